package org.groundwork.instruments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.instruments.content.Condition;

/**
 * A question of an instrument.
 *
 * @param id unique in the instrument
 * @param levels answers to choose, in the order shown; empty for number, date and text
 * @param weight 1 or more
 * @param key counts double where the method knows key questions
 * @param optional the assessment is complete without it
 * @param expected the good answer to a yes-or-no question: "yes" or "no"; "" for other types
 * @param critical answers that stop cash until they are dealt with
 * @param record fact of the registry that answers it, "" for none
 * @param documents kinds of document that show it
 * @param topic what it is about, the same in every instrument; "" for none
 */
public record Question(
        String id,
        QuestionType type,
        Words text,
        Words guidance,
        Words evidence,
        List<Level> levels,
        int weight,
        boolean key,
        boolean notApplicable,
        boolean optional,
        String expected,
        Set<String> critical,
        Condition relevant,
        String record,
        List<String> documents,
        String topic) {
    /** The answer "not applicable", which is an answer. */
    public static final String NOT_APPLICABLE = "n/a";

    /** "Not looked at": said on purpose, and no answer. */
    public static final String NOT_REVIEWED = "not-reviewed";

    public Question {
        levels = List.copyOf(levels);
        critical = Set.copyOf(critical);
        documents = List.copyOf(documents);
    }

    public Optional<Level> level(String level) {
        return levels.stream().filter(one -> one.id().equals(level)).findFirst();
    }

    /** True where an answer brings points. */
    public boolean scored() {
        return type.chosen() && levels.stream().anyMatch(level -> level.points() != null);
    }
}
