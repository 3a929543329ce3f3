package org.groundwork.threew;

/**
 * A column of a file and what it means.
 *
 * @param index from 0 for A
 * @param header its header as the file writes it, the HXL tag where that replaces the header, or the column's letter
 * @param tag its HXL tag, "" where it has none
 * @param field what it means
 * @param how how that was found out
 */
public record Column(int index, String header, String tag, Field field, How how) {

    /** How a column's meaning was found out. */
    public enum How {
        HXL,
        HEADER,
        CONTENT,
        REMEMBERED,
        GIVEN,
        UNKNOWN
    }

    public Column with(Field other, How by) {
        return new Column(index, header, tag, other, by);
    }
}
