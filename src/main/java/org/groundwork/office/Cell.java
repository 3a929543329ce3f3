package org.groundwork.office;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A cell as a file holds it. A formula has the kind and value that were cached in the file.
 *
 * @param kind what it holds
 * @param text what a person would read in it, trimmed of nothing; "" where empty; for an error its name ("#N/A")
 * @param number the exact number where kind is NUMBER, else null
 * @param date the date where the cell is formatted as one, else null (dates also have kind DATE)
 */
public record Cell(
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDateTime date) {
    public static final Cell EMPTY = new Cell(Kind.EMPTY, "", null, null);

    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR
    }

    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(Kind.TEXT, text, null, null);
    }

    public boolean isBlank() {
        return kind == Kind.EMPTY || text.isBlank();
    }
}
