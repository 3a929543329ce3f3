package org.groundwork.places.files;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.office.Cell;
import org.groundwork.places.Country;
import org.jspecify.annotations.Nullable;

/** Cells of place lists as texts, numbers and dates. */
final class Values {
    private static final Set<String> NOTHING = Set.of("null", "<null>", "n/a", "-");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern MILLISECONDS = Pattern.compile("-?\\d{12,13}(?:\\.0)?");
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");
    private static final long LONGEST = 300;

    private Values() {}

    /** The text, without blanks around it; "" also for the ways in which files write "nothing". */
    static String text(List<Cell> cells, int column) {
        if (column < 0 || column >= cells.size()) {
            return "";
        }
        Cell cell = cells.get(column);
        String text = cell.text().strip();
        return cell.kind() == Cell.Kind.ERROR
                        || NOTHING.contains(text.toLowerCase(Locale.ROOT))
                        || text.length() > LONGEST
                ? ""
                : text;
    }

    /** Degrees, with a point or a comma; null where the cell holds none within the limit. */
    static @Nullable Double degrees(Cell cell, double limit) {
        String text = cell.number() != null
                ? cell.number().toPlainString()
                : cell.text().strip().replace(',', '.');
        try {
            double value = Double.parseDouble(text);
            return Math.abs(value) <= limit ? value : null;
        } catch (NumberFormatException e) {
            return null; // the caller tells of it: an optional value that is not a number
        }
    }

    /** A date as a date cell, 2021-11-17, 20211117, 17/11/2021, or milliseconds since 1970; null where it is none. */
    static @Nullable LocalDate date(Cell cell) {
        if (cell.date() != null) {
            return cell.date().toLocalDate();
        }
        String text = cell.number() != null
                ? cell.number().toPlainString()
                : cell.text().strip();
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return LocalDate.of(group(iso, 1), group(iso, 2), group(iso, 3));
            }
            Matcher dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) {
                return LocalDate.of(group(dayFirst, 3), group(dayFirst, 2), group(dayFirst, 1));
            }
            if (SERIAL.matcher(text).matches()) {
                return LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(text)); // an Excel date that lost its format
            }
            if (MILLISECONDS.matcher(text).matches()) {
                return LocalDate.ofInstant(Instant.ofEpochMilli((long) Double.parseDouble(text)), ZoneOffset.UTC);
            }
        } catch (DateTimeException e) {
            return null; // 31/02/2021
        }
        return null;
    }

    /** ISO 15924 code of the first letter's script; "" for a text without letters. */
    static String script(String text) {
        return text.codePoints()
                .filter(UCharacter::isLetter)
                .mapToObj(c -> UScript.getShortName(UScript.getScript(c)))
                .findFirst()
                .orElse("");
    }

    /**
     * The language of a name that its file does not tell: where the letters are not Latin, the one that is written in
     * them in that country most; "" for Latin letters, which say nothing.
     */
    static String language(String script, Country country) {
        if (script.isEmpty() || script.equals("Latn") || country.iso2().isEmpty()) {
            return "";
        }
        ULocale likely = ULocale.addLikelySubtags(new ULocale("und_" + script + "_" + country.iso2()));
        return likely.getLanguage().equals("und") ? "" : likely.getLanguage();
    }

    private static int group(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
