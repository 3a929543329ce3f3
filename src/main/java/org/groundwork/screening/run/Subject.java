package org.groundwork.screening.run;

import java.util.List;
import java.util.UUID;
import org.groundwork.screening.ListHit;
import org.groundwork.screening.matching.Nature;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose names are screened.
 *
 * @param countries three-letter codes that are known of it
 */
public record Subject(
        UUID actor, @Nullable UUID part, ListHit.Role role, Nature nature, List<String> names, List<String> countries) {
    public Subject {
        names = List.copyOf(names);
        countries = List.copyOf(countries);
    }
}
