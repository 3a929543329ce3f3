package org.groundwork.instruments.assessing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Band;
import org.groundwork.instruments.InstrumentsFeature.Decider;
import org.groundwork.instruments.OutcomeFeature;
import org.groundwork.instruments.RatingDecision.Kind;
import org.groundwork.ui.Command;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Field;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** The acts of an assessment: finish it, take its rating over or hold another, assume one, take it out of use. */
final class DecidingView {
    private static final int MOST_ASSUMED_MONTHS = 3;

    private final AssessmentViewModel model;
    private final Dialogs dialogs;

    DecidingView(AssessmentViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    /** What can be decided about the rating now. */
    List<Command> commands() {
        Assessed now = Objects.requireNonNull(model.assessed().get());
        List<Command> commands = new ArrayList<>();
        if (now.assessment().retired() || now.instrument().scoring().bands().isEmpty()) {
            return commands;
        }
        if (now.assessment().finished() && now.settled().rating() != null) {
            commands.add(Command.of("instruments.decide.takeOver", null, () -> decide(Kind.TAKEN_OVER)));
            commands.add(Command.of("instruments.decide.refuse", null, () -> decide(Kind.REFUSED)));
        } else if (!now.assessment().finished()) {
            commands.add(Command.of("instruments.decide.assume", null, this::assume));
        }
        return commands;
    }

    void finish() {
        Assessed now = Objects.requireNonNull(model.assessed().get());
        String summary = Text.of(
                "instruments.finish.summary",
                OutcomeFeature.rating(now.settled().rating()),
                now.disagreements(),
                now.old());
        if (dialogs.confirm("instruments.finish.title", summary, "instruments.finish.act")) {
            model.finish();
        }
    }

    void retire() {
        dialogs.prompt("instruments.retire.title", "instruments.retire.why", "", "instruments.retire.act")
                .filter(why -> !why.isBlank())
                .ifPresent(model::retire);
    }

    private void decide(Kind kind) {
        Assessed now = Objects.requireNonNull(model.assessed().get());
        Band computed = Objects.requireNonNull(now.settled().rating());
        if (kind == Kind.TAKEN_OVER) {
            dialogs.decide(
                            "instruments.decide.takeOver.title",
                            Text.of("instruments.decide.takeOver.summary", OutcomeFeature.rating(computed)),
                            "instruments.decide.takeOver",
                            model.by().name())
                    .ifPresent(
                            said -> model.decide(kind, computed.rating(), decider(said.name()), said.reason(), null));
        } else {
            held(now, "instruments.decide.refuse.title", "instruments.decide.refuse.summary", kind, null);
        }
    }

    /** A name alone: the function is known where it is the person at work. */
    private Decider decider(String name) {
        return name.equals(model.by().name()) ? model.by() : new Decider(name, "");
    }

    private void assume() {
        Assessed now = Objects.requireNonNull(model.assessed().get());
        LocalDate last = model.today().plusMonths(MOST_ASSUMED_MONTHS);
        held(now, "instruments.decide.assume.title", "instruments.decide.assume.summary", Kind.ASSUMED_EMERGENCY, last);
    }

    private void held(Assessed now, String title, String summary, Kind kind, @Nullable LocalDate last) {
        SimpleObjectProperty<@Nullable Band> band = new SimpleObjectProperty<>();
        SimpleObjectProperty<@Nullable Kind> why = new SimpleObjectProperty<>(kind);
        SimpleObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>(last);
        TextField who = new TextField(model.by().name());
        TextArea reason = new TextArea();
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        VBox form = new VBox(
                Prose.of(Text.of(summary, OutcomeFeature.rating(now.settled().rating()))));
        form.getStyleClass().add("form");
        form.getChildren()
                .add(Forms.field(
                                "instruments.decide.rating",
                                Forms.pick(band, now.instrument().scoring().bands(), OutcomeFeature::rating))
                        .required());
        if (kind.assumed()) {
            form.getChildren().addAll(assumed(why, until, last));
        }
        form.getChildren().add(Forms.field("ui.decision.name", who).required());
        form.getChildren().add(Forms.field("ui.decision.reason", reason).required());
        boolean agreed = dialogs.form(
                title,
                form,
                "instruments.decide.act",
                Bindings.createStringBinding(
                        () -> missing(
                                band.get() != null
                                        && !who.getText().isBlank()
                                        && !reason.getText().isBlank(),
                                !kind.assumed() || until.get() != null),
                        band,
                        who.textProperty(),
                        reason.textProperty(),
                        until));
        Band chosen = band.get();
        if (agreed && chosen != null) {
            model.decide(
                    kind.assumed() ? Objects.requireNonNullElse(why.get(), kind) : kind,
                    chosen.rating(),
                    decider(who.getText().strip()),
                    reason.getText().strip(),
                    kind.assumed() ? until.get() : null);
        }
    }

    /** Why nothing can be recorded yet: a text key, or "". A rating that is assumed without an end would never end. */
    static String missing(boolean told, boolean ends) {
        return !told ? "ui.decision.missing" : ends ? "" : "instruments.decide.untilMissing";
    }

    /** Why a rating is assumed, and until when. */
    private List<Field> assumed(
            ObjectProperty<@Nullable Kind> why, ObjectProperty<@Nullable LocalDate> until, @Nullable LocalDate last) {
        TextField day =
                Forms.date(new ReadOnlyObjectWrapper<>(last), new ReadOnlyStringWrapper(""), model.today(), entry -> {
                    until.set(entry.value());
                    return Running.done();
                });
        List<Kind> kinds = List.of(Kind.ASSUMED_EMERGENCY, Kind.ASSUMED_NO_CONTACT);
        return List.of(
                Forms.field("instruments.decide.kind", Forms.pick(why, kinds, Text::label)),
                Forms.field("instruments.decide.until", day).required());
    }

    /** Why it cannot be finished now: a text key, or "". */
    static String unfinished(@Nullable Assessed now) {
        if (now == null || now.assessment().finished() || now.assessment().retired()) {
            return "instruments.finish.closed";
        }
        return now.settled().complete() ? "" : "instruments.finish.incomplete";
    }
}
