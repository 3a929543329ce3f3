package org.groundwork.screening.matching;

import java.util.function.Consumer;

/** Slips of the hand: a letter struck twice or once instead of twice, two neighbours that changed places. */
final class Slips {
    private static final double DOUBLED = 0.97;
    private static final double SWAPPED = 0.96;
    private static final int SHORTEST = 4;

    private Slips() {}

    /** The likeness that a slip leaves between two spellings; 0 where it takes more than one. */
    static double alike(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 3 || Math.min(a.length(), b.length()) < SHORTEST - 1) {
            return 0;
        }
        String one = once(a);
        String other = once(b);
        if (one.equals(other)) {
            return DOUBLED;
        }
        return Math.max(a.length(), b.length()) >= SHORTEST && (swapped(a, b) || swapped(one, other)) ? SWAPPED : 0;
    }

    /** Every letter that stands twice written once. */
    static String once(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                out.append(word.charAt(i));
            }
        }
        return out.length() == word.length() ? word : out.toString();
    }

    /** The spelling itself and all that differ from it by neighbours that changed places, doubled letters once. */
    static void each(String word, Consumer<String> found) {
        found.accept(word);
        char[] other = word.toCharArray();
        for (int i = 0; i + 1 < other.length; i++) {
            swap(other, i);
            found.accept(once(new String(other)));
            swap(other, i);
        }
    }

    private static void swap(char[] letters, int at) {
        char first = letters[at];
        letters[at] = letters[at + 1];
        letters[at + 1] = first;
    }

    private static boolean swapped(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.regionMatches(i + 2, b, i + 2, a.length() - i - 2);
    }
}
