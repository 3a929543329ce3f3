package org.groundwork.duediligence.saying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses what a letter speaks of: up to three things that are good, up to three that are missing, and for each of
 * these the help that is offered. Its arguments hold no text at all, so whatever a dossier holds, none can come out.
 */
public final class LetterRule {
    private static final int MOST = 3;
    private static final int HALF = 500;

    private LetterRule() {}

    /**
     * Chooses the points.
     *
     * @param missingPapers some paper that is asked for is not there or has expired
     * @param putOff something was put off, so that the letter must say what to do even where no answer is poor
     */
    public static LetterPoints of(List<LetterAnswer> answers, boolean missingPapers, boolean putOff) {
        List<Gap> gaps = gaps(answers, missingPapers);
        if (gaps.isEmpty() && putOff) {
            gaps = List.of(Gap.CHECKS_OPEN);
        }
        List<Help> offers = gaps.stream().map(Gap::help).distinct().toList();
        return new LetterPoints(strengths(answers), gaps, offers);
    }

    /** Of a topic in which something is poor too, a letter does not say that it is good. */
    private static List<Strength> strengths(List<LetterAnswer> answers) {
        Set<LetterTopic> mixed = EnumSet.noneOf(LetterTopic.class);
        answers.stream().filter(LetterRule::isPoor).map(LetterAnswer::topic).forEach(mixed::add);
        Set<Strength> chosen = EnumSet.noneOf(Strength.class);
        List<Strength> order = new ArrayList<>();
        answers.stream()
                .filter(each -> each.best() && !mixed.contains(each.topic()))
                .sorted(Comparator.comparingInt(LetterAnswer::weight).reversed())
                .map(each -> each.topic().strength())
                .filter(chosen::add)
                .limit(MOST)
                .forEach(order::add);
        for (Strength general : List.of(Strength.OPENNESS, Strength.KNOWS_PEOPLE, Strength.TIME_GIVEN)) {
            if (order.size() < MOST) {
                order.add(general);
            }
        }
        return order;
    }

    /** The gravest first; of two that the same help closes, the second waits until others were named. */
    private static List<Gap> gaps(List<LetterAnswer> answers, boolean missingPapers) {
        List<Gap> all = new ArrayList<>(answers.stream()
                .filter(LetterRule::isPoor)
                .sorted(Comparator.comparing(LetterAnswer::critical)
                        .reversed()
                        .thenComparing(LetterAnswer::points)
                        .thenComparing(
                                Comparator.comparingInt(LetterAnswer::weight).reversed()))
                .map(each -> each.topic().gap())
                .distinct()
                .toList());
        if (missingPapers) {
            all.add(Math.min(1, all.size()), Gap.PAPERS);
        }
        List<Gap> chosen = new ArrayList<>();
        Set<Help> helps = EnumSet.noneOf(Help.class);
        all.stream().filter(gap -> helps.add(gap.help())).limit(MOST).forEach(chosen::add);
        all.stream()
                .filter(gap -> !chosen.contains(gap))
                .limit(Math.max(0, MOST - chosen.size()))
                .forEach(chosen::add);
        return chosen;
    }

    private static boolean isPoor(LetterAnswer answer) {
        return answer.critical() || answer.points() < HALF;
    }
}
