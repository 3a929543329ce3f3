package org.groundwork.screening.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.groundwork.core.Fold;
import org.groundwork.office.Row;
import org.groundwork.office.TableFile;
import org.groundwork.screening.Listed;
import org.groundwork.screening.files.WatchFileReader;

/**
 * The UN list, persons' names and good aliases, with what is asked of it: listed names altered, unlisted ones made of
 * its own words, and listed ones that lack a word.
 */
public final class ListBars {
    private static final Path DATA = Path.of("../shared/data");
    private static final Path UN = DATA.resolve("watchlists/un_sc_consolidated_2026-02-27.xml");
    private static final int NEGATIVES = 3_000;

    private final NameMatcher matcher = new NameMatcher();
    private final List<String> listed = new ArrayList<>();
    private final Set<Set<String>> sets = new HashSet<>();
    public final NameIndex index;
    public final List<String> altered;
    public final List<String> hard = new ArrayList<>();
    public final List<String> partly = new ArrayList<>();
    public final List<String> dropped = new ArrayList<>();

    public static boolean there() {
        return Files.exists(UN) && Files.exists(DATA.resolve("matching/un_listed_altered_dev.csv"));
    }

    public ListBars() {
        for (Listed each :
                WatchFileReader.read(UN, Map.of(), text -> Optional.empty()).entries()) {
            for (Listed.Name name : each.names()) {
                boolean good = name.kind() == Listed.NameKind.MAIN || name.kind() == Listed.NameKind.ALIAS;
                if (each.kind() == Listed.Kind.PERSON && good) {
                    listed.add(name.text());
                    sets.add(words(name.text()));
                }
            }
        }
        index = new NameIndex(
                matcher,
                listed.stream().map(name -> matcher.read(name, Nature.PERSON)).toList());
        List<String> plain = column("un_listed_plain_dev.csv");
        List<String> all = column("un_listed_altered_dev.csv");
        altered = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (sets.contains(words(plain.get(i)))) { // two of the names left the list since
                altered.add(all.get(i));
            }
        }
        drop(plain);
        negatives();
    }

    /** Drawn by frequency from the words of the list, two to four at a time, unlisted; the seed is fixed. */
    private void negatives() {
        List<String> words = listed.stream()
                .flatMap(name -> Arrays.stream(Fold.key(name).split(" ", -1)))
                .filter(word -> word.matches("[a-z]+"))
                .toList();
        Random random = new Random(7);
        int made = 0;
        while (made < NEGATIVES) {
            List<String> name = new ArrayList<>();
            int many = 2 + random.nextInt(3);
            for (int i = 0; i < many; i++) {
                name.add(words.get(random.nextInt(words.size())));
            }
            Set<String> set = new TreeSet<>(name);
            if (!sets.contains(set)) {
                made++;
                boolean part = sets.stream().anyMatch(other -> other.containsAll(set) || set.containsAll(other));
                (part ? partly : hard).add(String.join(" ", name));
            }
        }
    }

    private void drop(List<String> plain) {
        Random random = new Random(5);
        for (String name : plain) {
            List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
            if (words.size() > 2) {
                words.remove(random.nextInt(words.size()));
                dropped.add(String.join(" ", words));
            }
        }
    }

    private static Set<String> words(String name) {
        return new TreeSet<>(Arrays.asList(Fold.key(name).split(" ", -1)));
    }

    private static List<String> column(String file) {
        List<String> names = new ArrayList<>();
        try (TableFile table = TableFile.open(DATA.resolve("matching").resolve(file));
                Stream<Row> rows = table.rows(table.sheets().getFirst())) {
            Iterator<Row> each = rows.iterator();
            each.next();
            each.forEachRemaining(row -> names.add(row.cell(0).text()));
        }
        return names;
    }

    public NameForm read(String name) {
        return matcher.read(name, Nature.PERSON);
    }

    /** The best score of each name, 0 below the least. */
    public double[] best(List<String> names, double least) {
        return names.stream()
                .mapToDouble(name -> index.find(read(name), least).stream()
                        .mapToDouble(NameIndex.Answer::score)
                        .findFirst()
                        .orElse(0))
                .toArray();
    }

    /** How many in a hundred score at least this much. */
    public static double share(double[] scores, double threshold) {
        return 100.0 * Arrays.stream(scores).filter(score -> score >= threshold).count() / scores.length;
    }
}
