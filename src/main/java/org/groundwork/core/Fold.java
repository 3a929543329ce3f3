package org.groundwork.core;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/**
 * Makes two spellings of one name equal: case, accents, compatibility forms, Arabic letter variants, tatweel,
 * apostrophes, punctuation and repeated blanks do not count. Source of the steps: rules for screening, normalisation.
 */
public final class Fold {
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKDInstance();
    private static final String DROPPED = "'\u2019\u2018\u02bc\u02bb`\u00b4\u0640";

    private Fold() {}

    /** The folded form; "" for text that has neither letter nor digit. Same text, same key, in every locale. */
    public static String key(String text) {
        String apart = COMPATIBLE.normalize(UCharacter.foldCase(text, true));
        StringBuilder out = new StringBuilder(apart.length());
        boolean gap = false;
        for (int i = 0; i < apart.length(); ) {
            int c = apart.codePointAt(i);
            i += Character.charCount(c);
            if (isMark(c) || DROPPED.indexOf(c) >= 0) {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
                continue;
            }
            if (gap && out.length() > 0) {
                out.append(' ');
            }
            gap = false;
            if (c == '\u0153' || c == '\u00e6') {
                out.append(c == '\u0153' ? "oe" : "ae"); // ligatures that no compatibility form takes apart
            } else {
                out.appendCodePoint(variant(c));
            }
        }
        return out.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** Letters that writers of Arabic, Persian and some Latin spellings use for one another. */
    private static int variant(int c) {
        return switch (c) {
            case '\u0671', '\u0622', '\u0623', '\u0625' -> '\u0627'; // forms of alef
            case '\u0649', '\u06cc', '\u0626' -> '\u064a'; // alef maqsura, Persian ye, ye with hamza
            case '\u0629' -> '\u0647'; // ta marbuta
            case '\u06a9' -> '\u0643'; // Persian kaf
            case '\u0624' -> '\u0648'; // waw with hamza
            case '\u0142' -> 'l';
            case '\u00f8' -> 'o';
            case '\u0111' -> 'd';
            case '\u0131' -> 'i';
            default -> digit(c);
        };
    }

    private static int digit(int c) {
        int value = Character.isDigit(c) ? Character.digit(c, 10) : -1;
        return value < 0 ? c : '0' + value;
    }
}
