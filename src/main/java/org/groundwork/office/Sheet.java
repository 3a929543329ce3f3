package org.groundwork.office;

import java.util.List;

/**
 * How records look as a list.
 *
 * @param name of the sheet; made legal and unique where it is written
 * @param columns from left to right
 * @param tagRow whether a row of HXL tags stands directly under the header
 */
public record Sheet<T>(String name, List<Column<T>> columns, boolean tagRow) {
    public Sheet {
        columns = List.copyOf(columns);
    }

    public static <T> Sheet<T> of(String name, List<Column<T>> columns) {
        return new Sheet<>(name, columns, false);
    }

    /** The same sheet with its HXL tags in the second row. */
    public Sheet<T> withTags() {
        return new Sheet<>(name, columns, true);
    }
}
