package org.groundwork.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.groundwork.screening.Bands;
import org.groundwork.screening.Watchlist;
import org.groundwork.screening.files.WatchFileReader;
import org.groundwork.screening.matching.LabelledPairs;
import org.groundwork.screening.matching.ListBars;
import org.groundwork.screening.matching.MadeNames;
import org.groundwork.screening.matching.Nature;
import org.groundwork.screening.run.Asked;
import org.groundwork.screening.run.ListIndex;

/**
 * Names against the UN list: seconds for 10,000 actors with three names each; besides, precision and recall for each
 * threshold on the labelled pairs, and recall and false hits on the list.
 */
final class MatchingBenchmark implements Benchmark {
    private static final Path UN = Path.of("../shared/data/watchlists/un_sc_consolidated_2026-02-27.xml");
    private static final int ACTORS = 10_000;

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public Outcome run() {
        if (!ListBars.there() || !LabelledPairs.there()) {
            return new Outcome("the UN list and the labelled pairs are not on this machine", 0, 0, "nothing measured");
        }
        StringBuilder detail = new StringBuilder();
        pairs(detail);
        lists(detail);
        return new Outcome(
                "seconds for 10,000 actors with 3 names against the UN list", seconds(), 5, detail.toString());
    }

    private static void pairs(StringBuilder detail) {
        LabelledPairs pairs = LabelledPairs.read();
        double[] scores = pairs.scores();
        detail.append(String.format(Locale.ROOT, "%nlabelled pairs%n  threshold precision recall F1"));
        List<Double> thresholds = new ArrayList<>();
        for (int i = 50; i <= 95; i += 5) {
            thresholds.add(i / 100.0);
        }
        thresholds.add(Bands.PAIR);
        thresholds.sort(null);
        for (double threshold : thresholds) {
            LabelledPairs.Quality quality = pairs.at(threshold, scores);
            detail.append(String.format(
                    Locale.ROOT,
                    "%n  %9.3f %9.3f %6.3f %.3f%s",
                    threshold,
                    quality.precision(),
                    quality.recall(),
                    quality.f1(),
                    threshold == Bands.PAIR ? " shipped" : ""));
        }
    }

    private static void lists(StringBuilder detail) {
        ListBars bars = new ListBars();
        double least = Bands.LOWEST;
        double[] altered = bars.best(bars.altered, least);
        double[] hard = bars.best(bars.hard, least);
        double[] partly = bars.best(bars.partly, least);
        double[] dropped = bars.best(bars.dropped, least);
        detail.append(String.format(
                Locale.ROOT,
                "%nUN list: %d altered, %d hard negatives, %d subsets and supersets, %d with a word dropped%n"
                        + "  threshold altered hard subset dropped, %%",
                altered.length,
                hard.length,
                partly.length,
                dropped.length));
        for (double threshold : new double[] {0.8, 0.85, 0.88, 0.9, 0.92, 0.93, 0.94, 0.955, 0.98}) {
            detail.append(String.format(
                    Locale.ROOT,
                    "%n  %9.3f %7.1f %4.2f %6.1f %7.1f%s",
                    threshold,
                    ListBars.share(altered, threshold),
                    ListBars.share(hard, threshold),
                    ListBars.share(partly, threshold),
                    ListBars.share(dropped, threshold),
                    threshold == Bands.SHIPPED.possible() ? " shipped" : ""));
        }
    }

    private static double seconds() {
        Watchlist list = new Watchlist(
                new java.util.UUID(1, 1), "UN", "1", null, "", "", 0, 0, java.time.Instant.EPOCH, "", true);
        List<ListIndex.Entry> entries = WatchFileReader.read(UN, Map.of(), text -> Optional.empty()).entries().stream()
                .map(each -> new ListIndex.Entry(list, each))
                .toList();
        Random random = new Random(3);
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < ACTORS; i++) {
            asked.add(Asked.of(MadeNames.organisation(random), Nature.ORGANISATION));
            asked.add(Asked.of(MadeNames.organisation(random), Nature.ORGANISATION));
            asked.add(Asked.of(MadeNames.person(random), Nature.PERSON));
        }
        long start = System.nanoTime();
        ListIndex index = new ListIndex(entries);
        asked.forEach(each -> index.find(each, Bands.SHIPPED));
        return (System.nanoTime() - start) / 1e9;
    }
}
