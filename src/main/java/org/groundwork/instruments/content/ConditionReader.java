package org.groundwork.instruments.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.groundwork.core.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads when a question is asked. */
public final class ConditionReader {
    private static final JsonMapper JSON = new JsonMapper();

    private ConditionReader() {}

    /**
     * A condition as one column holds it.
     *
     * @param text as an instrument's file says it; "" for always
     */
    public static Condition read(String text) {
        return text.isEmpty() ? Condition.All.ALWAYS : condition(JSON.readTree(text), "");
    }

    /** The same the other way round. */
    public static String write(Condition condition) {
        if (condition.equals(Condition.All.ALWAYS)) {
            return "";
        }
        ObjectNode node = JSON.createObjectNode();
        InstrumentDocument.condition(node, condition);
        return JSON.writeValueAsString(node);
    }

    static Condition condition(JsonNode node, String at) {
        if (NodeReader.absent(node)) {
            return Condition.All.ALWAYS;
        }
        if (node.has("answer")) {
            return new Condition.AnswerIs(NodeReader.required(node, at, "answer"), values(node, at));
        }
        if (node.has("fact")) {
            return new Condition.FactIs(NodeReader.required(node, at, "fact"), values(node, at));
        }
        if (node.has("all")) {
            return new Condition.All(several(node.path("all"), at + ".all"));
        }
        if (node.has("any")) {
            return new Condition.Any(several(node.path("any"), at + ".any"));
        }
        if (node.has("not")) {
            return new Condition.Not(condition(node.path("not"), at + ".not"));
        }
        throw Problem.input("instruments.problem.unknownCondition", at);
    }

    private static List<Condition> several(JsonNode nodes, String at) {
        List<Condition> conditions = new ArrayList<>();
        for (JsonNode node : NodeReader.list(nodes, at)) {
            conditions.add(condition(node, at + "[" + conditions.size() + "]"));
        }
        return conditions;
    }

    private static Set<String> values(JsonNode node, String at) {
        Set<String> values = new LinkedHashSet<>(NodeReader.texts(node, at, "is"));
        if (values.isEmpty()) {
            throw Problem.input("instruments.problem.missing", at + ".is");
        }
        return values;
    }
}
