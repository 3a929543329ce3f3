package org.groundwork.instruments.forms;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * What keys mean while a paper form is keyed in: the digit printed in the box that is ticked, 0 for "not applicable".
 * Where several boxes can be ticked a digit takes its answer or gives it back.
 */
final class KeyingRule {
    private KeyingRule() {}

    /** True where typed words are the answer, and no digits of boxes. */
    static boolean isTyped(Question question) {
        return question.levels().isEmpty();
    }

    /** True where more answers stand on the paper than there are digits, so that Enter ends a number. */
    static boolean hasTwoDigits(Question question) {
        return question.levels().size() > 9;
    }

    /**
     * The answer after a number was keyed; null where the paper has no such box.
     *
     * @param before the answer so far, "" for none
     */
    static @Nullable String keyed(Question question, String before, int number) {
        if (number == 0) {
            return question.notApplicable() ? Question.NOT_APPLICABLE : null;
        }
        if (number > question.levels().size()) {
            return null;
        }
        String level = question.levels().get(number - 1).id();
        return question.type() == QuestionType.MULTIPLE ? toggled(question, before, level) : level;
    }

    private static String toggled(Question question, String before, String level) {
        Set<String> chosen = new LinkedHashSet<>(Arrays.asList(before.split(" ", -1)));
        chosen.remove(Question.NOT_APPLICABLE);
        if (!chosen.remove(level)) {
            chosen.add(level);
        }
        return question.levels().stream()
                .map(Level::id)
                .filter(chosen::contains)
                .collect(Collectors.joining(" "));
    }

    /** The numbers of an answer, as the boxes have them; "" for none. */
    static String numbers(Question question, String answer) {
        if (answer.equals(Question.NOT_APPLICABLE)) {
            return "0";
        }
        List<String> ids = question.levels().stream().map(Level::id).toList();
        return Arrays.stream(answer.split(" ", -1))
                .map(ids::indexOf)
                .filter(place -> place >= 0)
                .map(place -> String.valueOf(place + 1))
                .collect(Collectors.joining(" "));
    }
}
