package org.groundwork.screening.matching;

/**
 * Writes a Latin word as it sounds, one sign a sound: sh is S, ch is C, zh is Z, ts is c, a diphthong ei is E.
 * Spellings
 * of one name in several languages and transliterations come out alike or nearly so.
 */
final class Spelling {
    private Spelling() {}

    /** From lower-case a to z; other signs are kept as they are. */
    static String of(String word) {
        StringBuilder out = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            i += next(word, i, out);
        }
        int end = out.length();
        if (end > 2 && out.charAt(end - 1) == 'h' && Sounds.isVowel(out.charAt(end - 2))) {
            out.setLength(end - 1);
        }
        return out.toString();
    }

    /** Adds the sound that begins here; gives how many letters it takes. */
    private static int next(String word, int i, StringBuilder out) {
        char c = word.charAt(i);
        if (word.startsWith("shch", i) || word.startsWith("tsch", i)) {
            return add(out, c == 't' ? 'C' : 'S', 4);
        }
        if (word.startsWith("sch", i)) {
            return add(out, 'S', 3);
        }
        if (word.startsWith("tch", i)) {
            return add(out, 'C', 3);
        }
        if (word.startsWith("dzh", i)) {
            return add(out, 'j', 3);
        }
        int pair = i + 1 < word.length() ? pair(c, word.charAt(i + 1)) : 0;
        if (pair != 0) {
            return add(out, (char) pair, 2);
        }
        return single(word, i, c, out);
    }

    private static int single(String word, int i, char c, StringBuilder out) {
        char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
        char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        switch (c) {
            case 'q' -> add(out, 'k', 1);
            case 'x' -> {
                if (i == 0) {
                    add(out, 'S', 1);
                } else {
                    add(out, 'k', 1);
                    add(out, 's', 1);
                }
            }
            case 'c' -> add(out, next == 'e' || next == 'i' || next == 'y' ? 's' : 'k', 1);
            case 'w' -> add(out, Sounds.isVowel(before) && !isVowelLetter(next) ? 'u' : 'v', 1);
            case 'y' -> add(out, isVowelLetter(next) ? 'y' : 'i', 1);
            default -> add(out, c, 1);
        }
        return 1;
    }

    private static boolean isVowelLetter(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    /** One sound written with two letters; 0 where they are two. */
    private static int pair(char a, char b) {
        return switch (a) {
            case 's' -> b == 'h' || b == 'z' ? 'S' : 0;
            case 'c' -> b == 'h' || b == 'z' ? 'C' : b == 'k' || b == 'q' ? 'k' : 0;
            case 'z' -> b == 'h' ? 'Z' : 0;
            case 't' -> b == 's' || b == 'z' ? 'c' : b == 'h' ? 't' : 0;
            case 'k' -> b == 'h' ? 'h' : 0;
            case 'g', 'd', 'b' -> b == 'h' ? a : a == 'd' && b == 'j' ? 'j' : 0;
            case 'p' -> b == 'h' ? 'f' : 0;
            default -> vowels(a, b);
        };
    }

    private static int vowels(char a, char b) {
        return switch (a) {
            case 'o' -> b == 'u' || b == 'o' ? 'u' : b == 'e' ? 'o' : 0;
            case 'u' -> b == 'u' || b == 'e' ? 'u' : 0;
            case 'e' -> b == 'e' ? 'i' : b == 'o' || b == 'u' ? 'o' : b == 'i' || b == 'y' || b == 'j' ? 'E' : 0;
            case 'a' -> b == 'e' ? 'e' : b == 'i' || b == 'y' || b == 'j' ? 'E' : 0;
            case 'i' -> b == 'e' || b == 'y' || b == 'j' ? 'i' : 0;
            case 'y' -> b == 'i' || b == 'y' ? 'i' : 0;
            default -> 0;
        };
    }

    /** A sound that stands twice is written once. */
    private static int add(StringBuilder out, char sound, int taken) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != sound) {
            out.append(sound);
        }
        return taken;
    }
}
