package org.groundwork.threew.run;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.Fold;
import org.groundwork.threew.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as files write them: real dates, Excel's serial numbers, ISO, figures in either order, months by name in
 * English, French, Spanish and Arabic, quarters, months and years as periods.
 */
public final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\d{1,2}:.*)?");
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?: \\d{1,2}:.*)?");
    private static final Pattern COMPACT = Pattern.compile("(20\\d{2})(0[1-9]|1[0-2])([0-3]\\d)");
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:[.,]\\d+)?");
    private static final Pattern DAY_NAMED = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th|er|ro|o)? (?:de |of )?([^\\d ]+)" + "(?: de| of| del)? (\\d{4}|\\d{2})");
    private static final Pattern NAMED_DAY = Pattern.compile("([^\\d ]+) (\\d{1,2})(?:st|nd|rd|th)? (\\d{4})");
    private static final Pattern MONTH_NAMED = Pattern.compile("([^\\d ]+)(?: de| of| del)? ?(\\d{4}|\\d{2})");
    private static final Pattern MONTH_FIGURES = Pattern.compile("(\\d{1,2})[-/.](\\d{4})|(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern QUARTER = Pattern.compile(
            "(?:(?:q|t|quarter|trimestre|trim) ?([1-4]) ?(20\\d{2})|(20\\d{2}) ?(?:q|t|quarter|trimestre"
                    + "|trim) ?([1-4]))");
    private static final Pattern RANGE = Pattern.compile("(.{3,}?)\\s*(?:\\s[-\u2013\u2014]\\s"
            + "|(?<=\\p{L})[-\u2013\u2014](?=\\p{L})|\\s(?:to|au|\u00e0|a|al|until)\\s)\\s*(.{4,})");
    private static final Pattern YEAR_NAMED = Pattern.compile("(\\d{4}) ([^\\d ]+)");
    private static final Pattern YEAR_MONTH = Pattern.compile("(20\\d{2})(0[1-9]|1[0-2])");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2}|19\\d{2})");
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);

    private Dates() {}

    /**
     * A day, or a period from a first to a last day.
     *
     * @param exact whether it was a day
     */
    public record Span(LocalDate from, LocalDate to, boolean exact) {
        static Span day(LocalDate day) {
            return new Span(day, day, true);
        }
    }

    /**
     * Reads a text.
     *
     * @param order decides between day and month where both could be either
     * @return empty where it is no date
     */
    public static Optional<Span> read(String text, DateOrder order) {
        String raw = text.strip();
        if (raw.length() < 2 || raw.length() > 40) {
            return Optional.empty();
        }
        try {
            Span day = day(raw, order);
            Span span = day == null ? period(raw) : day;
            return Optional.ofNullable(span == null ? range(raw, order) : span).filter(Dates::plausible);
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 February and the like are text, not dates
        }
    }

    /** What a text of figures says about the order of its column; empty where both orders are possible. */
    public static Optional<DateOrder> order(String text) {
        Matcher figures = FIGURES.matcher(text.strip());
        if (!figures.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(figures.group(1));
        int second = Integer.parseInt(figures.group(2));
        if (first > 12 && second <= 12) {
            return Optional.of(DateOrder.DMY);
        }
        return second > 12 && first <= 12 ? Optional.of(DateOrder.MDY) : Optional.empty();
    }

    /** Whether a text's meaning depends on the order: both figures may be a month, and they differ. */
    public static boolean isAmbiguous(String text) {
        Matcher figures = FIGURES.matcher(text.strip());
        return figures.matches()
                && Integer.parseInt(figures.group(1)) <= 12
                && Integer.parseInt(figures.group(2)) <= 12
                && Integer.parseInt(figures.group(1)) != Integer.parseInt(figures.group(2));
    }

    /** A month by name or number, in a year; empty where either is none. */
    public static Optional<Span> month(String month, String year) {
        Matcher figures = YEAR.matcher(year.strip().replaceAll("\\.0$", ""));
        int number = monthNumber(month);
        return !figures.matches() || number == 0
                ? Optional.empty()
                : Optional.of(month(YearMonth.of(Integer.parseInt(figures.group(1)), number)));
    }

    /** 1 to 12 for "March", "mars", "3"; else 0. */
    static int monthNumber(String text) {
        String key = Fold.key(text);
        return key.matches("0?[1-9]|1[0-2]") ? Integer.parseInt(key) : Words.month(key);
    }

    /** A whole year; null where the text is none. */
    static @Nullable Span year(String text) {
        Matcher year = YEAR.matcher(text.strip().replaceAll("\\.0$", ""));
        if (!year.matches()) {
            return null;
        }
        int number = Integer.parseInt(year.group(1));
        return new Span(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31), false);
    }

    private static @Nullable Span day(String raw, DateOrder order) {
        Matcher iso = ISO.matcher(raw);
        if (iso.matches()) {
            return Span.day(date(iso.group(1), iso.group(2), iso.group(3)));
        }
        Matcher figures = FIGURES.matcher(raw);
        if (figures.matches()) {
            boolean dayFirst = order(raw).orElse(order) == DateOrder.DMY;
            return Span.day(date(figures.group(3), figures.group(dayFirst ? 2 : 1), figures.group(dayFirst ? 1 : 2)));
        }
        Matcher compact = COMPACT.matcher(raw);
        if (compact.matches()) {
            return Span.day(date(compact.group(1), compact.group(2), compact.group(3)));
        }
        Matcher serial = SERIAL.matcher(raw);
        if (serial.matches()) {
            return Span.day(FIRST_SERIAL.plusDays(Long.parseLong(serial.group(1))));
        }
        String key = Fold.key(raw);
        Matcher named = DAY_NAMED.matcher(key);
        if (named.matches() && Words.month(named.group(2)) > 0) {
            return Span.day(date(named.group(3), Integer.toString(Words.month(named.group(2))), named.group(1)));
        }
        Matcher english = NAMED_DAY.matcher(key);
        if (english.matches() && Words.month(english.group(1)) > 0) {
            return Span.day(date(english.group(3), Integer.toString(Words.month(english.group(1))), english.group(2)));
        }
        return null;
    }

    private static @Nullable Span period(String raw) {
        Matcher figures = MONTH_FIGURES.matcher(raw);
        if (figures.matches()) {
            boolean yearLast = figures.group(2) != null;
            return month(YearMonth.of(
                    Integer.parseInt(figures.group(yearLast ? 2 : 3)),
                    Integer.parseInt(figures.group(yearLast ? 1 : 4))));
        }
        String key = Fold.key(raw);
        Matcher quarter = QUARTER.matcher(key);
        if (quarter.matches()) {
            boolean first = quarter.group(1) != null;
            int number = Integer.parseInt(quarter.group(first ? 1 : 4));
            YearMonth begins = YearMonth.of(Integer.parseInt(quarter.group(first ? 2 : 3)), 3 * number - 2);
            return new Span(begins.atDay(1), begins.plusMonths(2).atEndOfMonth(), false);
        }
        Matcher named = MONTH_NAMED.matcher(key);
        if (named.matches() && Words.month(named.group(1)) > 0) {
            return month(YearMonth.of(fullYear(named.group(2)), Words.month(named.group(1))));
        }
        Matcher yearFirst = YEAR_NAMED.matcher(key);
        if (yearFirst.matches() && Words.month(yearFirst.group(2)) > 0) {
            return month(YearMonth.of(Integer.parseInt(yearFirst.group(1)), Words.month(yearFirst.group(2))));
        }
        Matcher together = YEAR_MONTH.matcher(raw);
        if (together.matches()) {
            return month(YearMonth.of(Integer.parseInt(together.group(1)), Integer.parseInt(together.group(2))));
        }
        return year(raw);
    }

    /** "Jan-Mar 2022", "01/01/2022 to 31/03/2022": from the first part, in the year of the second, to its end. */
    private static @Nullable Span range(String raw, DateOrder order) {
        Matcher parts = RANGE.matcher(raw);
        if (!parts.matches()) {
            return null;
        }
        Span last = one(parts.group(2), order);
        if (last == null) {
            return null;
        }
        Span own = one(parts.group(1), order);
        Span first = own == null ? one(parts.group(1) + " " + last.to().getYear(), order) : own;
        return first == null || first.from().isAfter(last.to()) ? null : new Span(first.from(), last.to(), false);
    }

    private static @Nullable Span one(String raw, DateOrder order) {
        Span day = day(raw.strip(), order);
        return day == null ? period(raw.strip()) : day;
    }

    private static Span month(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth(), false);
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(fullYear(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static int fullYear(String year) {
        int number = Integer.parseInt(year);
        return number < 70 ? 2000 + number : number < 100 ? 1900 + number : number;
    }

    private static boolean plausible(Span span) {
        return span.from().getYear() >= 1950 && span.to().getYear() <= 2100;
    }
}
