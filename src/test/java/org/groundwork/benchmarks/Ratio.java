package org.groundwork.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * Runs ours and the bare library in turn, so that a slow moment of the machine meets both, and compares medians.
 *
 * @param ours median, nanoseconds
 * @param bare median, nanoseconds
 */
record Ratio(double ours, double bare) {
    /** A piece of work; gives the nanoseconds that count, so that preparing may be left out. */
    @FunctionalInterface
    interface Timed {
        long nanos() throws Exception;
    }

    /** The first {@code warm} rounds do not count. */
    static Ratio of(int warm, int rounds, Timed ours, Timed bare) throws Exception {
        double[] first = new double[rounds];
        double[] second = new double[rounds];
        for (int i = -warm; i < rounds; i++) {
            boolean oursFirst = (i & 1) == 0;
            long a = oursFirst ? ours.nanos() : bare.nanos();
            long b = oursFirst ? bare.nanos() : ours.nanos();
            if (i >= 0) {
                first[i] = oursFirst ? a : b;
                second[i] = oursFirst ? b : a;
            }
        }
        return new Ratio(median(first), median(second));
    }

    /** How many nanoseconds some work takes. */
    static long time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    /** Work that may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    double value() {
        return ours / bare;
    }

    String detail() {
        return String.format(Locale.ROOT, "ours %.2f ms, bare %.2f ms (medians)", ours / 1e6, bare / 1e6);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
