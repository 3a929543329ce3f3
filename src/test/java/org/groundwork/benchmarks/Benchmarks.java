package org.groundwork.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * Runs the benchmarks named on the command line, or all, and prints one line each; exit 1 where a bar does not
 * hold.
 */
public final class Benchmarks {
    private static final List<Benchmark> ALL = List.of(
            new SaveBenchmark(),
            new ExportBenchmark(),
            new ReadBenchmark(),
            new SearchBenchmark(),
            new ImportBenchmark(),
            new WindowBenchmark("frame", 1.3),
            new WindowBenchmark("rows", 2.5),
            new MatchingBenchmark(),
            new CrashBenchmark());

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = System.out;
        boolean allHold = true;
        for (Benchmark benchmark : ALL) {
            if (args.length > 0 && !List.of(args).contains(benchmark.name())) {
                continue;
            }
            Benchmark.Outcome outcome = benchmark.run();
            allHold &= outcome.holds();
            out.printf(
                    Locale.ROOT,
                    "%-10s %-6s %8.2f (bar %.2f)  %s; %s%n",
                    benchmark.name(),
                    outcome.holds() ? "holds" : "FAILS",
                    outcome.measured(),
                    outcome.bar(),
                    outcome.what(),
                    outcome.detail());
        }
        System.exit(allHold ? 0 : 1);
    }
}
