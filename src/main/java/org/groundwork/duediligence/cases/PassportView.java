package org.groundwork.duediligence.cases;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.duediligence.page.SectionView;
import org.groundwork.duediligence.saying.Consent;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Field;
import org.groundwork.ui.Focus;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** What leaves of the partner: its passport with its consent, and the one-page brief. */
public final class PassportView {
    private final PassportViewModel passports;
    private final Desk desk;
    private final BiConsumer<UUID, Path> brief;
    private final VBox content = new VBox(8);

    private PassportView(
            CaseViewModel model, Desk desk, Function<String, String> sector, BiConsumer<UUID, Path> brief) {
        this.passports = new PassportViewModel(model, sector);
        this.desk = desk;
        this.brief = brief;
        model.now().subscribe(this::show);
    }

    /**
     * The section.
     *
     * @param sector name of a sector, by its code
     * @param brief writes an actor's partner brief
     */
    public static SectionView of(
            CaseViewModel model, Desk desk, Function<String, String> sector, BiConsumer<UUID, Path> brief) {
        PassportView view = new PassportView(model, desk, sector, brief);
        return new SectionView(
                "passport", "duediligence.passport.section", Card.of("duediligence.passport.section", view.content));
    }

    private void show(@Nullable CaseNow now) {
        Focus.keep(content, () -> fill(now));
    }

    private void fill(@Nullable CaseNow now) {
        content.getChildren().clear();
        if (now == null) {
            return;
        }
        content.getChildren().add(Prose.of(Text.of("duediligence.passport.about"), "quiet"));
        Optional<Consent> stands = passports.consent(now);
        now.consents().forEach(each -> content.getChildren().add(consent(each)));
        String blocked = now.file().actor().notToBeNamed()
                ? "duediligence.passport.notToBeNamed"
                : stands.isEmpty() ? "duediligence.passport.noConsent" : "";
        content.getChildren()
                .add(new FlowPane(
                        8,
                        8,
                        Buttons.of(new Command(
                                "duediligence.passport.make",
                                null,
                                new ReadOnlyStringWrapper(blocked),
                                () -> stands.ifPresent(each -> make(now, each)))),
                        Buttons.of(Command.of("duediligence.passport.record", null, () -> record(now))),
                        Buttons.of(briefing(now))));
        now.passports().forEach(each -> content.getChildren()
                .add(LinesView.line(
                        Text.of("duediligence.passport.handed", each.recipient()),
                        List.of(
                                Text.of("duediligence.passport.handedOn", each.madeOn(), each.madeBy()),
                                Text.of("duediligence.passport.holds", each.documents())))));
    }

    private Node consent(Consent consent) {
        LocalDate today = passports.model().dossier().today();
        LocalDate until = consent.until();
        boolean holds = consent.holds(today);
        Node line = LinesView.line(
                consent.purpose(),
                List.of(
                        Text.of(
                                "duediligence.passport.given",
                                consent.givenBy(),
                                consent.givenFunction(),
                                consent.givenOn()),
                        LinesView.on("duediligence.passport.until", until),
                        LinesView.on("duediligence.passport.withdrawnOn", consent.withdrawnOn())),
                holds
                        ? Chips.success(Text.of("duediligence.passport.stands"))
                        : Chips.quiet(Text.of("duediligence.passport.standsNot")));
        if (!holds) {
            return line;
        }
        HBox.setHgrow(line, Priority.ALWAYS);
        Command withdraw = Command.of("duediligence.passport.withdraw", null, () -> withdraw(consent));
        return new HBox(8, line, Buttons.quiet(withdraw, RowsView.spoken(line)));
    }

    private void withdraw(Consent consent) {
        if (desk.dialogs()
                .confirm(
                        "duediligence.passport.withdraw",
                        Text.of("duediligence.passport.withdrawing", consent.purpose()),
                        "duediligence.passport.withdraw")) {
            passports.withdraw(consent);
        }
    }

    private void record(CaseNow now) {
        TextField purpose = new TextField();
        TextField by = new TextField();
        TextField function = new TextField();
        LocalDate today = passports.model().dossier().today();
        ObjectProperty<@Nullable LocalDate> on = new SimpleObjectProperty<>(today);
        ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
        VBox box = new VBox(
                12,
                Prose.of(Text.of("duediligence.passport.asking")),
                Forms.field("duediligence.passport.purpose", purpose).required(),
                Forms.field("duediligence.passport.givenBy", by).required(),
                Forms.field("duediligence.passport.givenFunction", function),
                date("duediligence.passport.givenOn", on, today).required(),
                date("duediligence.passport.givenUntil", until, today));
        boolean agreed = desk.dialogs()
                .form(
                        "duediligence.passport.record",
                        box,
                        "duediligence.passport.record",
                        Bindings.createStringBinding(
                                () -> purpose.getText().isBlank()
                                                || by.getText().isBlank()
                                                || on.get() == null
                                        ? "duediligence.passport.incomplete"
                                        : "",
                                purpose.textProperty(),
                                by.textProperty(),
                                on));
        LocalDate given = on.get();
        if (agreed && given != null) {
            passports.consent(
                    now,
                    passports.consent(now, purpose.getText(), by.getText(), function.getText(), given, until.get()));
        }
    }

    private static Field date(String key, ObjectProperty<@Nullable LocalDate> value, LocalDate today) {
        return Forms.field(key, Forms.date(value, new ReadOnlyStringWrapper(""), today, entry -> {
            value.set(entry.value());
            return Running.done();
        }));
    }

    private void make(CaseNow now, Consent consent) {
        desk.dialogs()
                .prompt(
                        "duediligence.passport.make",
                        "duediligence.passport.recipient",
                        "",
                        "duediligence.passport.make")
                .ifPresent(recipient -> desk.dialogs()
                        .save(
                                "duediligence.passport.make",
                                CaseViewModel.safe(Text.of(
                                        "duediligence.passport.fileName",
                                        now.file().name())),
                                "duediligence.zip",
                                "zip")
                        .ifPresent(file -> passports.make(now, consent, recipient, file)));
    }

    private Command briefing(CaseNow now) {
        String blocked = now.file().actor().notToBeNamed() ? "duediligence.passport.notToBeNamed" : "";
        return new Command("duediligence.brief", null, new ReadOnlyStringWrapper(blocked), () -> {
            UUID actor = now.file().actor().id();
            write(desk, actor, now.file().name(), brief);
        });
    }

    /** Asks where to, and writes the partner brief there. */
    public static void write(Desk desk, UUID actor, String name, BiConsumer<UUID, Path> brief) {
        desk.dialogs()
                .save(
                        "duediligence.brief",
                        CaseViewModel.safe(Text.of("duediligence.briefFile", name)),
                        "duediligence.docx",
                        "docx")
                .ifPresent(file -> desk.tasks()
                        .read(
                                "duediligence.brief",
                                progress -> {
                                    brief.accept(actor, file);
                                    return file;
                                },
                                done -> desk.dialogs().tell("duediligence.written", done.toString())));
    }
}
