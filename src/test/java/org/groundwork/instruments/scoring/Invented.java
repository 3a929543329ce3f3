package org.groundwork.instruments.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.groundwork.instruments.Band;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentKind;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.Scoring;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.Words;
import org.groundwork.instruments.content.Condition;

/** Instruments made up for tests of scoring. */
final class Invented {
    static final List<Band> CURRENT_BANDS =
            bands(List.of("low-risk", "moderate-risk", "significant-risk", "high-risk"), "3/20", "3/10", "1/2");
    static final List<Band> BANDS_2016 =
            bands(List.of("low-risk", "moderate-risk", "significant-risk", "high-risk"), "1/4", "1/2", "3/4");

    private Invented() {}

    /** Bands with rising values: the first ends at the first wall. */
    static List<Band> bands(List<String> ratings, String... walls) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < ratings.size(); i++) {
            bands.add(new Band(
                    ratings.get(i),
                    Words.english(ratings.get(i)),
                    i == 0 ? null : fraction(walls[i - 1]),
                    i == walls.length ? null : fraction(walls[i])));
        }
        return bands;
    }

    static Fraction fraction(String text) {
        String[] parts = text.split("/", -1);
        return Fraction.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
    }

    static Instrument instrument(Scoring scoring, List<InstrumentSection> sections) {
        return new Instrument(
                "invented",
                "1",
                Words.english("Invented"),
                Words.NONE,
                InstrumentKind.OTHER,
                Direction.RISK,
                null,
                Words.NONE,
                Words.NONE,
                false,
                false,
                scoring,
                sections);
    }

    static InstrumentSection section(String id, List<Question> questions) {
        return new InstrumentSection(id, Words.english(id), Words.NONE, questions);
    }

    /** A scale question whose levels are named after their points: "l1", "l2". */
    static Question scale(String id, List<Integer> points, int weight, boolean key, boolean notApplicable) {
        return question(id, QuestionType.SCALE, levels(points), weight, key, notApplicable, "", Condition.All.ALWAYS);
    }

    static Question yesNo(String id, String expected, boolean notApplicable, Condition relevant) {
        List<Level> levels = List.of(
                new Level("yes", Words.NONE, Words.NONE, expected.equals("yes") ? 1 : 0, null),
                new Level("no", Words.NONE, Words.NONE, expected.equals("no") ? 1 : 0, null));
        return question(id, QuestionType.YES_NO, levels, 1, false, notApplicable, expected, relevant);
    }

    static List<Level> levels(List<Integer> points) {
        return points.stream()
                .map(p -> new Level("l" + p, Words.english("Level " + p), Words.NONE, p, null))
                .toList();
    }

    static Question question(
            String id,
            QuestionType type,
            List<Level> levels,
            int weight,
            boolean key,
            boolean notApplicable,
            String expected,
            Condition relevant) {
        return new Question(
                id,
                type,
                Words.english("Question " + id),
                Words.NONE,
                Words.NONE,
                levels,
                weight,
                key,
                notApplicable,
                false,
                expected,
                Set.of(),
                relevant,
                "",
                List.of(),
                "");
    }

    /** A HACT questionnaire: a section for each count of questions, of which so many are key. */
    static Instrument hact(ScoringMethod method, int[] questions, int[] keys) {
        List<InstrumentSection> sections = new ArrayList<>();
        for (int s = 0; s < questions.length; s++) {
            List<Question> inSection = new ArrayList<>();
            for (int q = 0; q < questions[s]; q++) {
                boolean key = q < keys[s];
                inSection.add(scale("S" + s + "Q" + q, List.of(1, 2, 3, 4), key ? 2 : 1, key, true));
            }
            sections.add(section("S" + s, inSection));
        }
        List<Band> bands = method == ScoringMethod.HACT_2016 ? BANDS_2016 : CURRENT_BANDS;
        return instrument(new Scoring(method, true, bands), sections);
    }
}
