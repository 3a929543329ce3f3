package org.groundwork.capacity.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/** What is missing or late in a plan. */
public final class PlanRule {
    private PlanRule() {}

    /** Open, and its day is over. */
    public static boolean overdue(PlanAction action, LocalDate today) {
        LocalDate due = action.dueOn();
        return action.status().open() && due != null && due.isBefore(today);
    }

    /** Done, and what was learnt has to be learnt anew by now, or within so many days. */
    public static boolean refresherDue(PlanAction action, LocalDate today, int within) {
        LocalDate again = action.refreshOn();
        return action.status() == ActionStatus.DONE && again != null && !again.isAfter(today.plusDays(within));
    }

    public static boolean overdue(ExitStep step, LocalDate today) {
        LocalDate due = step.dueOn();
        return step.doneOn() == null && due != null && due.isBefore(today);
    }

    /** A next step that was agreed at a visit and whose day is over, while no later visit was made. */
    public static boolean overdue(Visit visit, List<Visit> all, LocalDate today) {
        LocalDate next = visit.nextOn();
        return next != null
                && next.isBefore(today)
                && all.stream().noneMatch(other -> isAfter(other.visitOn(), visit.visitOn()));
    }

    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && (other == null || one.isAfter(other));
    }

    /** Findings of one action, each beside its field. */
    public static List<Finding> check(PlanAction action, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (action.what().isBlank()) {
            found.add(Finding.warning("what", "capacity.finding.noWhat"));
        }
        if (action.status().open()) {
            open(action, today, found);
        }
        if (action.status() == ActionStatus.DROPPED && action.droppedReason().isBlank()) {
            found.add(Finding.error("droppedReason", "capacity.finding.droppedWithoutReason"));
        }
        if (action.status() == ActionStatus.DONE) {
            done(action, today, found);
        }
        money(action, found);
        if (action.agreedOn() != null && action.agreedBy().isBlank()) {
            found.add(Finding.warning("agreedBy", "capacity.finding.agreedByWhom"));
        }
        if (!action.certificate().isBlank() && action.certificateOn() == null) {
            found.add(Finding.info("certificateOn", "capacity.finding.certificateWithoutDay"));
        }
        return found;
    }

    private static void open(PlanAction action, LocalDate today, List<Finding> found) {
        if (action.owner().isBlank()) {
            found.add(Finding.warning("owner", "capacity.finding.noOwner"));
        }
        if (action.dueOn() == null) {
            found.add(Finding.warning("dueOn", "capacity.finding.noDue"));
        }
        if (overdue(action, today)) {
            found.add(Finding.warning("dueOn", "capacity.finding.overdue"));
        }
        if (action.agreedOn() == null) {
            found.add(Finding.info("agreedOn", "capacity.finding.notAgreed"));
        }
    }

    private static void done(PlanAction action, LocalDate today, List<Finding> found) {
        LocalDate on = action.doneOn();
        if (on == null) {
            found.add(Finding.warning("doneOn", "capacity.finding.doneWithoutDay"));
        } else if (on.isAfter(today)) {
            found.add(Finding.error("doneOn", "capacity.finding.doneInFuture"));
        }
        if (action.evidence().isBlank() && action.evidenceFile() == null) {
            found.add(Finding.warning("evidence", "capacity.finding.doneWithoutEvidence"));
        }
        LocalDate again = action.refreshOn();
        if (again != null && on != null && !again.isAfter(on)) {
            found.add(Finding.error("refreshOn", "capacity.finding.refreshBeforeDone"));
        }
    }

    private static void money(PlanAction action, List<Finding> found) {
        BigDecimal cost = action.cost();
        if (cost == null || action.status() == ActionStatus.DROPPED) {
            return;
        }
        if (cost.signum() < 0) {
            found.add(Finding.error("cost", "capacity.finding.costBelowZero"));
        }
        if (action.currency().isBlank()) {
            found.add(Finding.error("currency", "capacity.finding.noCurrency"));
        }
        if (cost.signum() > 0 && action.funder() == null && action.funderText().isBlank()) {
            found.add(Finding.info("funder", "capacity.finding.noFunder"));
        }
        if (cost.signum() > 0 && action.budgetLine().isBlank()) {
            found.add(Finding.info("budgetLine", "capacity.finding.noBudgetLine"));
        }
    }

    /** Findings of a step of the hand-over. */
    public static List<Finding> check(ExitStep step, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (step.doneOn() == null && step.owner().isBlank()) {
            found.add(Finding.warning("owner", "capacity.finding.noOwner"));
        }
        if (step.doneOn() == null && step.dueOn() == null) {
            found.add(Finding.warning("dueOn", "capacity.finding.noDue"));
        }
        if (overdue(step, today)) {
            found.add(Finding.warning("dueOn", "capacity.finding.overdue"));
        }
        if (step.doneOn() != null && step.doneOn().isAfter(today)) {
            found.add(Finding.error("doneOn", "capacity.finding.doneInFuture"));
        }
        return found;
    }

    /** Findings of the hand-over as a whole. */
    public static List<Finding> check(ExitPlan plan, List<ExitStep> steps) {
        List<Finding> found = new ArrayList<>();
        if ((plan.begun() || !steps.isEmpty()) && plan.agreedOn() == null) {
            found.add(Finding.warning("agreedOn", "capacity.finding.exitNotAgreed"));
        }
        if (plan.agreedOn() != null && plan.agreedBy().isBlank()) {
            found.add(Finding.warning("agreedBy", "capacity.finding.agreedByWhom"));
        }
        LocalDate ends = plan.endsOn();
        if (ends != null && steps.stream().anyMatch(step -> isAfter(step.dueOn(), ends))) {
            found.add(Finding.info("endsOn", "capacity.finding.stepAfterEnd"));
        }
        return found;
    }

    /** Findings of a visit. */
    public static List<Finding> check(Visit visit, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        LocalDate on = visit.visitOn();
        if (on == null) {
            found.add(Finding.warning("visitOn", "capacity.finding.visitWithoutDay"));
        } else if (on.isAfter(today)) {
            found.add(Finding.info("visitOn", "capacity.finding.visitAhead"));
        }
        if (!visit.nextStep().isBlank() && visit.nextOn() == null) {
            found.add(Finding.warning("nextOn", "capacity.finding.nextWithoutDay"));
        }
        return found;
    }

    /** Findings of what is said of a gap. */
    public static List<Finding> check(GapNote note) {
        boolean decided = note.setAside() || note.priority() != null;
        return decided && note.why().isBlank()
                ? List.of(Finding.warning("why", "capacity.finding.noReason"))
                : List.of();
    }

    /** Findings of what the partner can teach. */
    public static List<Finding> check(Teaching teaching, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        LocalDate on = teaching.taughtOn();
        if (on != null && teaching.learner() == null && teaching.learnerText().isBlank()) {
            found.add(Finding.warning("learner", "capacity.finding.noLearner"));
        }
        if (on != null && on.isBefore(today) && teaching.used().isBlank()) {
            found.add(Finding.info("used", "capacity.finding.noUse"));
        }
        return found;
    }
}
