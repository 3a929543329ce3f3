package org.groundwork.screening;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was born, as exactly as it is known: a day, a year, a span of years, about a year.
 *
 * @param day null where only years are known
 */
public record BirthDate(int from, int to, @Nullable LocalDate day, boolean about) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[89]\\d\\d|20\\d\\d)(?!\\d)");
    private static final int NEAR = 2;

    public static BirthDate on(LocalDate day) {
        return new BirthDate(day.getYear(), day.getYear(), day, false);
    }

    public static BirthDate in(int from, int to, boolean about) {
        return new BirthDate(Math.min(from, to), Math.max(from, to), null, about);
    }

    /** From 2026-03-31, 1965, about 1965, 1963-1970; empty for words without a year. */
    public static Optional<BirthDate> parse(String text) {
        String tidy = text.strip();
        try {
            return Optional.of(on(LocalDate.parse(tidy.length() > 10 ? tidy.substring(0, 10) : tidy)));
        } catch (DateTimeParseException notOneDay) {
            Matcher years = YEAR.matcher(tidy);
            if (!years.find()) {
                return Optional.empty();
            }
            int first = Year.parse(years.group()).getValue();
            int last = years.find() ? Year.parse(years.group()).getValue() : first;
            return Optional.of(in(first, last, tidy.matches("(?i).*(about|circa|approx|c\\.|env|~).*")));
        }
    }

    public String text() {
        return day != null ? day.toString() : (about ? "~" : "") + from + (to == from ? "" : "-" + to);
    }

    /** How two compare: the same day, a year in common, or years apart. */
    public Birth against(BirthDate other) {
        if (day != null && day.equals(other.day)) {
            return Birth.SAME_DAY;
        }
        int slack = about || other.about ? NEAR : 0;
        return from - slack <= other.to && other.from - slack <= to ? Birth.SAME_YEAR : Birth.CLASH;
    }

    /** What birth dates say. */
    public enum Birth {
        NOT_KNOWN,
        SAME_DAY,
        SAME_YEAR,
        CLASH
    }
}
