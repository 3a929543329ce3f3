package org.groundwork.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.search.ActorIndex;
import org.groundwork.actors.search.Searchable;

/** Type-ahead over 100,000 actors with three names each, Latin, French and Arabic: 99th percentile of a keystroke. */
final class SearchBenchmark implements Benchmark {
    private static final int ACTORS = 100_000;
    private static final int QUERIES = 500;
    private static final String[] LATIN = syllables("ka ro me lin tas wa di har bo ren sul na fe gor mi pal teu vor");
    private static final String[] ARABIC = syllables(
            "\u0628\u0646 \u0648\u0627 \u062f\u064a \u0631\u062d \u0645\u0627 \u0633\u0644 \u0639\u0628 \u0642\u0627 \u0646\u0648 \u0641\u064a \u0643\u0631 \u062c\u0645");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Outcome run() {
        Random random = new Random(11);
        List<Searchable> actors = new ArrayList<>(ACTORS);
        for (int i = 0; i < ACTORS; i++) {
            List<String> names = List.of(
                    words(random, LATIN, 3) + " Organisation",
                    "Association " + words(random, LATIN, 2) + " \u00e9t\u00e9",
                    words(random, ARABIC, 3));
            actors.add(new Searchable(new UUID(7, i), ActorKind.LOCAL_NGO, false, names, List.of("R-" + i)));
        }
        try (ActorIndex index = new ActorIndex()) {
            long start = System.nanoTime();
            index.fill(actors);
            double built = (System.nanoTime() - start) / 1e9;
            keystrokes(index, actors, new Random(1));
            double[] nanos = keystrokes(index, actors, new Random(2));
            java.util.Arrays.sort(nanos);
            double p99 = nanos[(int) (nanos.length * 0.99)] / 1e6;
            return new Outcome(
                    "p99 of a keystroke over 100,000 actors, ms",
                    p99,
                    16,
                    String.format(
                            java.util.Locale.ROOT,
                            "p50 %.2f ms, slowest %.2f ms, %d keystrokes, index built in %.1f s",
                            nanos[nanos.length / 2] / 1e6,
                            nanos[nanos.length - 1] / 1e6,
                            nanos.length,
                            built));
        }
    }

    /** Types names of actors letter by letter, one in three with a letter missing. */
    private static double[] keystrokes(ActorIndex index, List<Searchable> actors, Random random) {
        List<Double> nanos = new ArrayList<>();
        for (int q = 0; q < QUERIES; q++) {
            Searchable actor = actors.get(random.nextInt(actors.size()));
            String name = actor.names().get(random.nextInt(3));
            String typed = q % 3 == 0 && name.length() > 5 ? name.substring(0, 3) + name.substring(4) : name;
            for (int end = 1; end <= Math.min(typed.length(), 18); end++) {
                long start = System.nanoTime();
                index.find(typed.substring(0, end), 50);
                nanos.add((double) (System.nanoTime() - start));
            }
        }
        return nanos.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static String words(Random random, String[] from, int count) {
        StringBuilder out = new StringBuilder();
        for (int w = 0; w < count; w++) {
            out.append(w > 0 ? " " : "");
            for (int s = 0; s < 2 + random.nextInt(2); s++) {
                out.append(from[random.nextInt(from.length)]);
            }
        }
        return out.toString();
    }

    private static String[] syllables(String text) {
        return text.split(" ", -1);
    }
}
