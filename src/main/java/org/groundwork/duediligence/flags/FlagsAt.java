package org.groundwork.duediligence.flags;

import java.util.UUID;

/**
 * Flags that stand at another actor, as far as everybody sees them: that there are some, and how many were upheld. What
 * they say is read there.
 *
 * @param name by which that actor is shown
 * @param notToBeNamed it must not be named outside the office
 * @param retired its record is out of use; a flag is not lifted by that
 * @param undecided flags on which nobody has decided
 * @param upheld flags that were upheld
 */
public record FlagsAt(UUID actor, String name, boolean notToBeNamed, boolean retired, int undecided, int upheld) {
    public int flags() {
        return undecided + upheld;
    }
}
