package org.groundwork.instruments.assessing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.editing.SuggestView;
import org.groundwork.editing.Suggested;
import org.groundwork.instruments.AssessmentState;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.assessing.AssessmentsViewModel.Line;
import org.groundwork.ui.Card;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.EmptyState;
import org.groundwork.ui.Field;
import org.groundwork.ui.Filters;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Page;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Tables;
import org.jspecify.annotations.Nullable;

/** Every assessment in one list, and the way to begin one. */
public final class AssessmentsView extends BorderPane {
    private final AssessmentsViewModel model;
    private final Desk desk;
    private final Suggested<UUID> actors;
    private final Consumer<UUID> open;
    private final Tables<Line> table;
    private final TextField search;
    private final Command begin = Command.of("instruments.begin", "Shortcut+N", () -> begin(null, null));

    /**
     * @param actors found by typing
     * @param open what Enter does
     */
    public AssessmentsView(
            AssessmentsViewModel model, Desk desk, Suggested<UUID> actors, List<Command> others, Consumer<UUID> open) {
        this.model = model;
        this.desk = desk;
        this.actors = actors;
        this.open = open;
        this.search = Filters.search("instruments.list.search", model.typed());
        this.table = table();
        Page page = Page.of("instruments.title", begin, others, table.view());
        page.filters(Filters.bar(search, chips()));
        page.beside(model.total().map(n -> n.intValue() < 0 ? "" : Text.of("instruments.list.total", n)));
        setCenter(page);
    }

    public List<Command> commands() {
        return List.of(begin);
    }

    public Printout printout() {
        return table.printout();
    }

    /** Puts the focus into the list. */
    public void focus() {
        table.view().requestFocus();
    }

    private Tables<Line> table() {
        Tables<Line> made = Tables.of("instruments.list", model.shown())
                .text("instruments.list.actor", Line::actor)
                .width(200)
                .text("instruments.list.instrument", Line::instrument)
                .width(225)
                .chip("instruments.list.state", Line::state)
                .width(108)
                .number("instruments.list.covered", Line::covered)
                .width(104)
                .text("instruments.list.rating", Line::rating)
                .width(316) // a rating is whole; what one can still become is told under the mouse
                .keeps()
                .date("instruments.list.on", Line::on)
                .width(118)
                .from(1160)
                .date("instruments.list.until", Line::until)
                .width(118)
                .open(line -> open.accept(line.id()))
                .remember(desk.memory());
        VBox none = EmptyState.of("instruments.list.none", begin);
        VBox nothing = EmptyState.of("instruments.list.nothing", null);
        none.visibleProperty().bind(model.total().map(n -> n.intValue() == 0));
        nothing.visibleProperty().bind(model.total().map(n -> n.intValue() > 0));
        made.empty(new StackPane(none, nothing));
        return made;
    }

    private Node[] chips() {
        List<Node> chips = new ArrayList<>();
        for (AssessmentState state : AssessmentState.values()) {
            chips.add(
                    Filters.chip(Text.label(state), model.count(state).map(Function.identity()), model.chosen(state)));
        }
        chips.add(Filters.chip(
                Text.of("instruments.list.ending"), model.ending().map(Function.identity()), model.endingOnly()));
        return chips.toArray(Node[]::new);
    }

    /**
     * Asks for what is not known yet, actor and instrument, and whether last time's answers are carried over.
     *
     * @param with the actor; null where it is to be chosen
     * @param by the instrument; null where it is to be chosen
     */
    public void begin(@Nullable UUID with, @Nullable Instrument by) {
        SimpleObjectProperty<@Nullable UUID> actor = new SimpleObjectProperty<>(with);
        SimpleObjectProperty<@Nullable Instrument> instrument = new SimpleObjectProperty<>(by);
        Label about = Prose.of("", "quiet");
        CheckBox carry = new CheckBox();
        carry.setSelected(true);
        Field carried = Forms.field("instruments.begin.carry", carry);
        Runnable look = () -> {
            Instrument chosen = instrument.get();
            UUID who = actor.get();
            about.setText(chosen == null ? "" : chosen.about().in(Text.locale()));
            boolean has = chosen != null && who != null && model.hasEarlier(who, chosen);
            carried.setVisible(has);
            carried.setManaged(has);
        };
        actor.subscribe(look);
        instrument.subscribe(look);
        look.run();
        VBox form = new VBox(who(actor), by == null ? new InstrumentChoiceView(model, actor, instrument) : fixed(by));
        form.getChildren().addAll(about, carried);
        form.getStyleClass().add("form");
        boolean agreed = desk.dialogs()
                .form(
                        "instruments.begin.title",
                        form,
                        "instruments.begin.act",
                        actor.flatMap(who -> instrument.map(what -> "")).orElse("instruments.begin.missing"));
        UUID who = actor.get();
        Instrument what = instrument.get();
        if (agreed && who != null && what != null) {
            model.start(who, what, carried.isManaged() && carry.isSelected(), open);
        }
    }

    private Node who(ObjectProperty<@Nullable UUID> actor) {
        UUID known = actor.get();
        if (known != null) {
            return Card.fact("instruments.begin.actor", actors.name().apply(known));
        }
        TextField name = new TextField();
        SuggestView.install(name, actors.find(), actors.name(), actor::set);
        name.textProperty().subscribe(typed -> {
            UUID chosen = actor.get();
            if (chosen != null && !actors.name().apply(chosen).equals(typed)) {
                actor.set(null);
            }
        });
        return Forms.field("instruments.begin.actor", name).required();
    }

    private static Node fixed(Instrument instrument) {
        return Card.fact("instruments.begin.instrument", InstrumentsFeature.title(instrument));
    }
}
