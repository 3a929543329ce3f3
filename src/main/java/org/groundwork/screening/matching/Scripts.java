package org.groundwork.screening.matching;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import org.groundwork.core.Fold;

/** Words of any script in Latin letters, as people of many countries would write them. */
final class Scripts {
    private static final String ARTICLE = "\u0627\u0644";
    private static final String ARABIC =
            "\u0627\u0628\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635"
                    + "\u0636\u0637\u0638\u063a"
                    + "\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u064a\u067e\u0686\u06af\u0698\u0679"
                    + "\u0688\u0691\u06ba\u06d2\u06be\u06c1";
    private static final String ARABIC_SOUNDS = "abttjhhddrzsSsdtzgfkklmnhvipCgZtdrnihh";
    private static final String HEBREW =
            "\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\u05da\u05db\u05dc\u05dd"
                    + "\u05de\u05df\u05e0\u05e1"
                    + "\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u05ea";
    private static final String HEBREW_SOUNDS = "abgdhvzhtikklmmnnsffcckrSt";
    /** Letters of Cyrillic alphabets and how most passports write them. */
    private static final Map<Character, String> CYRILLIC = Map.ofEntries(
            Map.entry('\u0430', "a"),
            Map.entry('\u0431', "b"),
            Map.entry('\u0432', "v"),
            Map.entry('\u0433', "g"),
            Map.entry('\u0434', "d"),
            Map.entry('\u0435', "e"),
            Map.entry('\u0436', "zh"),
            Map.entry('\u0437', "z"),
            Map.entry('\u0438', "i"),
            Map.entry('\u043a', "k"),
            Map.entry('\u043b', "l"),
            Map.entry('\u043c', "m"),
            Map.entry('\u043d', "n"),
            Map.entry('\u043e', "o"),
            Map.entry('\u043f', "p"),
            Map.entry('\u0440', "r"),
            Map.entry('\u0441', "s"),
            Map.entry('\u0442', "t"),
            Map.entry('\u0443', "u"),
            Map.entry('\u0444', "f"),
            Map.entry('\u0445', "kh"),
            Map.entry('\u0446', "ts"),
            Map.entry('\u0447', "ch"),
            Map.entry('\u0448', "sh"),
            Map.entry('\u0449', "shch"),
            Map.entry('\u044a', ""),
            Map.entry('\u044b', "y"),
            Map.entry('\u044c', ""),
            Map.entry('\u044d', "e"),
            Map.entry('\u044e', "yu"),
            Map.entry('\u044f', "ya"),
            Map.entry('\u0451', "e"),
            Map.entry('\u0439', "y"),
            Map.entry('\u0454', "ye"),
            Map.entry('\u0456', "i"),
            Map.entry('\u0457', "yi"),
            Map.entry('\u0491', "g"),
            Map.entry('\u0458', "j"),
            Map.entry('\u0459', "lj"),
            Map.entry('\u045a', "nj"),
            Map.entry('\u045b', "c"),
            Map.entry('\u0452', "dj"),
            Map.entry('\u045f', "dz"),
            Map.entry('\u045e', "u"),
            Map.entry('\u049b', "q"),
            Map.entry('\u04d9', "a"),
            Map.entry('\u0493', "gh"),
            Map.entry('\u04b3', "h"),
            Map.entry('\u04b7', "j"),
            Map.entry('\u04b1', "u"),
            Map.entry('\u04af', "u"),
            Map.entry('\u04e9', "o"),
            Map.entry('\u04a3', "ng"));

    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII; Lower");

    private Scripts() {}

    /** The script of a word's first letter; for words of figures it is the common one. */
    static int of(String word) {
        return word.isEmpty() ? UScript.COMMON : UScript.getScript(word.codePointAt(0));
    }

    /** Whether its writers leave vowels out, or Latin letters for it differ much in vowels. */
    static boolean loose(int script) {
        return switch (script) {
            case UScript.LATIN,
                    UScript.COMMON,
                    UScript.CYRILLIC,
                    UScript.GREEK,
                    UScript.ARMENIAN,
                    UScript.GEORGIAN,
                    UScript.HANGUL,
                    UScript.HAN,
                    UScript.KATAKANA,
                    UScript.HIRAGANA -> false;
            default -> true;
        };
    }

    /** A word in the letters a to z and figures; "" for scripts that are written in sounds at once. */
    static String latin(String word, int script) {
        String ascii =
                switch (script) {
                    case UScript.LATIN, UScript.COMMON -> ascii(Fold.key(word));
                    case UScript.CYRILLIC -> ascii(Fold.key(cyrillic(word)));
                    case UScript.ARABIC, UScript.HEBREW -> "";
                    default -> ANY.transliterate(word);
                };
        StringBuilder out = new StringBuilder(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String ascii(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) > 127) {
                return ASCII.transliterate(folded);
            }
        }
        return folded;
    }

    private static String cyrillic(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length() + 4);
        for (int i = 0; i < lower.length(); i++) {
            String letter = CYRILLIC.get(lower.charAt(i));
            out.append(letter == null ? String.valueOf(lower.charAt(i)) : letter);
        }
        return out.toString();
    }

    /** A word as {@link Spelling} would write it. */
    static String sounds(String word, String latin, int script) {
        return switch (script) {
            case UScript.ARABIC -> letters(bare(Fold.key(word)), ARABIC, ARABIC_SOUNDS);
            case UScript.HEBREW -> letters(Fold.key(word), HEBREW, HEBREW_SOUNDS);
            default -> Spelling.of(latin);
        };
    }

    /** Without the article. */
    static String bare(String folded) {
        return folded.startsWith(ARTICLE) && folded.length() > 4 ? folded.substring(2) : folded;
    }

    private static String letters(String folded, String from, String to) {
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            int at = from.indexOf(folded.charAt(i));
            char sound = at < 0 ? ' ' : to.charAt(at);
            if (sound != ' ' && (out.isEmpty() || out.charAt(out.length() - 1) != sound)) {
                out.append(sound);
            }
        }
        return out.toString();
    }
}
