package org.groundwork.instruments.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.Fold;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Question;

/** Finds the questions of an instrument by their id, and by their text in any of its languages. */
final class QuestionIndex {
    private final Map<String, Question> byId = new HashMap<>();
    private final Map<String, Question> byText = new HashMap<>();
    private final Set<String> several = new HashSet<>();

    QuestionIndex(Instrument instrument) {
        instrument.questions().forEach(question -> {
            byId.putIfAbsent(question.id(), question);
            question.text().texts().values().stream().map(Fold::key).distinct().forEach(text -> {
                if (byText.putIfAbsent(text, question) != null) {
                    several.add(text);
                }
            });
        });
    }

    Optional<Question> byId(String id) {
        return Optional.ofNullable(byId.get(id.strip()));
    }

    /** The question with this text; a form may add a line of its own below it. */
    Optional<Question> byText(String text) {
        return exact(text)
                .or(() -> exact(text.strip().lines().findFirst().orElse("")))
                .or(() -> exact(withoutLastLine(text)));
    }

    private static String withoutLastLine(String text) {
        int cut = text.stripTrailing().lastIndexOf('\n');
        return cut < 0 ? "" : text.substring(0, cut);
    }

    private Optional<Question> exact(String text) {
        String key = Fold.key(text);
        return several.contains(key) ? Optional.empty() : Optional.ofNullable(byText.get(key));
    }
}
