package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import java.util.Set;
import org.groundwork.core.Finding;

/**
 * What must be done by when, as a sentence that a person may reword.
 *
 * @param ours the office does it: nobody asks the partner for it
 */
public record ProposedCondition(Finding what, LocalDate dueOn, boolean ours) {
    private static final Set<String> SCREENED = Set.of(
            "duediligence.condition.screen",
            "duediligence.condition.hits",
            "duediligence.condition.legal",
            "duediligence.condition.asLegal",
            "duediligence.condition.legalSaid",
            "duediligence.condition.screenAgain");
    private static final Set<String> OURS = Set.of(
            "duediligence.condition.flag",
            "duediligence.condition.flagUpheld",
            "duediligence.condition.headFlag",
            "duediligence.condition.verifyChannel");

    ProposedCondition(Finding what, LocalDate dueOn) {
        this(what, dueOn, SCREENED.contains(what.key()) || OURS.contains(what.key()));
    }

    /** What the screening and Legal ask for stands first, then what else is ours, then what the partner does. */
    int place() {
        return SCREENED.contains(what.key()) ? 0 : ours ? 1 : 2;
    }
}
