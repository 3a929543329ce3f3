package org.groundwork.threew.orgs;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.Fold;

/**
 * An organisation as a row writes it.
 *
 * @param name its name; the acronym where nothing else stands
 * @param acronym its acronym, "" where none stands beside the name
 * @param acronymOnly whether the name is nothing but an acronym of the acronym's column
 */
public record OrgText(String name, String acronym, boolean acronymOnly) {
    private static final Pattern BRACKETS =
            Pattern.compile("^(.*\\S)\\s*[(\\[]\\s*([^()\\[\\]]{2,20}?)\\s*[)\\]]\\s*$");
    /** Stand in brackets behind names, and are no acronyms: where it works or what it is. */
    private static final Set<String> NO_ACRONYM = Set.of(
            "UK", "USA", "US", "GB", "EU", "UAE", "INGO", "NNGO", "LNGO", "NGO", "UN", "ONG", "CBO", "CSO", "ONGI",
            "ONGN", "INTL", "INT", "HQ");

    private static final Pattern SEVERAL =
            Pattern.compile("\\s*[;|\\n]\\s*|\\s+/\\s*|\\s*/\\s+|(?<=\\p{Lu})/(?=\\p{Lu})");

    /**
     * Reads the cells of one organisation; "Name (ACRONYM)" is taken apart.
     *
     * @param nameCell trimmed, "" where there is none
     * @param acronymCell trimmed, "" where there is none
     */
    public static OrgText of(String nameCell, String acronymCell) {
        if (nameCell.isEmpty()) {
            return new OrgText(acronymCell, "", true);
        }
        Matcher match = BRACKETS.matcher(nameCell);
        if (match.matches() && isAcronym(match.group(2), match.group(1))) {
            String own = acronymCell.isEmpty() ? match.group(2).strip() : acronymCell;
            return new OrgText(match.group(1).strip(), own, false);
        }
        return new OrgText(nameCell, Fold.key(acronymCell).equals(Fold.key(nameCell)) ? "" : acronymCell, false);
    }

    /** What tells it from other names; "" where it has no letter. */
    public String key() {
        return Fold.key(name);
    }

    public String acronymKey() {
        return Fold.key(acronym);
    }

    /** Whether the name itself may be an acronym: one word, written in capitals. */
    public boolean looksLikeAcronym() {
        return acronymOnly || (name.indexOf(' ') < 0 && name.length() <= 12 && capitals(name) >= 2);
    }

    /** The organisations that one cell seems to hold; a single one for most. */
    public static List<String> several(String cell) {
        List<String> parts = Arrays.stream(SEVERAL.split(cell))
                .map(String::strip)
                .filter(part -> Fold.key(part).length() > 1)
                .toList();
        return parts.size() < 2 ? List.of(cell) : parts;
    }

    private static boolean isAcronym(String inner, String name) {
        String letters = inner.replaceAll("[^\\p{L}]", "");
        boolean oneWord = inner.strip().indexOf(' ') < 0;
        if (letters.length() < 2 || letters.length() > 14 || !oneWord || NO_ACRONYM.contains(inner.strip())) {
            return false;
        }
        if (capitals(inner) < 2 || 2 * capitals(inner) < letters.length()) {
            return false;
        }
        boolean shouted = name.chars().noneMatch(Character::isLowerCase);
        return !shouted || initials(letters, name);
    }

    /** Whether the letters come in this order at beginnings of the name's words. */
    private static boolean initials(String letters, String name) {
        int at = 0;
        for (String word : Fold.key(name).split(" ", -1)) {
            if (at < letters.length()
                    && !word.isEmpty()
                    && Fold.key(letters.substring(at)).startsWith(word.substring(0, 1))) {
                at++;
            }
        }
        return at >= Math.max(2, letters.length() - 1);
    }

    private static long capitals(String text) {
        return text.chars().filter(Character::isUpperCase).count();
    }
}
