package org.groundwork.threew.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.Fold;
import org.groundwork.threew.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * What a file's name tells: the source, which is the name without its date, and that date.
 *
 * @param source the name without ending, date and copy numbers
 * @param asOf the last day of the date in it; null where it has none
 * @param words its words, folded
 */
public record FileName(String source, @Nullable LocalDate asOf, List<String> words) {

    public static FileName of(String fileName) {
        String base = fileName.replaceAll("(?i)\\.(xlsx|xlsm|xls|csv|tsv|txt|zip)$", "")
                .replaceAll("\\(\\d+\\)", " ");
        List<String> tokens = List.of(base.split("[\\s_.,-]+", -1));
        List<String> kept = new ArrayList<>();
        LocalDate latest = null;
        int year = tokens.stream().mapToInt(FileName::year).max().orElse(0);
        for (String token : tokens) {
            LocalDate end = end(token, year).orElse(null);
            if (end == null) {
                kept.add(token);
            } else if (latest == null || end.isAfter(latest)) {
                latest = end;
            }
        }
        if (latest == null && year > 0) {
            latest = LocalDate.of(year, 12, 31);
        }
        kept.removeIf(token -> token.isBlank() || year(token) > 0 || token.equalsIgnoreCase("final"));
        latest = dayOfFigures(base, latest);
        if (year > 0 || latest != null) {
            kept.removeIf(token -> token.matches("\\d{1,2}"));
        }
        String source = kept.isEmpty() ? base.strip() : String.join(" ", kept);
        return new FileName(source, latest, List.of(Fold.key(base).split(" ", -1)));
    }

    /** "2022-03-31" and "31_03_2022" fall apart into figures; together they are a day. */
    private static @Nullable LocalDate dayOfFigures(String base, @Nullable LocalDate otherwise) {
        java.util.regex.Matcher iso = java.util.regex.Pattern.compile("(20\\d{2})[-_. ](\\d{2})[-_. ](\\d{2})(?!\\d)")
                .matcher(base);
        java.util.regex.Matcher day = java.util.regex.Pattern.compile("(?<!\\d)(\\d{2})[-_. ](\\d{2})[-_. ](20\\d{2})")
                .matcher(base);
        java.util.regex.Matcher month = java.util.regex.Pattern.compile("(20\\d{2})[-_. ](0[1-9]|1[0-2])(?!\\d)")
                .matcher(base);
        String text = iso.find()
                ? iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3)
                : day.find()
                        ? day.group(1) + "/" + day.group(2) + "/" + day.group(3)
                        : month.find() ? month.group(1) + "-" + month.group(2) : "";
        return Dates.read(text, DateOrder.DMY).map(Dates.Span::to).orElse(otherwise);
    }

    private static Optional<LocalDate> end(String token, int year) {
        String key = Fold.key(token);
        if (key.matches("20\\d{6}|\\d{8}")) {
            String text = key.startsWith("20")
                    ? key
                    : key.substring(0, 2) + "/" + key.substring(2, 4) + "/" + key.substring(4);
            return Dates.read(text, DateOrder.DMY).map(Dates.Span::to);
        }
        if (key.matches("20\\d{4}")) {
            return Dates.read(key.substring(0, 4) + "-" + key.substring(4), DateOrder.DMY)
                    .map(Dates.Span::to);
        }
        if (key.matches("[qt][1-4]") && year > 0) {
            return Dates.read(key + " " + year, DateOrder.DMY).map(Dates.Span::to);
        }
        if (key.matches("[qt][1-4]20\\d{2}|\\p{L}+20\\d{2}|\\p{L}{3}\\d{2}")) {
            return Dates.read(key, DateOrder.DMY).map(Dates.Span::to);
        }
        int month = Words.month(key);
        return month > 0 && year > 0 ? Optional.of(YearMonth.of(year, month).atEndOfMonth()) : Optional.empty();
    }

    private static int year(String token) {
        return token.matches("20[0-4]\\d") ? Integer.parseInt(token) : 0;
    }
}
