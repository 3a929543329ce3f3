package org.groundwork.actors.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.groundwork.actors.Actor;
import org.groundwork.actors.status.LocalStatus;
import org.groundwork.actors.status.Verdict;
import org.groundwork.actors.work.Office;
import org.groundwork.actors.work.OfficeKind;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.editing.LinesView;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Icons;
import org.groundwork.ui.Prose;
import org.jspecify.annotations.Nullable;

/** Who, what kind, where, how fresh, and what is pending: the record in one look. */
final class HeaderView extends VBox {
    private final RecordViewModel record;
    private final ChoicesViewModel choices;
    private final Runnable why;
    private final Consumer<String> go;
    private final HBox acts = new HBox();
    private final VBox words = new VBox();

    /**
     * @param why opens the derivation of the class
     * @param go brings a section to the front, by its key
     */
    HeaderView(
            RecordViewModel record, ChoicesViewModel choices, List<Node> buttons, Runnable why, Consumer<String> go) {
        this.record = record;
        this.choices = choices;
        this.why = why;
        this.go = go;
        getStyleClass().add("actor-header");
        words.getStyleClass().add("actor-header-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        acts.getStyleClass().add("actor-header-acts");
        acts.getChildren().setAll(buttons);
        acts.setAlignment(Pos.TOP_RIGHT);
        acts.setMinWidth(USE_PREF_SIZE);
        getChildren().add(new HBox(words, acts));
        record.content().subscribe(now -> {
            if (now != null) {
                show(now);
            }
        });
    }

    private void show(RecordContent now) {
        List<Node> lines = new ArrayList<>();
        lines.add(names(now));
        lines.add(what(now));
        String where = where(now);
        if (!where.isEmpty()) {
            Label place = new Label(where);
            place.getStyleClass().add("quiet");
            place.setWrapText(true);
            place.setGraphic(Icons.of("fth-map-pin"));
            lines.add(place);
        }
        if (now.actor().retired()) {
            lines.add(retired(now.actor()));
        }
        Node pending = pending();
        if (pending != null) {
            lines.add(pending);
        }
        words.getChildren().setAll(lines);
    }

    private static Node names(RecordContent now) {
        Label name = new Label(now.name().isBlank() ? Text.of("actors.page.noName") : now.name());
        name.getStyleClass().add("actor-name");
        name.setWrapText(true);
        FlowPane line = new FlowPane(name);
        line.getStyleClass().add("row-first");
        line.setPrefWrapLength(1000);
        if (!now.acronym().isBlank() && !now.acronym().equals(now.name())) {
            Label acronym = new Label(now.acronym());
            acronym.getStyleClass().add("actor-acronym");
            line.getChildren().add(acronym);
        }
        if (!now.otherName().isBlank()) {
            Label other = new Label(now.otherName());
            other.getStyleClass().add("actor-other-name");
            other.setWrapText(true);
            line.getChildren().add(other);
        }
        return line;
    }

    private Node what(RecordContent now) {
        FlowPane line = new FlowPane(Chips.of(now.actor().kind()));
        line.getStyleClass().add("row-first");
        line.setPrefWrapLength(1000);
        line.getChildren().add(localClass(now.status()));
        now.claims().stream()
                .filter(claim -> claim.verdict() == Verdict.YES)
                .map(ClaimsView::chip)
                .forEach(line.getChildren()::add);
        if (now.actor().notToBeNamed()) {
            Label hidden = Chips.danger(Text.of("actors.page.notToBeNamed"));
            hidden.setGraphic(Icons.of("fth-eye-off"));
            line.getChildren().add(hidden);
        }
        line.getChildren()
                .add(Chips.freshness(
                        record.freshness(record.asOf().orElse(null)),
                        record.asOf().orElse(null)));
        return line;
    }

    /** The class with its "why"; an overridden one says so. */
    private Node localClass(LocalStatus status) {
        String words = status.override() == null
                ? Text.label(status.held())
                : Text.of("actors.page.class.overridden", status.held());
        Label chip = status.held().local() ? Chips.accent(words) : Chips.quiet(words);
        Hyperlink link = new Hyperlink(Text.of("actors.page.class.why"));
        link.setAccessibleText(Text.of("actors.page.class.why.of", words));
        link.setOnAction(e -> {
            link.setVisited(false);
            why.run();
        });
        HBox box = new HBox(chip, link);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private String where(RecordContent now) {
        String home = now.rows(Office.class).stream()
                .filter(each -> each.untilOn() == null)
                .min((a, b) -> Boolean.compare(b.kind() == OfficeKind.HEAD_OFFICE, a.kind() == OfficeKind.HEAD_OFFICE))
                .map(each -> each.place() == null ? each.placeText() : choices.place(each.place()))
                .orElse("");
        long places = now.presences().stream()
                .filter(each -> each.current(record.today()))
                .map(each ->
                        each.place() == null ? each.placeText() : each.place().toString())
                .distinct()
                .count();
        if (places == 0) {
            return home;
        }
        String works = Text.of("actors.page.worksIn", places);
        return home.isEmpty() ? works : home + "  \u00b7  " + works;
    }

    private Node retired(Actor actor) {
        Region words = Prose.of(Text.of(
                "actors.page.retired",
                LinesView.on("actors.page.retiredOn", actor.retiredOn()),
                actor.retiredReason()));
        HBox box =
                new HBox(words, Buttons.quiet(Command.of("actors.page.takeUpAgain", null, () -> record.takeUpAgain())));
        box.getStyleClass().add("notice");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** What waits, each as a way to the section where it is settled. */
    private @Nullable Node pending() {
        List<Finding> open = record.pending();
        if (open.isEmpty()) {
            return null;
        }
        FlowPane line = new FlowPane();
        line.getStyleClass().add("pending");
        line.setPrefWrapLength(1000);
        for (Finding finding : open) {
            Button button =
                    new Button(ClaimsView.words(finding), Forms.finding(finding).getGraphic());
            button.setMnemonicParsing(false);
            button.getStyleClass().addAll("flat", "pending-item");
            button.setOnAction(e -> go.accept(finding.field()));
            line.getChildren().add(button);
        }
        return line;
    }
}
