package org.groundwork.capacity.results;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.instruments.Band;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;

/** Like is compared only with like: the same instrument, with the same questions counted in the same way. */
public final class LikeRule {
    /** What decides a question's points; its wording may be made clearer without making it another. */
    private record Counted(String id, int weight, boolean key, Set<String> levels) {
        static Counted of(Question question) {
            return new Counted(
                    question.id(),
                    question.weight(),
                    question.key(),
                    question.levels().stream().map(Counted::level).collect(Collectors.toSet()));
        }

        private static String level(Level level) {
            return level.id() + "=" + level.points();
        }
    }

    private LikeRule() {}

    /**
     * Whether a domain was asked and counted alike in two editions of one instrument.
     *
     * @param section "" for the whole
     */
    public static boolean alike(Instrument one, Instrument other, String section) {
        return one.id().equals(other.id())
                && (one.equals(other)
                        || (one.scoring().method() == other.scoring().method()
                                && one.direction() == other.direction()
                                && bands(one).equals(bands(other))
                                && counted(one, section).equals(counted(other, section))));
    }

    private static List<String> bands(Instrument instrument) {
        return instrument.scoring().bands().stream().map(Band::rating).toList();
    }

    private static List<Counted> counted(Instrument instrument, String section) {
        return instrument.sections().stream()
                .filter(each -> section.isEmpty() || each.id().equals(section))
                .flatMap(each -> each.questions().stream())
                .filter(Question::scored)
                .map(Counted::of)
                .toList();
    }
}
