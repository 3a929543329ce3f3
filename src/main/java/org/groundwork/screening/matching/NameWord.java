package org.groundwork.screening.matching;

import java.util.Set;

/**
 * One word of a name, made ready for comparing.
 *
 * @param text as written
 * @param key folded, in its own script; a known phrase is one word with blanks
 * @param script ICU's number of its script
 * @param sounds as {@link Spelling} writes it
 * @param bare the same without a leading article; "" where there is none
 * @param kind what it does in the name
 * @param meaning what it stands for among words of its kind; "" for a word that is nothing but itself
 * @param given the names that it is a form of
 * @param weight how much it tells
 */
record NameWord(
        String text,
        String key,
        int script,
        String sounds,
        String bare,
        WordKind kind,
        String meaning,
        Set<String> given,
        double weight) {

    /** Whether it may tell one bearer from another. */
    boolean tells() {
        return kind == WordKind.NAME || kind == WordKind.INITIAL;
    }

    NameWord weighing(double other) {
        return new NameWord(text, key, script, sounds, bare, kind, meaning, given, other);
    }

    /** Two neighbours read as one word. */
    static NameWord joined(NameWord one, NameWord other) {
        return new NameWord(
                one.text + ' ' + other.text,
                one.key + other.key,
                one.script,
                one.sounds + other.sounds,
                one.bare.isEmpty() ? "" : one.bare + other.sounds,
                WordKind.NAME,
                "",
                Set.of(),
                one.weight + other.weight);
    }
}
