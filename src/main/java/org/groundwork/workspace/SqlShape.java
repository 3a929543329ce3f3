package org.groundwork.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement taken apart far enough to be compared with what is allowed.
 *
 * @param shape its parts in one line with a space between: words in capitals, {@code "} for a quoted name, {@code '}
 * for
 *     a string, {@code 0} for a number, symbols as they are
 * @param names the quoted names in order
 * @param strings the strings in order
 */
record SqlShape(String shape, List<String> names, List<String> strings) {
    private static final String SYMBOLS = "(),.<>=+-*|";

    /** Nothing where the statement holds what no schema of ours does: comments, parameters, other quotes. */
    static Optional<SqlShape> of(String sql) {
        Parser parser = new Parser(sql);
        return parser.run() ? Optional.of(parser.shape()) : Optional.empty();
    }

    /** The words, without names, strings, numbers and symbols. */
    Set<String> words() {
        return Stream.of(shape.split(" "))
                .filter(part -> !part.isEmpty() && Character.isLetter(part.charAt(0)))
                .collect(Collectors.toSet());
    }

    private static final class Parser {
        private final String sql;
        private final List<String> parts = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final List<String> strings = new ArrayList<>();
        private int at;

        Parser(String sql) {
            this.sql = sql;
        }

        SqlShape shape() {
            return new SqlShape(String.join(" ", parts), List.copyOf(names), List.copyOf(strings));
        }

        boolean run() {
            while (at < sql.length()) {
                char c = sql.charAt(at);
                if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                    at++;
                } else if (c == '"' || c == '\'') {
                    if (!quoted(c)) {
                        return false;
                    }
                } else if (sql.startsWith("U&'", at)) {
                    at += 2;
                } else if (letter(c) || digit(c)) {
                    word();
                } else if (SYMBOLS.indexOf(c) >= 0 && !sql.startsWith("--", at)) {
                    parts.add(String.valueOf(c));
                    at++;
                } else {
                    return false;
                }
            }
            return true;
        }

        private boolean quoted(char quote) {
            StringBuilder text = new StringBuilder();
            at++;
            while (at < sql.length()) {
                char c = sql.charAt(at++);
                if (c != quote) {
                    text.append(c);
                } else if (at < sql.length() && sql.charAt(at) == quote) {
                    text.append(quote);
                    at++;
                } else {
                    parts.add(String.valueOf(quote));
                    (quote == '"' ? names : strings).add(text.toString());
                    return true;
                }
            }
            return false;
        }

        private void word() {
            int start = at;
            while (at < sql.length() && (letter(sql.charAt(at)) || digit(sql.charAt(at)))) {
                at++;
            }
            String word = sql.substring(start, at).toUpperCase(Locale.ROOT);
            parts.add(digit(word.charAt(0)) ? "0" : word);
        }

        private static boolean letter(char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
        }

        private static boolean digit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
