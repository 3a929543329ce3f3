package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a decision. Each fact says what it means for cash and what for goods, and the worst of them holds; so a
 * better fact never makes a proposal worse. What is merely missing can be put off by an emergency waiver; what was
 * found cannot. A hit of the screening stops until it is dealt with, and never makes anybody "not eligible": that is
 * for Legal and for those who decide.
 */
public final class ProposalRule {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private ProposalRule() {}

    /** @param on the day of the decision */
    public static Proposal of(CaseFacts facts, DecidingPolicy policy, LocalDate on) {
        Weighing weighing = new Weighing(facts.tiered().waiverUntil(), on, on.plusMonths(policy.againMonths()));
        facts.profiled().reasons().forEach(weighing::note);
        facts.tiered().reasons().forEach(weighing::note);
        facts.assessments().forEach(each -> assessment(each, weighing, on));
        facts.reports().forEach(each -> report(each, weighing));
        facts.documents().forEach(each -> document(each, weighing, on));
        facts.flags().forEach(each -> flag(each, weighing));
        headFlags(facts.headFlags(), weighing);
        screening(facts, weighing);
        if (facts.scope().cash()) {
            channel(facts.channel(), weighing);
        }
        Outcome cash = facts.scope().cash() ? weighing.cash() : Outcome.NOT_ASKED;
        Outcome inKind = weighing.inKind();
        boolean begins = cash.allows() || inKind.allows();
        boolean putOff = cash == Outcome.NOT_YET || inKind == Outcome.NOT_YET;
        LocalDate waiver = begins ? weighing.usedWaiver() : null;
        return new Proposal(
                cash,
                inKind,
                weighing.reasons(),
                begins || putOff ? weighing.conditions() : List.of(),
                waiver,
                begins ? validUntil(facts, policy, on, waiver) : null,
                putOff ? on.plusMonths(policy.againMonths()) : null);
    }

    /** Calendar months by policy; no longer than a waiver or a rating that was assumed. */
    private static LocalDate validUntil(
            CaseFacts facts, DecidingPolicy policy, LocalDate on, @Nullable LocalDate waiver) {
        LocalDate byPolicy = on.plusMonths(policy.validMonths(facts.tiered().tier()));
        return Stream.concat(
                        Stream.of(byPolicy),
                        Stream.concat(
                                Stream.ofNullable(waiver),
                                facts.assessments().stream()
                                        .filter(each -> each.assumed() && !isOver(each.validUntil(), on))
                                        .map(AssessmentFact::validUntil)
                                        .filter(Objects::nonNull)))
                .min(LocalDate::compareTo)
                .orElse(byPolicy);
    }

    private static void assessment(AssessmentFact fact, Weighing weighing, LocalDate on) {
        if (fact.state() != AssessmentState.FINISHED) {
            if (fact.needed()) {
                weighing.missing(
                        Finding.error("", unfinished(fact), fact.title()),
                        Outcome.NOT_YET,
                        Finding.info("", "duediligence.condition.assess", fact.title()));
            }
            return;
        }
        LocalDate until = fact.validUntil();
        if (isOver(until, on) && until != null) {
            if (fact.needed()) {
                weighing.missing(
                        Finding.error("", "duediligence.reason.assessmentOver", fact.title(), until),
                        Outcome.WITH_CONDITIONS,
                        Finding.info("", "duediligence.condition.renewAssessment", fact.title()));
            }
        } else if (fact.assumed() && until != null) {
            weighing.add(
                    Finding.warning("", "duediligence.reason.assumed", fact.title(), fact.rating(), until),
                    Outcome.WITH_CONDITIONS,
                    Outcome.WITH_CONDITIONS,
                    new ProposedCondition(Finding.info("", "duediligence.condition.assess", fact.title()), until));
        }
        rating(fact, weighing);
        for (String question : fact.critical()) {
            weighing.add(
                    Finding.error("", "duediligence.reason.critical", fact.title(), question),
                    Outcome.NOT_YET,
                    Outcome.WITH_CONDITIONS,
                    Finding.info("", "duediligence.condition.critical", question));
        }
    }

    private static String unfinished(AssessmentFact fact) {
        return fact.state() == AssessmentState.MISSING
                ? "duediligence.reason.assessmentMissing"
                : "duediligence.reason.assessmentUnfinished";
    }

    private static void rating(AssessmentFact fact, Weighing weighing) {
        if (fact.standing() != Standing.POOR) {
            if (!fact.rating().isEmpty()) {
                weighing.note(Finding.info("", "duediligence.reason.rated", fact.title(), fact.rating()));
            }
            return;
        }
        String title = fact.title();
        switch (fact.about()) {
            case ELIGIBILITY ->
                weighing.add(
                        Finding.error("", "duediligence.reason.declarations", title, fact.rating()),
                        Outcome.NOT_ELIGIBLE,
                        Outcome.NOT_ELIGIBLE);
            case DUE_DILIGENCE ->
                weighing.add(
                        Finding.error("", "duediligence.reason.poor", title, fact.rating()),
                        Outcome.NOT_YET,
                        Outcome.WITH_CONDITIONS,
                        Finding.info("", "duediligence.condition.plan", title));
            case PSEA ->
                weighing.add(
                        Finding.warning("", "duediligence.reason.poor", title, fact.rating()),
                        Outcome.WITH_CONDITIONS,
                        Outcome.WITH_CONDITIONS,
                        Finding.info("", "duediligence.condition.psea"));
            case FINANCE ->
                weighing.add(
                        Finding.warning("", "duediligence.reason.poor", title, fact.rating()),
                        Outcome.WITH_CONDITIONS,
                        Outcome.ELIGIBLE,
                        Finding.info("", "duediligence.condition.finance"));
            case CAPACITY, OTHER ->
                weighing.add(
                        Finding.warning("", "duediligence.reason.poor", title, fact.rating()),
                        Outcome.WITH_CONDITIONS,
                        Outcome.ELIGIBLE,
                        Finding.info("", "duediligence.condition.plan", title));
        }
    }

    private static void document(DocumentFact fact, Weighing weighing, LocalDate on) {
        if (fact.state() == PaperState.MISSING) {
            weighing.missing(
                    Finding.error("", "duediligence.reason.documentMissing", fact.name()),
                    Outcome.WITH_CONDITIONS,
                    Finding.info("", "duediligence.condition.document", fact.name()));
            return;
        }
        LocalDate expires = fact.expires();
        if (isOver(expires, on) && expires != null) {
            weighing.missing(
                    Finding.error("", "duediligence.reason.documentOver", fact.name(), expires),
                    Outcome.WITH_CONDITIONS,
                    Finding.info("", "duediligence.condition.renewDocument", fact.name()));
        }
    }

    private static void flag(FlagFact fact, Weighing weighing) {
        Finding why = Finding.info("", "duediligence.condition.flag");
        switch (fact.standing()) {
            case UNDECIDED -> {
                if (fact.grave()) {
                    weighing.add(
                            Finding.error("", "duediligence.reason.graveFlagOpen"),
                            Outcome.NOT_YET,
                            Outcome.NOT_YET,
                            why);
                } else {
                    weighing.add(
                            Finding.warning("", "duediligence.reason.flagOpen"),
                            Outcome.WITH_CONDITIONS,
                            Outcome.WITH_CONDITIONS,
                            why);
                }
            }
            case UPHELD -> {
                if (fact.grave()) {
                    weighing.add(
                            Finding.error("", "duediligence.reason.graveFlag"),
                            Outcome.NOT_ELIGIBLE,
                            Outcome.NOT_ELIGIBLE);
                } else {
                    weighing.add(
                            Finding.warning("", "duediligence.reason.flag"),
                            Outcome.WITH_CONDITIONS,
                            Outcome.WITH_CONDITIONS,
                            Finding.info("", "duediligence.condition.flagUpheld"));
                }
            }
            case DISMISSED -> {}
        }
    }

    /**
     * No rule says what a flag of the head organisation means for a branch, however grave it is and whatever became of
     * it there: so it is looked at, and neither stops nor refuses anybody.
     */
    private static void headFlags(int flags, Weighing weighing) {
        if (flags > 0) {
            weighing.add(
                    Finding.warning("", "duediligence.reason.headFlag", flags),
                    Outcome.WITH_CONDITIONS,
                    Outcome.WITH_CONDITIONS,
                    Finding.info("", "duediligence.condition.headFlag"));
        }
    }

    private static void screening(CaseFacts facts, Weighing weighing) {
        switch (facts.screening()) {
            case NOT_SCREENED -> stop(weighing, "duediligence.reason.notScreened", "duediligence.condition.screen");
            case OPEN_HITS -> stop(weighing, "duediligence.reason.openHits", "duediligence.condition.hits");
            case WITH_LEGAL -> stop(weighing, "duediligence.reason.withLegal", "duediligence.condition.legal");
            case CLEARED_BY_LEGAL -> cleared(facts.legal(), weighing);
            case OLD_LIST -> again(weighing);
            case CLEARED_OLD_LIST -> {
                cleared(facts.legal(), weighing);
                again(weighing);
            }
            case CLEAR -> weighing.note(Finding.info("", "duediligence.reason.screened"));
        }
    }

    /** What Legal wrote is the condition, word for word in one line; on what is not written nothing can be made up. */
    private static void cleared(List<String> words, Weighing weighing) {
        List<String> said = words.stream()
                .map(each -> SPACES.matcher(each).replaceAll(" ").strip())
                .filter(each -> !each.isEmpty())
                .toList();
        if (said.isEmpty()) {
            needs(weighing, "duediligence.reason.clearedByLegal", "duediligence.condition.asLegal");
        }
        for (String each : said) {
            needs(
                    weighing,
                    "duediligence.reason.clearedByLegal",
                    Finding.info("", "duediligence.condition.legalSaid", each));
        }
    }

    private static void again(Weighing weighing) {
        needs(weighing, "duediligence.reason.oldList", "duediligence.condition.screenAgain");
    }

    private static void needs(Weighing weighing, String why, String what) {
        needs(weighing, why, Finding.info("", what));
    }

    private static void needs(Weighing weighing, String why, Finding what) {
        weighing.add(Finding.warning("", why), Outcome.WITH_CONDITIONS, Outcome.WITH_CONDITIONS, what);
    }

    private static void stop(Weighing weighing, String why, String what) {
        weighing.add(Finding.error("", why), Outcome.NOT_YET, Outcome.NOT_YET, Finding.info("", what));
    }

    private static void channel(ChannelState state, Weighing weighing) {
        switch (state) {
            case NONE ->
                weighing.add(
                        Finding.warning("", "duediligence.reason.noChannel"),
                        Outcome.WITH_CONDITIONS,
                        Outcome.ELIGIBLE,
                        Finding.info("", "duediligence.condition.channel"));
            case UNVERIFIED -> unverified("duediligence.reason.channelUnverified", weighing);
            case ON_RECORD_ONLY -> unverified("duediligence.reason.channelOnRecord", weighing);
            case CHANGED -> unverified("duediligence.reason.channelChanged", weighing);
            case VERIFIED -> weighing.note(Finding.info("", "duediligence.reason.channelVerified"));
        }
    }

    private static void unverified(String why, Weighing weighing) {
        weighing.add(
                Finding.warning("", why),
                Outcome.WITH_CONDITIONS,
                Outcome.ELIGIBLE,
                Finding.info("", "duediligence.condition.verifyChannel"));
    }

    /**
     * What another agency found. It never stops nor refuses by itself: it was found for another purpose, and is looked
     * at here.
     */
    private static void report(ReportFact fact, Weighing weighing) {
        if (fact.standing() != Standing.POOR) {
            weighing.note(Finding.info("", "duediligence.reason.others", fact.by(), fact.what(), fact.rating()));
            return;
        }
        Finding found = Finding.warning("", "duediligence.reason.others", fact.by(), fact.what(), fact.rating());
        switch (fact.about()) {
            case PSEA ->
                weighing.add(
                        found,
                        Outcome.WITH_CONDITIONS,
                        Outcome.WITH_CONDITIONS,
                        Finding.info("", "duediligence.condition.psea"));
            case FINANCE ->
                weighing.add(
                        found,
                        Outcome.WITH_CONDITIONS,
                        Outcome.ELIGIBLE,
                        Finding.info("", "duediligence.condition.finance"));
            case ELIGIBILITY, DUE_DILIGENCE, CAPACITY, OTHER ->
                weighing.add(
                        found,
                        Outcome.WITH_CONDITIONS,
                        Outcome.ELIGIBLE,
                        Finding.info("", "duediligence.condition.area", fact.what()));
        }
    }

    private static boolean isOver(@Nullable LocalDate until, LocalDate on) {
        return until != null && until.isBefore(on);
    }
}
