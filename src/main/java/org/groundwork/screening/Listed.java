package org.groundwork.screening;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Somebody or something on a watchlist.
 *
 * @param code the list's own for it
 * @param names the first is the one it is listed by
 * @param born dates of birth, as exact as the list has them
 * @param countries three-letter codes of nationality, birth and address
 * @param places of birth and address, in words
 * @param details what else the list says, in its words
 */
public record Listed(
        String code,
        Kind kind,
        List<Name> names,
        List<BirthDate> born,
        List<String> countries,
        String places,
        String details) {
    public Listed {
        names = List.copyOf(names);
        born = List.copyOf(born);
        countries = List.copyOf(countries);
    }

    /** What is listed; not every list tells. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        UNKNOWN
    }

    /** One of its names. */
    public record Name(String text, NameKind kind) {}

    /** How good a name is. */
    public enum NameKind {
        MAIN,
        ALIAS,
        /** the list itself calls it weak */
        WEAK,
        FORMER,
        ORIGINAL
    }

    public String name() {
        return names.isEmpty() ? code : names.getFirst().text();
    }

    public String bornText() {
        return born.stream().map(BirthDate::text).collect(Collectors.joining("; "));
    }

    /** All that a decision about it rests on; when this changes, the decision is asked for anew. */
    public String fingerprint() {
        return String.format(
                Locale.ROOT,
                "%s|%s|%s|%s|%s|%s",
                kind,
                names.stream()
                        .map(name -> name.kind() + ":" + name.text())
                        .sorted()
                        .collect(Collectors.joining("|")),
                bornText(),
                countries.stream().sorted().collect(Collectors.joining(" ")),
                places,
                details);
    }
}
