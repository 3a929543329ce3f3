package org.groundwork.duediligence.deciding;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;

/** Decisions in words, for the sheet, the screens and the lists. */
public final class DecisionWordsDocument {
    private DecisionWordsDocument() {}

    /** "Not yet for cash; in kind with conditions". */
    public static String outcome(Outcome cash, Outcome inKind) {
        if (cash == inKind || cash == Outcome.NOT_ASKED) {
            return Text.label(inKind);
        }
        return Text.of("duediligence.decision.both", cash(cash), inKind(inKind));
    }

    private static String cash(Outcome outcome) {
        return switch (outcome) {
            case NOT_ASKED -> "";
            case ELIGIBLE -> Text.of("duediligence.decision.cashEligible");
            case WITH_CONDITIONS -> Text.of("duediligence.decision.cashConditions");
            case NOT_YET -> Text.of("duediligence.decision.cashNotYet");
            case NOT_ELIGIBLE -> Text.of("duediligence.decision.cashNotEligible");
        };
    }

    private static String inKind(Outcome outcome) {
        return switch (outcome) {
            case NOT_ASKED -> Text.of("duediligence.decision.inKindNotAsked");
            case ELIGIBLE -> Text.of("duediligence.decision.inKindEligible");
            case WITH_CONDITIONS -> Text.of("duediligence.decision.inKindConditions");
            case NOT_YET -> Text.of("duediligence.decision.inKindNotYet");
            case NOT_ELIGIBLE -> Text.of("duediligence.decision.inKindNotEligible");
        };
    }

    /** What may begin: "Cash and in kind", "In kind only", "Nothing yet". */
    public static String allows(Outcome cash, Outcome inKind) {
        String allowed = Allows.of(cash, inKind).stream().map(Text::label).collect(Collectors.joining(", "));
        return allowed.isEmpty() ? Text.of("duediligence.decision.allowsNothing") : allowed;
    }

    public static String sentence(Finding finding) {
        return Text.of(finding.key(), finding.args().toArray());
    }

    /**
     * Why something is asked or not, and what is or was held in its place.
     *
     * @param name of an instrument or kind of paper, by its code
     */
    public static String sentence(Asked asked, UnaryOperator<String> name) {
        String why = sentence(asked.why());
        if (asked.instead().isEmpty()) {
            return why;
        }
        String key =
                asked.status() == AskedStatus.HELD ? "duediligence.asked.instead" : "duediligence.asked.wasInstead";
        return Text.of("duediligence.asked.and", why, Text.of(key, name.apply(asked.instead())));
    }

    /** The reasons, one a line, in the words of the day. */
    public static String grounds(Proposal proposal) {
        return proposal.reasons().stream().map(DecisionWordsDocument::sentence).collect(Collectors.joining("\n"));
    }

    /** What is wanted, in words. */
    public static String wanted(Scope scope) {
        if (!scope.cash()) {
            return Text.of(scope.inKind() ? "duediligence.scope.inKind" : "duediligence.scope.nothing");
        }
        Integer months = scope.months();
        String money = months == null
                ? Text.of("duediligence.scope.money", scope.dollars())
                : Text.of("duediligence.scope.moneyOver", scope.dollars(), months);
        return scope.inKind() ? Text.of("duediligence.scope.andInKind", money) : money;
    }
}
