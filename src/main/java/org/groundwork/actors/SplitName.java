package org.groundwork.actors;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.Fold;

/**
 * A name as people write it, "Wadi Relief Organisation (WRO)", taken apart.
 *
 * @param name the long form; the whole text where there is nothing to split
 * @param acronym the short form, "" where there is none
 */
public record SplitName(String name, String acronym) {
    private static final Pattern BRACKETS = Pattern.compile("(.+?)[\\s\u00a0]*[(\\[]([^()\\[\\]]+)[)\\]]?");
    private static final Pattern DASH = Pattern.compile("(.+?)\\s+[-\u2013\u2014:/]\\s+(.+)");
    private static final int LONGEST = 14;
    private static final int LONGEST_CASELESS = 6;

    /**
     * Splits "Name (ACR)", "ACR (Name)", "Name - ACR" and "ACR - Name". Only what looks like an acronym is taken for
     * one: one word of 2 to 14 signs, mostly capitals; behind a dash, and in brackets where its script has no capitals,
     * its letters must come from the name. Anything else stays whole.
     */
    public static SplitName of(String text) {
        String tidy = text.strip().replaceAll("[\\s\u00a0]+", " ");
        Matcher brackets = BRACKETS.matcher(tidy);
        if (brackets.matches()) {
            String outside = brackets.group(1).strip();
            String inside = brackets.group(2).strip();
            if ((acronym(inside) || caseless(inside, outside)) && outside.length() > inside.length()) {
                return new SplitName(outside, inside);
            }
            if (acronym(outside) && inside.length() > outside.length()) {
                return new SplitName(inside, outside);
            }
            return new SplitName(tidy, "");
        }
        Matcher dash = DASH.matcher(tidy);
        if (dash.matches()) {
            String left = dash.group(1).strip();
            String right = dash.group(2).strip();
            if (acronym(left) && initials(left, right)) {
                return new SplitName(right, left);
            }
            if (acronym(right) && initials(right, left)) {
                return new SplitName(left, right);
            }
        }
        return new SplitName(tidy, "");
    }

    private static boolean acronym(String text) {
        if (text.length() < 2 || text.length() > LONGEST || text.indexOf(' ') >= 0) {
            return false;
        }
        int letters = (int) text.codePoints().filter(Character::isLetter).count();
        int small = (int) text.codePoints().filter(Character::isLowerCase).count();
        int capitals = (int) text.codePoints().filter(Character::isUpperCase).count();
        return letters >= 2 && capitals >= 2 && capitals > small;
    }

    /** A short form in a script without capitals, in which a town in brackets would look the same. */
    private static boolean caseless(String text, String longForm) {
        boolean cased = text.codePoints().anyMatch(each -> Character.isLowerCase(each) || Character.isUpperCase(each));
        long letters = text.codePoints().filter(Character::isLetter).count();
        return !cased
                && letters >= 2
                && letters <= LONGEST_CASELESS
                && text.indexOf(' ') < 0
                && initials(text, longForm);
    }

    /** Each letter of the short form occurs in the long one, in order; the first one begins it. */
    private static boolean initials(String shortForm, String longForm) {
        String from = Fold.key(longForm);
        String want = Fold.key(shortForm).replace(" ", "");
        int at = 0;
        for (int i = 0; i < want.length(); i++) {
            at = from.indexOf(want.charAt(i), at);
            if (at < 0 || (i == 0 && at != 0)) {
                return false;
            }
            at++;
        }
        return !want.isEmpty() && longForm.length() > shortForm.length();
    }
}
