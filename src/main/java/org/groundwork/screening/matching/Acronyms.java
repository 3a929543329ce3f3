package org.groundwork.screening.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds words that stand for the first letters of the other name's words: PLA, JC. */
final class Acronyms {
    private Acronyms() {}

    /** The words of the longer that a word of the shorter stands for. */
    record Found(int word, List<Integer> stoodFor) {}

    /** The first such word of one name; null where there is none. */
    static @Nullable Found of(NameForm brief, NameForm whole) {
        for (int i = 0; i < brief.words().size(); i++) {
            NameWord word = brief.words().get(i);
            if (word.kind() == WordKind.NAME && isBrief(word, brief.person())) {
                List<Integer> run = run(word.key(), whole);
                if (!run.isEmpty()) {
                    return new Found(i, run);
                }
            }
        }
        return null;
    }

    private static boolean isBrief(NameWord word, boolean person) {
        String key = word.key();
        boolean noVowel = key.chars().noneMatch(c -> "aeiou".indexOf(c) >= 0);
        return person ? key.length() <= 3 && noVowel : key.length() >= 3 && key.length() <= 7;
    }

    private static List<Integer> run(String letters, NameForm whole) {
        List<NameWord> words = whole.words();
        for (int start = 0; start < words.size(); start++) {
            List<Integer> run = new ArrayList<>();
            int at = 0;
            for (int j = start; j < words.size() && at < letters.length(); j++) {
                NameWord word = words.get(j);
                boolean small = word.kind() == WordKind.STOP || word.kind() == WordKind.LEGAL;
                if (!word.key().isEmpty()
                        && word.key().charAt(0) == letters.charAt(at)
                        && word.key().length() > 1) {
                    run.add(j);
                    at++;
                } else if (!small) {
                    break;
                }
            }
            if (at == letters.length()) {
                return run;
            }
        }
        return List.of();
    }
}
