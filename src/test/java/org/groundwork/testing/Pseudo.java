package org.groundwork.testing;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import org.groundwork.core.Text;

/** Two languages that nobody speaks, made from English: they show what a translation would break. */
public enum Pseudo {
    /** English as it is. */
    NONE(""),
    /** Accented and 40 % longer. */
    LONG("-long"),
    /** Letters of a right-to-left script. */
    MIRRORED("-mirrored");

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "áƀçđéƒğĥíĵķłɱñóƥɋŕšŧúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁṀÑÓƤɊŔŠŦÚṼŴẊÝŽ";
    private static final String FILLER = "lorem ipsum dolor sit amet ";
    private static final Transliterator ARABIC = Transliterator.getInstance("Latin-Arabic");

    private final String suffix;

    Pseudo(String suffix) {
        this.suffix = suffix;
    }

    /** What names of pictures in this language end in. */
    public String suffix() {
        return suffix;
    }

    /** All words from now on are in this language, until {@link #end}. */
    public void begin() {
        switch (this) {
            case NONE -> Text.use(Locale.UK);
            case LONG -> Text.use(Locale.UK, Pseudo::lengthen);
            case MIRRORED -> Text.use(Locale.of("ar"), Pseudo::mirror);
        }
    }

    public static void end() {
        Text.use(Locale.UK);
    }

    static String lengthen(String words) {
        StringBuilder out = new StringBuilder("[");
        words.chars().forEach(c -> {
            int at = PLAIN.indexOf(c);
            out.append(at < 0 ? (char) c : ACCENTED.charAt(at));
        });
        int more = Math.max(2, (int) Math.ceil(words.length() * 0.4));
        out.append(' ').append(FILLER.repeat(1 + more / FILLER.length()), 0, more - 1);
        return out.append(']').toString();
    }

    static String mirror(String words) {
        // a word cannot begin with a vowel sign: it stands on a letter of its own
        return ARABIC.transliterate(words).replaceAll("(?<!\\p{L}|\\p{M})(?=\\p{M})", "ا");
    }
}
