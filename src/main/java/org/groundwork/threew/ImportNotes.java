package org.groundwork.threew;

import java.util.List;

/**
 * What a person should know about an import beside its counts.
 *
 * @param mapping each column and its field
 * @param columnsWithoutField headers of columns that were kept with their rows only
 * @param dateOrders how days and months were told apart, by column
 * @param datesNotRead cells of date columns that hold no date, by column
 * @param cellErrors cells such as #N/A that count as empty
 * @param sectorsUnmatched texts that no sector bears, with the number of rows
 * @param kindsUnmatched kinds of organisation that were not understood
 * @param placesUnmatched codes or names that the loaded lists do not have
 * @param severalInOneCell cells that seem to hold several organisations
 */
public record ImportNotes(
        List<ColumnNote> mapping,
        List<String> columnsWithoutField,
        List<DateNote> dateOrders,
        List<CellErrors> datesNotRead,
        List<CellErrors> cellErrors,
        List<OpenText> sectorsUnmatched,
        List<OpenText> kindsUnmatched,
        List<OpenText> placesUnmatched,
        List<OpenText> severalInOneCell) {

    /** A column and the field it was given. */
    public record ColumnNote(String column, Field field, Column.How how) {}

    /** How a column's days and months were told apart. */
    public record DateNote(String column, DateOrder order, Evidence evidence) {}

    /** Why an order of day and month was chosen. */
    public enum Evidence {
        /** values above 12 */
        VALUES,
        /** values above 12 on both sides; the more frequent order was taken */
        MIXED,
        GIVEN,
        /** nothing in the file tells: day first */
        ASSUMED
    }

    /**
     * Cells of a column that could not be read.
     *
     * @param firstRow the first row with one
     * @param text what it holds
     */
    public record CellErrors(String column, int count, int firstRow, String text) {}

    /**
     * A text that waits for a person to say what it means.
     *
     * @param key what an answer is remembered under
     * @param text as the file writes it
     */
    public record OpenText(Term.Kind kind, String key, String text, int rows) {}
}
