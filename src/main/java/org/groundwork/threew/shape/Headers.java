package org.groundwork.threew.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.groundwork.core.Fold;
import org.groundwork.threew.shape.Meaning.Part;
import org.groundwork.threew.shape.Meaning.Subject;
import org.jspecify.annotations.Nullable;

/** Understands headers in English, French and Spanish by the words they are made of. */
public final class Headers {
    private static final Map<String, Word> WORDS = HeaderReader.words();
    private static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_HEADER = 90;
    private static final Pattern SEAMS =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");
    /** "l'organisation", "d’exécution": the words of a header, not of its grammar, are looked up. */
    private static final Pattern ELISIONS = Pattern.compile("['\u2019\u2018\u02bc`\u00b4]");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|\\([^()]*$");
    private static final Set<Word> DATES = EnumSet.of(
            Word.START, Word.END, Word.REPORTED, Word.UPDATED, Word.DATE, Word.PERIOD, Word.MONTH, Word.YEAR);
    private static final Set<Word> FIGURES =
            EnumSet.of(Word.COUNT, Word.PEOPLE, Word.MONEY, Word.REACHED, Word.TARGETED);
    private static final List<String> PARTNERS = List.of("partner", "partenaire", "socio", "parceiro", " ip", "شريك");
    private static final List<Word> AREAS = List.of(Word.AREA1, Word.AREA2, Word.AREA3, Word.AREA4, Word.AREA5);

    private Headers() {}

    /**
     * The classes of the words of a header.
     *
     * @param words classes found
     * @param unknown words that no list has
     * @param level a digit beside "admin" or a code, else 0
     */
    record Parsed(Set<Word> words, List<String> unknown, int level) {
        boolean has(Word word) {
            return words.contains(word);
        }

        boolean hasAny(Set<Word> any) {
            return words.stream().anyMatch(any::contains);
        }
    }

    static Parsed parse(String header) {
        String apart = ELISIONS.matcher(SEAMS.matcher(header).replaceAll(" ")).replaceAll(" ");
        String[] tokens = Fold.key(apart).split(" ", -1);
        Set<Word> words = EnumSet.noneOf(Word.class);
        List<String> unknown = new ArrayList<>();
        int level = 0;
        for (int i = 0; i < tokens.length; ) {
            int taken = longest(tokens, i, words);
            if (taken == 0) {
                if (tokens[i].matches("[1-4]")) {
                    level = tokens[i].charAt(0) - '0';
                } else if (!tokens[i].isEmpty() && !tokens[i].matches("\\d+")) {
                    unknown.add(tokens[i]);
                }
                taken = 1;
            }
            i += taken;
        }
        if (header.strip().startsWith("#") || header.contains("%") || header.contains("N°")) {
            words.add(Word.COUNT);
        }
        if (words.contains(Word.NAME) && frenchCount(tokens)) {
            words.add(Word.COUNT);
        }
        return new Parsed(words, unknown, level);
    }

    /** What a header says, if it says anything that a 3W file holds; with or without instructions behind it. */
    static Optional<Meaning> meaning(String header) {
        Optional<Meaning> whole = said(header);
        String own = whole.isPresent() ? header : withoutInstructions(header);
        return own.equals(header) ? whole : said(own);
    }

    /** "CLUSTER (choose from the list)" and what stands in further lines are instructions to people. */
    private static String withoutInstructions(String header) {
        String bare = BRACKETS.matcher(header).replaceAll(" ").strip();
        return bare.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(bare);
    }

    private static Optional<Meaning> said(String header) {
        if (header.isBlank() || header.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        Parsed parsed = parse(header);
        if (parsed.words().isEmpty() || parsed.unknown().size() > 3) {
            return Optional.empty();
        }
        return Optional.ofNullable(subject(parsed))
                .map(subject -> new Meaning(subject, part(parsed, subject), level(parsed, subject)));
    }

    /** Whether every word of a cell is a header's word; data cells rarely are. */
    static boolean isPure(String cell) {
        Parsed parsed = parse(withoutInstructions(cell));
        return parsed.unknown().isEmpty() && !parsed.words().isEmpty();
    }

    /** "Number of partners", "Nombre d'organisations", "# of orgs": counts them, and names none. */
    public static boolean countsOrganisations(String header) {
        Parsed parsed = parse(header);
        return header.length() <= LONGEST_HEADER
                && parsed.has(Word.COUNT)
                && parsed.has(Word.ORG)
                && parsed.unknown().size() <= 1;
    }

    /** Whether a header speaks of codes, and beside them only of what no list has. */
    static boolean isSomeCode(String header) {
        Parsed parsed = parse(withoutInstructions(header));
        return parsed.words().stream().allMatch(word -> word == Word.CODE || word == Word.STOP)
                && parsed.has(Word.CODE)
                && parsed.unknown().size() <= 2;
    }

    /** Whether a header speaks of a partner: one that another organisation works through, and may be left out. */
    public static boolean isPartner(String header) {
        String key = Fold.key(header);
        return parse(header).has(Word.IMPL) && PARTNERS.stream().anyMatch(key::contains);
    }

    /**
     * The beginning of the word for an area in a header, "" where none stands or another script writes it: two such
     * words are two areas, though of one size.
     */
    static String areaWord(String header) {
        String apart = SEAMS.matcher(header).replaceAll(" ");
        return Arrays.stream(Fold.key(apart).split(" ", -1))
                .filter(token -> AREAS.contains(WORDS.getOrDefault(token, Word.STOP)))
                .filter(token -> token.charAt(0) < 128)
                .findFirst()
                .map(token -> token.endsWith("s") ? token.substring(0, token.length() - 1) : token)
                .map(token -> token.substring(0, Math.min(4, token.length())))
                .orElse("");
    }

    private static @Nullable Subject subject(Parsed p) {
        if (p.has(Word.CONTACT)) {
            return Subject.CONTACT;
        }
        Subject organisation = organisation(p);
        if (organisation != null) {
            return organisation;
        }
        if (p.has(Word.SUBSECTOR)) {
            return Subject.SUBSECTOR;
        }
        if (p.has(Word.SECTOR) && !p.has(Word.COUNT) && !p.has(Word.MONEY)) {
            return Subject.SECTOR;
        }
        Subject date = date(p);
        if (date != null) {
            return date;
        }
        if (p.hasAny(FIGURES)) {
            return p.has(Word.TARGETED) ? Subject.TARGETED : p.has(Word.REACHED) ? Subject.REACHED : Subject.NOTHING;
        }
        if (p.has(Word.STATUS)) {
            return Subject.STATUS;
        }
        if (p.has(Word.INDICATOR)) {
            return Subject.INDICATOR;
        }
        if (p.has(Word.MODALITY)) {
            return Subject.MODALITY;
        }
        if (p.has(Word.ACTIVITY)) {
            return p.has(Word.CODE) ? Subject.ROW_ID : Subject.ACTIVITY;
        }
        return place(p);
    }

    private static @Nullable Subject place(Parsed p) {
        if (p.has(Word.COUNTRY)) {
            return Subject.COUNTRY;
        }
        if (p.has(Word.STATE_OR_STATUS)) {
            return p.has(Word.CODE) ? Subject.AREA : Subject.STATE_OR_STATUS;
        }
        if (p.has(Word.ADMIN) && p.level() == 0 && areaRank(p) == 0) {
            return Subject.NOTHING;
        }
        if (p.has(Word.ADMIN) || areaRank(p) > 0) {
            return p.has(Word.TYPE) ? Subject.NOTHING : Subject.AREA;
        }
        if (p.has(Word.LOCATION)) {
            return p.has(Word.TYPE) || p.has(Word.CODE) ? Subject.NOTHING : Subject.LOCATION;
        }
        if (p.has(Word.PROJECT)) {
            return Subject.PROJECT;
        }
        if (p.has(Word.REMARK)) {
            return Subject.REMARKS;
        }
        return p.has(Word.CODE) && p.unknown().isEmpty() ? Subject.AREA : null;
    }

    /** Which organisation a header names, if it names one and not something about it. */
    private static @Nullable Subject organisation(Parsed p) {
        boolean about = p.hasAny(DATES)
                || p.hasAny(FIGURES)
                || p.has(Word.STATUS)
                || p.has(Word.ACTIVITY)
                || p.has(Word.SECTOR)
                || p.has(Word.INDICATOR)
                || p.has(Word.COUNTRY);
        int roles = count(p.has(Word.IMPL), p.has(Word.PROG), p.has(Word.FUND), p.has(Word.REP));
        if (about || (p.has(Word.PROJECT) && !p.has(Word.ORG)) || (roles > 1 && !p.has(Word.IMPL))) {
            return null;
        }
        if (p.has(Word.IMPL) && (p.has(Word.REP) || p.has(Word.FUND))) {
            return Subject.NOTHING; // says which of two roles, not who
        }
        if (p.has(Word.IMPL)) {
            return p.has(Word.ORG) || p.unknown().isEmpty() ? Subject.IMPL : null;
        }
        if (p.has(Word.FUND)) {
            return Subject.FUND;
        }
        if (p.has(Word.PROG)) {
            return p.has(Word.ORG) ? Subject.PROG : null;
        }
        if (p.has(Word.REP)) {
            return p.has(Word.ORG) || p.unknown().isEmpty() ? Subject.REP : null;
        }
        if (p.has(Word.ORG)) {
            return Subject.ORG;
        }
        return p.has(Word.ACRONYM) && p.unknown().isEmpty() ? Subject.ORG : null;
    }

    private static @Nullable Subject date(Parsed p) {
        if (p.has(Word.MONEY) || p.has(Word.PEOPLE)) {
            return null;
        }
        if (p.has(Word.REPORTED) || p.has(Word.UPDATED)) {
            return Subject.REPORTED;
        }
        boolean day = p.has(Word.DATE) || p.unknown().isEmpty();
        if (p.has(Word.START) && day) {
            return Subject.START;
        }
        if (p.has(Word.END) && day) {
            return Subject.END;
        }
        if (p.has(Word.DATE) && p.has(Word.REP)) {
            return Subject.REPORTED;
        }
        if (p.has(Word.PERIOD)) {
            return Subject.PERIOD;
        }
        if (p.has(Word.MONTH)) {
            return p.has(Word.YEAR) ? Subject.PERIOD : Subject.MONTH;
        }
        if (p.has(Word.YEAR)) {
            return Subject.YEAR;
        }
        return p.has(Word.DATE) && p.unknown().isEmpty() ? Subject.PERIOD : null;
    }

    private static Part part(Parsed p, Subject subject) {
        if (subject.isOrganisation()) {
            return p.has(Word.TYPE)
                    ? Part.TYPE
                    : p.has(Word.ACRONYM)
                            ? Part.ACRONYM
                            : p.has(Word.CODE)
                                    ? Part.CODE
                                    : p.has(Word.DESCRIPTION)
                                            ? Part.FULL_NAME
                                            : p.has(Word.NAME) ? Part.NAME : Part.PLAIN;
        }
        if ((subject == Subject.ACTIVITY && p.has(Word.DESCRIPTION))
                || (subject == Subject.REPORTED && p.has(Word.UPDATED))) {
            return Part.FULL_NAME;
        }
        return p.has(Word.CODE) ? Part.CODE : p.has(Word.NAME) ? Part.NAME : Part.PLAIN;
    }

    private static int level(Parsed p, Subject subject) {
        if (subject != Subject.AREA) {
            return 0;
        }
        return p.level() > 0 ? p.level() : 10 * (p.has(Word.STATE_OR_STATUS) ? 2 : areaRank(p));
    }

    /** 1 for regions to 5 for unions, 0 where no such word stands; the smaller area of "Sub-district / ward" counts. */
    private static int areaRank(Parsed p) {
        for (int rank = AREAS.size(); rank > 0; rank--) {
            if (p.has(AREAS.get(rank - 1))) {
                return rank;
            }
        }
        return 0;
    }

    /** "Nombre d'organisations" counts, "Nombre de la organización" names. */
    private static boolean frenchCount(String[] tokens) {
        List<String> all = List.of(tokens);
        return all.contains("nombre")
                && (all.contains("d")
                        || all.stream()
                                .anyMatch(token -> token.matches(
                                        "organisations|partenaires|acteurs|beneficiaires|ong|ongs|organizaciones")));
    }

    private static int longest(String[] tokens, int from, Set<Word> words) {
        for (int size = Math.min(LONGEST_PHRASE, tokens.length - from); size > 0; size--) {
            Word word = WORDS.get(String.join(" ", List.of(tokens).subList(from, from + size)));
            if (word != null) {
                words.add(word);
                return size;
            }
        }
        return 0;
    }

    private static int count(boolean... facts) {
        int count = 0;
        for (boolean fact : facts) {
            count += fact ? 1 : 0;
        }
        return count;
    }
}
