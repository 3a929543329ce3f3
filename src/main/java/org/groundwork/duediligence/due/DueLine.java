package org.groundwork.duediligence.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of what is due.
 *
 * @param name of the actor
 * @param days until it ends; below 0 it has ended
 * @param chasedOn the last time; null where nobody did
 * @param times how often it was chased
 */
public record DueLine(
        DueThing thing, String name, int days, @Nullable LocalDate chasedOn, int times) {

    public boolean overdue() {
        return days < 0;
    }
}
