package org.groundwork.office;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a list: what it is called, how it is shown, and what it takes from a record.
 *
 * @param header the words in the header row
 * @param tag its HXL tag ("#org+name"), null where the column has none
 * @param width in characters, 0 to follow from header and first rows
 * @param kind how values are written
 * @param value the value of a record, null for an empty cell: text, enum names and ids as their text, a
 *     {@link Number} for INTEGER and DECIMAL, a {@link LocalDate} for DATE, a {@link LocalDateTime} for DATETIME
 */
public record Column<T>(
        String header,
        @Nullable String tag,
        int width,
        Kind kind,
        Function<? super T, ? extends @Nullable Object> value) {
    public enum Kind {
        TEXT,
        /** whole number without grouping: counts, years */
        INTEGER,
        /** two decimals, grouped */
        DECIMAL,
        DATE,
        DATETIME,
        /** text that must never become a number: place codes, phone numbers, ISO codes */
        CODE,
        /** a formula without "=" whose value is an amount; {@code {row}} in it is the row it stands in */
        FORMULA,
        /** the id by which a corrected sheet is read back; its column is hidden */
        HIDDEN_ID
    }

    public static <T> Column<T> text(String header, Function<? super T, @Nullable String> value) {
        return new Column<>(header, null, 0, Kind.TEXT, value);
    }

    public static <T> Column<T> code(String header, Function<? super T, @Nullable String> value) {
        return new Column<>(header, null, 0, Kind.CODE, value);
    }

    public static <T> Column<T> integer(String header, Function<? super T, ? extends @Nullable Number> value) {
        return new Column<>(header, null, 0, Kind.INTEGER, value);
    }

    public static <T> Column<T> decimal(String header, Function<? super T, ? extends @Nullable Number> value) {
        return new Column<>(header, null, 0, Kind.DECIMAL, value);
    }

    /**
     * A column that Excel works out.
     *
     * @param formula of our own making, never text that somebody typed; null for an empty cell
     */
    public static <T> Column<T> formula(String header, Function<? super T, @Nullable String> formula) {
        return new Column<>(header, null, 0, Kind.FORMULA, formula);
    }

    public static <T> Column<T> date(String header, Function<? super T, @Nullable LocalDate> value) {
        return new Column<>(header, null, 0, Kind.DATE, value);
    }

    public static <T> Column<T> dateTime(String header, Function<? super T, @Nullable LocalDateTime> value) {
        return new Column<>(header, null, 0, Kind.DATETIME, value);
    }

    public static <T> Column<T> hiddenId(String header, Function<? super T, @Nullable UUID> value) {
        return new Column<>(header, null, 0, Kind.HIDDEN_ID, value);
    }

    /** The same column with an HXL tag. */
    public Column<T> tagged(String hxl) {
        return new Column<>(header, hxl, width, kind, value);
    }

    /** The same column that many characters wide. */
    public Column<T> wide(int characters) {
        return new Column<>(header, tag, characters, kind, value);
    }
}
