package org.groundwork.core;

import java.util.concurrent.CancellationException;

/** How far a long piece of work is; the worker calls it, the status bar shows it. */
@FunctionalInterface
public interface Progress {
    /** For work that nobody watches. */
    Progress NONE = (done, total) -> true;

    /**
     * Says how far the work is.
     *
     * @param done units done so far
     * @param total units in all, or 0 where that is not known
     * @return false when the person asked to cancel
     */
    boolean at(long done, long total);

    /**
     * Reports and gives up when cancelled.
     *
     * @throws CancellationException when the person asked to cancel; an act that sees it writes nothing
     */
    default void report(long done, long total) {
        if (!at(done, total)) {
            throw new CancellationException();
        }
    }
}
