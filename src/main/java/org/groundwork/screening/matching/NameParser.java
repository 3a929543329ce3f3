package org.groundwork.screening.matching;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.Fold;

/** Takes names apart: words, what each does in the name, how it sounds and how much it tells. */
final class NameParser {
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Pattern DOTTED = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}\\p{L}?(?![\\p{L}])");
    private static final Pattern SEVERAL =
            Pattern.compile("\\s*;\\s*|(?<=\\p{L}{3})\\s*/\\s*(?=\\p{L}{3})|(?i)\\W[af]\\W?k\\W?a\\W");
    private static final Pattern OWNER = Pattern.compile("(?<=\\p{L}{2})['\u2019]s(?![\\p{L}])");
    private static final String DROPPED = "'\u2019\u2018\u02bc\u02bb`\u00b4\u02bf\u02be\u0640\u2032\u02b9\"";
    private static final String FIGURES = "01345789";
    private static final String LIKE = "oieastbg";
    private static final int MOST_WORDS = 24;
    /** Words at least this long are known with a slip of the pen in them too. */
    static final int LONG = 9;

    private final Lexicon lexicon;
    private final Tuning tuning;

    NameParser(Lexicon lexicon, Tuning tuning) {
        this.lexicon = lexicon;
        this.tuning = tuning;
    }

    /** The names that one text gives side by side, parted by semicolons, slashes or "also known as". */
    static List<String> alternatives(String text) {
        List<String> parts = Arrays.stream(SEVERAL.split(text))
                .map(String::strip)
                .filter(part -> part.codePoints().filter(Character::isLetter).count() > 3)
                .toList();
        return parts.size() < 2 ? List.of(text) : parts;
    }

    /** A name of a bearer of this nature; of an unknown one it is an organisation's where its words say so. */
    NameForm read(String text, Nature nature) {
        String tidy = OWNER.matcher(COMPATIBLE.normalize(text)).replaceAll("");
        boolean person = nature == Nature.PERSON || (nature == Nature.UNKNOWN && !organisation(words(tidy)));
        List<String> raw = words(person ? tidy : undotted(tidy));
        List<NameWord> words = new ArrayList<>();
        for (int i = 0; i < raw.size() && words.size() < MOST_WORDS; ) {
            i += person ? person(raw, i, words) : organisation(raw, i, words);
        }
        return new NameForm(text, person, words);
    }

    private boolean organisation(List<String> raw) {
        return raw.size() > 1
                && raw.stream()
                        .anyMatch(word -> lexicon.tellsOrganisation(phrase(List.of(word)))
                                || word.codePoints().anyMatch(Character::isDigit));
    }

    private static String undotted(String text) {
        return DOTTED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replace(".", "")));
    }

    /** Letters, figures and their marks; all else parts words, but apostrophes and signs that are not seen. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (UCharacter.isLetterOrDigit(c) || isMark(c)) {
                word.appendCodePoint(c);
            } else if (DROPPED.indexOf(c) < 0
                    && !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
                take(word, words);
            }
        });
        take(word, words);
        return words;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static void take(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private int person(List<String> raw, int at, List<NameWord> out) {
        boolean initial = raw.get(at).length() == 1 && (at == 0 || at == raw.size() - 1);
        int taken = initial ? 0 : known(raw, at, true, out);
        if (taken > 0) {
            return taken;
        }
        NameWord word = word(unfigured(raw.get(at)));
        if (!word.sounds().isEmpty() || !word.key().isEmpty()) {
            servant(word, out);
        }
        return 1;
    }

    /** Abdulaziz, Abdelaziz, Abdurrahman: two words, as Abd al-Aziz is. */
    private void servant(NameWord word, List<NameWord> out) {
        String key = word.key();
        int rest = word.script() == UScript.LATIN && key.startsWith("abd") && key.length() > 6 ? rest(key) : 0;
        if (rest == 0) {
            out.add(word);
            return;
        }
        String tail = key.substring(rest);
        out.add(known("abd", word(key.substring(0, 3)), true));
        out.add(word(tail.equals("lah") ? "allah" : tail));
    }

    /** Where the name behind abd begins; 0 where there is none. */
    private static int rest(String key) {
        int at = 3;
        if (key.startsWith("ou", at) || key.startsWith("oo", at)) {
            at += 2;
        } else if ("uaeio".indexOf(key.charAt(at)) >= 0) {
            at++;
        } else {
            return 0;
        }
        boolean linked = key.charAt(at) == 'l' || (at + 1 < key.length() && key.charAt(at) == key.charAt(at + 1));
        boolean allah = key.startsWith("allah", at - 1);
        return allah ? at - 1 : linked && key.length() - at > 3 ? at + 1 : 0;
    }

    private int organisation(List<String> raw, int at, List<NameWord> out) {
        int taken = known(raw, at, false, out);
        if (taken > 0) {
            return taken;
        }
        NameWord word = word(raw.get(at));
        if (!word.sounds().isEmpty() || !word.key().isEmpty()) {
            Lexicon.Meaning meant = word.key().length() < LONG ? null : lexicon.nearly(word.key(), word.sounds());
            out.add(meant == null ? word : kind(word, word.key(), meant));
        }
        return 1;
    }

    /** The longest known phrase that begins here; gives how many words it takes, 0 where none is known. */
    private int known(List<String> raw, int at, boolean person, List<NameWord> out) {
        int most = Math.min(lexicon.longest(phrase(raw.subList(at, at + 1))), raw.size() - at);
        for (int many = most; many > 0; many--) {
            List<String> parts = raw.subList(at, at + many);
            String phrase = phrase(parts);
            Lexicon.Meaning meaning = lexicon.meaning(phrase, person);
            if (meaning != null) {
                NameWord word = word(String.join(" ", parts));
                NameWord known = kind(word, phrase, meaning);
                if (meaning.kind() == WordKind.NUMBER && addsUp(known, out)) {
                    return many;
                }
                out.add(known);
                return many;
            }
        }
        return 0;
    }

    private NameWord known(String phrase, NameWord word, boolean person) {
        Lexicon.Meaning meaning = lexicon.meaning(phrase, person);
        return meaning == null ? word : kind(word, phrase, meaning);
    }

    /** Forty four is one number. */
    private static boolean addsUp(NameWord unit, List<NameWord> out) {
        if (out.isEmpty()
                || out.getLast().kind() != WordKind.NUMBER
                || unit.meaning().length() != 1) {
            return false;
        }
        NameWord ten = out.getLast();
        if (ten.meaning().length() != 2 || !ten.meaning().endsWith("0")) {
            return false;
        }
        out.set(
                out.size() - 1,
                number(ten, ten.text() + ' ' + unit.text(), ten.meaning().charAt(0) + unit.meaning()));
        return true;
    }

    private static NameWord number(NameWord like, String text, String value) {
        return new NameWord(text, value, UScript.COMMON, value, "", WordKind.NUMBER, value, Set.of(), like.weight());
    }

    private NameWord kind(NameWord word, String phrase, Lexicon.Meaning meaning) {
        double length = Math.min(word.sounds().length(), 8);
        double weight =
                switch (meaning.kind()) {
                    case TITLE -> tuning.title() * length;
                    case PARTICLE -> tuning.particle() * length;
                    case GENERIC -> tuning.generic() * length;
                    case COUNTRY -> 0.6 * length;
                    case NUMBER -> 4;
                    case LEGAL -> 0.3;
                    default -> 0.2;
                };
        return new NameWord(
                word.text(),
                phrase,
                word.script(),
                word.sounds(),
                "",
                meaning.kind(),
                meaning.word(),
                Set.of(),
                weight);
    }

    private static String phrase(List<String> parts) {
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            int script = Scripts.of(part);
            out.append(out.isEmpty() ? "" : " ")
                    .append(
                            script == UScript.ARABIC || script == UScript.HEBREW
                                    ? Fold.key(part)
                                    : Scripts.latin(part, script));
        }
        return out.toString();
    }

    private NameWord word(String text) {
        int script = Scripts.of(text);
        String key = Fold.key(text);
        String latin = Scripts.latin(text, script);
        String sounds = Scripts.sounds(text, latin, script);
        boolean figures = !key.isEmpty() && key.chars().allMatch(Character::isDigit);
        if (figures) {
            String value = key.replaceFirst("^0+(?=.)", "");
            return new NameWord(text, value, script, value, "", WordKind.NUMBER, value, Set.of(), 4);
        }
        boolean initial = latin.length() == 1 || (latin.isEmpty() && key.length() == 1);
        boolean article = latin.length() > 5 && (latin.startsWith("al") || latin.startsWith("el"));
        return new NameWord(
                text,
                latin.isEmpty() ? Scripts.bare(key) : latin,
                script,
                sounds,
                article ? Spelling.of(latin.substring(2)) : "",
                initial ? WordKind.INITIAL : WordKind.NAME,
                "",
                lexicon.given(latin),
                initial ? tuning.initial() : weight(sounds));
    }

    /** Longer words tell more, up to a length. */
    static double weight(String sounds) {
        return Math.min(Math.max(sounds.length(), 2), 7);
    }

    /** Ig0r is Igor: figures among letters stand for the letters that they look like. */
    private static String unfigured(String word) {
        long figures = word.chars().filter(c -> c >= '0' && c <= '9').count();
        if (figures == 0 || 2 * figures > word.length() || word.length() < 3) {
            return word;
        }
        StringBuilder out = new StringBuilder(word);
        for (int i = 0; i < out.length(); i++) {
            int at = FIGURES.indexOf(out.charAt(i));
            if (at >= 0) {
                out.setCharAt(i, LIKE.charAt(at));
            }
        }
        return out.toString();
    }
}
