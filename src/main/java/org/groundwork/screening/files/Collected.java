package org.groundwork.screening.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.groundwork.core.Fold;
import org.groundwork.screening.BirthDate;
import org.groundwork.screening.Listed;

/** One entry while a file is read; several rows may tell of it. */
final class Collected {
    private final String code;
    private Listed.Kind kind = Listed.Kind.UNKNOWN;
    private final Map<String, Listed.Name> names = new LinkedHashMap<>();
    private final Set<BirthDate> born = new LinkedHashSet<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final Set<String> details = new LinkedHashSet<>();

    Collected(String code) {
        this.code = code;
    }

    void kind(Listed.Kind told) {
        kind = kind == Listed.Kind.UNKNOWN ? told : kind;
    }

    /** Adds a name, or the several that stand in it; the first kind of a name that is told twice counts. */
    void name(String text, Listed.NameKind as) {
        for (String each : text.split(";", -1)) {
            String tidy = each.strip().replaceAll("\\s+", " ");
            if (!Fold.key(tidy).isEmpty()) {
                names.putIfAbsent(tidy, new Listed.Name(tidy, names.isEmpty() ? Listed.NameKind.MAIN : as));
            }
        }
    }

    void born(Optional<BirthDate> date) {
        date.ifPresent(born::add);
    }

    void born(BirthDate date) {
        born.add(date);
    }

    /** A country by its name or code; one that nobody knows stays among the places. */
    void country(String text, Function<String, Optional<String>> known) {
        if (!text.isBlank()) {
            known.apply(text.strip()).ifPresentOrElse(countries::add, () -> places.add(text.strip()));
        }
    }

    void place(String text) {
        add(places, text);
    }

    void detail(String text) {
        add(details, text);
    }

    private static void add(Set<String> texts, String text) {
        if (!text.isBlank()) {
            texts.add(text.strip().replaceAll("\\s+", " "));
        }
    }

    boolean named() {
        return !names.isEmpty();
    }

    Listed listed() {
        return new Listed(
                code,
                kind,
                new ArrayList<>(names.values()),
                new ArrayList<>(born),
                new ArrayList<>(countries),
                String.join("; ", places),
                String.join("; ", details));
    }

    static List<Listed> all(Iterable<Collected> entries) {
        List<Listed> listed = new ArrayList<>();
        for (Collected each : entries) {
            if (each.named()) {
                listed.add(each.listed());
            }
        }
        return listed;
    }
}
