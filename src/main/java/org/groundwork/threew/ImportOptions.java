package org.groundwork.threew;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person said about an import beforehand.
 *
 * @param sheet the sheet's name, null to find it
 * @param columns header, tag or letter of a column to its field
 * @param source who lists it; null for the file's name without its date
 * @param asOf the day for which the file speaks; null for its latest date
 * @param dateOrder which of day and month comes first where no value tells; null for the day
 */
public record ImportOptions(
        @Nullable String sheet,
        Map<String, Field> columns,
        @Nullable String source,
        @Nullable LocalDate asOf,
        @Nullable DateOrder dateOrder) {
    public static final ImportOptions NONE = new ImportOptions(null, Map.of(), null, null, null);

    public ImportOptions {
        columns = new LinkedHashMap<>(columns);
    }
}
