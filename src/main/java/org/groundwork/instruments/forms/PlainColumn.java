package org.groundwork.instruments.forms;

import java.util.Arrays;
import java.util.Optional;
import org.groundwork.core.Fold;

/** A column of the plain sheet in which an office writes down a questionnaire. */
public enum PlainColumn {
    ID("id", "code|no|number"),
    SECTION("section", "part|area|domain"),
    QUESTION("question", "text|item|statement"),
    TYPE("type", "kind|kind of answer"),
    ANSWERS("answers", "choices|levels|options"),
    WEIGHT("weight", ""),
    /** of a yes-or-no question: yes, unless it says no */
    EXPECTED("good answer", "expected"),
    KEY("key", "key question"),
    CRITICAL("critical", "no go|critical answer"),
    NOT_APPLICABLE("not applicable", "n a|na"),
    OPTIONAL("optional", ""),
    EVIDENCE("evidence", "to have at hand|documents"),
    GUIDANCE("guidance", "how to find out|hint|help");

    private final String name;
    private final String others;

    /** @param others further names, each after a bar */
    PlainColumn(String name, String others) {
        this.name = name;
        this.others = others;
    }

    static Optional<PlainColumn> of(String header) {
        String key = Fold.key(header);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(column -> column.name.equals(key) || ("|" + column.others + "|").contains("|" + key + "|"))
                .findFirst();
    }

    /** As the program writes it. */
    String header() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
