package org.groundwork.screening.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/** The words of many names, and neighbours written as one, found by words like them. */
final class WordIndex {
    private static final int REMEMBERED = 60_000;

    /** A word that some names have, or neighbours of some names written as one. */
    record Unit(NameWord word, List<Integer> names) {}

    /** A unit that an asked word may be, and the likeness. */
    record Like(Unit unit, double alike) {}

    private final NameMatcher matcher;
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Unit> known = new HashMap<>();
    private final SoundIndex sounds = new SoundIndex();
    private final Map<String, List<Unit>> bones = new HashMap<>();
    /** By script, of scripts that write no vowels. */
    private final Map<Integer, List<Unit>> within = new HashMap<>();
    /** All others by how many consonants they have that every script writes. */
    private final Map<Integer, List<Unit>> across = new HashMap<>();

    private final Map<String, List<Unit>> meanings = new HashMap<>();
    private final Map<String, List<Unit>> given = new HashMap<>();
    private final Map<String, List<Unit>> once = new HashMap<>();
    private final Map<String, List<Like>> asked = new LinkedHashMap<>();

    WordIndex(NameMatcher matcher) {
        this.matcher = matcher;
    }

    /** Adds a word of a name; of one name all words are added before the next name's. */
    void add(NameWord word, int name, boolean run) {
        String key = run + "|" + word.kind() + '|' + word.script() + '|' + word.key() + '|' + word.meaning() + '|'
                + Math.round(100 * word.weight());
        Unit unit = known.get(key);
        if (unit == null) {
            unit = new Unit(word, new ArrayList<>());
            known.put(key, unit);
            enter(unit, run);
        }
        if (unit.names.isEmpty() || unit.names.getLast() != name) {
            unit.names.add(name);
        }
    }

    private void enter(Unit unit, boolean run) {
        NameWord word = unit.word;
        int at = units.size();
        units.add(unit);
        if (!word.meaning().isEmpty()) {
            put(meanings, word.kind() + word.meaning(), unit);
        }
        put(once, Slips.once(word.key()), unit);
        word.given().forEach(each -> put(given, each, unit));
        if (Scripts.loose(word.script())) {
            put(within, word.script(), unit);
            return;
        }
        if (!run) {
            put(across, Sounds.firm(word.sounds()), unit);
        }
        for (String key : run ? Skeleton.of(word.sounds()) : Skeleton.around(word.sounds())) {
            put(bones, key, unit);
        }
        if (!run) {
            sounds.add(word.sounds(), at);
        }
        if (!word.bare().isEmpty()) {
            if (!run) {
                sounds.add(word.bare(), at);
            }
            Skeleton.of(word.bare()).forEach(key -> put(bones, key, unit));
        }
    }

    private static <K> void put(Map<K, List<Unit>> map, K key, Unit unit) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(unit);
    }

    /** To be called once all words are in. */
    void freeze() {
        sounds.freeze();
        known.clear();
    }

    /**
     * The units at least this like a word, or like a run of words written as one; the likest first.
     *
     * @param close only such as share a skeleton: quick, for words much alike; runs are never found otherwise
     */
    List<Like> like(NameWord word, boolean run, double least, boolean close) {
        String key = (run ? "+" : "")
                + (close ? "=" : "")
                + Math.round(1000 * least)
                + '|'
                + word.kind()
                + '|'
                + word.script()
                + '|'
                + word.key()
                + '|'
                + word.meaning();
        List<Like> before = asked.get(key);
        if (before != null) {
            return before;
        }
        if (asked.size() >= REMEMBERED) {
            asked.clear();
        }
        List<Like> found = search(word, run, least, close);
        asked.put(key, found);
        return found;
    }

    private List<Like> search(NameWord word, boolean run, double least, boolean close) {
        Map<Unit, Double> found = new HashMap<>();
        BiConsumer<Unit, Double> keep = (unit, alike) -> {
            if (alike >= least) {
                found.merge(unit, alike, Math::max);
            }
        };
        if (!word.meaning().isEmpty()) {
            meanings.getOrDefault(word.kind() + word.meaning(), List.of()).forEach(unit -> keep.accept(unit, 1.0));
        }
        word.given().forEach(each -> given.getOrDefault(each, List.of()).forEach(unit -> keep.accept(unit, 0.95)));
        slips(Slips.once(word.key()), unit -> keep.accept(unit, matcher.alike(word, unit.word)));
        if (Scripts.loose(word.script())) {
            loose(word, run, keep);
        } else if (!word.sounds().isEmpty()) {
            Set<String> near = new HashSet<>(run ? Skeleton.of(word.sounds()) : Skeleton.around(word.sounds()));
            if (!word.bare().isEmpty()) {
                near.addAll(Skeleton.of(word.bare()));
            }
            near.forEach(bone -> bones.getOrDefault(bone, List.of())
                    .forEach(unit -> keep.accept(unit, quick(word, unit.word, least))));
            if (!close && !run) {
                spelled(word.sounds(), least, keep);
                spelled(word.bare(), least, keep);
            }
        }
        return found.entrySet().stream()
                .map(each -> new Like(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingDouble(Like::alike).reversed())
                .toList();
    }

    private static double quick(NameWord one, NameWord other, double least) {
        double best = Sounds.alike(one.sounds(), other.sounds(), false, least);
        if (best < 1 && !one.bare().isEmpty()) {
            best = Math.max(best, Sounds.alike(one.bare(), other.sounds(), false, least));
        }
        return best < 1 && !other.bare().isEmpty()
                ? Math.max(best, Sounds.alike(one.sounds(), other.bare(), false, least))
                : best;
    }

    private void loose(NameWord word, boolean run, BiConsumer<Unit, Double> keep) {
        within.getOrDefault(word.script(), List.of())
                .forEach(unit -> keep.accept(unit, matcher.alike(word, unit.word)));
        int firm = Sounds.firm(word.sounds());
        for (int many = firm - 1; many <= firm + 1 && !run; many++) {
            across.getOrDefault(many, List.of()).forEach(unit -> keep.accept(unit, matcher.alike(word, unit.word)));
        }
    }

    private void spelled(String asking, double least, BiConsumer<Unit, Double> keep) {
        ObjIntConsumer<Integer> found = (at, value) -> keep.accept(units.get(at), value / 1000.0);
        sounds.find(asking, least, found);
    }

    /** Words that are this one but for letters that stand twice or two that changed places. */
    private void slips(String word, Consumer<Unit> found) {
        Slips.each(word, spelling -> once.getOrDefault(spelling, List.of()).forEach(found));
    }
}
