package org.groundwork.instruments.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.groundwork.instruments.Band;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An instrument as its file: what {@link InstrumentReader} reads as the very same instrument. */
public final class InstrumentDocument {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Instrument instrument;

    /** Scales by name, each with the levels that its questions share. */
    private final Map<List<Level>, String> scales = new LinkedHashMap<>();

    private InstrumentDocument(Instrument instrument) {
        this.instrument = instrument;
    }

    /** The text of the file, always the same for the same instrument. */
    public static String write(Instrument instrument) {
        return JSON.writeValueAsString(new InstrumentDocument(instrument).root());
    }

    private ObjectNode root() {
        ObjectNode root = JSON.createObjectNode();
        root.put("id", instrument.id());
        root.put("edition", instrument.edition());
        words(root, "title", instrument.title());
        words(root, "about", instrument.about());
        root.put("kind", instrument.kind().id());
        root.put("direction", instrument.direction().id());
        if (instrument.validityMonths() != null) {
            root.put("validityMonths", instrument.validityMonths());
        }
        words(root, "source", instrument.source());
        words(root, "note", instrument.note());
        flag(root, "verified", instrument.verified());
        flag(root, "starter", instrument.starter());
        texts(
                root,
                "facts",
                new TreeSet<>(instrument
                        .questions()
                        .flatMap(question -> question.relevant().facts())
                        .toList()));
        scales(root);
        scoring(root.putObject("scoring"));
        ArrayNode sections = root.putArray("sections");
        instrument.sections().forEach(section -> section(sections.addObject(), section));
        return root;
    }

    private void scales(ObjectNode root) {
        instrument
                .questions()
                .filter(question -> question.type() == QuestionType.SCALE)
                .map(InstrumentDocument::plain)
                .forEach(levels -> scales.computeIfAbsent(levels, fresh -> "scale-" + (scales.size() + 1)));
        if (!scales.isEmpty()) {
            ObjectNode nodes = root.putObject("scales");
            scales.forEach((levels, name) -> levels(nodes.putArray(name), levels));
        }
    }

    /** What a question's levels have in common with those of others: all but their descriptions. */
    private static List<Level> plain(Question question) {
        return question.levels().stream()
                .map(level -> new Level(level.id(), level.label(), Words.NONE, level.points(), level.rating()))
                .toList();
    }

    private void levels(ArrayNode nodes, List<Level> levels) {
        for (Level level : levels) {
            ObjectNode node = nodes.addObject();
            node.put("id", level.id());
            words(node, "label", level.label());
            words(node, "text", level.text());
            if (level.points() != null) {
                node.put("points", level.points());
            }
            if (level.rating() != null) {
                node.put(instrument.direction() == Direction.RISK ? "risk" : "capacity", level.rating());
            }
        }
    }

    private void scoring(ObjectNode node) {
        node.put("method", instrument.scoring().method().id());
        flag(node, "sections", instrument.scoring().sections());
        if (!instrument.scoring().bands().isEmpty()) {
            ArrayNode bands = node.putArray("bands");
            for (Band band : instrument.scoring().bands()) {
                ObjectNode one = bands.addObject();
                one.put("rating", band.rating());
                words(one, "label", band.label());
                end(one, "from", band.from());
                end(one, "below", band.below());
            }
        }
    }

    private static void end(ObjectNode node, String field, @Nullable Fraction end) {
        if (end != null) {
            node.put(field, end.decimal().toPlainString());
        }
    }

    private void section(ObjectNode node, InstrumentSection section) {
        node.put("id", section.id());
        words(node, "title", section.title());
        words(node, "about", section.about());
        ArrayNode questions = node.putArray("questions");
        section.questions().forEach(question -> question(questions.addObject(), question));
    }

    private void question(ObjectNode node, Question question) {
        node.put("id", question.id());
        node.put("type", question.type().id());
        if (question.type() == QuestionType.SCALE) {
            node.put("scale", scales.get(plain(question)));
        }
        words(node, "text", question.text());
        words(node, "guidance", question.guidance());
        answers(node, question);
        words(node, "evidence", question.evidence());
        if (question.weight() != usualWeight(question)) {
            node.put("weight", question.weight());
        }
        flag(node, "key", question.key());
        flag(node, "notApplicable", question.notApplicable());
        flag(node, "optional", question.optional());
        if (question.type() == QuestionType.YES_NO && !question.expected().equals("yes")) {
            node.put("expected", question.expected());
        }
        texts(node, "critical", new TreeSet<>(question.critical()));
        if (!question.relevant().equals(Condition.All.ALWAYS)) {
            condition(node.putObject("relevant"), question.relevant());
        }
        text(node, "record", question.record());
        texts(node, "documents", question.documents());
        text(node, "topic", question.topic());
    }

    private int usualWeight(Question question) {
        return question.key() && instrument.scoring().method().knowsKeys() ? 2 : 1;
    }

    private void answers(ObjectNode node, Question question) {
        switch (question.type()) {
            case SINGLE, MULTIPLE -> levels(node.putArray("choices"), question.levels());
            case SCALE, YES_NO, DOCUMENT -> {
                ObjectNode texts = JSON.createObjectNode();
                question.levels().forEach(level -> words(texts, level.id(), level.text()));
                if (!texts.isEmpty()) {
                    node.set("levels", texts);
                }
            }
            case NUMBER, DATE, TEXT -> {}
        }
    }

    static void condition(ObjectNode node, Condition condition) {
        switch (condition) {
            case Condition.AnswerIs is -> {
                node.put("answer", is.question());
                texts(node, "is", new TreeSet<>(is.values()));
            }
            case Condition.FactIs is -> {
                node.put("fact", is.fact());
                texts(node, "is", new TreeSet<>(is.values()));
            }
            case Condition.All all -> several(node.putArray("all"), all.of());
            case Condition.Any any -> several(node.putArray("any"), any.of());
            case Condition.Not not -> condition(node.putObject("not"), not.of());
        }
    }

    private static void several(ArrayNode nodes, List<Condition> conditions) {
        conditions.forEach(condition -> condition(nodes.addObject(), condition));
    }

    /** Languages in order, English first: it has to be there, and is what most people look for. */
    private static void words(ObjectNode node, String field, Words words) {
        if (words.texts().isEmpty()) {
            return;
        }
        ObjectNode texts = node.putObject(field);
        List<String> languages = new ArrayList<>(new TreeSet<>(words.texts().keySet()));
        if (languages.remove("en")) {
            languages.addFirst("en");
        }
        languages.forEach(language -> texts.put(language, words.texts().get(language)));
    }

    private static void text(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, text);
        }
    }

    private static void texts(ObjectNode node, String field, Collection<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode nodes = node.putArray(field);
            texts.forEach(nodes::add);
        }
    }

    private static void flag(ObjectNode node, String field, boolean flag) {
        if (flag) {
            node.put(field, true);
        }
    }
}
