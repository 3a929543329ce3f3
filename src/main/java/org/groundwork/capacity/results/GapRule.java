package org.groundwork.capacity.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Which answers are gaps, and which come first: those that stop cash, then by weight and how far below the best level
 * they are. What is not answered or does not apply is no gap.
 */
public final class GapRule {
    private static final Fraction ONE = Fraction.of(1, 1);

    private GapRule() {}

    /** The gaps of the settled answers, first things first. */
    public static List<Gap> of(Assessed assessed, GapMark mark) {
        Map<String, String> answers = StandingRule.settled(assessed);
        List<Gap> gaps = new ArrayList<>();
        for (InstrumentSection section : assessed.instrument().sections()) {
            for (Question question : section.questions()) {
                Gap gap = gap(assessed, section, question, answers.get(question.id()), mark);
                if (gap != null) {
                    gaps.add(gap);
                }
            }
        }
        gaps.sort(Comparator.comparing(Gap::priority)
                .thenComparing(Comparator.comparing(Gap::force).reversed()));
        return gaps;
    }

    private static @Nullable Gap gap(
            Assessed assessed, InstrumentSection section, Question question, @Nullable String answer, GapMark mark) {
        Level level = answer == null ? null : question.level(answer).orElse(null);
        if (level == null) {
            return null;
        }
        boolean critical = question.critical().contains(level.id());
        Fraction height = StandingRule.height(assessed.instrument(), question, level.id());
        if (!critical && (height == null || !mark.below(height))) {
            return null;
        }
        Fraction below = height == null ? ONE : ONE.minus(height);
        Fraction force = below.times(Fraction.of(question.weight() * (question.key() ? 2L : 1L), 1));
        return new Gap(
                assessed.instrument(),
                section,
                question,
                level,
                below,
                force,
                critical,
                critical ? GapPriority.FIRST : force.compareTo(ONE) >= 0 ? GapPriority.HIGH : GapPriority.LATER,
                reason(assessed, question.id()),
                TrendRule.day(assessed));
    }

    /** What was written beside the answer that counts. */
    private static String reason(Assessed assessed, String question) {
        for (Slot slot : List.of(Slot.AGREED, Slot.ASSESSOR, Slot.OWN)) {
            String reason = assessed.answers().stream()
                    .filter(each -> each.slot() == slot && each.question().equals(question))
                    .map(Answered::reason)
                    .findFirst()
                    .orElse("");
            if (!reason.isBlank()) {
                return reason;
            }
        }
        return "";
    }
}
