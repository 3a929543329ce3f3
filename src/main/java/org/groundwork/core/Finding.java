package org.groundwork.core;

import java.util.List;

/**
 * Something incomplete or odd in what a person entered or a file holds. Rules return findings; screens show them beside
 * the field; they are never exceptions.
 *
 * @param severity how much it matters
 * @param field the name of the record's component it stands beside, or "" for the whole record
 * @param key text key of the sentence
 * @param args what fills the sentence
 */
public record Finding(Severity severity, String field, String key, List<Object> args) {
    public Finding {
        args = List.copyOf(args);
    }

    public static Finding error(String field, String key, Object... args) {
        return new Finding(Severity.ERROR, field, key, List.of(args));
    }

    public static Finding warning(String field, String key, Object... args) {
        return new Finding(Severity.WARNING, field, key, List.of(args));
    }

    public static Finding info(String field, String key, Object... args) {
        return new Finding(Severity.INFO, field, key, List.of(args));
    }
}
