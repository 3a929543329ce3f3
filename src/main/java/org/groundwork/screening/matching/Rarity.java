package org.groundwork.screening.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How rare words are among the names of a list: a name that half the list bears tells little, a rare one much. */
final class Rarity {
    private static final double FLOOR = 0.3;
    private static final int REMEMBERED = 50_000;
    /** Words this alike are counted as one. */
    private static final double ONE = 0.93;

    private final Map<String, Integer> bearers = new HashMap<>();
    private final Map<String, Integer> asGiven = new HashMap<>();
    private final Map<String, List<String>> bones = new HashMap<>();
    private final Map<String, Double> known = new HashMap<>();
    private final double whole;

    Rarity(Collection<NameForm> names) {
        whole = Math.log(names.size() + 1.0);
        for (NameForm name : names) {
            Set<String> once = new HashSet<>();
            Set<String> groups = new HashSet<>();
            for (NameWord word : name.words()) {
                if (word.kind() == WordKind.NAME && once.add(word.sounds())) {
                    bearers.merge(word.sounds(), 1, Integer::sum);
                    groups.addAll(word.given());
                }
            }
            groups.forEach(group -> asGiven.merge(group, 1, Integer::sum));
        }
        for (String each : bearers.keySet()) {
            for (String bone : Skeleton.of(each)) {
                bones.computeIfAbsent(bone, any -> new ArrayList<>()).add(each);
            }
        }
    }

    /** The name with its words weighed by how rare they are here. */
    NameForm weigh(NameForm name) {
        List<NameWord> words = name.words().stream()
                .map(word -> word.kind() == WordKind.NAME ? word.weighing(word.weight() * factor(word)) : word)
                .toList();
        return new NameForm(name.text(), name.person(), words);
    }

    private double factor(NameWord word) {
        Double before = known.get(word.key());
        if (before != null) {
            return before;
        }
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        double factor = Math.max(FLOOR, 1 - Math.log(Math.max(1, many(word))) / whole);
        known.put(word.key(), factor);
        return factor;
    }

    private int many(NameWord word) {
        int sum = 0;
        for (String bone : Skeleton.of(word.sounds())) {
            for (String each : bones.getOrDefault(bone, List.of())) {
                if (Sounds.alike(each, word.sounds(), false, ONE) >= ONE) {
                    sum += bearers.getOrDefault(each, 0);
                }
            }
        }
        int groups = word.given().stream()
                .mapToInt(group -> asGiven.getOrDefault(group, 0))
                .max()
                .orElse(0);
        return Math.max(sum, groups);
    }
}
