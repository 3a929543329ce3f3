package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.Answer;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.core.Columns;

/** Cases for tests: a partner of whom all is well, and changes of it. */
public final class Cases {
    public static final UUID ACTOR = UUID.fromString("0197f000-0000-7000-8000-00000000aaaa");
    public static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    public static final DecidingPolicy POLICY = DecidingPolicy.STARTER;

    private Cases() {}

    public static Scope money(int dollars) {
        return new Scope(
                Scope.idOf(ACTOR), ACTOR, dollars, null, false, CaseRisk.NOT_RATED, false, "", false, "", null, null);
    }

    static Scope waiver(int dollars, Integer days, String reason) {
        return new Scope(
                Scope.idOf(ACTOR), ACTOR, dollars, null, false, CaseRisk.LOW, false, "", true, reason, null, days);
    }

    public static CaseFacts good(Scope scope) {
        return facts(scope, List.of(psea("Full-capacity", Standing.GOOD), health("Low-risk", Standing.GOOD)));
    }

    public static CaseFacts facts(Scope scope, List<AssessmentFact> assessments) {
        return new CaseFacts(
                ProfileRule.of(new ActorFacts(ActorKind.CBO, LocalClass.LOCAL, Answer.NO, false)),
                scope,
                TierRule.of(scope, POLICY, DAY),
                assessments,
                List.of(),
                List.of(new DocumentFact("Recognition letter", PaperState.HELD, null)),
                List.of(),
                0,
                ScreeningState.CLEAR,
                ChannelState.VERIFIED,
                List.of());
    }

    static CaseFacts with(CaseFacts facts, ScreeningState screening) {
        return Columns.with(facts, "screening", screening);
    }

    static CaseFacts with(CaseFacts facts, FlagFact flag) {
        return Columns.with(facts, "flags", List.of(flag));
    }

    static CaseFacts with(CaseFacts facts, DocumentFact document) {
        return Columns.with(facts, "documents", List.of(document));
    }

    static CaseFacts with(CaseFacts facts, ChannelState channel) {
        return Columns.with(facts, "channel", channel);
    }

    /** Cleared by Legal, in these words for each hit. */
    static CaseFacts cleared(CaseFacts facts, String... words) {
        return Columns.with(with(facts, ScreeningState.CLEARED_BY_LEGAL), "legal", List.of(words));
    }

    static CaseFacts with(CaseFacts facts, ReportFact report) {
        return Columns.with(facts, "reports", List.of(report));
    }

    static CaseFacts withHeadFlags(CaseFacts facts, int flags) {
        return Columns.with(facts, "headFlags", flags);
    }

    static AssessmentFact psea(String rating, Standing standing, String... critical) {
        return finished("PSEA", AssessmentAbout.PSEA, rating, standing, critical);
    }

    static AssessmentFact health(String rating, Standing standing, String... critical) {
        return finished("Financial health", AssessmentAbout.FINANCE, rating, standing, critical);
    }

    static AssessmentFact finished(
            String title, AssessmentAbout about, String rating, Standing standing, String... critical) {
        return new AssessmentFact(
                title, about, true, AssessmentState.FINISHED, rating, standing, null, false, List.of(critical));
    }
}
