package org.groundwork.workspace;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in this workspace: a statement, not a login.
 *
 * @param country ISO 3166-1 alpha-3; null where not said
 * @param currency ISO 4217; null where not said
 * @param retired true for somebody who left, and is no longer offered
 */
public record Profile(
        UUID id,
        String name,
        String function,
        String agency,
        String office,
        @Nullable String country,
        @Nullable String currency,
        boolean retired) {

    /** How the journal names this person. */
    public Access.Person person() {
        return new Access.Person(name, function, agency, office);
    }
}
