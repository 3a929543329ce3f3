package org.groundwork.instruments.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.groundwork.instruments.Band;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Outcome;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.Scoring;
import org.groundwork.instruments.ScoringMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors that the sources give, or that follow from their code by hand. */
class GoldenScoresTest {
    /** Areas of the edition of 2016: questions and key questions. */
    private static final Instrument V1 = Invented.hact(
            ScoringMethod.HACT_2016, new int[] {11, 8, 8, 32, 9, 8, 20}, new int[] {5, 2, 3, 19, 2, 3, 5});

    private static final Instrument V2 = Invented.hact(
            ScoringMethod.HACT_CURRENT, new int[] {9, 14, 10, 14, 12, 11, 6, 24}, new int[] {2, 4, 3, 4, 2, 2, 0, 7});

    @ParameterizedTest
    @CsvSource({
        "2016,    l1, l1, 96,  1.000,   low-risk",
        "2016,    l2, l2, 270, 2.8125,  moderate-risk",
        "2016,    l3, l3, 405, 4.21875, significant-risk",
        "2016,    l4, l4, 540, 5.625,   high-risk",
        "current, l1, l1, 100, 1,       low-risk",
        "current, l1, l2, 176, 1.76,    moderate-risk",
        "current, l2, l2, 248, 2.48,    significant-risk",
        "current, l3, l3, 372, 3.72,    high-risk",
        "current, l4, l4, 496, 4.96,    high-risk",
    })
    void hact(String edition, String key, String ordinary, long points, BigDecimal score, String rating) {
        Instrument instrument = edition.equals("2016") ? V1 : V2;
        Outcome outcome = ScoreRule.outcome(
                instrument, answers(instrument, question -> question.key() ? key : ordinary), Facts.NONE);
        assertTrue(outcome.complete());
        assertEquals(points, outcome.points());
        assertEquals(0, score.compareTo(Objects.requireNonNull(outcome.score()).decimal()));
        assertEquals(rating, rating(outcome.rating()));
        assertEquals(rating, rating(outcome.best()));
        assertEquals(rating, rating(outcome.worst()));
    }

    @Test
    void firstAreaOf2016AllModerate() {
        Outcome outcome = ScoreRule.outcome(V1, answers(V1, question -> "l2"), Facts.NONE);
        Outcome.SectionOutcome area = outcome.sections().getFirst();
        assertEquals(32, area.points());
        assertEquals(11, area.applicable());
        assertEquals(
                new BigDecimal("2.90909"),
                Objects.requireNonNull(area.score()).decimal().round(new MathContext(6)));
        assertEquals("moderate-risk", rating(area.rating()));
    }

    @Test
    void theEdgeOfTheCurrentEditionIsStrict() {
        // 100 questions: 145 points are 45 above the lowest, which is 0.15 of the range of 300
        Map<String, String> answers = answers(V2, question -> "l1");
        int raised = 0;
        for (Question question : V2.questions().filter(q -> !q.key()).toList()) {
            if (raised < 45) {
                answers.put(question.id(), "l2");
                raised++;
            }
        }
        Outcome outcome = ScoreRule.outcome(V2, answers, Facts.NONE);
        assertEquals(145, outcome.points());
        assertEquals("moderate-risk", rating(outcome.rating()));
        answers.put(
                V2.questions().filter(q -> !q.key()).findFirst().orElseThrow().id(), "l1");
        assertEquals(
                "low-risk", rating(ScoreRule.outcome(V2, answers, Facts.NONE).rating()));
    }

    @Test
    void nothingApplicableIsNotRated() {
        for (Instrument instrument : List.of(V1, V2)) {
            Outcome outcome =
                    ScoreRule.outcome(instrument, answers(instrument, question -> Question.NOT_APPLICABLE), Facts.NONE);
            assertTrue(outcome.complete());
            assertNull(outcome.rating());
            assertNull(outcome.score());
            assertEquals(0, outcome.applicable());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1 1 1 1 1 1, 6,  low-capacity",
        "1 1 2 1 2 1, 8,  low-capacity",
        "2 2 2 1 1 1, 9,  medium-capacity",
        "2 2 2 2 2 2, 12, medium-capacity",
        "3 3 2 2 2 2, 14, medium-capacity",
        "3 3 3 2 2 2, 15, full-capacity",
        "3 3 3 3 3 3, 18, full-capacity",
    })
    void psea2020(String given, long total, String rating) {
        List<Question> questions = List.of("1", "2", "3", "4", "5", "6").stream()
                .map(id -> Invented.scale(id, List.of(1, 2, 3), 1, false, false))
                .toList();
        List<Band> bands = Invented.bands(List.of("low-capacity", "medium-capacity", "full-capacity"), "9", "15")
                .reversed();
        Instrument psea = Invented.instrument(
                new Scoring(ScoringMethod.SUM, false, bands), List.of(Invented.section("S", questions)));
        Map<String, String> answers = new HashMap<>();
        String[] levels = given.split(" ", -1);
        for (int i = 0; i < levels.length; i++) {
            answers.put(questions.get(i).id(), "l" + levels[i]);
        }
        Outcome outcome = ScoreRule.outcome(psea, answers, Facts.NONE);
        assertEquals(total, outcome.points());
        assertEquals(rating, rating(outcome.rating()));
        answers.remove("6");
        Outcome incomplete = ScoreRule.outcome(psea, answers, Facts.NONE);
        assertNull(incomplete.rating());
        assertNull(incomplete.score());
        assertEquals(5, incomplete.answered());
    }

    static Map<String, String> answers(Instrument instrument, Function<Question, String> answer) {
        Map<String, String> answers = new HashMap<>();
        instrument.questions().forEach(question -> answers.put(question.id(), answer.apply(question)));
        return answers;
    }

    static String rating(@org.jspecify.annotations.Nullable Band band) {
        return band == null ? "" : band.rating();
    }
}
