package org.groundwork.instruments.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.editing.Codes;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.Words;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Running;

/** A question of a questionnaire: its words, its answers, and when it is asked. */
final class PartQuestionView {
    private final EditorViewModel model;
    private final PartViewModel part;
    private final UUID id;
    private final RowsViewModel<DraftQuestion> row;
    private final RowsViewModel<DraftLevel> levels;
    private final Codes documents;

    /** @param documents kinds of document that can show it */
    PartQuestionView(EditorViewModel model, UUID id, Codes documents) {
        this.model = model;
        this.part = model.rows();
        this.id = id;
        this.documents = documents;
        row = part.questionRow(id);
        levels = part.levelRows(id);
    }

    List<Node> cards() {
        List<Node> cards = new ArrayList<>();
        cards.add(Card.of("instruments.editor.card.question", asked()));
        DraftQuestion now = row.open().get();
        if (now != null && hasLevels(now.type())) {
            cards.add(answers(now.type()));
        }
        cards.add(new ConditionsView(model, row).card());
        cards.add(Card.of("instruments.editor.card.shown", shown()));
        return cards;
    }

    private static boolean hasLevels(QuestionType type) {
        return type.chosen() || type == QuestionType.MULTIPLE;
    }

    private FieldsView<DraftQuestion> fields() {
        return new FieldsView<>(row, part.today());
    }

    private Node asked() {
        FieldsView<DraftQuestion> fields = fields();
        TextsView<DraftQuestion> texts = new TextsView<>(part, row, fields);
        texts.area("instruments.edit.text", "text", DraftQuestion::text);
        fields.line()
                .control("instruments.edit.type", type())
                .text("instruments.edit.questionCode", "code", DraftQuestion::code);
        if (scored()) {
            fields.control("instruments.edit.weight", weight());
        }
        DraftQuestion now = row.open().get();
        if (now != null && now.type() == QuestionType.YES_NO) {
            fields.control("instruments.edit.expected", expected());
        }
        texts.area("instruments.edit.guidance", "guidance", DraftQuestion::guidance)
                .area("instruments.edit.evidence", "evidence", DraftQuestion::evidence);
        fields.line()
                .check("instruments.edit.notApplicable", "notApplicable", DraftQuestion::notApplicable)
                .check("instruments.edit.optional", "optional", DraftQuestion::optional);
        if (method().knowsKeys()) {
            fields.check("instruments.edit.keyQuestion", "keyQuestion", DraftQuestion::keyQuestion);
        }
        return fields;
    }

    private ScoringMethod method() {
        return Objects.requireNonNull(part.content().get()).draft().method();
    }

    private boolean scored() {
        return Set.of(ScoringMethod.HACT_2016, ScoringMethod.HACT_CURRENT, ScoringMethod.SUM, ScoringMethod.PERCENT)
                .contains(method());
    }

    private ComboBox<QuestionType> type() {
        ObservableValue<QuestionType> now = row.value(DraftQuestion::type);
        return Forms.choice(
                now,
                Arrays.asList(QuestionType.values()),
                chosen -> chosen == null ? Running.done() : model.type(id, chosen));
    }

    private ComboBox<Integer> weight() {
        ObservableValue<Integer> now = row.value(DraftQuestion::weight);
        List<Integer> offered = Stream.concat(Stream.of(1, 2, 3, 4, 5), Stream.ofNullable(now.getValue()))
                .distinct()
                .sorted()
                .toList();
        return Forms.choice(
                now,
                offered,
                Text::number,
                chosen -> chosen == null
                        ? Running.done()
                        : row.change(question -> Columns.with(question, "weight", chosen)));
    }

    private ComboBox<String> expected() {
        ObservableValue<String> now = row.value(DraftQuestion::expected);
        return Forms.choice(
                now,
                List.of("yes", "no"),
                PartQuestionView::fixed,
                chosen -> chosen == null
                        ? Running.done()
                        : row.change(question -> Columns.with(question, "expected", chosen)));
    }

    /** The name of an answer that every such question has. */
    private static String fixed(String code) {
        return LibraryFeature.label(new Level(code, Words.NONE, Words.NONE, null, null));
    }

    // Answers

    private Card answers(QuestionType type) {
        boolean own = DraftRule.listed(type);
        RowsView<DraftLevel> rows = new RowsView<>(levels, level -> line(level, own), () -> levelFields(type));
        if (own) {
            rows.addable("instruments.editor.addLevel", "instruments.editor.noLevels", this::blank);
        } else {
            rows.fixed();
        }
        Card card = Card.of("instruments.editor.card.answers", rows);
        if (own) {
            card.act(Command.of("instruments.editor.everywhere", null, () -> model.rows()
                    .whenSaved(() -> model.levelsEverywhere(id))));
        }
        return card;
    }

    private DraftLevel blank() {
        DraftQuestion question = Objects.requireNonNull(row.open().get());
        return OutlineRule.level(List.copyOf(levels.rows()), question, part.newId());
    }

    private Node line(DraftLevel level, boolean own) {
        List<Node> chips = new ArrayList<>();
        Integer points = level.points();
        if (own && points != null) {
            chips.add(Chips.quiet(Text.of("instruments.editor.points", points)));
        }
        if (level.critical()) {
            chips.add(Chips.danger(Text.of("instruments.editor.critical")));
        }
        return LinesView.line(
                own ? part.read(level.label()) : fixed(level.code()),
                List.of(part.read(level.text())),
                chips.toArray(Node[]::new));
    }

    private Node levelFields(QuestionType type) {
        FieldsView<DraftLevel> fields = new FieldsView<>(levels, part.today());
        TextsView<DraftLevel> texts = new TextsView<>(part, levels, fields);
        if (DraftRule.listed(type)) {
            texts.line("instruments.edit.label", "label", DraftLevel::label);
            fields.number("instruments.edit.points", "points", DraftLevel::points)
                    .text("instruments.edit.levelCode", "code", DraftLevel::code);
        }
        if (type == QuestionType.SCALE) {
            fields.control("instruments.edit.levelRating", standsFor());
        }
        texts.area("instruments.edit.levelText", "text", DraftLevel::text);
        return fields.line().check("instruments.edit.critical", "critical", DraftLevel::critical);
    }

    /** The risk or capacity that an answer stands for: one of the words that there are. */
    private ComboBox<String> standsFor() {
        DraftContent now = Objects.requireNonNull(part.content().get());
        return Forms.orNone(Forms.choice(
                levels.value(level -> level.rating().isEmpty() ? null : level.rating()),
                LevelWord.offered(now),
                word -> Stream.of(LevelWord.values())
                        .filter(each -> each.id().equals(word))
                        .map(Text::label)
                        .findFirst()
                        .orElse(word),
                chosen -> levels.set("rating", chosen == null ? "" : chosen, "")));
    }

    // What shows it

    private Node shown() {
        ObservableValue<Set<String>> kinds = row.value(question -> documents(question));
        FieldsView<DraftQuestion> fields = fields();
        fields.wideControl(
                "instruments.edit.documents",
                Forms.several(
                        kinds.orElse(Set.of()),
                        documents.all(),
                        documents.words(),
                        chosen -> row.change(question -> Columns.with(
                                question,
                                "documents",
                                String.join(
                                        ",",
                                        documents.all().stream()
                                                .filter(chosen::contains)
                                                .toList())))));
        fields.line().wideControl("instruments.edit.topic", topic());
        return fields;
    }

    private static Set<String> documents(DraftQuestion question) {
        return new LinkedHashSet<>(DraftRule.codes(question.documents()));
    }

    /** What it is about is told by what shipped questionnaires ask about it. */
    private ComboBox<String> topic() {
        Map<String, String> topics = model.topics();
        ObservableValue<String> now = row.value(question -> question.topic().isEmpty() ? null : question.topic());
        return Forms.orNone(Forms.search(
                now,
                List.copyOf(topics.keySet()),
                each -> TopicsViewModel.words(each, topics),
                chosen -> row.change(question -> Columns.with(question, "topic", chosen == null ? "" : chosen))));
    }
}
