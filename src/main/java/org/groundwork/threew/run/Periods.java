package org.groundwork.threew.run;

import java.time.LocalDate;
import org.groundwork.threew.DateOrder;
import org.groundwork.threew.Field;
import org.jspecify.annotations.Nullable;

/** The period of a row, and the day for which it speaks. */
final class Periods {
    private final SheetRows sheet;
    private final DateColumns dates;
    private final String year;

    /** @param year the year of months that bear none, "" where nothing tells it */
    Periods(SheetRows sheet, DateColumns dates, String year) {
        this.sheet = sheet;
        this.dates = dates;
        this.year = year;
    }

    Draft.Period of(RawRow row) {
        Dates.Span start = dates.get(row, Field.START);
        Dates.Span end = dates.get(row, Field.END);
        if (start != null || end != null) {
            return new Draft.Period(start == null ? null : start.from(), end == null ? null : end.to(), "");
        }
        Dates.Span span = dates.get(row, Field.PERIOD);
        Dates.Span found = span == null ? months(row) : span;
        String text = sheet.get(row, Field.PERIOD);
        String words = text.isEmpty() ? (sheet.get(row, Field.MONTH) + " " + sheet.get(row, Field.YEAR)).strip() : text;
        return found == null
                ? new Draft.Period(null, null, words)
                : new Draft.Period(found.from(), found.to(), found.exact() ? "" : words);
    }

    /** The day of its report, else of its period, else of its beginning, else of its end; null where none is told. */
    @Nullable
    LocalDate speaksFor(RawRow row) {
        Dates.Span reported = dates.get(row, Field.REPORTED);
        if (reported != null) {
            return reported.to();
        }
        Dates.Span period = dates.get(row, Field.PERIOD);
        Dates.Span month = period == null ? months(row) : period;
        if (month != null) {
            return month.to();
        }
        Dates.Span start = dates.get(row, Field.START);
        if (start != null) {
            return start.from();
        }
        Dates.Span end = dates.get(row, Field.END);
        return end == null ? null : end.to();
    }

    private Dates.@Nullable Span months(RawRow row) {
        String own = sheet.get(row, Field.YEAR);
        String month = sheet.get(row, Field.MONTH);
        if (month.isEmpty()) {
            return own.isEmpty() ? null : Dates.year(own);
        }
        return Dates.month(month, own.isEmpty() ? year : own)
                .or(() -> Dates.read(month, DateOrder.DMY))
                .orElse(null);
    }
}
