package org.groundwork.places;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.groundwork.core.Fold;

/** Ranks places by how well they answer to what was typed. */
final class PlaceSearch {
    private static final int NOT = Integer.MAX_VALUE;

    private PlaceSearch() {}

    private record Ranked(int rank, Place place) {}

    static List<Place> find(String typed, Collection<PlaceWords> among, int most) {
        String wanted = Fold.key(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        String code = PlaceCode.tidy(typed);
        return among.stream()
                .map(words -> new Ranked(rank(words, wanted, code), words.place()))
                .filter(ranked -> ranked.rank < NOT)
                .sorted(Comparator.comparingInt(Ranked::rank)
                        .thenComparing(ranked -> ranked.place.current() ? 0 : 1)
                        .thenComparingInt(ranked -> ranked.place.level())
                        .thenComparing(ranked -> ranked.place.name()))
                .limit(most)
                .map(Ranked::place)
                .toList();
    }

    private static int rank(PlaceWords words, String wanted, String code) {
        int best = NOT;
        for (String name : words.names()) {
            best = Math.min(best, rankName(name, wanted));
        }
        for (String known : words.codes()) {
            best = Math.min(best, rankCode(known, code));
        }
        return best;
    }

    /** The whole name, its beginning, the beginning of a word, every typed word the beginning of some word. */
    private static int rankName(String name, String wanted) {
        if (name.equals(wanted)) {
            return 0;
        }
        if (name.startsWith(wanted)) {
            return 1;
        }
        if (name.contains(" " + wanted)) {
            return 2;
        }
        String spaced = " " + name;
        for (String word : wanted.split(" ", -1)) {
            if (!spaced.contains(" " + word)) {
                return NOT;
            }
        }
        return 3;
    }

    private static int rankCode(String known, String code) {
        if (known.equals(code)) {
            return 0;
        }
        return code.length() >= 2 && known.startsWith(code) ? 1 : NOT;
    }
}
