package org.groundwork.capacity.results;

import java.util.List;

/**
 * Figures in words, row by row; the first column names what they are of. Shown, read out and printed from the same
 * words.
 */
public record FigureTable(List<String> headers, List<List<String>> rows) {
    public FigureTable {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }
}
