package org.groundwork.duediligence.due;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.EmptyState;
import org.groundwork.ui.Filters;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Page;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Tables;
import org.jspecify.annotations.Nullable;

/** The area's first page: what ends soon or has ended and nobody handled, whom to chase, with the message ready. */
public final class DueView extends StackPane {
    private static final int WIDE = 1000;

    private final DueViewModel model;
    private final Desk desk;
    private final Tables<DueLine> table;
    private final Command chase;
    private final Command handle;

    /**
     * The page.
     *
     * @param open opens a dossier, by its actor
     * @param others what else the area's first page offers
     */
    public DueView(DueViewModel model, Desk desk, Consumer<UUID> open, List<Command> others) {
        this.model = model;
        this.desk = desk;
        table = Tables.of("duediligence.due.list", model.shown())
                .text("duediligence.due.partner", DueLine::name)
                .width(240)
                .chip("duediligence.due.kind", line -> line.thing().kind())
                .width(152)
                .text("duediligence.due.what", line -> line.thing().what())
                .width(300)
                .date("duediligence.due.endsOn", line -> line.thing().endsOn())
                .node("duediligence.due.state", DueLine::days, DueView::state, DueView::chip)
                .width(144)
                .whole()
                .date("duediligence.due.chasedOn", DueLine::chasedOn)
                .from(WIDE)
                .open(line -> open.accept(line.thing().actor()))
                .empty(EmptyState.of("duediligence.due.empty", others.isEmpty() ? null : others.getFirst()))
                .remember(desk.memory());
        table.view().setId("due");
        ObservableValue<@Nullable DueLine> chosen =
                table.view().getSelectionModel().selectedItemProperty();
        chase = new Command(
                "duediligence.due.chase",
                "Shortcut+M",
                Bindings.createStringBinding(() -> blocked(chosen.getValue(), true), chosen),
                () -> chosen().ifPresent(this::chase));
        handle = new Command(
                "duediligence.due.handle",
                "Shortcut+D",
                Bindings.createStringBinding(() -> blocked(chosen.getValue(), false), chosen),
                () -> chosen().ifPresent(this::handle));
        List<Command> acts = new ArrayList<>(others);
        acts.add(handle);
        getChildren()
                .setAll(Page.of("duediligence.due.title", chase, acts, table.view())
                        .filters(bar())
                        .beside(count()));
    }

    private static String blocked(@Nullable DueLine line, boolean chasing) {
        if (line == null) {
            return "duediligence.due.choose";
        }
        return chasing && line.thing().ours() ? "duediligence.due.ours" : "";
    }

    private Optional<DueLine> chosen() {
        return Optional.ofNullable(table.view().getSelectionModel().getSelectedItem());
    }

    /** What can be done here, for palette and shortcuts. */
    public List<Command> commands() {
        return List.of(chase, handle);
    }

    private Node bar() {
        List<ToggleButton> kinds =
                Arrays.stream(DueKind.values()).map(this::chip).toList();
        List<Node> chips = new ArrayList<>();
        chips.add(Filters.chip(Text.of("duediligence.due.overdue"), model.count(DueLine::overdue), model.overdue()));
        chips.add(Filters.chip(
                Text.of("duediligence.due.unchased"), model.count(line -> line.chasedOn() == null), model.unchased()));
        chips.addAll(kinds);
        return Filters.bar(Filters.search("duediligence.due.search", model.typed()), chips.toArray(Node[]::new));
    }

    /** A kind of which there is none takes no room. */
    private ToggleButton chip(DueKind kind) {
        ObservableValue<Number> count = model.count(line -> line.thing().kind() == kind);
        ToggleButton chip = Filters.chip(Text.label(kind), count, model.kind(kind));
        chip.managedProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> count.getValue().intValue() > 0
                                || model.kind(kind).get(),
                        count,
                        model.kind(kind)));
        return chip;
    }

    private ObservableValue<String> count() {
        return Bindings.createStringBinding(
                () -> Text.of(
                        "duediligence.due.count",
                        model.shown().size(),
                        model.days().get()),
                model.shown(),
                model.days());
    }

    private static String state(DueLine line) {
        if (line.days() == 0) {
            return Text.of("duediligence.due.today");
        }
        return line.overdue()
                ? Text.of("duediligence.due.over", -line.days())
                : Text.of("duediligence.due.in", line.days());
    }

    private static Node chip(DueLine line) {
        String words = state(line);
        return line.overdue() ? Chips.danger(words) : Chips.warning(words);
    }

    /** Shows the message, which can be changed; copies it and notes that it was sent. */
    private void chase(DueLine line) {
        TextArea text = new TextArea(ChaseDocument.email(line, model.by(), model.agency()));
        text.setWrapText(true);
        text.setPrefRowCount(11);
        ToggleGroup group = new ToggleGroup();
        ToggleButton email = choice("duediligence.due.email", group);
        ToggleButton message = choice("duediligence.due.message", group);
        email.setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (before != null) {
                text.setText(
                        now == message
                                ? ChaseDocument.message(line, model.by(), model.agency())
                                : ChaseDocument.email(line, model.by(), model.agency()));
            }
        });
        VBox box = new VBox(12, new HBox(8, email, message), Forms.field("duediligence.due.text", text));
        if (line.times() > 0) {
            box.getChildren().add(Prose.of(Text.of("duediligence.due.before", line.times()), "quiet"));
        }
        ObservableValue<String> blocked = text.textProperty().map(now -> now.isBlank() ? "ui.dialog.empty" : "");
        if (desk.dialogs().form("duediligence.due.chase", box, "duediligence.due.copy", blocked)) {
            ClipboardContent words = new ClipboardContent();
            words.putString(text.getText());
            Clipboard.getSystemClipboard().setContent(words);
            model.chased(line, text.getText());
        }
    }

    private static ToggleButton choice(String key, ToggleGroup group) {
        ToggleButton button = new ToggleButton(Text.of(key));
        button.setMnemonicParsing(false);
        button.setToggleGroup(group);
        button.getStyleClass().add("filter-chip");
        return button;
    }

    private void handle(DueLine line) {
        TextArea how = new TextArea();
        how.setWrapText(true);
        how.setPrefRowCount(3);
        Label about = Prose.of(Text.of("duediligence.due.handling", line.thing().what(), line.name()));
        VBox box = new VBox(12, about, Forms.field("duediligence.due.how", how));
        if (desk.dialogs()
                .form("duediligence.due.handle", box, "duediligence.due.handle", new ReadOnlyStringWrapper(""))) {
            model.handled(line, how.getText().strip());
        }
    }

    /** Shows only what has ended. */
    public void showOverdue() {
        model.overdue().set(true);
        table.view().requestFocus();
    }

    public void focus() {
        table.view().requestFocus();
    }

    /** The office's own lines may say what was found about a partner: they are counted and not printed. */
    public Printout printout() {
        long left = model.shown().stream().filter(DueView::inside).count();
        String inside = Text.of("duediligence.out.inside");
        return table.printout(
                left == 0 ? inside : inside + "\n" + Text.of("duediligence.due.notPrinted", left),
                line -> !inside(line));
    }

    private static boolean inside(DueLine line) {
        return line.thing().ours() && line.thing().kind() != DueKind.SIGNATURE;
    }
}
