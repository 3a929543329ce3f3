package org.groundwork.instruments.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answers that one cell of a plain sheet offers: on lines of their own, or with semicolons or bars of any script
 * between them, each with its points after an equals sign. A label may hold a semicolon where answers have lines.
 */
final class PlainAnswersRule {
    /** The Greek, Arabic, full-width and small semicolons, the broken and the full-width bar. */
    private static final String CUTS = ";|\u037e\u061b\uff1b\ufe54\ufe14\uff5c\u00a6";

    private static final String COMMAS = ",\u060c\u3001\uff0c";
    private static final String EQUALS = "[=\uff1d\ufe66]";
    private static final String BLANK = "[\\s\\p{Z}\u200e\u200f\u061c\ufeff]";
    private static final String NUMBER = "[-\u2212\u2013]?\\p{Nd}{1,4}(?:[.,\u066b]0{1,2})?";

    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern ENDS = Pattern.compile("^[" + CUTS + "\\s\\p{Z}\u200e\u200f\u061c\ufeff]+" + "|["
            + CUTS + "\\s\\p{Z}\u200e\u200f\u061c\ufeff]+$|(?<=\\p{Nd})" + BLANK + "*[" + COMMAS + "]$");
    private static final Pattern AFTER_POINTS = Pattern.compile("(?<=" + EQUALS + BLANK + "{0,9}" + NUMBER + BLANK
            + "{0,9})(?:[" + CUTS + "]|[" + COMMAS + "](?!\\p{Nd}))");
    private static final Pattern CUT = Pattern.compile("[" + CUTS + "]|" + AFTER_POINTS.pattern());
    private static final Pattern POINTS =
            Pattern.compile("(.*?)" + BLANK + "*" + EQUALS + BLANK + "*(" + NUMBER + ")", Pattern.DOTALL);
    private static final Pattern POINTS_FIRST =
            Pattern.compile("(" + NUMBER + ")" + BLANK + "*" + EQUALS + BLANK + "*(.*\\D.*)", Pattern.DOTALL);
    private static final Pattern HAS_EQUALS = Pattern.compile(EQUALS);
    private static final Pattern AS_IF_POINTS =
            Pattern.compile(".*\\D" + BLANK + "*(?:[:\u2013\u2014-]" + BLANK + "*\\p{Nd}{1,4}|\\(\\p{Nd}{1,4}\\))");

    private PlainAnswersRule() {}

    /**
     * An answer.
     *
     * @param unread what stands behind an equals sign and is no number of points; null where all was understood
     */
    record Said(
            String label,
            @Nullable Integer points,
            @Nullable String unread) {}

    /** The answers in their order; none for a cell without text. */
    static List<Said> read(String cell) {
        List<String> lines = some(LINES.split(cell, -1));
        List<String> parts = new ArrayList<>();
        for (String line : lines) {
            parts.addAll(some((lines.size() > 1 ? AFTER_POINTS : CUT).split(line, -1)));
        }
        boolean turned = !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> POINTS_FIRST.matcher(part).matches()
                                && !POINTS.matcher(part).matches());
        return parts.stream().map(part -> said(part, turned)).toList();
    }

    private static List<String> some(String[] parts) {
        return Arrays.stream(parts)
                .map(PlainAnswersRule::bare)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Without blanks, separators and marks of direction at its ends. */
    private static String bare(String part) {
        return ENDS.matcher(part).replaceAll("");
    }

    /** @param turned points stand before the equals sign */
    private static Said said(String part, boolean turned) {
        Matcher matcher = (turned ? POINTS_FIRST : POINTS).matcher(part);
        if (matcher.matches()) {
            String label = bare(Objects.requireNonNull(matcher.group(turned ? 2 : 1)));
            Integer points = points(Objects.requireNonNull(matcher.group(turned ? 1 : 2)));
            return new Said(label, points, label.isEmpty() ? part : null);
        }
        return new Said(part, null, HAS_EQUALS.matcher(part).find() ? part : null);
    }

    private static Integer points(String number) {
        StringBuilder plain = new StringBuilder();
        for (int c : number.codePoints().toArray()) { // some scripts have digits of two chars
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (plain.isEmpty()) {
                plain.append('-');
            } else {
                break;
            }
        }
        return Integer.valueOf(plain.toString());
    }

    /** True where answers end in numbers that look like points, and none has points. */
    static boolean asIfPoints(List<Said> answers) {
        return answers.size() > 1
                && answers.stream()
                        .allMatch(one -> one.points() == null
                                && AS_IF_POINTS.matcher(one.label()).matches());
    }

    /** A label in which a semicolon or a bar was left, because the answers stand on lines of their own. */
    static @Nullable String uncut(List<Said> answers) {
        return answers.stream()
                .map(Said::label)
                .filter(label -> label.chars().anyMatch(c -> CUTS.indexOf(c) >= 0))
                .findFirst()
                .orElse(null);
    }
}
