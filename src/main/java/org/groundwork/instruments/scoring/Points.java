package org.groundwork.instruments.scoring;

import java.util.Comparator;
import java.util.Objects;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.scoring.Tally.Share;

/** What a level of a question brings, method by method. */
final class Points {
    private Points() {}

    /** Points as the source counts them; 0 for a level without. */
    static long of(ScoringMethod method, Question question, Level level) {
        long points = level.points() == null ? 0 : level.points();
        return switch (method) {
            // the lowest level brings 1 whatever the weight: eTools, audit/serializers/risks.py
            case HACT_2016, HACT_CURRENT -> points == 1 ? 1 : question.weight() * points;
            case MET_COUNT, ALL_YES, PATTERN -> points > 0 ? 1 : 0;
            default -> question.weight() * points;
        };
    }

    /** The most points that the question can bring. */
    static long most(ScoringMethod method, Question question) {
        return question.levels().stream()
                .filter(level -> level.points() != null)
                .map(level -> of(method, question, level))
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }

    /** What the level brings to the value that the bands look at. */
    static Share share(ScoringMethod method, Question question, Level level) {
        if (level.points() == null) {
            return Share.NOTHING;
        }
        long points = of(method, question, level);
        int given = Objects.requireNonNull(level.points());
        return switch (method) {
            // position in the range: lowest is 1 a question, highest 4 x weight (2016) or 4 (current)
            case HACT_2016 -> new Share(points - 1, 4L * question.weight() - 1, true);
            case HACT_CURRENT -> new Share(points - 1, 3, true);
            case SUM -> new Share(points, 0, true);
            case MET_COUNT, ALL_YES, PATTERN -> new Share(points > 0 ? 0 : 1, 0, true);
            case PERCENT -> new Share(points, most(method, question), true);
            case MEAN -> new Share(points, question.weight(), true);
            case NONE -> new Share(given, 0, true);
        };
    }
}
