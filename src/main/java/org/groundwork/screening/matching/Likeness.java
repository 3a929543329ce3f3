package org.groundwork.screening.matching;

import java.util.Collections;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.groundwork.screening.matching.Aligned.Way;

/** How alike two words are, and in which way. */
final class Likeness {
    /** A likeness of 0 to 1, and which way. */
    record Found(double value, Way way) {}

    static final Found NONE = new Found(0, Way.SPELLING);
    private static final Found SAME = new Found(1, Way.SAME);
    private static final Found SAME_KIND = new Found(0.98, Way.SAME_MEANING);
    private static final int SHORT = 3;

    private final Tuning tuning;

    Likeness(Tuning tuning) {
        this.tuning = tuning;
    }

    Found of(NameWord a, NameWord b) {
        boolean number = a.kind() == WordKind.NUMBER || b.kind() == WordKind.NUMBER;
        if (a.kind() == b.kind() && !a.meaning().isEmpty() && a.meaning().equals(b.meaning())) {
            return a.key().equals(b.key()) ? SAME : SAME_KIND;
        }
        if (a.key().equals(b.key()) && a.tells() && b.tells()) {
            return SAME;
        }
        if (number || a.kind() == WordKind.LEGAL || b.kind() == WordKind.LEGAL) {
            return NONE;
        }
        if (a.kind() == WordKind.INITIAL || b.kind() == WordKind.INITIAL) {
            return initial(a, b);
        }
        Found sounds = sounds(a, b);
        double slip = a.script() == b.script() && a.tells() && b.tells() ? Slips.alike(a.key(), b.key()) : 0;
        if (slip > sounds.value) {
            return new Found(slip, Way.SPELLING);
        }
        if (sounds.value < tuning.nickname() && !Collections.disjoint(a.given(), b.given())) {
            return new Found(tuning.nickname(), Way.NICKNAME);
        }
        return sounds;
    }

    private Found initial(NameWord a, NameWord b) {
        if (!a.tells() || !b.tells() || a.sounds().isEmpty() || b.sounds().isEmpty()) {
            return NONE;
        }
        char x = a.sounds().charAt(0);
        char y = b.sounds().charAt(0);
        boolean same = x == y || a.key().charAt(0) == b.key().charAt(0);
        return same ? new Found(tuning.initialAlike(), Way.INITIAL) : NONE;
    }

    private Found sounds(NameWord a, NameWord b) {
        boolean within = a.script() == b.script();
        if (within && Scripts.loose(a.script())) {
            return within(a.key(), b.key());
        }
        boolean loose = Scripts.loose(a.script()) || Scripts.loose(b.script());
        double best = Sounds.alike(a.sounds(), b.sounds(), loose, tuning.least());
        if (!a.bare().isEmpty() && b.bare().isEmpty()) {
            best = Math.max(best, 0.98 * Sounds.alike(a.bare(), b.sounds(), loose, tuning.least()));
        } else if (!b.bare().isEmpty() && a.bare().isEmpty()) {
            best = Math.max(best, 0.98 * Sounds.alike(a.sounds(), b.bare(), loose, tuning.least()));
        }
        boolean brief = !loose && Math.min(a.sounds().length(), b.sounds().length()) <= SHORT;
        double value = within || best == 0 ? best : best * tuning.across();
        return value < (brief ? tuning.least() + 0.08 : tuning.least())
                ? NONE
                : new Found(value, within ? Way.SPELLING : Way.SCRIPT);
    }

    /** Inside a script that sounds do not carry: letters as they are. */
    private Found within(String a, String b) {
        int length = Math.max(a.length(), b.length());
        if (length < 2) {
            return NONE;
        }
        double value = 1 - (double) LevenshteinDistance.getDefaultInstance().apply(a, b) / length;
        return value < tuning.least() ? NONE : new Found(value, Way.SPELLING);
    }
}
