package org.groundwork.workspace;

import java.time.Duration;
import org.groundwork.core.Hlc;

/** What is thought of a clock that disagrees with the journal. Reads no clock itself. */
public final class ClockRule {
    /** Received entries further ahead than this wait for a person: taken in, they would push every later one ahead. */
    public static final Duration AHEAD = Duration.ofHours(24);

    /** Less than this is the system setting its own clock right, and nobody's business. */
    public static final Duration BEHIND = Duration.ofMinutes(1);

    private ClockRule() {}

    /**
     * True where an entry that another device sent must wait until a person has looked at it.
     *
     * @param wallMillis this device's clock, milliseconds since 1970
     */
    public static boolean waits(Hlc received, long wallMillis) {
        return received.millis() - wallMillis > AHEAD.toMillis();
    }

    /** True where this device's clock stands so far behind the newest entry that the person should be told. */
    public static boolean behind(Hlc newest, long wallMillis) {
        return newest.millis() - wallMillis > BEHIND.toMillis();
    }
}
