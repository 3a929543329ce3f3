package org.groundwork.workspace;

import java.time.Duration;

/**
 * Closes a workspace when the system ends the program, as on logging out: what is being saved is saved, what was typed
 * is saved where that is quick, and the next opening finds nothing to tell. All of it within a short time: a system
 * that waits for a program in vain ends it by force.
 */
final class Ending {
    private static final Duration ALL = Duration.ofSeconds(8);

    private final Runnable close;
    private final Thread hook = Thread.ofPlatform().name("ending").unstarted(this::end);

    /** @param close called on a thread of its own, and left behind where it takes too long */
    Ending(Runnable close) {
        this.close = close;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void end() {
        Thread closing = Thread.ofPlatform().name("closing").daemon().start(close);
        try {
            if (!closing.join(ALL)) {
                Logs.info(Ending.class, "not closed in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The workspace was closed: nothing is left to do at the end. */
    void cancel() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            Logs.info(Ending.class, "closed while the program ends");
        }
    }
}
