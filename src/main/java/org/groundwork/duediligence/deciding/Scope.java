package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.core.Id;
import org.jspecify.annotations.Nullable;

/**
 * What the office wants to do with a partner: what its tier hangs on. One row an actor.
 *
 * @param money whole US dollars in all, rounded up; null or 0: no money
 * @param months that the money is for; null: a year
 * @param inKind goods or services are given
 * @param risk of the work with this partner
 * @param hardContext nobody can go and see: no access, remote management, a party to the conflict in control
 * @param contextNote what makes it hard
 * @param waiver an emergency waiver is asked for: to begin before all is assessed
 * @param waiverReason what the emergency is
 * @param waiverFrom its first day; null: the day of the decision
 * @param waiverDays for how many days, the first one counted
 */
public record Scope(
        UUID id,
        UUID actor,
        @Nullable Integer money,
        @Nullable Integer months,
        boolean inKind,
        CaseRisk risk,
        boolean hardContext,
        String contextNote,
        boolean waiver,
        String waiverReason,
        @Nullable LocalDate waiverFrom,
        @Nullable Integer waiverDays) {

    public static UUID idOf(UUID actor) {
        return Id.named("duediligence scope", actor.toString());
    }

    /** Nothing is asked for yet. */
    public static Scope none(UUID actor) {
        return new Scope(idOf(actor), actor, null, null, false, CaseRisk.NOT_RATED, false, "", false, "", null, null);
    }

    /** In whole dollars; 0 for none. */
    public int dollars() {
        return money == null ? 0 : Math.max(0, money);
    }

    public boolean cash() {
        return dollars() > 0;
    }
}
