package org.groundwork.duediligence.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.Finding;
import org.groundwork.duediligence.deciding.Screened;
import org.groundwork.duediligence.deciding.ScreeningState;
import org.jspecify.annotations.Nullable;

/** What screening proposes for the check against sanctions lists; a person records it. A hit is never a verdict. */
final class SanctionsRule {
    private SanctionsRule() {}

    /**
     * A check that can be recorded.
     *
     * @param outcome null where hits are not decided on: then nothing is proposed, and a person says what was found
     * @param reasons what the check rests on
     */
    record Proposed(LocalDate on, @Nullable CheckOutcome outcome, List<Finding> reasons) {
        Proposed {
            reasons = List.copyOf(reasons);
        }
    }

    /** Empty where nobody was screened, or where what was found last is recorded already. */
    static Optional<Proposed> proposed(Screened screened, List<Check> all) {
        LocalDate on = screened.on();
        if (on == null) {
            return Optional.empty();
        }
        CheckOutcome outcome = outcome(screened.state());
        boolean recorded = CheckRule.standing(all).stream()
                .filter(check -> check.kind() == CheckKind.SANCTIONS)
                .anyMatch(check -> !check.doneOn().isBefore(on) && (outcome == null || check.outcome() == outcome));
        return recorded ? Optional.empty() : Optional.of(new Proposed(on, outcome, reasons(screened, on)));
    }

    private static @Nullable CheckOutcome outcome(ScreeningState state) {
        return switch (state) {
            case CLEAR, OLD_LIST -> CheckOutcome.NOTHING_FOUND;
            case CLEARED_BY_LEGAL, CLEARED_OLD_LIST -> CheckOutcome.DOUBTS;
            case NOT_SCREENED, OPEN_HITS, WITH_LEGAL -> null;
        };
    }

    private static List<Finding> reasons(Screened screened, LocalDate on) {
        List<Finding> reasons = new ArrayList<>();
        reasons.add(Finding.info("", "duediligence.screened.against", on, screened.lists()));
        if (screened.open() > 0) {
            reasons.add(Finding.warning("", "duediligence.screened.open", screened.open()));
        }
        if (screened.withLegal() > 0) {
            reasons.add(Finding.warning("", "duediligence.screened.withLegal", screened.withLegal()));
        }
        if (!screened.cleared().isEmpty()) {
            reasons.add(Finding.warning(
                    "", "duediligence.screened.cleared", screened.cleared().size()));
        }
        if (screened.notSame() > 0) {
            reasons.add(Finding.info("", "duediligence.screened.notSame", screened.notSame()));
        }
        if (screened.changed()) {
            reasons.add(Finding.warning("", "duediligence.screened.changed"));
        }
        return reasons;
    }
}
