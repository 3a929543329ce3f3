package org.groundwork.instruments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What another area says of an instrument for an actor.
 *
 * @param whom for whom it is instead, in words; "" where that is not what is said
 * @param until last day on which what is held holds; null where it does not end, or nothing is held
 */
public record Wish(Saying kind, String whom, @Nullable LocalDate until) {
    /** What is said. */
    public enum Saying {
        /** asked for, and not held */
        ASKED,
        /** asked for, and held in some way */
        HELD,
        /** asked of others only */
        NOT_FOR
    }

    public static Wish asked() {
        return new Wish(Saying.ASKED, "", null);
    }

    public static Wish held(@Nullable LocalDate until) {
        return new Wish(Saying.HELD, "", until);
    }

    public static Wish notFor(String whom) {
        return new Wish(Saying.NOT_FOR, whom, null);
    }
}
