package org.groundwork.instruments.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.InstrumentKind;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.ui.Card;
import org.groundwork.ui.Prose;

/** What is said of a questionnaire as a whole, and how it is scored. */
final class WholeView {
    private final PartViewModel part;
    private final RowsViewModel<Draft> row;
    private final RowsViewModel<DraftBand> bands;

    WholeView(PartViewModel part) {
        this.part = part;
        row = part.wholeRow();
        bands = part.bandRows();
    }

    List<Node> cards() {
        return List.of(
                Card.of("instruments.editor.card.about", about()),
                Card.of("instruments.editor.card.scoring", scoring(), explained(), bandRows()));
    }

    private FieldsView<Draft> fields() {
        return new FieldsView<>(row, part.today());
    }

    private Node about() {
        FieldsView<Draft> fields = fields();
        TextsView<Draft> texts = new TextsView<>(part, row, fields);
        texts.line("instruments.edit.title", "title", Draft::title);
        fields.line()
                .text("instruments.edit.code", "code", Draft::code)
                .text("instruments.edit.edition", "edition", Draft::edition)
                .always("instruments.edit.kind", "kind", Draft::kind, InstrumentKind.values())
                .number("instruments.edit.validityMonths", "validityMonths", Draft::validityMonths);
        texts.area("instruments.edit.about", "about", Draft::about)
                .area("instruments.edit.note", "note", Draft::note)
                .area("instruments.edit.source", "source", Draft::source);
        return fields;
    }

    private Node scoring() {
        return fields().always("instruments.edit.method", "method", Draft::method, ScoringMethod.values())
                .always("instruments.edit.direction", "direction", Draft::direction, Direction.values())
                .line()
                .check("instruments.edit.rateSections", "rateSections", Draft::rateSections);
    }

    /** Follows the chosen method. */
    private Node explained() {
        var words = Prose.of("", "quiet");
        row.open().subscribe(now -> words.setText(now == null ? "" : how(now.method())));
        return words;
    }

    /** How a method comes to its score, as a sum that one can follow. */
    static String how(ScoringMethod method) {
        return switch (method) {
            case HACT_2016 -> Text.of("instruments.method.hact2016");
            case HACT_CURRENT -> Text.of("instruments.method.hactCurrent");
            case SUM -> Text.of("instruments.method.sum");
            case MET_COUNT -> Text.of("instruments.method.metCount");
            case PERCENT -> Text.of("instruments.method.percent");
            case MEAN -> Text.of("instruments.method.mean");
            case ALL_YES, PATTERN -> Text.of("instruments.method.allYes");
            case NONE -> Text.of("instruments.method.none");
        };
    }

    private Node bandRows() {
        RowsView<DraftBand> rows = new RowsView<>(bands, this::line, this::bandFields)
                .addable("instruments.editor.addBand", "instruments.editor.noBands", this::blank);
        VBox box = new VBox(rows);
        row.open().subscribe(now -> {
            boolean scored = now != null && now.method() != ScoringMethod.NONE;
            box.setVisible(scored);
            box.setManaged(scored);
        });
        return box;
    }

    private DraftBand blank() {
        int last = bands.rows().stream().mapToInt(DraftBand::position).max().orElse(0);
        Draft draft = Objects.requireNonNull(part.content().get()).draft();
        return new DraftBand(part.newId(), draft.id(), last + 1, "", "", null, null);
    }

    private Node line(DraftBand band) {
        List<String> ends = new ArrayList<>();
        ends.add(band.rating());
        Stream.of(
                        band.fromScore() == null
                                ? ""
                                : Text.of(
                                        "instruments.editor.from",
                                        band.fromScore().stripTrailingZeros()),
                        band.belowScore() == null
                                ? ""
                                : Text.of(
                                        "instruments.editor.below",
                                        band.belowScore().stripTrailingZeros()))
                .filter(words -> !words.isEmpty())
                .forEach(ends::add);
        return LinesView.line(part.read(band.label()), ends);
    }

    private Node bandFields() {
        FieldsView<DraftBand> fields = new FieldsView<>(bands, part.today());
        new TextsView<>(part, bands, fields).line("instruments.edit.bandLabel", "label", DraftBand::label);
        return fields.text("instruments.edit.rating", "rating", DraftBand::rating)
                .line()
                .amount("instruments.edit.fromScore", "fromScore", DraftBand::fromScore)
                .amount("instruments.edit.belowScore", "belowScore", DraftBand::belowScore);
    }
}
