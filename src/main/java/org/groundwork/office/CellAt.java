package org.groundwork.office;

/**
 * Where a cell stands.
 *
 * @param row as Excel counts, from 1
 * @param column from 0 for A
 */
public record CellAt(int row, int column) {
    /** As Excel writes it: "E12". */
    public String address() {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.append(row).toString();
    }
}
