package org.groundwork.duediligence.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.groundwork.core.Finding;
import org.groundwork.core.Severity;
import org.groundwork.duediligence.deciding.Clearance;
import org.groundwork.duediligence.deciding.ClearingDesk;
import org.groundwork.duediligence.deciding.Condition;
import org.groundwork.duediligence.deciding.Decision;
import org.groundwork.duediligence.deciding.DecisionForm;
import org.groundwork.duediligence.deciding.DecisionRule;
import org.groundwork.duediligence.deciding.DecisionWordsDocument;
import org.groundwork.duediligence.deciding.Outcome;
import org.groundwork.duediligence.deciding.Proposal;
import org.groundwork.duediligence.deciding.ProposedCondition;
import org.groundwork.workspace.Access;
import org.jspecify.annotations.Nullable;

/** A decision as it is entered from the paper: begins as proposed, and says what is still missing. */
final class DecisionFormViewModel {
    private static final int BLANK = 2;

    private final CaseNow at;
    private final LocalDate today;
    final ObjectProperty<@Nullable Outcome> cash = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Outcome> inKind = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> decidedOn = new SimpleObjectProperty<>();
    final StringProperty decidedBy = new SimpleStringProperty("");
    final StringProperty decidedFunction = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> validUntil = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> againOn = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> waiverUntil = new SimpleObjectProperty<>();
    final List<AskedFor> conditions = new ArrayList<>();
    final Map<ClearingDesk, Cleared> cleared = new EnumMap<>(ClearingDesk.class);

    /** A condition that can be reworded. */
    record AskedFor(StringProperty what, ObjectProperty<@Nullable LocalDate> dueOn, boolean ours) {}

    /** Who cleared, and when. */
    record Cleared(StringProperty name, ObjectProperty<@Nullable LocalDate> on) {}

    DecisionFormViewModel(CaseNow at, LocalDate today) {
        this.at = at;
        this.today = today;
        Proposal proposal = at.proposal();
        cash.set(proposal.cash());
        inKind.set(proposal.inKind());
        decidedOn.set(today);
        validUntil.set(proposal.validUntil());
        againOn.set(proposal.againOn());
        waiverUntil.set(proposal.waiverUntil());
        for (ProposedCondition each : proposal.conditions()) {
            conditions.add(new AskedFor(
                    new SimpleStringProperty(DecisionWordsDocument.sentence(each.what())),
                    new SimpleObjectProperty<>(each.dueOn()),
                    each.ours()));
        }
        for (int i = 0; i < BLANK; i++) {
            conditions.add(new AskedFor(new SimpleStringProperty(""), new SimpleObjectProperty<>(), false));
        }
        for (ClearingDesk desk : ClearingDesk.values()) {
            cleared.put(desk, new Cleared(new SimpleStringProperty(""), new SimpleObjectProperty<>()));
        }
    }

    /** What is missing or contradictory now. */
    ObjectBinding<List<Finding>> findings() {
        List<Observable> all = new ArrayList<>(
                List.of(cash, inKind, decidedOn, decidedBy, decidedFunction, reason, validUntil, againOn, waiverUntil));
        conditions.forEach(each -> all.addAll(List.of(each.what(), each.dueOn())));
        cleared.values().forEach(each -> all.addAll(List.of(each.name(), each.on())));
        return Bindings.createObjectBinding(this::check, all.toArray(Observable[]::new));
    }

    private List<Finding> check() {
        return DecisionRule.check(form(), at.proposal(), at.facts(), at.policy(), today);
    }

    static boolean stops(List<Finding> findings) {
        return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    private DecisionForm form() {
        Map<ClearingDesk, DecisionForm.Clear> desks = new EnumMap<>(ClearingDesk.class);
        cleared.forEach((desk, each) -> desks.put(
                desk, new DecisionForm.Clear(each.name().get(), each.on().get())));
        return new DecisionForm(
                decidedOn.get(),
                outcome(cash.get()),
                outcome(inKind.get()),
                reason.get(),
                waiverUntil.get(),
                validUntil.get(),
                againOn.get(),
                decidedBy.get(),
                decidedFunction.get(),
                conditions.stream()
                        .map(each -> new DecisionForm.Asking(
                                each.what().get(), each.dueOn().get(), each.ours()))
                        .toList(),
                desks);
    }

    private static Outcome outcome(@Nullable Outcome chosen) {
        return chosen == null ? Outcome.NOT_ASKED : chosen;
    }

    /** The decision to append; only where nothing stops it. */
    Decision decision(UUID id, Access.Person by, Instant at) {
        LocalDate on = decidedOn.get();
        if (on == null || stops(check())) {
            throw new IllegalStateException("a decision that is not whole");
        }
        Proposal proposal = this.at.proposal();
        Decision before = this.at.current();
        Outcome forCash = outcome(cash.get());
        Outcome forInKind = outcome(inKind.get());
        return new Decision(
                id,
                this.at.file().actor().id(),
                on,
                this.at.facts().profiled().profile(),
                this.at.facts().tiered().tier(),
                forCash,
                forInKind,
                proposal.cash(),
                proposal.inKind(),
                reason.get().strip(),
                DecisionWordsDocument.grounds(proposal),
                waiverUntil.get(),
                forCash.allows() || forInKind.allows() ? validUntil.get() : null,
                againOn.get(),
                decidedBy.get().strip(),
                decidedFunction.get().strip(),
                by.name(),
                by.function(),
                at.truncatedTo(ChronoUnit.MICROS),
                before == null ? null : before.id());
    }

    List<Clearance> clearances(UUID decision, Supplier<UUID> ids) {
        List<Clearance> all = new ArrayList<>();
        cleared.forEach((desk, each) -> {
            LocalDate on = each.on().get();
            if (!each.name().get().isBlank() && on != null) {
                all.add(new Clearance(
                        ids.get(), decision, desk, each.name().get().strip(), on, ""));
            }
        });
        return all;
    }

    List<Condition> conditions(UUID decision, Supplier<UUID> ids) {
        List<Condition> all = new ArrayList<>();
        for (AskedFor each : conditions) {
            LocalDate due = each.dueOn().get();
            if (!each.what().get().isBlank() && due != null) {
                all.add(new Condition(
                        ids.get(),
                        decision,
                        at.file().actor().id(),
                        each.what().get().strip(),
                        due,
                        each.ours(),
                        null,
                        "",
                        ""));
            }
        }
        return all;
    }
}
