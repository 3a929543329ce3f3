package org.groundwork.threew;

import java.util.List;
import java.util.Optional;

/**
 * A file and its sheets, the best one first; hidden ones last.
 *
 * @param file its name
 */
public record FileOffer(String file, List<SheetOffer> sheets) {
    public FileOffer {
        sheets = List.copyOf(sheets);
    }

    /** The sheet that an import takes by itself; empty where none can be, or only hidden ones. */
    public Optional<SheetOffer> chosen() {
        return sheets.stream()
                .filter(sheet -> sheet.verdict() == SheetOffer.Verdict.GOOD
                        && !sheet.info().hidden())
                .findFirst();
    }
}
