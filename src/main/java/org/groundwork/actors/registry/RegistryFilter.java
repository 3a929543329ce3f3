package org.groundwork.actors.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.status.Claim;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.core.Freshness;

/**
 * Which actors a list shows. Within a facet one of the chosen values is enough; an empty facet lets everything
 * through; all facets must agree.
 *
 * @param typed what to look for in names and identifiers, "" for all
 * @param retired whether retired actors are shown, and only those
 */
public record RegistryFilter(
        String typed,
        Set<ActorKind> kinds,
        Set<LocalClass> classes,
        Set<Claim> claims,
        Set<String> sectors,
        Set<UUID> places,
        Set<Freshness> freshness,
        Set<String> sources,
        Set<Pending> pending,
        boolean retired) {
    public static final RegistryFilter ALL = new RegistryFilter(
            "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    public RegistryFilter {
        kinds = Set.copyOf(kinds);
        classes = Set.copyOf(classes);
        claims = Set.copyOf(claims);
        sectors = Set.copyOf(sectors);
        places = Set.copyOf(places);
        freshness = Set.copyOf(freshness);
        sources = Set.copyOf(sources);
        pending = Set.copyOf(pending);
    }

    /** The actors of which something waits. */
    public static RegistryFilter waiting(Pending what) {
        return RegistryChoice.with(ALL, Facet.PENDING, Set.of(what));
    }

    /** The facets of the registry. */
    public enum Facet {
        KIND,
        CLASS,
        CLAIM,
        SECTOR,
        PLACE,
        FRESHNESS,
        SOURCE,
        PENDING
    }

    /** Whether a row passes every facet; the typed text is not looked at here. */
    public boolean lets(RegistryRow row) {
        if (row.retired() != retired) {
            return false;
        }
        for (Facet facet : Facet.values()) {
            if (!lets(row, facet)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row passes one facet. */
    boolean lets(RegistryRow row, Facet facet) {
        Set<?> wanted = chosen(facet);
        return wanted.isEmpty() || !Collections.disjoint(wanted, values(row, facet));
    }

    /** The values chosen in a facet. */
    public Set<?> chosen(Facet facet) {
        return switch (facet) {
            case KIND -> kinds;
            case CLASS -> classes;
            case CLAIM -> claims;
            case SECTOR -> sectors;
            case PLACE -> places;
            case FRESHNESS -> freshness;
            case SOURCE -> sources;
            case PENDING -> pending;
        };
    }

    private static Set<?> values(RegistryRow row, Facet facet) {
        return facet == Facet.PLACE ? row.places() : counted(row, facet);
    }

    /** The values under which a row is counted in a facet: of places only first-level areas. */
    static Set<?> counted(RegistryRow row, Facet facet) {
        return switch (facet) {
            case KIND -> Set.of(row.kind());
            case CLASS -> Set.of(row.localClass());
            case CLAIM -> row.claims();
            case SECTOR -> row.sectors();
            case PLACE -> row.areas();
            case FRESHNESS -> Set.of(row.freshness());
            case SOURCE -> row.sources();
            case PENDING -> row.pending();
        };
    }

    /** The filter as text, one facet a line, for keeping it under a name. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("typed=" + typed.replaceAll("\\s+", " "));
        lines.add("retired=" + retired);
        for (Facet facet : Facet.values()) {
            chosen(facet).stream()
                    .map(value -> facet.name() + "=" + value)
                    .sorted()
                    .forEach(lines::add);
        }
        return String.join("\n", lines);
    }

    /** Reads {@link #text} back; values that this program does not know are left out. */
    public static RegistryFilter of(String text) {
        return new RegistryFilter(
                read(text, "typed", Function.identity()).stream().findFirst().orElse(""),
                known(text, Facet.KIND, ActorKind.class),
                known(text, Facet.CLASS, LocalClass.class),
                known(text, Facet.CLAIM, Claim.class),
                read(text, Facet.SECTOR.name(), Function.identity()),
                read(text, Facet.PLACE.name(), UUID::fromString),
                known(text, Facet.FRESHNESS, Freshness.class),
                read(text, Facet.SOURCE.name(), Function.identity()),
                known(text, Facet.PENDING, Pending.class),
                read(text, "retired", Boolean::valueOf).contains(true));
    }

    private static <T> Set<T> read(String text, String key, Function<String, T> value) {
        Set<T> found = new LinkedHashSet<>();
        text.lines()
                .filter(line -> line.startsWith(key + "="))
                .forEach(line -> found.add(value.apply(line.substring(key.length() + 1))));
        return found;
    }

    private static <E extends Enum<E>> Set<E> known(String text, Facet facet, Class<E> type) {
        Set<String> named = read(text, facet.name(), value -> value.toUpperCase(Locale.ROOT));
        Set<E> found = EnumSet.noneOf(type);
        for (E constant : type.getEnumConstants()) {
            if (named.contains(constant.name())) {
                found.add(constant);
            }
        }
        return found;
    }
}
