package org.groundwork.threew.run;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresencePartner;
import org.groundwork.actors.presence.PresenceRow;
import org.groundwork.actors.presence.PresenceStatus;
import org.groundwork.core.Fold;
import org.groundwork.core.Id;
import org.groundwork.places.Place;
import org.groundwork.threew.orgs.OrgMatch;
import org.groundwork.threew.orgs.OrgText;

/** Makes presences of rows once every organisation is matched. */
final class PresenceBuilder {
    private final Map<String, OrgMatch> matches;
    private final String source;
    private final LocalDate asOf;
    private final Map<UUID, Presence> presences = new LinkedHashMap<>();
    private final Map<UUID, PresencePartner> partners = new LinkedHashMap<>();
    private final Map<UUID, PresenceRow> rows = new LinkedHashMap<>();

    PresenceBuilder(Map<String, OrgMatch> matches, String source, LocalDate asOf) {
        this.matches = matches;
        this.source = source;
        this.asOf = asOf;
    }

    /** Adds a row; a further row of the same presence adds its partners and what else it says. */
    void add(Draft draft) {
        for (OrgText org : draft.implementing()) {
            OrgMatch match = matches.get(org.key());
            if (match == null) {
                continue;
            }
            UUID id = Id.named("presence", match.mention().named().toString(), draft.presenceKey(), Fold.key(source));
            Presence first = presences.get(id);
            if (first == null) {
                presences.put(id, presence(id, match.actor(), draft));
            } else if (!draft.details().isEmpty() && !draft.details().equals(first.details())) {
                PresenceRow row = PresenceRow.of(id, draft.row(), draft.details());
                rows.putIfAbsent(row.id(), row);
            }
            draft.others()
                    .forEach((role, all) -> all.forEach(other -> {
                        OrgMatch partner = matches.get(other.key());
                        if (partner != null) {
                            UUID named =
                                    PresencePartner.idOf(id, partner.mention().named(), role);
                            partners.putIfAbsent(named, new PresencePartner(named, id, partner.actor(), role));
                        }
                    }));
        }
    }

    Map<UUID, Presence> presences() {
        return presences;
    }

    Map<UUID, PresencePartner> partners() {
        return partners;
    }

    Map<UUID, PresenceRow> rows() {
        return rows;
    }

    private Presence presence(UUID id, UUID actor, Draft draft) {
        Place place = draft.place().place();
        return new Presence(
                id,
                actor,
                draft.country(),
                place == null ? null : place.id(),
                draft.place().code(),
                draft.place().text(),
                draft.sector(),
                draft.sectorText(),
                draft.activity(),
                Words.status(draft.statusText()).orElse(PresenceStatus.NOT_STATED),
                draft.statusText(),
                draft.period().start(),
                draft.period().end(),
                draft.period().text(),
                source,
                asOf,
                null,
                false,
                draft.row(),
                draft.details());
    }
}
