package org.groundwork.duediligence.others;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
    private static final HeldRule.Library LIBRARY = new HeldRule.Library(
            code -> "Title of " + code,
            code -> code.equals("light")
                    ? List.of(new Wanted("Q1", "finance.cash"), new Wanted("Q2", "governance.board"))
                    : List.of());

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
                LIBRARY,
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
        assertEquals(Set.of("audit-report"), held.get(2).documents());
        assertEquals(Set.of(OthersArea.FINANCE), held.getFirst().areas());
        assertFalse(held.getFirst().inPart());
        assertEquals(Set.of(OthersArea.PROCUREMENT), held.get(1).areas(), "what is not covered is not held");
        assertEquals(
                "We hold a part of this, from UNICEF, until " + Text.date(LocalDate.of(2026, 12, 31))
                        + ". Ask for the rest only.",
                HeldView.sentence(held.get(1)));
        assertTrue(held.get(1).inPart(), "a part of it does not spare the question");
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
                LIBRARY,
                TODAY);
        assertEquals(1, held.size());
        assertEquals("Title of light", HeldView.name(held.getFirst()));
        assertTrue(HeldView.sentence(held.getFirst()).startsWith("We hold a part of this, from UNICEF"));
        assertEquals(Set.of(), held.getFirst().areas());
    }

    private static List<QuestionReuse> marks(@Nullable String marks) {
        return marks == null
                ? List.of()
                : Stream.of(marks.split(" "))
                        .map(each -> marked(
                                each.substring(0, each.indexOf('=')),
                                Cover.valueOf(each.substring(each.indexOf('=') + 1))))
                        .toList();
    }

    private static List<String> said(Others... reports) {
        return HeldRule.held(List.of(), List.of(reports), List.of(), List.of(), LIBRARY, TODAY).stream()
                .map(each -> Text.label(each.kind()) + ": " + HeldView.name(each) + ". " + HeldView.sentence(each))
                .toList();
    }

    private static final String UNTIL = "until " + Text.date(TODAY.plusMonths(24));
    private static final String WHOLE = "All questions, found by others: Title of light. We hold this, from ";
    private static final String PART = "Some questions, found by others: Title of light. We hold a part of this, from ";

    @ParameterizedTest
    @CsvSource({
        // questions marked in a report by UNICEF and in one by WFP, whether all is held, from whom
        "Q1=FULL Q2=FULL, , true, UNICEF",
        "Q1=FULL, Q2=FULL, true, 'UNICEF, WFP'", // whole only together
        "Q1=FULL, , false, UNICEF",
        "Q1=FULL Q2=PARTIAL, , false, UNICEF",
        "Q1=FULL Q2=NONE, , false, UNICEF",
        "Q1=PARTIAL, Q1=FULL, false, UNICEF WFP",
        "Q1=NONE Q2=NONE, , false, ", // nothing is held of what spares nothing
    })
    void what_is_marked_is_held_whole_or_in_part_or_not_at_all(
            String first, @Nullable String second, boolean whole, @Nullable String from) {
        Others wfp = report(TODAY, null, List.of(), marks(second));
        List<String> expected = from == null
                ? List.of()
                : whole
                        ? List.of(WHOLE + from + ", " + UNTIL)
                        : Stream.of(from.split(" "))
                                .map(each -> PART + each + ", " + UNTIL + ". Ask for the rest only.")
                                .toList();
        assertEquals(
                expected,
                said(
                        report(TODAY, null, List.of(), marks(first)),
                        new Others(Columns.with(wfp.assessment(), "agency", "WFP"), List.of(), wfp.questions())));
    }

    @ParameterizedTest
    @CsvSource({
        // how far the area of finance is covered, marks in it and beside it, what the list says of the area
        "FULL, , whole",
        "FULL, Q2=NONE, whole", // of governance
        "FULL, Q1=NONE, part",
        "FULL, Q1=PARTIAL, part",
        "PARTIAL, , part",
        "NONE, Q1=FULL, ",
    })
    void an_area_of_which_a_question_is_left_is_held_in_part(
            Cover cover, @Nullable String marks, @Nullable String says) {
        List<String> areas = said(report(
                        TODAY, null, List.of(rated(OthersArea.FINANCE, OthersRating.LOW_RISK, cover)), marks(marks)))
                .stream()
                .filter(each -> each.startsWith("Found by others"))
                .toList();
        String whole = "Found by others: Accounting and finance. We hold this, from UNICEF, " + UNTIL;
        String part = "Found by others: Accounting and finance. We hold a part of this, from UNICEF, " + UNTIL
                + ". Ask for the rest only.";
        assertEquals(says == null ? List.of() : List.of(says.equals("whole") ? whole : part), areas);
    }
}
