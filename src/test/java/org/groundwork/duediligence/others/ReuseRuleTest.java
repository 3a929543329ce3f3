package org.groundwork.duediligence.others;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.duediligence.papers.Document;
import org.groundwork.duediligence.papers.DocumentKind;
import org.groundwork.duediligence.papers.DocumentState;
import org.groundwork.duediligence.papers.HeldPaper;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.LibraryFeature;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others found spares questions: by area, by question, while it counts; and the one list of what is held. */
class ReuseRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final UUID ACTOR = new UUID(0, 1);
    private static final UUID REPORT = new UUID(0, 2);

    private static Others report(
            @Nullable LocalDate made, @Nullable LocalDate validTo, List<AreaRating> areas, List<QuestionReuse> marks) {
        return new Others(
                new OthersAssessment(
                        REPORT,
                        ACTOR,
                        "UNICEF",
                        "Firm",
                        OthersStandard.HACT_MICRO,
                        "",
                        made,
                        validTo,
                        OthersRating.LOW_RISK,
                        null,
                        "",
                        TODAY,
                        "Amina",
                        ""),
                areas,
                marks);
    }

    private static AreaRating rated(OthersArea area, @Nullable OthersRating rating, Cover cover) {
        return new AreaRating(UUID.randomUUID(), ACTOR, REPORT, area, rating, cover);
    }

    private static QuestionReuse marked(String question, Cover cover) {
        return new QuestionReuse(UUID.randomUUID(), ACTOR, REPORT, "light", question, cover);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-14, , true",
        "2024-09-13, , false",
        "2020-01-01, 2026-09-14, true",
        "2026-01-01, 2026-09-13, false",
        ", , false",
        ", 2027-01-01, true"
    })
    void a_report_counts_until_the_day_on_it_else_for_24_calendar_months(
            @Nullable LocalDate made, @Nullable LocalDate validTo, boolean counts) {
        assertEquals(
                counts,
                ReuseRule.counts(report(made, validTo, List.of(), List.of()).assessment(), TODAY));
    }

    @Test
    void an_area_spares_its_topics_and_a_mark_on_a_question_goes_before_it() {
        Others report = report(
                TODAY,
                null,
                List.of(
                        rated(OthersArea.FINANCE, OthersRating.LOW_RISK, Cover.FULL),
                        rated(OthersArea.PROCUREMENT, OthersRating.HIGH_RISK, Cover.PARTIAL),
                        rated(OthersArea.ASSETS, null, Cover.FULL)),
                List.of(marked("F2", Cover.NONE), marked("P1", Cover.FULL)));
        List<Wanted> wanted = List.of(
                new Wanted("F1", "finance.cash"),
                new Wanted("F2", "finance.bank"),
                new Wanted("A1", "assets.register"),
                new Wanted("G1", "governance.board"),
                new Wanted("B1", "procurement.policy"),
                new Wanted("P1", "psea.policy"),
                new Wanted("X1", ""));
        Spared spared = ReuseRule.spared("light", "Light", wanted, List.of(report), TODAY);
        assertEquals(new Spared("light", "Light", 7, 2, 1, 2 * ReuseRule.MINUTES + ReuseRule.MINUTES / 2), spared);
        assertEquals(28, spared.percent());
        Spared other = ReuseRule.spared("full", "Full", wanted, List.of(report), TODAY);
        assertEquals(2, other.full(), "marks are of one instrument");
        assertEquals(
                0,
                ReuseRule.spared(
                                "light",
                                "Light",
                                wanted,
                                List.of(report),
                                TODAY.plusMonths(24).plusDays(1))
                        .minutes());
    }

    @Test
    void reporting_is_an_area_of_its_own_below_finance_and_data_belongs_to_risk() {
        assertTrue(OthersArea.REPORTING.covers("finance.reports"));
        assertTrue(OthersArea.FINANCE.covers("finance.reports"));
        assertFalse(OthersArea.REPORTING.covers("finance.cash"));
        assertTrue(OthersArea.RISK.covers("data.protection"));
        assertFalse(OthersArea.RISK.covers("database"));
    }

    @Test
    void each_area_answers_something_that_the_shipped_instruments_ask() {
        List<Instrument> shipped = LibraryFeature.shipped();
        for (OthersArea area : OthersArea.values()) {
            assertTrue(
                    shipped.stream().flatMap(Instrument::questions).anyMatch(question -> area.covers(question.topic())),
                    area.name());
        }
    }

    private static HeldPaper paper(DocumentKind kind, DocumentState state, @Nullable LocalDate until, String source) {
        Document paper =
                Columns.with(Columns.with(Document.blank(UUID.randomUUID(), ACTOR), "kind", kind), "source", source);
        return new HeldPaper(paper, List.of(), List.of(), state, until);
    }

    @Test
    void what_is_held_is_one_list_and_what_ends_first_stands_first() {
        List<HeldThing> held = HeldRule.held(
                List.of(
                        paper(DocumentKind.AUDIT_REPORT, DocumentState.HELD, LocalDate.of(2027, 3, 1), "UNICEF"),
                        paper(DocumentKind.BOARD_LIST, DocumentState.NONE_ACCEPTED, null, ""),
                        paper(DocumentKind.STAFF_LIST, DocumentState.EXPIRED, TODAY.minusDays(1), ""),
                        paper(DocumentKind.PAYROLL, DocumentState.NOT_SHOWN, null, "")),
                List.of(report(
                        TODAY,
                        LocalDate.of(2026, 12, 31),
                        List.of(
                                rated(OthersArea.FINANCE, OthersRating.LOW_RISK, Cover.FULL),
                                rated(OthersArea.PSEA, null, Cover.FULL),
                                rated(OthersArea.PROCUREMENT, OthersRating.LOW_RISK, Cover.PARTIAL),
                                rated(OthersArea.ASSETS, OthersRating.LOW_RISK, Cover.NONE)),
                        List.of())),
                List.of(
                        new HeldRule.Own("PSEA 2020", LocalDate.of(2031, 1, 1)),
                        new HeldRule.Own("Light", TODAY.minusDays(1))),
                List.of(new HeldRule.Paid("Bank of Rivers ••••4411", TODAY)),
                code -> "Title of " + code,
                TODAY);
        assertEquals(
                List.of(
                        HeldKind.OTHERS_AREA,
                        HeldKind.OTHERS_AREA,
                        HeldKind.PAPER,
                        HeldKind.OWN_ASSESSMENT,
                        HeldKind.NO_PAPER,
                        HeldKind.PAYMENT),
                held.stream().map(HeldThing::kind).toList());
        assertEquals(
                "We hold this, from UNICEF, until " + Text.date(LocalDate.of(2027, 3, 1)),
                HeldView.sentence(held.get(2)));
        assertEquals("Audit report", HeldView.name(held.get(2)));
        assertTrue(held.get(2).answers("audit-report", ""));
        assertTrue(held.getFirst().answers("", "finance.cash"));
        assertFalse(held.getFirst().answers("", "psea.policy"));
        assertEquals(Set.of(OthersArea.PROCUREMENT), held.get(1).areas(), "what is not covered is not held");
        assertEquals(
                "We hold a part of this, from UNICEF, until " + Text.date(LocalDate.of(2026, 12, 31))
                        + ". Ask for the rest only.",
                HeldView.sentence(held.get(1)));
        assertFalse(held.get(1).answers("", "procurement.policy"), "a part of it does not spare the question");
        assertEquals(Set.of("board-list"), held.get(4).documents());
    }

    @Test
    void single_questions_that_a_report_answers_are_in_the_one_list_too() {
        List<HeldThing> held = HeldRule.held(
                List.of(),
                List.of(
                        report(TODAY, null, List.of(), List.of(marked("Q1", Cover.FULL), marked("Q2", Cover.PARTIAL))),
                        report(TODAY, null, List.of(), List.of(marked("Q3", Cover.NONE))),
                        report(TODAY.minusYears(3), null, List.of(), List.of(marked("Q4", Cover.FULL)))),
                List.of(),
                List.of(),
                code -> "Title of " + code,
                TODAY);
        assertEquals(1, held.size());
        assertEquals("Title of light", HeldView.name(held.getFirst()));
        assertTrue(HeldView.sentence(held.getFirst()).startsWith("We hold a part of this, from UNICEF"));
        assertFalse(held.getFirst().answers("", "finance.cash"));
    }
}
