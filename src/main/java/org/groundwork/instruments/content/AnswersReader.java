package org.groundwork.instruments.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.Problem;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.QuestionType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of answers: {@code {"answers":{"QUESTION":{"value":…,"reason":"…"}}}}. */
public final class AnswersReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private AnswersReader() {}

    /**
     * The answers by question, as the rules take them: true and false are yes and no to a yes-or-no question.
     *
     * @throws Problem (place INPUT) where the text is no such file
     */
    public static Map<String, String> read(String text, Instrument instrument) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) {
            throw Problem.input(
                            "instruments.problem.answersNotJson",
                            e.getLocation() == null ? 0 : e.getLocation().getLineNr())
                    .because(e);
        }
        if (root == null || !root.path("answers").isObject()) {
            throw Problem.input("instruments.problem.noAnswers");
        }
        Map<String, String> answers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> answer : root.path("answers").properties()) {
            JsonNode value = answer.getValue().isObject() ? answer.getValue().path("value") : answer.getValue();
            String words = words(value, type(instrument, answer.getKey()));
            if (words != null) {
                answers.put(answer.getKey(), words);
            }
        }
        return answers;
    }

    private static @Nullable QuestionType type(Instrument instrument, String question) {
        return instrument.question(question).map(one -> one.type()).orElse(null);
    }

    /** null for no answer. */
    private static @Nullable String words(JsonNode value, @Nullable QuestionType type) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isBoolean()) {
            boolean yes = value.booleanValue();
            return type == QuestionType.DOCUMENT ? (yes ? "held" : "missing") : yes ? "yes" : "no";
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        if (value.isArray()) {
            List<String> several = new ArrayList<>();
            for (JsonNode one : value.values()) {
                several.add(one.isString() ? one.stringValue() : one.toString());
            }
            return String.join(" ", several);
        }
        return value.isString() ? value.stringValue() : value.toString();
    }
}
