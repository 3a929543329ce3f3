package org.groundwork.duediligence.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.duediligence.deciding.Condition;
import org.groundwork.duediligence.deciding.Decision;
import org.groundwork.duediligence.deciding.DecisionRule;
import org.groundwork.duediligence.deciding.DecisionSheetDocument;
import org.groundwork.duediligence.deciding.DecisionWordsDocument;
import org.groundwork.duediligence.deciding.Outcome;
import org.groundwork.duediligence.deciding.Proposal;
import org.groundwork.duediligence.deciding.SignedSheet;
import org.groundwork.duediligence.page.EntryView;
import org.groundwork.duediligence.page.SectionView;
import org.groundwork.editing.LinesView;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Focus;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.jspecify.annotations.Nullable;

/** What the rules propose and why, what was decided instead or so, on which conditions, and the paper of it. */
public final class DecisionView {
    private final CaseViewModel model;
    private final Desk desk;
    private final VBox content = new VBox(8);

    private DecisionView(CaseViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        model.now().subscribe(this::show);
    }

    public static SectionView of(CaseViewModel model, Desk desk) {
        DecisionView view = new DecisionView(model, desk);
        return new SectionView(
                "decision", "duediligence.decision.title", Card.of("duediligence.decision.title", view.content));
    }

    private void show(@Nullable CaseNow now) {
        Focus.keep(content, () -> fill(now));
    }

    private void fill(@Nullable CaseNow now) {
        content.getChildren().clear();
        if (now == null) {
            return;
        }
        content.getChildren().add(acts(now));
        Decision current = now.current();
        if (current != null) {
            decided(now, current);
        }
        proposed(now);
        if (!now.earlier().isEmpty()) {
            heading("duediligence.decision.earlier");
            now.earlier().forEach(each -> content.getChildren().add(line(each)));
        }
    }

    private void heading(String key) {
        content.getChildren().add(Prose.of(Text.of(key), "block-title"));
    }

    private void decided(CaseNow now, Decision current) {
        heading("duediligence.decision.current");
        content.getChildren().add(line(current, state(current)));
        Finding departure = DecisionRule.departure(current);
        if (departure != null) {
            content.getChildren().add(Forms.finding(departure));
        }
        content.getChildren().add(Card.fact("duediligence.decision.reason", current.reason()));
        String cleared = now.cleared().stream()
                .map(each -> Text.label(each.desk()) + ": " + each.name() + ", " + Text.date(each.clearedOn()))
                .collect(Collectors.joining("\n"));
        if (!cleared.isEmpty()) {
            content.getChildren().add(Card.fact("duediligence.decision.cleared", cleared));
        }
        String sheets = now.sheets().stream().map(DecisionView::sheet).collect(Collectors.joining("\n"));
        content.getChildren()
                .add(
                        sheets.isEmpty()
                                ? Forms.finding(Finding.warning("", "duediligence.decision.notSigned"))
                                : Card.fact("duediligence.decision.signed", sheets));
        if (!now.conditions().isEmpty()) {
            heading("duediligence.decision.conditions");
            now.conditions().forEach(each -> content.getChildren().add(condition(each)));
        }
    }

    private static String sheet(SignedSheet sheet) {
        return Text.of("duediligence.decision.sheet", sheet.fileName(), sheet.attachedOn(), sheet.attachedBy());
    }

    private Label state(Decision current) {
        LocalDate today = model.dossier().today();
        LocalDate until = current.validUntil();
        if (until == null) {
            return Chips.quiet(Text.of("duediligence.decision.nothingBegins"));
        }
        return current.holds(today)
                ? Chips.success(Text.of("duediligence.decision.until", until))
                : Chips.danger(Text.of("duediligence.decision.over", until));
    }

    private static Node line(Decision decision, Node... beside) {
        return LinesView.line(
                DecisionWordsDocument.outcome(decision.cash(), decision.inKind()),
                List.of(
                        Text.of(
                                "duediligence.decision.by",
                                decision.decidedBy(),
                                decision.decidedFunction(),
                                decision.decidedOn()),
                        Text.of("duediligence.decision.recordedBy", decision.recordedBy()),
                        LinesView.on("duediligence.decision.again", decision.againOn()),
                        LinesView.on("duediligence.decision.waiver", decision.waiverUntil())),
                beside);
    }

    private Node condition(Condition condition) {
        LocalDate met = condition.metOn();
        LocalDate today = model.dossier().today();
        Label state = met != null
                ? Chips.success(Text.of("duediligence.decision.met", met))
                : condition.dueOn().isBefore(today)
                        ? Chips.danger(Text.of("duediligence.decision.overdue", condition.dueOn()))
                        : Chips.warning(Text.of("duediligence.decision.due", condition.dueOn()));
        Node line = LinesView.line(
                condition.what(),
                List.of(
                        condition.ours() ? Text.of("duediligence.decision.ours") : "",
                        condition.metBy(),
                        condition.metHow()),
                state);
        if (met != null) {
            return line;
        }
        HBox.setHgrow(line, Priority.ALWAYS);
        Command meet = Command.of("duediligence.decision.meet", null, () -> meet(condition));
        return new HBox(8, line, Buttons.quiet(meet, condition.what()));
    }

    private void meet(Condition condition) {
        EntryView form = new EntryView(model.dossier().today());
        form.say(condition.what());
        StringProperty by =
                form.needed().text("duediligence.meet.by", model.dossier().by());
        StringProperty how = form.needed().area("duediligence.meet.how", "");
        boolean agreed = form.ask(
                desk.dialogs(),
                "duediligence.meet.title",
                "duediligence.decision.meet",
                Bindings.createStringBinding(
                        () -> by.get().isBlank() || how.get().isBlank() ? "duediligence.meet.missing" : "", by, how));
        if (agreed) {
            model.met(condition, by.get().strip(), how.get().strip());
        }
    }

    private void proposed(CaseNow now) {
        Proposal proposal = now.proposal();
        heading("duediligence.decision.proposed");
        content.getChildren()
                .add(LinesView.line(
                        DecisionWordsDocument.outcome(proposal.cash(), proposal.inKind()),
                        List.of(
                                Text.of(
                                        "duediligence.decision.allows",
                                        DecisionWordsDocument.allows(proposal.cash(), proposal.inKind())),
                                LinesView.on("duediligence.decision.until", proposal.validUntil()),
                                LinesView.on("duediligence.decision.waiver", proposal.waiverUntil()),
                                LinesView.on("duediligence.decision.again", proposal.againOn()))));
        proposal.reasons().forEach(each -> content.getChildren().add(Forms.finding(each)));
        if (!proposal.conditions().isEmpty()) {
            heading("duediligence.decision.wouldAsk");
            proposal.conditions().forEach(each -> content.getChildren()
                    .add(Prose.of(Text.of(
                            "duediligence.decision.conditionBy",
                            DecisionWordsDocument.sentence(each.what()),
                            each.dueOn()))));
        }
    }

    private Node acts(CaseNow now) {
        Decision current = now.current();
        FlowPane acts = new FlowPane(8, 8);
        acts.getChildren()
                .addAll(
                        Buttons.main(Command.of("duediligence.decision.record", null, () -> record(now))),
                        Buttons.of(Command.of("duediligence.decision.print", null, () -> print(now))));
        if (current != null) {
            acts.getChildren().add(Buttons.of(Command.of("duediligence.decision.attach", null, () -> attach(current))));
        }
        return acts;
    }

    private void record(CaseNow now) {
        DecisionFormViewModel form =
                new DecisionFormViewModel(now, model.dossier().today());
        ObservableValue<List<Finding>> findings = form.findings();
        Node fields = DecisionFormView.of(form, findings, model.dossier().today());
        ObservableValue<String> blocked = Bindings.createStringBinding(
                () -> DecisionFormViewModel.stops(findings.getValue()) ? "duediligence.decide.incomplete" : "",
                findings);
        Dialogs dialogs = desk.dialogs();
        if (dialogs.form("duediligence.decision.record", fields, "duediligence.decision.record", blocked)) {
            model.record(form);
        }
    }

    private void print(CaseNow now) {
        DecisionSheetDocument.Content sheet = sheet(now);
        desk.dialogs()
                .save(
                        "duediligence.decision.print",
                        CaseViewModel.safe(
                                Text.of("duediligence.decision.file", now.file().name())),
                        "duediligence.docx",
                        "docx")
                .ifPresent(file -> desk.tasks()
                        .read(
                                "duediligence.decision.print",
                                progress -> {
                                    DecisionSheetDocument.write(
                                            file,
                                            sheet,
                                            model.agency(),
                                            model.logo(),
                                            model.dossier().today());
                                    return file;
                                },
                                done -> desk.dialogs().tell("duediligence.written", done.toString())));
    }

    static DecisionSheetDocument.Content sheet(CaseNow now) {
        return new DecisionSheetDocument.Content(
                now.file().name(),
                Text.label(now.file().actor().kind()),
                DecisionWordsDocument.wanted(now.facts().scope()),
                now.facts().profiled().profile(),
                now.facts().tiered(),
                now.proposal(),
                now.current(),
                now.conditions(),
                now.cleared());
    }

    private void attach(Decision current) {
        desk.dialogs()
                .open("duediligence.decision.attach", "duediligence.scan", "pdf", "jpg", "jpeg", "png", "tif", "tiff")
                .ifPresent(file -> model.attach(current, file));
    }

    /** The outcomes that can be chosen for cash, or for goods. */
    static List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }
}
