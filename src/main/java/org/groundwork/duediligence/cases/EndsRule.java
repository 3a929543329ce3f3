package org.groundwork.duediligence.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.groundwork.duediligence.deciding.AssessmentState;
import org.groundwork.duediligence.deciding.Condition;
import org.groundwork.duediligence.deciding.Decision;
import org.groundwork.duediligence.deciding.PaperState;
import org.groundwork.duediligence.due.DueKind;
import org.groundwork.duediligence.due.DueThing;
import org.groundwork.duediligence.others.Others;
import org.groundwork.duediligence.others.OthersAssessment;
import org.groundwork.duediligence.others.ReuseRule;

/** Everything of due diligence that ends, of one partner or of all. */
public final class EndsRule {
    private EndsRule() {}

    /** Papers: of several of one kind only the one that ends last, as it takes the place of the others. */
    public static List<DueThing> documents(Collection<HeldDocument> held) {
        Map<String, HeldDocument> last = new HashMap<>();
        for (HeldDocument each : held) {
            if (each.state() == PaperState.HELD) {
                String key = each.actor() + " " + (each.kind().isEmpty() ? each.id() : each.kind() + each.name());
                last.merge(key, each, (a, b) -> end(a).isBefore(end(b)) ? b : a);
            }
        }
        List<DueThing> things = new ArrayList<>();
        for (HeldDocument each : last.values()) {
            LocalDate until = each.until();
            if (until != null) {
                things.add(new DueThing(DueKind.DOCUMENT, each.id(), each.actor(), each.name(), until, false));
            }
        }
        return things;
    }

    private static LocalDate end(HeldDocument held) {
        LocalDate until = held.until();
        return until == null ? LocalDate.MAX : until;
    }

    /**
     * What other agencies found: of several by one agency and standard only the one that counts longest.
     *
     * @param words of a report: whose it is, and by which standard
     */
    public static List<DueThing> reports(Collection<Others> held, Function<OthersAssessment, String> words) {
        Map<String, DueThing> last = new HashMap<>();
        for (Others report : held) {
            OthersAssessment each = report.assessment();
            LocalDate until = ReuseRule.until(each);
            if (until != null) {
                String what = words.apply(each);
                last.merge(
                        each.actor() + " " + what,
                        new DueThing(
                                DueKind.REPORT, each.id(), each.actor(), what, until, false, ReuseRule.spares(report)),
                        (a, b) -> a.endsOn().isBefore(b.endsOn()) ? b : a);
            }
        }
        return List.copyOf(last.values());
    }

    /** Finished assessments, and ratings that were assumed. */
    public static List<DueThing> assessments(Collection<HeldAssessment> held) {
        List<DueThing> things = new ArrayList<>();
        for (HeldAssessment each : held) {
            LocalDate until = each.validUntil();
            if (each.state() == AssessmentState.FINISHED && until != null) {
                DueKind kind = each.assumed() ? DueKind.ASSUMED_RATING : DueKind.ASSESSMENT;
                things.add(new DueThing(kind, each.id(), each.actor(), each.title(), until, false));
            }
        }
        return things;
    }

    /**
     * Decisions that count, their waivers, and the days on which partners may come back.
     *
     * @param words what was decided, in words
     */
    public static List<DueThing> decisions(Collection<Decision> current, Function<Decision, String> words) {
        List<DueThing> things = new ArrayList<>();
        for (Decision each : current) {
            LocalDate waiver = each.waiverUntil();
            LocalDate valid = each.validUntil();
            LocalDate again = each.againOn();
            String what = words.apply(each);
            if (waiver != null) {
                things.add(new DueThing(DueKind.WAIVER, each.id(), each.actor(), what, waiver, false));
            }
            if (valid != null && !valid.equals(waiver)) {
                things.add(new DueThing(DueKind.DECISION, each.id(), each.actor(), what, valid, false));
            }
            if (again != null) {
                things.add(new DueThing(DueKind.COME_BACK, each.id(), each.actor(), what, again, false));
            }
        }
        return things;
    }

    /** Conditions that nobody has seen met. */
    public static List<DueThing> conditions(Collection<Condition> asked) {
        return asked.stream()
                .filter(each -> each.metOn() == null)
                .map(each -> new DueThing(
                        DueKind.CONDITION, each.id(), each.actor(), each.what(), each.dueOn(), each.ours()))
                .toList();
    }
}
