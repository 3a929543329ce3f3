package org.groundwork.screening.files;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.screening.Listed;
import org.jspecify.annotations.Nullable;

/**
 * A watchlist as a file holds it.
 *
 * @param list its usual name, "" where the file does not tell
 * @param listedOn the day for which it speaks, if told
 */
public record WatchFile(String list, @Nullable LocalDate listedOn, List<Listed> entries) {
    public WatchFile {
        entries = List.copyOf(entries);
    }
}
