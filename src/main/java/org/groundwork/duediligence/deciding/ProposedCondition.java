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
    private static final Set<String> OURS = Set.of(
            "duediligence.condition.screen",
            "duediligence.condition.hits",
            "duediligence.condition.legal",
            "duediligence.condition.asLegal",
            "duediligence.condition.legalSaid",
            "duediligence.condition.screenAgain",
            "duediligence.condition.flag",
            "duediligence.condition.flagUpheld",
            "duediligence.condition.headFlag",
            "duediligence.condition.verifyChannel");

    ProposedCondition(Finding what, LocalDate dueOn) {
        this(what, dueOn, OURS.contains(what.key()));
    }
}
