package org.groundwork.screening.run;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.screening.Bands;
import org.groundwork.screening.Watchlist;
import org.groundwork.screening.files.WatchFileReader;
import org.groundwork.screening.matching.ListBars;
import org.groundwork.screening.matching.Nature;
import org.junit.jupiter.api.Test;

/** The bars as the command line meets them: the whole UN list, weak aliases and organisations too, names of any nature. */
class WholeListTest {
    private static final Path UN = Path.of("../shared/data/watchlists/un_sc_consolidated_2026-02-27.xml");

    @Test
    void alteredNamesAreFoundAndUnlistedOnesSeldom() {
        assumeTrue(ListBars.there(), "the UN list is not on this machine");
        ListBars bars = new ListBars();
        Watchlist list = new Watchlist(new UUID(1, 1), "UN", "1", null, "", "", 0, 0, Instant.EPOCH, "", true);
        ListIndex index = new ListIndex(WatchFileReader.read(UN, Map.of(), text -> Optional.empty()).entries().stream()
                .map(each -> new ListIndex.Entry(list, each))
                .toList());
        double recall = share(index, bars.altered);
        double wrong = share(index, bars.hard);
        assertTrue(recall >= 99.9, "recall " + recall);
        assertTrue(wrong <= 1, "hits on hard negatives " + wrong);
    }

    private static double share(ListIndex index, List<String> names) {
        long hits = names.stream()
                .filter(name -> !index.find(Asked.of(name, Nature.UNKNOWN), Bands.SHIPPED)
                        .isEmpty())
                .count();
        return 100.0 * hits / names.size();
    }
}
