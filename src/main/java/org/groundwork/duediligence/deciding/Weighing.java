package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.groundwork.core.Finding;
import org.groundwork.core.Severity;
import org.jspecify.annotations.Nullable;

/** What the facts weighed so far come to: the worst outcome for each way of working together, and why. */
final class Weighing {
    private final @Nullable LocalDate waiver;
    private final LocalDate on;
    private final LocalDate due;
    private final List<Finding> reasons = new ArrayList<>();
    private final List<ProposedCondition> conditions = new ArrayList<>();
    private Outcome cash = Outcome.ELIGIBLE;
    private Outcome inKind = Outcome.ELIGIBLE;
    private boolean waived;

    /**
     * @param waiver last day of the waiver that can be given; null for none
     * @param due by when conditions are to be met
     */
    Weighing(@Nullable LocalDate waiver, LocalDate on, LocalDate due) {
        this.waiver = waiver;
        this.on = on;
        this.due = due;
    }

    void note(Finding reason) {
        reasons.add(reason);
    }

    void add(Finding reason, Outcome forCash, Outcome forInKind) {
        reasons.add(reason);
        cash = cash.worse(forCash);
        inKind = inKind.worse(forInKind);
    }

    void add(Finding reason, Outcome forCash, Outcome forInKind, Finding condition) {
        add(reason, forCash, forInKind, new ProposedCondition(condition, due));
    }

    void add(Finding reason, Outcome forCash, Outcome forInKind, ProposedCondition condition) {
        add(reason, forCash, forInKind);
        if (conditions.stream().noneMatch(each -> each.what().equals(condition.what()))) {
            conditions.add(condition);
        }
    }

    /** Something is not there: it stops cash, unless a waiver puts it off to its end. */
    void missing(Finding reason, Outcome forInKind, Finding condition) {
        LocalDate until = waiver;
        if (until == null || until.isBefore(on)) {
            add(reason, Outcome.NOT_YET, forInKind, condition);
            return;
        }
        waived = true;
        Finding softer = new Finding(Severity.WARNING, reason.field(), reason.key(), reason.args());
        add(softer, Outcome.WITH_CONDITIONS, Outcome.WITH_CONDITIONS, new ProposedCondition(condition, until));
    }

    Outcome cash() {
        return cash;
    }

    Outcome inKind() {
        return inKind;
    }

    @Nullable
    LocalDate usedWaiver() {
        return waived ? waiver : null;
    }

    /** What stops first, then what needs a condition, then the rest; each in the order in which it was found. */
    List<Finding> reasons() {
        return reasons.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }

    /** What the screening and Legal ask for first; each kind in the order in which it was found. */
    List<ProposedCondition> conditions() {
        return conditions.stream()
                .sorted(Comparator.comparing(ProposedCondition::place))
                .toList();
    }
}
