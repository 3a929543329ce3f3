package org.groundwork.instruments.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of the answer workbook, from left to right; a hidden row names each, whatever language its header is in. */
public enum FormColumn {
    NUMBER(6),
    QUESTION(44),
    GUIDANCE(36),
    LEVELS(44),
    ANSWER(24),
    /** only in a copy that says what is wrong */
    PROBLEM(32),
    REASON(36),
    SHOWN(26),
    ID(12),
    CODE(12);

    /** What a label's column is called in the hidden row, before its number. */
    static final String LABEL = "gw:label:";

    /** What the column of the id behind a label is called. */
    static final String LEVEL = "gw:level:";

    private static final String KEY = "gw:";

    private final int width;

    FormColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    String key() {
        return KEY + name().toLowerCase(Locale.ROOT);
    }

    static Optional<FormColumn> of(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key.strip()))
                .findFirst();
    }
}
