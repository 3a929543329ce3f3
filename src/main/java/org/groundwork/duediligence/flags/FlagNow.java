package org.groundwork.duediligence.flags;

import java.util.List;

/**
 * A flag as it stands.
 *
 * @param level now
 * @param steps in the order in which they were taken
 */
public record FlagNow(Flag flag, FlagLevel level, FlagEnd end, List<FlagStep> steps) {
    public FlagNow {
        steps = List.copyOf(steps);
    }
}
