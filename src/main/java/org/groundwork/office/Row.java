package org.groundwork.office;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number the row's number as Excel shows it, from 1 (for csv: the number of the record)
 * @param cells from column A; trailing empty cells may be missing
 */
public record Row(int number, List<Cell> cells) {
    /** The cell of column {@code index} (0 = A), EMPTY past the end. */
    public Cell cell(int index) {
        return index < cells.size() ? cells.get(index) : Cell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
