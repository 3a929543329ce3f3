package org.groundwork.screening.matching;

import java.util.ArrayList;
import java.util.List;

/** Makes one word of neighbours that the other name writes together: Sergei Lavrov of SergeiLavrov. */
final class Joins {
    private static final int MOST = 4;
    private static final double GAIN = 0.06;
    static final double GOOD = 0.82;

    private final Likeness likeness;

    Joins(Likeness likeness) {
        this.likeness = likeness;
    }

    /** The words, with neighbours joined where that answers better to a word of the other name. */
    List<NameWord> of(List<NameWord> words, List<NameWord> other) {
        List<NameWord> now = words;
        for (NameWord whole : other) {
            if (whole.kind() != WordKind.NUMBER && whole.kind() != WordKind.INITIAL) {
                now = joined(now, whole);
            }
        }
        return now;
    }

    private List<NameWord> joined(List<NameWord> words, NameWord whole) {
        int length = whole.sounds().length();
        double alone = 0;
        for (NameWord word : words) {
            alone = Math.max(alone, likeness.of(word, whole).value());
        }
        double best = Math.max(GOOD, alone + GAIN);
        int from = -1;
        int to = -1;
        NameWord found = whole;
        for (int i = 0; i < words.size() && alone < 1; i++) {
            NameWord run = words.get(i);
            for (int j = i + 1;
                    j < Math.min(words.size(), i + MOST) && run.sounds().length() <= length + 1;
                    j++) {
                run = NameWord.joined(run, words.get(j));
                double value = alike(run, whole);
                if (value > best && joinable(words.subList(i, j + 1))) {
                    best = value;
                    from = i;
                    to = j + 1;
                    found = run;
                }
            }
        }
        if (from < 0) {
            return words;
        }
        List<NameWord> out = new ArrayList<>(words.subList(0, from));
        out.add(found);
        out.addAll(words.subList(to, words.size()));
        return out;
    }

    private double alike(NameWord run, NameWord whole) {
        return Math.abs(run.sounds().length() - whole.sounds().length()) > 2
                ? 0
                : likeness.of(run, whole).value();
    }

    private static boolean joinable(List<NameWord> run) {
        return run.stream()
                .noneMatch(
                        word -> word.kind() == WordKind.NUMBER || word.sounds().isEmpty());
    }
}
