package org.groundwork.screening.files;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundwork.screening.BirthDate;

/** Days as makers of lists write them. */
final class Dates {
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-MM-dd"),
            form("d MMM uuuu"),
            form("d MMMM uuuu"),
            form("d/M/uuuu"),
            form("d.M.uuuu"),
            form("d-M-uuuu"),
            form("d-MMM-uuuu"),
            form("MMM d, uuuu"),
            form("MMMM d, uuuu"),
            form("uuuu/MM/dd"));

    private Dates() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    static Optional<LocalDate> day(String text) {
        String tidy = text.strip();
        Optional<LocalDate> day = FORMS.stream()
                .map(form -> day(tidy, form))
                .flatMap(Optional::stream)
                .findFirst();
        if (day.isPresent()) {
            return day;
        }
        boolean stamped = tidy.length() > 10 && (tidy.charAt(10) == 'T' || tidy.charAt(10) == ' ');
        return stamped ? day(tidy.substring(0, 10)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }

    /** A day where it is one, else the years in the text. */
    static Optional<BirthDate> parse(String text) {
        return day(text).map(BirthDate::on).or(() -> BirthDate.parse(text.replaceFirst("^00/00/", "")));
    }
}
