package org.groundwork.threew.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.groundwork.core.Text;
import org.groundwork.threew.ImportNotes;
import org.groundwork.threew.ImportNotes.CellErrors;
import org.groundwork.threew.ImportPlan;
import org.groundwork.threew.ImportPlan.Rejected;
import org.groundwork.threew.RejectCode;
import org.groundwork.ui.Card;
import org.jspecify.annotations.Nullable;

/** The sixth step: what will happen, in numbers, and what to know before it does. */
final class PreviewView {
    private static final int ROWS_NAMED = 8;
    private static final int MOST_NOTES = 12;

    private final StackPane root = new StackPane();

    PreviewView(WizardViewModel model) {
        model.effect().subscribe(effect -> show(model.plan().get(), effect));
    }

    Node root() {
        return root;
    }

    private void show(@Nullable ImportPlan plan, @Nullable Effect effect) {
        if (plan == null || effect == null) {
            return;
        }
        List<Node> content = new ArrayList<>();
        content.add(StepView.heading(
                effect.again()
                        ? Text.of("threew.wizard.preview.again", plan.source())
                        : Text.of("threew.wizard.preview.heading", plan.source()),
                Text.of("threew.wizard.preview.asOf", plan.file(), plan.sheet(), plan.asOf())));
        content.add(StepView.figures(
                StepView.figure("threew.wizard.preview.rows", plan.counts().accepted()),
                StepView.figure("threew.wizard.preview.actors", effect.actors()),
                StepView.figure("threew.wizard.preview.added", effect.added()),
                StepView.figure("threew.wizard.preview.ended", effect.ended())));
        HBox both = new HBox(rows(plan), actors(plan, effect));
        both.getStyleClass().add("wizard-sides");
        both.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        content.add(both);
        List<Node> notes = notes(plan.notes());
        if (!notes.isEmpty()) {
            content.add(Card.of("threew.wizard.preview.know", notes.toArray(Node[]::new)));
        }
        root.getChildren().setAll(StepView.column("threew.Step.PREVIEW", content.toArray(Node[]::new)));
    }

    private static Card rows(ImportPlan plan) {
        List<Node> facts = new ArrayList<>();
        facts.add(fact("threew.wizard.preview.read", plan.counts().read()));
        facts.add(fact("threew.wizard.preview.accepted", plan.counts().accepted()));
        facts.add(fact("threew.wizard.preview.repeated", plan.counts().repeated()));
        facts.add(fact("threew.wizard.preview.rejected", plan.rejects().size()));
        Map<RejectCode, List<Rejected>> byReason = plan.rejects().stream()
                .collect(Collectors.groupingBy(Rejected::code, TreeMap::new, Collectors.toList()));
        byReason.forEach((code, rejects) -> facts.add(StepView.line(
                "fth-x-circle",
                Text.of("threew.wizard.preview.reject", rejects.size(), reason(code), numbers(rejects)))));
        return half(Card.of("threew.wizard.preview.rowsTitle", facts.toArray(Node[]::new)));
    }

    private static String reason(RejectCode code) {
        return switch (code) {
            case TOTAL -> Text.of("threew.reject.total");
            case NO_ORGANISATION -> Text.of("threew.reject.noOrganisation");
        };
    }

    private static String numbers(List<Rejected> rejects) {
        String first = rejects.stream()
                .limit(ROWS_NAMED)
                .map(reject -> Text.number(reject.row()))
                .collect(Collectors.joining(", "));
        return rejects.size() > ROWS_NAMED ? Text.of("threew.wizard.preview.andMore", first) : first;
    }

    private static Card actors(ImportPlan plan, Effect effect) {
        return half(Card.of(
                "threew.wizard.preview.actorsTitle",
                fact("threew.wizard.preview.known", effect.known()),
                fact("threew.wizard.preview.new", effect.actors()),
                fact("threew.wizard.preview.parked", effect.parked()),
                fact("threew.wizard.preview.presences", plan.presences().size()),
                fact("threew.wizard.preview.changed", effect.changed())));
    }

    private static Card half(Card card) {
        card.setMinWidth(0);
        card.setPrefWidth(400);
        return card;
    }

    private static Node fact(String key, int number) {
        Label value = new Label(Text.number(number));
        return Card.fact(key, value);
    }

    /** What else to know: how dates were read, which cells were not, what waits for a person. */
    static List<Node> notes(ImportNotes notes) {
        List<Node> lines = new ArrayList<>();
        notes.dateOrders()
                .forEach(date -> lines.add(StepView.line(
                        "fth-calendar",
                        Text.of(
                                "threew.wizard.note.dates",
                                date.column(),
                                Text.label(date.order()),
                                Text.label(date.evidence())))));
        notes.datesNotRead().forEach(cells -> lines.add(cells("threew.wizard.note.notDates", cells)));
        notes.cellErrors().forEach(cells -> lines.add(cells("threew.wizard.note.errors", cells)));
        waits(lines, "threew.wizard.note.places", notes.placesUnmatched().size());
        waits(lines, "threew.wizard.note.sectors", notes.sectorsUnmatched().size());
        waits(lines, "threew.wizard.note.kinds", notes.kindsUnmatched().size());
        waits(lines, "threew.wizard.note.splits", notes.severalInOneCell().size());
        if (!notes.columnsWithoutField().isEmpty()) {
            lines.add(StepView.line(
                    "fth-columns",
                    Text.of(
                            "threew.wizard.note.columns",
                            notes.columnsWithoutField().size(),
                            String.join(" · ", notes.columnsWithoutField()))));
        }
        return lines.size() > MOST_NOTES ? lines.subList(0, MOST_NOTES) : lines;
    }

    private static Label cells(String key, CellErrors cells) {
        return StepView.line(
                "fth-alert-triangle", Text.of(key, cells.column(), cells.count(), cells.firstRow(), cells.text()));
    }

    private static void waits(List<Node> lines, String key, int count) {
        if (count > 0) {
            lines.add(StepView.line("fth-help-circle", Text.of(key, count)));
        }
    }
}
