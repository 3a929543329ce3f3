package org.groundwork.instruments.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.groundwork.instruments.Band;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Outcome;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.Scoring;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.content.Condition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A thousand random sets of answers a method, against a second computation that shares no code with the first. */
class RandomScoresTest {
    private static final int SETS = 1000;

    @ParameterizedTest
    @EnumSource(value = ScoringMethod.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void asASecondComputationHasIt(ScoringMethod method) {
        Random random = new Random(17);
        for (int set = 0; set < SETS; set++) {
            Instrument instrument = instrument(method, random);
            Map<String, String> answers = answers(instrument, random, 0);
            Outcome outcome = ScoreRule.outcome(instrument, answers, Facts.NONE);
            assertTrue(outcome.complete());
            assertEquals(second(instrument, answers), GoldenScoresTest.rating(outcome.rating()), answers.toString());
        }
    }

    /** With few questions open, every way to answer them is tried: best and worst are the ends of what comes out. */
    @ParameterizedTest
    @EnumSource(value = ScoringMethod.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void bestAndWorstAreTheEndsOfWhatCanBecome(ScoringMethod method) {
        Random random = new Random(23);
        for (int set = 0; set < SETS; set++) {
            Instrument instrument = instrument(method, random);
            Map<String, String> answers = answers(instrument, random, 0);
            List<String> ids = new ArrayList<>(new TreeSet<>(answers.keySet()));
            java.util.Collections.shuffle(ids, random);
            List<String> open = ids.subList(0, Math.min(ids.size(), 1 + random.nextInt(3)));
            open.forEach(answers::remove);
            Outcome outcome = ScoreRule.outcome(instrument, answers, Facts.NONE);
            assertNull(outcome.rating());
            Set<Integer> reached = new TreeSet<>();
            tryAll(instrument, answers, open, reached);
            if (!reached.isEmpty()) {
                List<String> bands =
                        instrument.scoring().bands().stream().map(Band::rating).toList();
                assertEquals(
                        bands.get(reached.stream().min(Integer::compare).orElseThrow()),
                        GoldenScoresTest.rating(outcome.best()));
                assertEquals(
                        bands.get(reached.stream().max(Integer::compare).orElseThrow()),
                        GoldenScoresTest.rating(outcome.worst()));
            }
        }
    }

    /** Put a better answer in the place of another: the rating is the same or better. */
    @ParameterizedTest
    @EnumSource(value = ScoringMethod.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aBetterAnswerNeverWorsens(ScoringMethod method) {
        Random random = new Random(29);
        for (int set = 0; set < SETS; set++) {
            Instrument instrument = instrument(method, random);
            Map<String, String> answers = answers(instrument, random, 0);
            Question question = instrument.questions().toList().get(random.nextInt((int)
                    instrument.questions().count()));
            int before = rank(instrument, answers);
            Level given =
                    question.level(answers.getOrDefault(question.id(), "")).orElse(null);
            boolean lowerIsBetter = method.knowsKeys();
            if (given == null || before < 0) {
                continue;
            }
            for (Level level : question.levels()) {
                boolean better = lowerIsBetter
                        ? Objects.requireNonNull(level.points()) < Objects.requireNonNull(given.points())
                        : Objects.requireNonNull(level.points()) > Objects.requireNonNull(given.points());
                if (better) {
                    answers.put(question.id(), level.id());
                    assertTrue(rank(instrument, answers) <= before, method + " " + answers);
                }
            }
        }
    }

    /** Take an answer away: no rating, the best is as good as it was and the worst as bad. */
    @ParameterizedTest
    @EnumSource(value = ScoringMethod.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void anUnansweredQuestionNeverImproves(ScoringMethod method) {
        Random random = new Random(31);
        for (int set = 0; set < SETS; set++) {
            Instrument instrument = instrument(method, random);
            Map<String, String> answers = answers(instrument, random, 20);
            Outcome before = ScoreRule.outcome(instrument, answers, Facts.NONE);
            List<String> given = List.copyOf(new TreeSet<>(answers.keySet()));
            if (given.isEmpty() || before.best() == null) {
                continue;
            }
            answers.remove(given.get(random.nextInt(given.size())));
            Outcome after = ScoreRule.outcome(instrument, answers, Facts.NONE);
            assertNull(after.rating());
            assertTrue(index(instrument, after.best()) <= index(instrument, before.best()));
            assertTrue(index(instrument, after.worst()) >= index(instrument, before.worst()));
        }
    }

    // What is asked

    private static Instrument instrument(ScoringMethod method, Random random) {
        List<InstrumentSection> sections = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int s = 0; s < count; s++) {
            List<Question> questions = new ArrayList<>();
            int inSection = 1 + random.nextInt(4);
            for (int q = 0; q < inSection; q++) {
                questions.add(question(method, "S" + s + "Q" + q, random));
            }
            sections.add(Invented.section("S" + s, questions));
        }
        return Invented.instrument(new Scoring(method, true, bands(method)), sections);
    }

    private static Question question(ScoringMethod method, String id, Random random) {
        boolean na = random.nextInt(3) == 0;
        return switch (method) {
            case HACT_2016, HACT_CURRENT -> {
                boolean key = random.nextBoolean();
                yield Invented.scale(id, List.of(1, 2, 3, 4), key ? 2 : 1, key, na);
            }
            case SUM -> Invented.scale(id, List.of(1, 2, 3), 1, false, false);
            case MET_COUNT -> Invented.scale(id, List.of(0, 1), 1, false, na);
            case PERCENT -> Invented.scale(id, List.of(0, 1, 4, 5), 1 + random.nextInt(3), false, na);
            case MEAN -> Invented.scale(id, List.of(1, 2, 3, 4), 1 + random.nextInt(2), false, na);
            default -> Invented.yesNo(id, random.nextBoolean() ? "yes" : "no", na, Condition.All.ALWAYS);
        };
    }

    private static List<Band> bands(ScoringMethod method) {
        return switch (method) {
            case HACT_2016 -> Invented.BANDS_2016;
            case HACT_CURRENT -> Invented.CURRENT_BANDS;
            case SUM ->
                Invented.bands(List.of("low", "medium", "full"), "9", "15").reversed();
            case MET_COUNT -> Invented.bands(List.of("full", "medium", "low"), "1", "3");
            case PERCENT ->
                Invented.bands(List.of("high", "medium", "low"), "3/5", "4/5").reversed();
            case MEAN ->
                Invented.bands(List.of("low", "basic", "moderate", "strong"), "7/4", "5/2", "13/4")
                        .reversed();
            default -> Invented.bands(List.of("not", "all"), "1").reversed();
        };
    }

    /** @param open of a hundred questions, how many stay open */
    private static Map<String, String> answers(Instrument instrument, Random random, int open) {
        Map<String, String> answers = new HashMap<>();
        instrument.questions().forEach(question -> {
            int choice = random.nextInt(question.levels().size() + (question.notApplicable() ? 1 : 0));
            String answer = choice == question.levels().size()
                    ? Question.NOT_APPLICABLE
                    : question.levels().get(choice).id();
            if (random.nextInt(100) >= open) {
                answers.put(question.id(), answer);
            }
        });
        return answers;
    }

    private static void tryAll(
            Instrument instrument, Map<String, String> answers, List<String> open, Set<Integer> reached) {
        if (open.isEmpty()) {
            String rating = second(instrument, answers);
            if (!rating.isEmpty()) {
                reached.add(instrument.scoring().bands().stream()
                        .map(Band::rating)
                        .toList()
                        .indexOf(rating));
            }
            return;
        }
        Question question = instrument.question(open.getFirst()).orElseThrow();
        List<String> choices =
                new ArrayList<>(question.levels().stream().map(Level::id).toList());
        if (question.notApplicable()) {
            choices.add(Question.NOT_APPLICABLE);
        }
        for (String choice : choices) {
            answers.put(question.id(), choice);
            tryAll(instrument, answers, open.subList(1, open.size()), reached);
        }
        answers.remove(question.id());
    }

    private static int rank(Instrument instrument, Map<String, String> answers) {
        return index(
                instrument, ScoreRule.outcome(instrument, answers, Facts.NONE).rating());
    }

    private static int index(Instrument instrument, @org.jspecify.annotations.Nullable Band band) {
        return band == null ? -1 : instrument.scoring().bands().indexOf(band);
    }

    // The second computation: decimals of 30 digits and the sources' own formulas

    private static final MathContext DIGITS = new MathContext(30);

    private static String second(Instrument instrument, Map<String, String> answers) {
        return switch (instrument.scoring().method()) {
            case HACT_2016 -> v1(instrument, answers);
            case HACT_CURRENT -> v2(instrument, answers);
            case SUM -> {
                int sum = given(instrument, answers).stream()
                        .mapToInt(g -> g.points)
                        .sum();
                yield sum <= 8 ? "low" : sum <= 14 ? "medium" : "full";
            }
            case MET_COUNT -> {
                List<Given> given = given(instrument, answers);
                long not = given.stream().filter(g -> g.points == 0).count();
                yield given.isEmpty() ? "" : not == 0 ? "full" : not <= 2 ? "medium" : "low";
            }
            case PERCENT -> percent(given(instrument, answers));
            case MEAN -> mean(instrument, answers);
            default -> {
                List<Given> given = given(instrument, answers);
                yield given.isEmpty()
                        ? ""
                        : given.stream().allMatch(g -> g.answer.equals(g.question.expected())) ? "all" : "not";
            }
        };
    }

    private record Given(Question question, String answer, int points) {}

    private static List<Given> given(Instrument instrument, Map<String, String> answers) {
        List<Given> given = new ArrayList<>();
        for (Question question : instrument.questions().toList()) {
            String answer = Objects.requireNonNull(answers.get(question.id()));
            if (answer.startsWith("l")) {
                given.add(new Given(question, answer, Integer.parseInt(answer.substring(1))));
            } else if (!answer.equals("n/a")) {
                given.add(new Given(question, answer, 0));
            }
        }
        return given;
    }

    /** eTools' first edition: four stretches of one width between 1 and the highest mean. */
    private static String v1(Instrument instrument, Map<String, String> answers) {
        List<Given> given = given(instrument, answers);
        if (given.isEmpty()) {
            return "";
        }
        int keys = (int) given.stream().filter(g -> g.question.key()).count();
        BigDecimal count = BigDecimal.valueOf(given.size());
        BigDecimal score = BigDecimal.valueOf(hactPoints(given)).divide(count, DIGITS);
        BigDecimal highest = BigDecimal.valueOf(4L * given.size() + 4L * keys).divide(count, DIGITS);
        BigDecimal width = highest.subtract(BigDecimal.ONE).divide(BigDecimal.valueOf(4), DIGITS);
        for (int band = 1; band < 4; band++) {
            // a hair's breadth for the digits that were cut off
            BigDecimal wall = BigDecimal.ONE.add(width.multiply(BigDecimal.valueOf(band)));
            if (score.subtract(wall).compareTo(new BigDecimal("-1e-20")) < 0) {
                return List.of("low-risk", "moderate-risk", "significant-risk").get(band - 1);
            }
        }
        return "high-risk";
    }

    private static String v2(Instrument instrument, Map<String, String> answers) {
        List<Given> given = given(instrument, answers);
        int n = given.size();
        // points against AQ + share x 3 AQ, in twentieths
        long points20 = 20L * hactPoints(given);
        return n == 0
                ? ""
                : points20 < 20L * n + 9L * n
                        ? "low-risk"
                        : points20 < 20L * n + 18L * n
                                ? "moderate-risk"
                                : points20 < 20L * n + 30L * n ? "significant-risk" : "high-risk";
    }

    private static int hactPoints(List<Given> given) {
        return given.stream()
                .mapToInt(g -> g.points == 1 ? 1 : g.points * (g.question.key() ? 2 : 1))
                .sum();
    }

    private static String percent(List<Given> given) {
        int points =
                given.stream().mapToInt(g -> g.points * g.question.weight()).sum();
        int most = given.stream().mapToInt(g -> 5 * g.question.weight()).sum();
        return most == 0 ? "" : points * 100 >= 80 * most ? "low" : points * 100 >= 60 * most ? "medium" : "high";
    }

    private static String mean(Instrument instrument, Map<String, String> answers) {
        BigDecimal sum = BigDecimal.ZERO;
        int counted = 0;
        for (InstrumentSection section : instrument.sections()) {
            Instrument alone = Invented.instrument(instrument.scoring(), List.of(section));
            List<Given> given = given(alone, answers);
            if (!given.isEmpty()) {
                int points = given.stream()
                        .mapToInt(g -> g.points * g.question.weight())
                        .sum();
                int weights = given.stream().mapToInt(g -> g.question.weight()).sum();
                sum = sum.add(BigDecimal.valueOf(points).divide(BigDecimal.valueOf(weights), DIGITS));
                counted++;
            }
        }
        if (counted == 0) {
            return "";
        }
        BigDecimal mean = sum.divide(BigDecimal.valueOf(counted), DIGITS).add(new BigDecimal("1e-20"));
        return mean.compareTo(new BigDecimal("1.75")) < 0
                ? "low"
                : mean.compareTo(new BigDecimal("2.5")) < 0
                        ? "basic"
                        : mean.compareTo(new BigDecimal("3.25")) < 0 ? "moderate" : "strong";
    }
}
