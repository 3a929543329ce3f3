package org.groundwork.duediligence.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.duediligence.checks.CheckRule;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.duediligence.page.EntriesView;
import org.groundwork.duediligence.page.EntryView;
import org.groundwork.duediligence.page.SectionView;
import org.groundwork.editing.LinesView;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Focus;
import org.groundwork.ui.Icons;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** That there are flags is seen at once; what they say is opened on purpose, with a reason that is noted. */
public final class FlagsView {
    private final DossierViewModel dossier;
    private final FlagStore store;
    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable List<FlagNow>> read;
    private final ObjectProperty<@Nullable UUID> opened = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> dismissedToo = new SimpleObjectProperty<>(false);
    private final VBox content = new VBox();

    private FlagsView(DossierViewModel dossier, FlagStore store, Desk desk) {
        this.dossier = dossier;
        this.store = store;
        this.desk = desk;
        read = dossier.reading(store::of);
        content.getStyleClass().add("form");
        dossier.subject().subscribe((before, now) -> {
            if (before == null || now == null || !before.id().equals(now.id())) {
                opened.set(null);
                dismissedToo.set(false);
            }
        });
        read.subscribe(now -> show());
        opened.subscribe(now -> show());
        dismissedToo.subscribe(now -> show());
    }

    /**
     * The section of flags: its own, then those that stand at whom it belongs to and who belongs to it.
     *
     * @param open opens another dossier
     */
    public static SectionView of(
            DossierViewModel dossier, FlagStore store, FlagsAroundStore around, Desk desk, Consumer<UUID> open) {
        FlagsView view = new FlagsView(dossier, store, desk);
        return SectionView.inside(
                "flags",
                "duediligence.flags.title",
                Card.of("duediligence.flags.title", view.content, FlagsAroundView.of(dossier, around, open)));
    }

    /** A line for the header: that there is a flag, here or at whom it belongs to, where there is one. */
    public static Node headline(DossierViewModel dossier, FlagStore store, FlagsAroundStore around) {
        Label chip = Chips.danger("");
        chip.setGraphic(Icons.of("fth-flag"));
        dossier.reading(store::of).subscribe(now -> {
            int seen = now == null ? 0 : FlagRule.seen(now);
            chip.setText(Text.of("duediligence.flags.there", seen));
            chip.setVisible(seen > 0);
            chip.setManaged(seen > 0);
        });
        Node above = FlagsAroundView.headline(dossier, around);
        FlowPane line = new FlowPane(8, 4, chip, above);
        line.setPrefWrapLength(1000);
        line.managedProperty().bind(chip.managedProperty().or(above.managedProperty()));
        return line;
    }

    private boolean isOpen() {
        return Objects.equals(opened.get(), dossier.opened().orElse(null)) && opened.get() != null;
    }

    private void show() {
        Focus.keep(content, this::fill);
    }

    private void fill() {
        List<FlagNow> all = read.get() == null ? List.of() : Objects.requireNonNull(read.get());
        List<Node> nodes = new ArrayList<>();
        int seen = FlagRule.seen(all);
        if (isOpen()) {
            nodes.add(entries(all));
        } else {
            nodes.add(Prose.of(
                    seen == 0 ? Text.of("duediligence.flags.none") : Text.of("duediligence.flags.locked", seen)));
        }
        List<Node> buttons = new ArrayList<>();
        if (!isOpen() && !all.isEmpty()) {
            buttons.add(Buttons.of(Command.of("duediligence.flags.read", null, () -> look(false))));
        }
        long dismissed =
                all.stream().filter(each -> each.end() == FlagEnd.DISMISSED).count();
        if (isOpen() && dismissed > 0 && !dismissedToo.get()) {
            buttons.add(Buttons.of(Command.of("duediligence.flags.dismissed", null, () -> look(true))));
        }
        buttons.add(Buttons.quiet(Command.of("duediligence.flags.add", null, this::raise)));
        HBox acts = new HBox();
        acts.getChildren().setAll(buttons);
        acts.getStyleClass().add("row-acts");
        nodes.add(acts);
        content.getChildren().setAll(nodes);
    }

    private Node entries(List<FlagNow> all) {
        List<FlagNow> shown = all.stream()
                .filter(each -> each.end() != FlagEnd.DISMISSED || dismissedToo.get())
                .toList();
        return new EntriesView<>(
                new SimpleObjectProperty<>(shown.reversed()),
                FlagsView::line,
                this::acts,
                "duediligence.flags.noneOpen",
                null);
    }

    private static Node line(FlagNow now) {
        Flag flag = now.flag();
        List<String> detail = new ArrayList<>(List.of(
                flag.words(),
                Text.of("duediligence.flags.raised", flag.raisedOn(), flag.raisedBy()),
                flag.reportedTo().isBlank()
                        ? ""
                        : Text.of(
                                "duediligence.flags.reported",
                                flag.reportedTo(),
                                flag.reportedOn() == null ? "" : Text.date(flag.reportedOn()))));
        now.steps()
                .forEach(step ->
                        detail.add(Text.of("duediligence.flags.step", step.step(), step.byWhom(), step.reason())));
        return LinesView.line(Text.label(flag.category()), detail, level(now), end(now));
    }

    private static Label level(FlagNow now) {
        String words = Text.label(now.level());
        return switch (now.level()) {
            case OBSERVATION -> Chips.quiet(words);
            case FLAG -> Chips.warning(words);
            case ESCALATED -> Chips.danger(words);
        };
    }

    private static Label end(FlagNow now) {
        String words = Text.label(now.end());
        return switch (now.end()) {
            case UNDECIDED, DISMISSED -> Chips.quiet(words);
            case UPHELD -> Chips.danger(words);
        };
    }

    private List<Command> acts(FlagNow now) {
        return FlagRule.next(now).stream()
                .map(step -> Command.of(
                        switch (step) {
                            case RAISED -> "duediligence.flags.raise";
                            case ESCALATED -> "duediligence.flags.escalate";
                            case RETURNED -> "duediligence.flags.return";
                            case UPHELD -> "duediligence.flags.uphold";
                            case DISMISSED -> "duediligence.flags.dismiss";
                            case REOPENED -> "duediligence.flags.reopen";
                        },
                        null,
                        () -> step(now, step)))
                .toList();
    }

    private void look(boolean dismissed) {
        desk.dialogs()
                .decide(
                        dismissed ? "duediligence.flags.dismissed" : "duediligence.flags.read",
                        Text.of("duediligence.flags.read.summary"),
                        "duediligence.flags.read.act",
                        dossier.by())
                .ifPresent(decision -> {
                    UUID actor = dossier.actor();
                    FlagReading reading =
                            new FlagReading(dossier.newId(), actor, dossier.now(), decision.name(), decision.reason());
                    dossier.decide("duediligence.act.flagRead", () -> {
                                store.add(reading);
                                return reading;
                            })
                            .whenEnded(state -> {
                                if (state == Running.State.DONE) {
                                    opened.set(actor);
                                    dismissedToo.set(dismissed || dismissedToo.get());
                                }
                            });
                });
    }

    private void step(FlagNow now, FlagStepKind kind) {
        desk.dialogs()
                .decide(
                        "duediligence.flags.decide",
                        Text.of("duediligence.flags.decide.summary", kind),
                        "duediligence.checks.record",
                        dossier.by())
                .ifPresent(decision -> {
                    FlagStep step = new FlagStep(
                            dossier.newId(),
                            dossier.actor(),
                            now.flag().id(),
                            kind,
                            dossier.now(),
                            decision.name(),
                            decision.reason(),
                            dossier.by());
                    dossier.decide("duediligence.act.flagStep", () -> {
                        store.add(step);
                        return step;
                    });
                });
    }

    private void raise() {
        EntryView form = new EntryView(dossier.today());
        form.say(Text.of("duediligence.flags.about"));
        ObjectProperty<@Nullable FlagLevel> level = form.choice(
                "duediligence.flag.level", FlagLevel.OBSERVATION, List.of(FlagLevel.OBSERVATION, FlagLevel.FLAG));
        ObjectProperty<@Nullable FlagCategory> category =
                form.needed().choice("duediligence.flag.category", null, FlagCategory.values());
        form.line();
        var raisedOn = form.date("duediligence.flag.raisedOn", dossier.today());
        StringProperty raisedBy = form.text("duediligence.flag.raisedBy", dossier.by());
        form.end();
        StringProperty words = form.area("duediligence.flag.words", "");
        form.say(Text.of("duediligence.flags.cases"));
        form.line();
        StringProperty reportedTo = form.text("duediligence.flag.reportedTo", "");
        var reportedOn = form.date("duediligence.flag.reportedOn", null);
        boolean agreed = form.ask(
                desk.dialogs(),
                "duediligence.flags.add",
                "duediligence.checks.record",
                Bindings.createStringBinding(
                        () -> first(
                                missing(category.get(), words.get(), reportedTo.get()),
                                later(raisedOn.get(), reportedOn.get(), dossier.today())),
                        category,
                        words,
                        reportedTo,
                        raisedOn,
                        reportedOn));
        FlagLevel grave = level.get();
        FlagCategory about = category.get();
        if (agreed && about != null) {
            Flag flag = new Flag(
                    dossier.newId(),
                    dossier.actor(),
                    grave == null ? FlagLevel.OBSERVATION : grave,
                    about,
                    raisedOn.get() == null ? dossier.today() : raisedOn.get(),
                    raisedBy.get().strip(),
                    words.get().strip(),
                    reportedTo.get().strip(),
                    reportedOn.get());
            dossier.decide("duediligence.act.flag", () -> {
                store.add(flag);
                return flag;
            });
        }
    }

    /** Nothing was raised or reported on a day to come: the flag would stand there as the latest for as long. */
    static String later(@Nullable LocalDate raised, @Nullable LocalDate reported, LocalDate today) {
        return first(CheckRule.later(raised, today), CheckRule.later(reported, today));
    }

    private static String first(String reason, String other) {
        return reason.isEmpty() ? other : reason;
    }

    /** A case that another office handles needs that office, and no words; anything else needs words. */
    static String missing(@Nullable FlagCategory category, String words, String reportedTo) {
        if (category == null) {
            return "duediligence.flags.missing";
        }
        return reportedTo.isBlank() && words.isBlank() ? "duediligence.flags.missingWords" : "";
    }
}
