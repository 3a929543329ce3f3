package org.groundwork.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a page, one below the other. A row of a sheet has a greatest height; words that need more go on in the rows
 * below, so that they stand whole on the screen and on paper.
 */
public final class FormRows {
    private final FormPage page;
    private int next;

    /** @param first the row in which it begins; the widths of the columns are set by then */
    public FormRows(FormPage page, int first) {
        this.page = page;
        this.next = first;
    }

    /** The row that is written next. */
    public int next() {
        return next;
    }

    /** Leaves so many rows empty. */
    public FormRows skip(int rows) {
        next += rows;
        return this;
    }

    /** The words at the head of a part, over so many columns. @return its row */
    public int part(String words, int columns) {
        for (int column = 0; column < columns; column++) {
            page.text(next, column, column == 0 ? words : "", Look.PART);
        }
        return next++;
    }

    /** The words at the head of columns. @return its row */
    public int head(List<String> words) {
        for (int column = 0; column < words.size(); column++) {
            page.text(next, column, words.get(column), Look.HEAD);
        }
        return next++;
    }

    /**
     * A label, and beside it words over several columns.
     *
     * @param label the column of the label; the words begin in the next
     * @param last the last column of the words
     */
    public void fact(int label, int last, String name, String words) {
        double width = 0;
        for (int column = label + 1; column <= last; column++) {
            width += page.characters(column);
        }
        page.text(next, label, name, Look.STRONG);
        for (String part : parts(words, width)) {
            page.wide(next++, label + 1, last, part);
        }
    }

    /** The same as {@link #line(List)}. */
    public int line(@Nullable Object... cells) {
        return line(Arrays.asList(cells));
    }

    /**
     * Texts, dates, amounts of money and whole numbers, each as what it is; null for a cell of which nothing is known.
     *
     * @return the row in which it begins
     */
    public int line(List<? extends @Nullable Object> cells) {
        int first = next;
        List<List<String>> parts = new ArrayList<>();
        int rows = 1;
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            List<String> words = cell instanceof String text ? parts(text, page.characters(column)) : List.of("");
            parts.add(words);
            rows = Math.max(rows, words.size());
        }
        for (int column = 0; column < cells.size(); column++) {
            for (int i = 0; i < rows; i++) {
                List<String> words = parts.get(column);
                page.text(first + i, column, i < words.size() ? words.get(i) : "", Look.TEXT);
            }
            value(first, column, cells.get(column));
        }
        next = first + rows;
        return first;
    }

    private void value(int row, int column, @Nullable Object cell) {
        if (cell instanceof LocalDate day) {
            page.date(row, column, day, Look.DAY);
        } else if (cell instanceof BigDecimal amount) {
            page.number(row, column, amount.doubleValue(), Look.DECIMAL);
        } else if (cell instanceof Integer count) {
            page.number(row, column, count, Look.FIGURE);
        }
    }

    /** The text in parts, each of which a row of this width can show. */
    static List<String> parts(String text, double width) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        double lineLength = Math.max(1, width / FormPage.WORD_GAPS);
        int most = FormPage.mostLines();
        int used = 0;
        for (String line : text.split("\\R", -1)) {
            String rest = line;
            do {
                if (used == most) {
                    parts.add(part.toString());
                    part.setLength(0);
                    used = 0;
                }
                String piece = piece(rest, (int) ((most - used) * lineLength));
                part.append(used == 0 ? "" : "\n").append(piece);
                used += Math.max(1, (int) Math.ceil(piece.length() / lineLength));
                rest = rest.substring(piece.length());
                used = rest.isEmpty() ? used : most;
            } while (!rest.isEmpty());
        }
        parts.add(part.toString());
        return parts;
    }

    /** The beginning of a line, cut after a word where one ends. */
    private static String piece(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int blank = line.lastIndexOf(' ', most - 1);
        int end = blank > most / 2 ? blank + 1 : most;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
    }
}
