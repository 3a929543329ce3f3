package org.groundwork.screening;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What loading a watchlist did, or would do.
 *
 * @param entries how many it has
 * @param added entries that the edition before had not
 * @param removed entries that only the edition before had
 * @param changed entries that say something else than before
 * @param known this very edition is in use already; nothing was done
 */
public record ListImport(
        String file,
        String list,
        String version,
        @Nullable LocalDate listedOn,
        int entries,
        int names,
        int added,
        int removed,
        int changed,
        boolean known,
        List<Finding> findings) {

    /**
     * What a person tells of the file.
     *
     * @param name of the list, "" to take the usual one or the file's
     * @param listedOn the day for which it speaks, null to take the file's
     * @param columns meaning of a plain table's columns by their headers
     */
    public record Options(String name, @Nullable LocalDate listedOn, java.util.Map<String, String> columns) {
        public static final Options NONE = new Options("", null, java.util.Map.of());
    }
}
