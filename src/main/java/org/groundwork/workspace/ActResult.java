package org.groundwork.workspace;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an act gave.
 *
 * @param value what the work returned
 * @param changes how many rows the work inserted, changed or deleted; 0 where everything was already so
 * @param act the act in the journal; null when nothing changed, as such an act leaves no trace
 */
public record ActResult<T extends @Nullable Object>(
        T value, int changes, @Nullable UUID act) {}
