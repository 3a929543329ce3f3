package org.groundwork.actors.search;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.groundwork.core.Fold;

/**
 * What a word of a name sounds like whichever script it is written in: its consonants in Latin letters, with the
 * letters that spellings of one name exchange made equal. Wadi, Ouadi and the Arabic word all give "wd".
 */
final class Sound {
    private static final String ARTICLE = "\u0627\u0644";
    private static final char TA_MARBUTA = '\u0629';
    /** Arabic consonants and the Latin letter each is written with; carriers of vowels give vowels. */
    private static final String ARABIC =
            "\u0627\u0628\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638"
                    + "\u063a\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u064a\u067e\u0686\u06af\u0698";

    private static final String LATIN = "abttjhkddrzsssdtzjfkklmnhwybsjj";

    private final Transliterator other = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    /** The keys of one word, none for words of numbers or a single sound. Not to be shared between threads. */
    Set<String> keys(String word) {
        Set<String> keys = new LinkedHashSet<>(4);
        if (word.isEmpty()) {
            return keys;
        }
        int script = UScript.getScript(word.codePointAt(0));
        if (script == UScript.ARABIC) {
            boolean article = word.startsWith(ARTICLE) && word.length() > 4;
            String bare = article ? word.substring(2) : word;
            if (bare.indexOf(TA_MARBUTA) > 0) {
                add(keys, arabic(bare.replace(String.valueOf(TA_MARBUTA), "")));
                bare = bare.replace(TA_MARBUTA, '\u062a');
            }
            add(keys, arabic(bare));
        } else {
            String latin = Fold.key(script == UScript.LATIN ? word : other.transliterate(word));
            add(keys, latin);
            if (latin.startsWith("al") && latin.length() > 4) {
                add(keys, latin.substring(2));
            }
        }
        return keys;
    }

    private static void add(Set<String> keys, String latin) {
        String key = skeleton(latin);
        if (key.length() >= 2) {
            keys.add(key);
        }
    }

    private static String arabic(String word) {
        String folded = Fold.key(word);
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            int at = ARABIC.indexOf(folded.charAt(i));
            out.append(at < 0 ? "" : String.valueOf(LATIN.charAt(at)));
        }
        return out.toString();
    }

    /** Consonants only, each run of one letter once; a vowel at the beginning is "a". */
    private static String skeleton(String word) {
        StringBuilder out = new StringBuilder(word.length());
        int length = word.length();
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            char next = i + 1 < length ? word.charAt(i + 1) : ' ';
            if (c < 'a' || c > 'z') {
                continue;
            }
            if (vowel(c) || (i > 0 && (c == 'w' || c == 'y'))) {
                if (i == 0) {
                    boolean glide = c == 'o' && next == 'u' && length > 2 && vowel(word.charAt(2));
                    out.append(glide ? 'w' : 'a');
                }
                continue;
            }
            if (c == 'h' && i > 0 && (i + 1 == length ? vowel(word.charAt(i - 1)) : digraph(word.charAt(i - 1)))) {
                continue; // the second letter of kh, sh, th, or a silent end
            }
            char plain = plain(c, next);
            if (out.isEmpty() || out.charAt(out.length() - 1) != plain) {
                out.append(plain);
            }
        }
        return out.toString();
    }

    private static boolean vowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }

    private static boolean digraph(char before) {
        return "kgsctdp".indexOf(before) >= 0;
    }

    private static char plain(char c, char next) {
        return switch (c) {
            case 'q' -> 'k';
            case 'c' -> next == 'h' ? 's' : 'k';
            case 'p' -> next == 'h' ? 'f' : 'b';
            case 'v' -> 'f';
            case 'g' -> 'j';
            default -> c;
        };
    }
}
