package org.groundwork.ui;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundwork.core.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people type them: "3/4", "3.4.26", "2026-04-03", "3 April", "April 3", digits of any script. Day and month
 * stand in the order of the locale; a language without region is read day first.
 */
public final class DateText {
    private DateText() {}

    /** The date meant, or empty where the text is none. Without a year it is the year of {@code today}. */
    public static Optional<LocalDate> parse(String typed, Locale locale, LocalDate today) {
        List<Integer> numbers = new ArrayList<>();
        int month = 0;
        int monthAt = -1;
        for (String part : Fold.key(typed).split(" ", -1)) {
            if (!part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9') && part.length() <= 4) {
                numbers.add(Integer.parseInt(part));
            } else if (month == 0 && month(part, locale) > 0) {
                month = month(part, locale);
                monthAt = numbers.size();
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.ofNullable(
                    month > 0 ? named(numbers, month, monthAt, today) : counted(numbers, locale, today));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The date in full, as it is confirmed: "3 April 2026". */
    public static String write(LocalDate date, Locale locale) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, ULocale.forLocale(locale));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static @Nullable LocalDate named(List<Integer> numbers, int month, int monthAt, LocalDate today) {
        if (numbers.isEmpty() || numbers.size() > 2) {
            return null;
        }
        boolean yearFirst = numbers.size() == 2 && monthAt == 1 && numbers.get(0) > 31;
        int day = yearFirst ? numbers.get(1) : numbers.get(0);
        int year = numbers.size() == 1 ? today.getYear() : yearFirst ? numbers.get(0) : numbers.get(1);
        return LocalDate.of(year(year, today), month, day);
    }

    private static @Nullable LocalDate counted(List<Integer> numbers, Locale locale, LocalDate today) {
        if (numbers.size() < 2 || numbers.size() > 3) {
            return null;
        }
        int first = numbers.get(0);
        int second = numbers.get(1);
        if (numbers.size() == 3 && first > 31) {
            return LocalDate.of(first, second, numbers.get(2));
        }
        int year = numbers.size() == 3 ? year(numbers.get(2), today) : today.getYear();
        boolean monthFirst = (monthFirst(locale) && first <= 12) || second > 12;
        return monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
    }

    private static int year(int typed, LocalDate today) {
        if (typed >= 100) {
            return typed;
        }
        int century = today.getYear() / 100 * 100;
        return century + typed <= today.getYear() + 30 ? century + typed : century - 100 + typed;
    }

    private static boolean monthFirst(Locale locale) {
        if (locale.getCountry().isEmpty()) {
            return false;
        }
        DateFormat format = DateFormat.getDateInstance(DateFormat.SHORT, ULocale.forLocale(locale));
        return format instanceof SimpleDateFormat simple && simple.toPattern().startsWith("M");
    }

    private static int month(String part, Locale locale) {
        if (part.length() < 3) {
            return 0;
        }
        DateFormatSymbols symbols = new DateFormatSymbols(ULocale.forLocale(locale));
        String[] names = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
        for (int i = 0; i < names.length; i++) {
            if (Fold.key(names[i]).startsWith(part)) {
                return i + 1;
            }
        }
        return 0;
    }
}
