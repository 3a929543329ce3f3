package org.groundwork.office;

/**
 * Cells of a sheet that are shown as one; only the first of them holds a value.
 *
 * @param firstRow as Excel counts, from 1
 * @param lastRow as Excel counts
 * @param column the first column, from 0 for A
 */
public record Merge(int firstRow, int lastRow, int column) {}
