package org.groundwork.threew.orgs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two names of organisations are: their words are aligned one to one, alike words count by their length,
 * words that many organisations bear count little, and words that stand alone are charged for.
 */
public final class Similarity {
    /** Below this two words are different words. */
    private static final double SAME_WORD = 0.9;

    private static final double GENERIC = 0.3;
    private static final double UNMATCHED = 0.3;
    private static final JaroWinklerSimilarity WORDS = new JaroWinklerSimilarity();
    private static final Set<String> GENERICS = Set.of(
            "association",
            "organization",
            "organisation",
            "organizacion",
            "asociacion",
            "foundation",
            "fondation",
            "fundacion",
            "international",
            "internationale",
            "internacional",
            "national",
            "nationale",
            "nacional",
            "development",
            "developpement",
            "desarrollo",
            "humanitarian",
            "humanitaire",
            "relief",
            "aid",
            "aide",
            "action",
            "community",
            "communautaire",
            "committee",
            "comite",
            "center",
            "centre",
            "centro",
            "society",
            "societe",
            "for",
            "pour",
            "para",
            "the",
            "of",
            "de",
            "des",
            "du",
            "la",
            "le",
            "les",
            "et",
            "and",
            "y",
            "en",
            "ngo",
            "ong",
            "network",
            "reseau",
            "red",
            "group",
            "groupe",
            "initiative",
            "support",
            "appui",
            "trust",
            "charity",
            "agency",
            "agence",
            "ministry",
            "ministere",
            "ministerio",
            "women",
            "femmes",
            "youth",
            "jeunes",
            "children",
            "union",
            "council",
            "somalia",
            "south",
            "sudan",
            "africa",
            "afrique",
            "african");

    private Similarity() {}

    /**
     * Compares two folded names.
     *
     * @return 0 to 1; names of a single word or of at most four letters are alike only when equal
     */
    public static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.size() < 2 || b.size() < 2 || one.length() <= 4 || other.length() <= 4) {
            return one.replace(" ", "").equals(other.replace(" ", "")) ? 0.99 : 0;
        }
        return a.size() <= b.size() ? aligned(a, b) : aligned(b, a);
    }

    public static boolean isGeneric(String word) {
        return word.length() < 3 || GENERICS.contains(word);
    }

    private record Pair(int shorter, int longer, double similarity) {}

    private static double aligned(List<String> shorter, List<String> longer) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < shorter.size(); i++) {
            for (int j = 0; j < longer.size(); j++) {
                double similarity = word(shorter.get(i), longer.get(j));
                if (similarity >= SAME_WORD) {
                    pairs.add(new Pair(i, j, similarity));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::similarity).reversed());
        boolean[] usedShort = new boolean[shorter.size()];
        boolean[] usedLong = new boolean[longer.size()];
        double score = 0;
        boolean meaningful = false;
        for (Pair pair : pairs) {
            if (!usedShort[pair.shorter] && !usedLong[pair.longer]) {
                usedShort[pair.shorter] = true;
                usedLong[pair.longer] = true;
                score += pair.similarity * weight(shorter.get(pair.shorter));
                meaningful |= !isGeneric(shorter.get(pair.shorter));
            }
        }
        double whole = shorter.stream().mapToDouble(Similarity::weight).sum();
        for (int j = 0; j < longer.size(); j++) {
            whole += usedLong[j] ? 0 : UNMATCHED * weight(longer.get(j));
        }
        return meaningful ? score / whole : 0;
    }

    private static double word(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        boolean figures = a.chars().anyMatch(Character::isDigit) || b.chars().anyMatch(Character::isDigit);
        return figures || a.length() < 4 || b.length() < 4 ? 0 : WORDS.apply(a, b);
    }

    private static double weight(String word) {
        return word.length() * (isGeneric(word) ? GENERIC : 1);
    }

    private static List<String> words(String key) {
        return List.of(key.split(" ", -1));
    }
}
