package org.groundwork.benchmarks;

/** One measurement with the bar it is held to. */
interface Benchmark {
    /** The word that chooses it on the command line. */
    String name();

    /** Measures; prints nothing. */
    Outcome run() throws Exception;

    /**
     * What was measured.
     *
     * @param what the figure in words, with its unit
     * @param measured the figure
     * @param bar the most that it may be
     * @param detail how it came about: medians, sizes, counts
     */
    record Outcome(String what, double measured, double bar, String detail) {
        boolean holds() {
            return measured <= bar;
        }
    }
}
