package org.groundwork.threew;

import java.util.List;
import java.util.Optional;

/**
 * Where a sheet's headers and data are, and what its columns mean.
 *
 * @param headerRows the numbers of the rows that hold headers, as Excel counts; empty where an HXL row stands instead
 * @param hxlRow the number of the row with HXL tags, 0 where there is none
 * @param firstDataRow rows from this number on are data
 * @param columns from left to right
 */
public record SheetShape(List<Integer> headerRows, int hxlRow, int firstDataRow, List<Column> columns) {
    public SheetShape {
        headerRows = List.copyOf(headerRows);
        columns = List.copyOf(columns);
    }

    public Optional<Column> column(Field field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }

    public boolean has(Field field) {
        return column(field).isPresent();
    }

    /** Whether some column says who does the work. */
    public boolean namesOrganisations() {
        return has(Field.ORG_NAME) || has(Field.ORG_ACRONYM);
    }

    /** Columns that hold something but have no field. */
    public List<Column> unknown() {
        return columns.stream().filter(column -> column.field() == Field.NONE).toList();
    }
}
