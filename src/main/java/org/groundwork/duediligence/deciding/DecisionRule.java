package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/** What a decision needs before it can be recorded, and which one of several counts. */
public final class DecisionRule {
    private DecisionRule() {}

    /**
     * What is missing or contradictory; errors keep it from being recorded.
     *
     * @param facts a hit that is with Legal may be decided on only with Legal's clearance; money under a waiver has a
     *     limit
     */
    public static List<Finding> check(
            DecisionForm form, Proposal proposal, CaseFacts facts, DecidingPolicy policy, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        who(form, today, found);
        if (form.reason().isBlank()) {
            boolean differs = form.cash() != proposal.cash() || form.inKind() != proposal.inKind();
            found.add(Finding.error(
                    "reason", differs ? "duediligence.decide.whyOtherwise" : "duediligence.decide.noReason"));
        }
        LocalDate on = form.decidedOn();
        if (on != null) {
            dates(form, on, found);
            waiver(form, on, facts.scope(), policy, found);
        }
        conditions(form, found);
        cleared(form, facts.screening(), found);
        return found;
    }

    private static void cleared(DecisionForm form, ScreeningState screening, List<Finding> found) {
        boolean decides = begins(form) || form.cash() == Outcome.NOT_ELIGIBLE || form.inKind() == Outcome.NOT_ELIGIBLE;
        DecisionForm.Clear legal = form.cleared().get(ClearingDesk.LEGAL);
        if (decides
                && screening == ScreeningState.WITH_LEGAL
                && (legal == null || legal.name().isBlank())) {
            found.add(Finding.error("cleared", "duediligence.decide.needsLegal"));
        }
        form.cleared().entrySet().stream()
                .filter(each ->
                        !each.getValue().name().isBlank() && each.getValue().on() == null)
                .forEach(each -> found.add(Finding.error("cleared", "duediligence.decide.clearedWhen", each.getKey())));
    }

    private static boolean begins(DecisionForm form) {
        return form.cash().allows() || form.inKind().allows();
    }

    private static void who(DecisionForm form, LocalDate today, List<Finding> found) {
        if (form.decidedBy().isBlank()) {
            found.add(Finding.error("decidedBy", "duediligence.decide.who"));
        }
        if (form.decidedFunction().isBlank()) {
            found.add(Finding.error("decidedFunction", "duediligence.decide.asWhat"));
        }
        LocalDate on = form.decidedOn();
        if (on == null) {
            found.add(Finding.error("decidedOn", "duediligence.decide.when"));
        } else if (on.isAfter(today)) {
            found.add(Finding.error("decidedOn", "duediligence.decide.future"));
        }
    }

    private static void dates(DecisionForm form, LocalDate on, List<Finding> found) {
        LocalDate valid = form.validUntil();
        if (begins(form) && valid == null) {
            found.add(Finding.error("validUntil", "duediligence.decide.noEnd"));
        }
        if (valid != null && valid.isBefore(on)) {
            found.add(Finding.error("validUntil", "duediligence.decide.endsBefore"));
        }
        boolean putOff = form.cash() == Outcome.NOT_YET || form.inKind() == Outcome.NOT_YET;
        LocalDate again = form.againOn();
        if (putOff && again == null) {
            found.add(Finding.error("againOn", "duediligence.decide.noAgain"));
        }
        if (again != null && !again.isAfter(on)) {
            found.add(Finding.error("againOn", "duediligence.decide.againBefore"));
        }
    }

    private static void waiver(
            DecisionForm form, LocalDate on, Scope scope, DecidingPolicy policy, List<Finding> found) {
        LocalDate waiver = form.waiverUntil();
        if (waiver == null) {
            return;
        }
        LocalDate valid = form.validUntil();
        if (waiver.isBefore(on) || (valid != null && valid.isAfter(waiver))) {
            found.add(Finding.error("waiverUntil", "duediligence.decide.waiverEnd"));
        }
        long days = ChronoUnit.DAYS.between(on, waiver) + 1;
        if (days > policy.waiverDays()) {
            found.add(Finding.error("waiverUntil", "duediligence.waiver.tooLong", days, policy.waiverDays()));
        }
        if (scope.dollars() > policy.waiverMoney()) {
            found.add(
                    Finding.error("waiverUntil", "duediligence.waiver.tooMuch", scope.dollars(), policy.waiverMoney()));
        }
    }

    private static void conditions(DecisionForm form, List<Finding> found) {
        boolean needed = form.cash() == Outcome.WITH_CONDITIONS || form.inKind() == Outcome.WITH_CONDITIONS;
        List<DecisionForm.Asking> said = form.conditions().stream()
                .filter(each -> !each.what().isBlank())
                .toList();
        if (needed && said.isEmpty()) {
            found.add(Finding.error("conditions", "duediligence.decide.noCondition"));
        }
        if (said.stream().anyMatch(each -> each.dueOn() == null)) {
            found.add(Finding.error("conditions", "duediligence.decide.conditionWhen"));
        }
    }

    /** The one that counts: which no other takes the place of, and of these the latest. */
    public static Optional<Decision> current(List<Decision> all) {
        return all.stream()
                .filter(each -> all.stream().noneMatch(later -> each.id().equals(later.before())))
                .max(Comparator.comparing(Decision::decidedOn).thenComparing(Decision::recordedAt));
    }

    /** By how much people departed from the proposal, in a sentence; null where they followed it. */
    public static @Nullable Finding departure(Decision decision) {
        if (!decision.differs()) {
            return null;
        }
        boolean kinder = decision.cash().compareTo(decision.proposedCash()) < 0
                || decision.inKind().compareTo(decision.proposedInKind()) < 0;
        return kinder
                ? Finding.warning("", "duediligence.decision.kinder")
                : Finding.info("", "duediligence.decision.stricter");
    }
}
