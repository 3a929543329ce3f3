package org.groundwork.office;

/**
 * What is wrong with a cell of a sheet.
 *
 * @param row as Excel shows it, from 1
 * @param column its place, 0 for A; -1 for the row as a whole
 * @param message for the person who will mend it
 */
public record CellError(int row, int column, String message) {}
