package org.groundwork.screening.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.groundwork.office.Row;
import org.groundwork.office.TableFile;

/** Pairs of names of which somebody said whether they are one bearer's. */
public record LabelledPairs(List<Pair> pairs) {
    private static final Path FILE = Path.of("../shared/data/matching/name_pairs_dev.csv");

    record Pair(String one, String other, Nature nature, boolean same) {}

    /** Of those said to match, how many do; of those that do, how many were found; and both in one figure. */
    public record Quality(double precision, double recall) {
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    public static boolean there() {
        return Files.exists(FILE);
    }

    public static LabelledPairs read() {
        List<Pair> pairs = new ArrayList<>();
        try (TableFile file = TableFile.open(FILE);
                Stream<Row> rows = file.rows(file.sheets().getFirst())) {
            Iterator<Row> each = rows.iterator();
            each.next();
            while (each.hasNext()) {
                Row row = each.next();
                pairs.add(new Pair(
                        row.cell(2).text(),
                        row.cell(3).text(),
                        Nature.of(row.cell(1).text()),
                        row.cell(4).text().equals("true")));
            }
        }
        return new LabelledPairs(pairs);
    }

    /** The score of each pair. */
    public double[] scores() {
        NameMatcher matcher = new NameMatcher();
        return pairs.stream()
                .mapToDouble(pair ->
                        matcher.compare(pair.one(), pair.other(), pair.nature()).value())
                .toArray();
    }

    public Quality at(double threshold, double[] scores) {
        int hit = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean said = scores[i] >= threshold;
            boolean same = pairs.get(i).same();
            hit += said && same ? 1 : 0;
            wrong += said && !same ? 1 : 0;
            missed += !said && same ? 1 : 0;
        }
        return new Quality((double) hit / Math.max(1, hit + wrong), (double) hit / Math.max(1, hit + missed));
    }
}
