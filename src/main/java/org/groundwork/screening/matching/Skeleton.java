package org.groundwork.screening.matching;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The consonants of a word that every spelling of it keeps, those that spellings exchange made equal. Words much alike
 * share a skeleton, or skeletons that lack one consonant.
 */
final class Skeleton {
    private static final int LONG = 4;

    private Skeleton() {}

    /** The skeletons of a word, more than one for sounds that stand between two. */
    static Set<String> of(String sounds) {
        Set<String> keys = new LinkedHashSet<>(4);
        keys.add(bones(sounds, 'k'));
        if (sounds.indexOf('g') >= 0) {
            keys.add(bones(sounds, 's'));
        }
        return keys;
    }

    /** The skeletons, and where they are long each with one consonant left out. */
    static Set<String> around(String sounds) {
        Set<String> keys = new LinkedHashSet<>(of(sounds));
        for (String whole : of(sounds)) {
            for (int i = 0; i < whole.length() && whole.length() >= LONG; i++) {
                keys.add(whole.substring(0, i) + whole.substring(i + 1));
            }
        }
        return keys;
    }

    private static String bones(String sounds, char forG) {
        StringBuilder out = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            char bone = bone(sounds.charAt(i), forG);
            if (bone != ' ' && (out.isEmpty() || out.charAt(out.length() - 1) != bone)) {
                out.append(bone);
            }
        }
        return out.isEmpty() ? sounds : out.toString();
    }

    private static char bone(char sound, char forG) {
        return switch (sound) {
            case 's', 'z', 'c', 'S', 'C', 'Z', 'j' -> 's';
            case 'g' -> forG;
            case 'd', 't' -> 't';
            case 'b', 'p', 'f' -> 'b';
            case 'l', 'r' -> 'r';
            case 'm', 'n' -> 'n';
            case 'a', 'e', 'E', 'i', 'o', 'u', 'y', 'h', 'v' -> ' ';
            default -> sound;
        };
    }
}
