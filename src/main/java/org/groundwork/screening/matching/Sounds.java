package org.groundwork.screening.matching;

import java.util.Arrays;

/**
 * How far apart two words are that {@link Spelling} wrote: letters that spellings of one name exchange cost little,
 * others a whole step, two neighbours that changed places less than two steps.
 */
final class Sounds {
    private static final String VOWELS = "aeEiou";
    private static final int SIZE = 128;
    static final double SWAPPED = 0.8;
    private static final double VOWEL_MORE = 0.6;
    private static final double GLIDE_MORE = 0.5;
    /** Where one of the two scripts writes no vowels. */
    private static final double VOWEL_UNWRITTEN = 0.12;

    private static final double GLIDE_UNWRITTEN = 0.25;

    private static final double[][] COST = costs();

    private Sounds() {}

    static boolean isVowel(char sound) {
        return VOWELS.indexOf(sound) >= 0;
    }

    /**
     * 0 to 1.
     *
     * @param loose one of the two comes from a script that writes no vowels
     * @param least what the caller can use: the answer for anything less alike may be 0
     */
    static double alike(String a, String b, boolean loose, double least) {
        int length = loose ? Math.max(consonants(a), consonants(b)) : Math.max(a.length(), b.length());
        if (length == 0) {
            return 0;
        }
        double most = (1 - least) * length;
        if (!loose && Math.abs(a.length() - b.length()) * GLIDE_MORE > most) {
            return 0;
        }
        return Math.max(0, 1 - distance(a, b, loose, most) / length);
    }

    /** How many consonants a word has that every script writes. */
    static int firm(String word) {
        int many = 0;
        for (int i = 0; i < word.length(); i++) {
            many += weak(word.charAt(i)) ? 0 : 1;
        }
        return many;
    }

    private static int consonants(String word) {
        int many = 0;
        for (int i = 0; i < word.length(); i++) {
            many += isVowel(word.charAt(i)) ? 0 : 1;
        }
        return many;
    }

    /** Edit distance with neighbours changing places; infinite once it is above {@code most}. */
    private static double distance(String a, String b, boolean loose, double most) {
        int width = b.length() + 1;
        double[] twoBefore = new double[width];
        double[] before = new double[width];
        double[] now = new double[width];
        for (int j = 1; j < width; j++) {
            before[j] = before[j - 1] + more(b.charAt(j - 1), loose);
        }
        for (int i = 1; i <= a.length(); i++) {
            double moreA = more(a.charAt(i - 1), loose);
            now[0] = before[0] + moreA;
            double least = now[0];
            char x = a.charAt(i - 1);
            for (int j = 1; j < width; j++) {
                char y = b.charAt(j - 1);
                double best = Math.min(before[j] + moreA, now[j - 1] + more(b.charAt(j - 1), loose));
                best = Math.min(best, before[j - 1] + instead(x, y, loose));
                if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2)) {
                    best = Math.min(best, twoBefore[j - 2] + SWAPPED);
                }
                now[j] = best;
                least = Math.min(least, best);
            }
            if (least > most) {
                return Double.POSITIVE_INFINITY;
            }
            double[] free = twoBefore;
            twoBefore = before;
            before = now;
            now = free;
        }
        return before[b.length()];
    }

    private static double instead(char x, char y, boolean loose) {
        if (x == y) {
            return 0;
        }
        if (x >= SIZE || y >= SIZE) {
            return 1;
        }
        boolean halfVowels = loose && (isVowel(x) || isVowel(y)) && weak(x) && weak(y);
        return halfVowels ? VOWEL_UNWRITTEN : COST[x][y];
    }

    private static boolean weak(char sound) {
        return isVowel(sound) || sound == 'v' || sound == 'y' || sound == 'h';
    }

    /** What one sound costs that only one word has. */
    static double more(char sound) {
        return more(sound, false);
    }

    /** What each sound below 128 costs in the place of this one; empty for signs beyond. */
    static double[] instead(char x) {
        return x < SIZE ? COST[x] : new double[0];
    }

    private static double more(char sound, boolean loose) {
        if (isVowel(sound)) {
            return loose ? VOWEL_UNWRITTEN : VOWEL_MORE;
        }
        boolean glide = sound == 'h' || sound == 'y';
        return loose && (glide || sound == 'v') ? GLIDE_UNWRITTEN : glide ? GLIDE_MORE : 1;
    }

    private static double[][] costs() {
        double[][] cost = new double[SIZE][SIZE];
        for (double[] row : cost) {
            Arrays.fill(row, 1);
        }
        for (int i = 0; i < SIZE; i++) {
            cost[i][i] = 0;
        }
        pairs(cost, 0.2, "ei", "eE", "iE", "ou", "yi", "uv");
        pairs(cost, 0.35, "ae", "aE", "jy", "sz", "Sc", "Zz", "jZ", "cC", "ij", "ov");
        pairs(cost, 0.45, "Ss", "CS", "kg", "dt", "vf", "bp", "jg", "cs", "cz", "ks", "kC", "hk", "bv", "Zj", "ZS");
        pairs(cost, 0.6, "ao", "hg", "hC", "dz", "lr", "mn", "jC", "hj", "ai", "au", "ya", "ye");
        pairs(cost, 0.8, "eo", "eu", "io", "iu", "Eo", "Eu", "ts", "rd");
        return cost;
    }

    private static void pairs(double[][] cost, double value, String... pairs) {
        for (String pair : pairs) {
            cost[pair.charAt(0)][pair.charAt(1)] = value;
            cost[pair.charAt(1)][pair.charAt(0)] = value;
        }
    }
}
