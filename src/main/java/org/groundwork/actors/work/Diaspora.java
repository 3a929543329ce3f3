package org.groundwork.actors.work;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.groundwork.actors.record.Part;
import org.groundwork.core.Id;
import org.jspecify.annotations.Nullable;

/**
 * The facts that make an organisation a diaspora organisation; one row an actor.
 *
 * @param residence ISO 3166-1 alpha-3 of the country its members live in
 * @param heritage ISO 3166-1 alpha-3 of the country they come from
 * @param umbrella the network it belongs to
 * @param localOffice its office in the country of heritage, registered there: an actor of its own
 */
public record Diaspora(
        UUID id,
        UUID actor,
        @Nullable String residence,
        @Nullable String heritage,
        boolean funds,
        boolean responds,
        boolean bridges,
        String umbrella,
        @Nullable UUID localOffice)
        implements Part {

    public static UUID idOf(UUID actor) {
        return Id.named("actor diaspora", actor.toString());
    }

    public Set<DiasporaRole> roles() {
        Set<DiasporaRole> roles = EnumSet.noneOf(DiasporaRole.class);
        if (funds) {
            roles.add(DiasporaRole.FUNDS);
        }
        if (responds) {
            roles.add(DiasporaRole.RESPONDS);
        }
        if (bridges) {
            roles.add(DiasporaRole.BRIDGES);
        }
        return roles;
    }
}
