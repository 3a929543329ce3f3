package org.groundwork.instruments.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.groundwork.core.Problem;
import org.groundwork.instruments.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads fields of a content file; what is not of its kind is a problem that names the place. */
final class NodeReader {
    private NodeReader() {}

    static String required(JsonNode node, String at, String field) {
        String text = text(node, at, field, "");
        if (text.isBlank()) {
            throw Problem.input("instruments.problem.missing", place(at, field));
        }
        return text;
    }

    static String text(JsonNode node, String at, String field, String otherwise) {
        JsonNode value = node.path(field);
        if (absent(value)) {
            return otherwise;
        }
        if (!value.isString()) {
            throw wrong("instruments.problem.notText", at, field);
        }
        return value.stringValue();
    }

    static List<String> texts(JsonNode node, String at, String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : list(node.path(field), place(at, field))) {
            if (!one.isString()) {
                throw wrong("instruments.problem.notText", at, field);
            }
            texts.add(one.stringValue());
        }
        return texts;
    }

    static @Nullable Integer number(JsonNode node, String at, String field) {
        JsonNode value = node.path(field);
        if (absent(value)) {
            return null;
        }
        if (!value.isInt()) {
            throw wrong("instruments.problem.notNumber", at, field);
        }
        return value.intValue();
    }

    static boolean flag(JsonNode node, String at, String field) {
        JsonNode value = node.path(field);
        if (absent(value)) {
            return false;
        }
        if (!value.isBoolean()) {
            throw wrong("instruments.problem.notFlag", at, field);
        }
        return value.booleanValue();
    }

    static Words words(JsonNode node, String at, String field) {
        JsonNode value = node.path(field);
        if (absent(value)) {
            return Words.NONE;
        }
        if (!value.isObject()) {
            throw wrong("instruments.problem.notWords", at, field);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> text : value.properties()) {
            if (!text.getValue().isString()) {
                throw wrong("instruments.problem.notWords", at, field);
            }
            texts.put(text.getKey(), text.getValue().stringValue());
        }
        return new Words(texts);
    }

    /** One of an enum's constants by its id; null for {@code otherwise} means that it has to be there. */
    static <E extends Enum<E>> E choice(
            JsonNode node, String at, String field, E[] values, Function<E, String> id, @Nullable E otherwise) {
        String text = otherwise == null ? required(node, at, field) : text(node, at, field, "");
        if (text.isEmpty() && otherwise != null) {
            return otherwise;
        }
        return Stream.of(values)
                .filter(value -> id.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.input("instruments.problem.unknownWord", place(at, field), text));
    }

    static Iterable<JsonNode> list(JsonNode node, String at) {
        if (absent(node)) {
            return List.of();
        }
        if (!node.isArray()) {
            throw Problem.input("instruments.problem.notList", at);
        }
        return node.values();
    }

    static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    static String place(String at, String field) {
        return at.isEmpty() ? field : at + "." + field;
    }

    private static Problem wrong(String key, String at, String field) {
        return Problem.input(key, place(at, field));
    }
}
