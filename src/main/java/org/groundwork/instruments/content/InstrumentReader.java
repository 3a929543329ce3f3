package org.groundwork.instruments.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.core.Problem;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentKind;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.Scoring;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an instrument from its file. What the file does not say has its default; what it says wrongly is refused with
 * the place named, and never guessed.
 */
public final class InstrumentReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A paper that is not there for a good reason counts neither way. */
    private static final List<Level> DOCUMENT = List.of(
            new Level("held", Words.NONE, Words.NONE, 1, null),
            new Level("none-because", Words.NONE, Words.NONE, null, null),
            new Level("missing", Words.NONE, Words.NONE, 0, null));

    private final Map<String, List<Level>> scales = new LinkedHashMap<>();
    private final ScoringMethod method;
    private final JsonNode root;

    private InstrumentReader(JsonNode root) {
        this.root = root;
        this.method = NodeReader.choice(
                root.path("scoring"),
                "scoring",
                "method",
                ScoringMethod.values(),
                ScoringMethod::id,
                ScoringMethod.NONE);
    }

    /**
     * The instrument in a file.
     *
     * @throws Problem (place INPUT) naming the place, where the text is not an instrument
     */
    public static Instrument read(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) {
            throw Problem.input(
                            "instruments.problem.notJson",
                            e.getLocation() == null ? 0 : e.getLocation().getLineNr())
                    .because(e);
        }
        if (root == null || !root.isObject()) {
            throw Problem.input("instruments.problem.notJson", 1);
        }
        return new InstrumentReader(root).instrument();
    }

    private Instrument instrument() {
        readScales();
        return new Instrument(
                NodeReader.required(root, "", "id"),
                NodeReader.text(root, "", "edition", "1"),
                NodeReader.words(root, "", "title"),
                NodeReader.words(root, "", "about"),
                NodeReader.choice(root, "", "kind", InstrumentKind.values(), InstrumentKind::id, InstrumentKind.OTHER),
                NodeReader.choice(root, "", "direction", Direction.values(), Direction::id, Direction.NONE),
                NodeReader.number(root, "", "validityMonths"),
                NodeReader.words(root, "", "source"),
                NodeReader.words(root, "", "note"),
                NodeReader.flag(root, "", "verified"),
                NodeReader.flag(root, "", "starter"),
                scoring(),
                sections());
    }

    private void readScales() {
        for (Map.Entry<String, JsonNode> scale : root.path("scales").properties()) {
            String at = "scales." + scale.getKey();
            List<Level> levels = new ArrayList<>();
            int index = 0;
            for (JsonNode level : NodeReader.list(scale.getValue(), at)) {
                levels.add(level(level, at + "[" + index++ + "]"));
            }
            scales.put(scale.getKey(), levels);
        }
    }

    private static Level level(JsonNode node, String at) {
        String rating = NodeReader.text(node, at, "risk", NodeReader.text(node, at, "capacity", ""));
        return new Level(
                NodeReader.required(node, at, "id"),
                NodeReader.words(node, at, "label"),
                NodeReader.words(node, at, "text"),
                NodeReader.number(node, at, "points"),
                rating.isEmpty() ? null : rating);
    }

    private Scoring scoring() {
        JsonNode node = root.path("scoring");
        return new Scoring(method, NodeReader.flag(node, "scoring", "sections"), BandReader.bands(node.path("bands")));
    }

    private List<InstrumentSection> sections() {
        List<InstrumentSection> sections = new ArrayList<>();
        for (JsonNode node : NodeReader.list(root.path("sections"), "sections")) {
            String at = "sections[" + sections.size() + "]";
            List<Question> questions = new ArrayList<>();
            for (JsonNode question : NodeReader.list(node.path("questions"), at + ".questions")) {
                questions.add(question(question, at + ".questions[" + questions.size() + "]"));
            }
            sections.add(new InstrumentSection(
                    NodeReader.required(node, at, "id"),
                    NodeReader.words(node, at, "title"),
                    NodeReader.words(node, at, "about"),
                    questions));
        }
        return sections;
    }

    private Question question(JsonNode node, String place) {
        String id = NodeReader.required(node, place, "id");
        String at = place + " " + id;
        QuestionType type = NodeReader.choice(node, at, "type", QuestionType.values(), QuestionType::id, null);
        String expected = type == QuestionType.YES_NO ? NodeReader.text(node, at, "expected", "yes") : "";
        boolean key = NodeReader.flag(node, at, "key");
        Integer weight = NodeReader.number(node, at, "weight");
        return new Question(
                id,
                type,
                NodeReader.words(node, at, "text"),
                NodeReader.words(node, at, "guidance"),
                NodeReader.words(node, at, "evidence"),
                levels(node, at, type, expected),
                weight != null ? weight : key && method.knowsKeys() ? 2 : 1,
                key,
                NodeReader.flag(node, at, "notApplicable"),
                NodeReader.flag(node, at, "optional"),
                expected,
                new LinkedHashSet<>(NodeReader.texts(node, at, "critical")),
                ConditionReader.condition(node.path("relevant"), at + ".relevant"),
                NodeReader.text(node, at, "record", ""),
                NodeReader.texts(node, at, "documents"),
                NodeReader.text(node, at, "topic", ""));
    }

    private List<Level> levels(JsonNode node, String at, QuestionType type, String expected) {
        return switch (type) {
            case SCALE -> described(node, at, scale(node, at));
            case YES_NO -> described(node, at, yesAndNo(expected));
            case DOCUMENT -> described(node, at, DOCUMENT);
            case SINGLE, MULTIPLE -> choices(node, at);
            case NUMBER, DATE, TEXT -> List.of();
        };
    }

    private List<Level> scale(JsonNode node, String at) {
        String name = NodeReader.required(node, at, "scale");
        List<Level> scale = scales.get(name);
        if (scale == null) {
            throw Problem.input("instruments.problem.unknownScale", at, name);
        }
        return scale;
    }

    private static List<Level> yesAndNo(String expected) {
        boolean yes = !expected.equals("no");
        return List.of(
                new Level("yes", Words.NONE, Words.NONE, yes ? 1 : 0, null),
                new Level("no", Words.NONE, Words.NONE, yes ? 0 : 1, null));
    }

    private static List<Level> choices(JsonNode node, String at) {
        List<Level> choices = new ArrayList<>();
        for (JsonNode choice : NodeReader.list(node.path("choices"), at + ".choices")) {
            choices.add(level(choice, at + ".choices[" + choices.size() + "]"));
        }
        return choices;
    }

    /** The levels with what each looks like for this question. */
    private static List<Level> described(JsonNode node, String at, List<Level> levels) {
        Map<String, JsonNode> texts = node.path("levels").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Set<String> known = levels.stream().map(Level::id).collect(Collectors.toSet());
        texts.keySet().stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw Problem.input("instruments.problem.unknownLevel", at, id);
        });
        Function<Level, Level> described = level -> texts.containsKey(level.id())
                ? new Level(
                        level.id(),
                        level.label(),
                        NodeReader.words(node.path("levels"), at + ".levels", level.id()),
                        level.points(),
                        level.rating())
                : level;
        return levels.stream().map(described).toList();
    }
}
