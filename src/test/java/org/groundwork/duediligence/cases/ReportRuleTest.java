package org.groundwork.duediligence.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundwork.duediligence.deciding.Asked;
import org.groundwork.duediligence.deciding.AskedLine;
import org.groundwork.duediligence.deciding.AskedRule;
import org.groundwork.duediligence.deciding.AskedStatus;
import org.groundwork.duediligence.deciding.AssessmentAbout;
import org.groundwork.duediligence.deciding.AssessmentFact;
import org.groundwork.duediligence.deciding.AssessmentState;
import org.groundwork.duediligence.deciding.Holding;
import org.groundwork.duediligence.deciding.Profile;
import org.groundwork.duediligence.deciding.ReportFact;
import org.groundwork.duediligence.deciding.Standing;
import org.groundwork.duediligence.deciding.Tier;
import org.groundwork.duediligence.due.ChaseDocument;
import org.groundwork.duediligence.due.DueLine;
import org.groundwork.duediligence.due.DueRule;
import org.groundwork.duediligence.due.DueThing;
import org.groundwork.duediligence.others.AreaRating;
import org.groundwork.duediligence.others.Cover;
import org.groundwork.duediligence.others.Others;
import org.groundwork.duediligence.others.OthersArea;
import org.groundwork.duediligence.others.OthersAssessment;
import org.groundwork.duediligence.others.OthersRating;
import org.groundwork.duediligence.others.OthersStandard;
import org.groundwork.duediligence.others.QuestionReuse;
import org.groundwork.duediligence.others.Wanted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other agencies found, as a case rests on it: spared, weighed, and only while it counts. */
class ReportRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final UUID ACTOR = new UUID(0, 1);
    private static final List<AskedLine> TABLE = List.of(
            new AskedLine(Profile.NGO, true, "psea-2020", Tier.T1, false, "", List.of("psea-un-eight")),
            new AskedLine(Profile.NGO, true, "financial-health", Tier.T1, false, "", List.of()));

    private static Others report(String agency, LocalDate until, @Nullable OthersRating overall, AreaRating... areas) {
        UUID id = new UUID(7, areas.length);
        return new Others(
                new OthersAssessment(
                        id,
                        ACTOR,
                        agency,
                        "",
                        OthersStandard.HACT_MICRO,
                        "",
                        DAY.minusMonths(6),
                        until,
                        overall,
                        null,
                        "",
                        DAY,
                        "",
                        ""),
                List.of(areas),
                List.of());
    }

    private static AreaRating area(OthersArea area, @Nullable OthersRating rating, Cover cover) {
        return new AreaRating(new UUID(8, area.name().hashCode()), ACTOR, new UUID(7, 0), area, rating, cover);
    }

    /** Two questions on PSEA, and two on finance of which one is of no area. */
    private static List<Wanted> questions(String code) {
        return switch (code) {
            case "psea-2020" -> List.of(new Wanted("P1", "psea.policy"), new Wanted("P2", "psea.training"));
            case "psea-un-eight" -> List.of(new Wanted("E1", "psea.policy"), new Wanted("E2", "psea.training"));
            case "financial-health" -> List.of(new Wanted("F1", "finance.cash"), new Wanted("F2", "governance.board"));
            default -> List.of();
        };
    }

    private static List<Asked> asked(Others... reports) {
        List<Holding> held = ReportRule.holdings(TABLE, Profile.NGO, List.of(reports), ReportRuleTest::questions, DAY);
        return ReportRule.spared(
                AskedRule.of(TABLE, Profile.NGO, Tier.T2, true, held, Set.of(), DAY),
                List.of(reports),
                ReportRuleTest::questions,
                DAY);
    }

    private static String why(Asked asked) {
        return asked.status() + " " + asked.why().key() + " " + asked.why().args();
    }

    @Test
    void an_instrument_that_others_answered_whole_is_held_and_one_that_they_answered_in_part_is_asked_shorter() {
        LocalDate until = LocalDate.of(2027, 3, 1);
        List<Asked> asked = asked(report(
                "UNICEF",
                until,
                null,
                area(OthersArea.PSEA, OthersRating.FULL_CAPACITY, Cover.FULL),
                area(OthersArea.FINANCE, OthersRating.LOW_RISK, Cover.FULL)));
        assertEquals("HELD duediligence.asked.heldFromUntil [UNICEF, 2027-03-01]", why(asked.getFirst()));
        assertEquals("ASK duediligence.asked.rest [1, 2, 0]", why(asked.getLast()));
    }

    private static QuestionReuse mark(Others report, String instrument, String question) {
        return new QuestionReuse(
                new UUID(9, question.hashCode()), ACTOR, report.assessment().id(), instrument, question, Cover.FULL);
    }

    @ParameterizedTest
    @CsvSource({
        // instrument, questions of it that another agency answered, what that says of PSEA 2020, which one stands in
        "psea-2020, P1 P2, HELD, ''",
        "psea-un-eight, E1 E2, HELD, psea-un-eight", // does as well
        "psea-un-eight, E1, ASK, ''", // not whole
        "financial-health, F1 F2, ASK, ''", // does not stand in for it
    })
    void an_instrument_that_does_as_well_and_was_answered_whole_by_others_counts(
            String instrument, String questions, AskedStatus status, String instead) {
        Others plain = report("UNICEF", DAY, null);
        List<QuestionReuse> marks = Stream.of(questions.split(" "))
                .map(each -> mark(plain, instrument, each))
                .toList();
        Asked psea = asked(new Others(plain.assessment(), List.of(), marks)).getFirst();
        assertEquals(status, psea.status());
        assertEquals(instead, psea.instead());
    }

    @ParameterizedTest
    @CsvSource({
        // cover, last day, status of the PSEA assessment
        "FULL, 2026-06-30, HELD", // the last day counts
        "FULL, 2026-06-29, ASK",
        "PARTIAL, 2027-03-01, ASK",
        "NONE, 2027-03-01, ASK",
    })
    void only_what_counts_and_covers_the_whole_spares_it(Cover cover, LocalDate until, AskedStatus status) {
        assertEquals(
                status,
                asked(report("UNICEF", until, null, area(OthersArea.PSEA, OthersRating.FULL_CAPACITY, cover)))
                        .getFirst()
                        .status());
    }

    @Test
    void of_two_reports_the_one_that_counts_longer_and_of_several_questions_the_one_that_ends_first() {
        LocalDate late = LocalDate.of(2028, 1, 1);
        LocalDate early = LocalDate.of(2027, 1, 1);
        AreaRating psea = area(OthersArea.PSEA, OthersRating.MET, Cover.FULL);
        assertEquals(
                "HELD duediligence.asked.heldFromUntil [World Food Agency, 2028-01-01]",
                why(asked(report("UNICEF", early, null, psea), report("World Food Agency", late, null, psea))
                        .getFirst()));
        assertEquals(
                "HELD duediligence.asked.heldFromUntil [UNICEF, World Food Agency, 2027-01-01]",
                why(asked(
                                report("UNICEF", early, null, area(OthersArea.FINANCE, OthersRating.MET, Cover.FULL)),
                                report(
                                        "World Food Agency",
                                        late,
                                        null,
                                        area(OthersArea.GOVERNANCE, OthersRating.MET, Cover.FULL)))
                        .getLast()));
    }

    @Test
    void ours_that_is_half_done_does_not_stop_what_others_answered_whole() {
        List<Asked> asked = asked(report(
                "UNICEF", DAY.plusYears(1), null, area(OthersArea.PSEA, OthersRating.FULL_CAPACITY, Cover.FULL)));
        HeldAssessment half = new HeldAssessment(
                new UUID(0, 2),
                ACTOR,
                "psea-2020",
                "PSEA",
                AssessmentAbout.PSEA,
                AssessmentState.UNFINISHED,
                "",
                Standing.NOT_RATED,
                null,
                null,
                false,
                List.of(),
                "",
                List.of());
        List<AssessmentFact> facts = CaseRule.assessments(asked, List.of(half), code -> code);
        assertEquals(
                List.of("PSEA UNFINISHED false", "financial-health MISSING true"),
                facts.stream()
                        .map(each -> each.title() + " " + each.state() + " " + each.needed())
                        .toList());
    }

    @Test
    void what_they_say_is_weighed_overall_and_where_an_area_is_poor_and_spares_us() {
        List<Others> reports = new ArrayList<>(List.of(
                report(
                        "UNICEF",
                        DAY,
                        OthersRating.MODERATE_RISK,
                        area(OthersArea.PROCUREMENT, OthersRating.HIGH_RISK, Cover.PARTIAL),
                        area(OthersArea.ASSETS, OthersRating.HIGH_RISK, Cover.NONE),
                        area(OthersArea.PSEA, OthersRating.LOW_CAPACITY, Cover.FULL),
                        area(OthersArea.FINANCE, OthersRating.LOW_RISK, Cover.FULL),
                        area(OthersArea.STAFF, null, Cover.FULL)),
                report("Old", DAY.minusDays(1), OthersRating.HIGH_RISK)));
        assertEquals(
                List.of(
                        new ReportFact("UNICEF", "HACT", AssessmentAbout.FINANCE, "MODERATE_RISK", Standing.MIDDLE),
                        new ReportFact("UNICEF", "PROCUREMENT", AssessmentAbout.OTHER, "HIGH_RISK", Standing.POOR),
                        new ReportFact("UNICEF", "PSEA", AssessmentAbout.PSEA, "LOW_CAPACITY", Standing.POOR)),
                ReportRule.facts(reports, any -> "HACT", Enum::name, ReportRuleTest::questions, DAY));
    }

    @ParameterizedTest
    @CsvSource({
        // question marked, how far, whether the weakness of PSEA is weighed though the area as a whole spares nothing
        "P1, FULL, true",
        "P1, PARTIAL, true",
        "P1, NONE, false",
        "F1, FULL, false", // of another area
        "gone, FULL, false",
    })
    void a_weak_area_of_which_only_single_questions_are_spared_is_weighed_too(
            String question, Cover cover, boolean weighed) {
        Others whole = report("UNICEF", DAY, null, area(OthersArea.PSEA, OthersRating.NOT_MET, Cover.NONE));
        String instrument = question.equals("F1") ? "financial-health" : "psea-2020";
        QuestionReuse mark =
                new QuestionReuse(new UUID(9, 1), ACTOR, whole.assessment().id(), instrument, question, cover);
        Others marked = new Others(whole.assessment(), whole.areas(), List.of(mark));
        assertEquals(
                weighed
                        ? List.of(new ReportFact("UNICEF", "PSEA", AssessmentAbout.PSEA, "NOT_MET", Standing.POOR))
                        : List.of(),
                ReportRule.facts(List.of(marked), any -> "HACT", Enum::name, ReportRuleTest::questions, DAY));
    }

    @Test
    void a_report_that_ends_is_due_and_a_renewed_one_takes_the_place_of_its_earlier_one() {
        List<Others> held = List.of(
                report("UNICEF", DAY, null),
                report("UNICEF", DAY.plusYears(1), null),
                report("World Food Agency", DAY, null));
        assertEquals(
                List.of("UNICEF 2027-06-30", "World Food Agency 2026-06-30"),
                EndsRule.reports(held, OthersAssessment::agency).stream()
                        .map(each -> each.what() + " " + each.endsOn())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        // rating and cover of an area, how far a question is marked, whether the report spares the partner questions
        "HIGH_RISK, NONE, NONE, false",
        "HIGH_RISK, NONE, PARTIAL, true",
        "LOW_RISK, FULL, NONE, true",
        "LOW_RISK, PARTIAL, NONE, true",
        ", FULL, NONE, false", // an area that is not rated says nothing
    })
    void the_partner_is_told_that_a_report_spares_it_questions_only_where_it_does(
            @Nullable OthersRating rating, Cover cover, Cover marked, boolean spares) {
        Others plain = report("UNICEF", DAY, null, area(OthersArea.ASSETS, rating, cover));
        QuestionReuse mark =
                new QuestionReuse(new UUID(9, 1), ACTOR, plain.assessment().id(), "psea-2020", "P1", marked);
        List<DueThing> things = EndsRule.reports(
                List.of(new Others(plain.assessment(), plain.areas(), List.of(mark))), OthersAssessment::agency);
        for (LocalDate today : List.of(DAY, DAY.plusDays(1))) {
            DueLine line = DueRule.of(things, List.of(), any -> "Wadi Relief", today, 30)
                    .getFirst();
            String told = ChaseDocument.email(line, "Amina", "Rivers Agency");
            assertEquals(spares, told.contains("our questions"), told);
            assertEquals(spares && line.overdue(), told.contains("ask you ourselves"), told);
            assertTrue(told.contains("UNICEF"), told);
        }
    }

    @Test
    void low_risk_is_good_and_low_capacity_is_not() {
        assertEquals(Standing.GOOD, ReportRule.standing(OthersRating.LOW_RISK));
        assertEquals(Standing.POOR, ReportRule.standing(OthersRating.LOW_CAPACITY));
        assertTrue(ReportRule.holdings(TABLE, Profile.NGO, List.of(), ReportRuleTest::questions, DAY)
                .isEmpty());
    }
}
