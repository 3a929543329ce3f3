package org.groundwork.duediligence.papers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper of an actor, or the reason why there is none.
 *
 * @param kind null while nobody said what it is
 * @param title what it is in its own words, where the kind says too little; else ""
 * @param number that stands on it
 * @param issuer who gave it
 * @param expiresOn last day on which it counts, as it says itself
 * @param originalSeen somebody of the office held the original
 * @param noneBecause why there is none; "" where there is one
 * @param reviewedBy who found that reason good enough
 * @param source from whom it was got, where not from the actor: another agency, a register
 */
public record Document(
        UUID id,
        UUID actor,
        @Nullable DocumentKind kind,
        String title,
        String number,
        String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        boolean originalSeen,
        @Nullable LocalDate originalSeenOn,
        String noneBecause,
        String reviewedBy,
        @Nullable LocalDate reviewedOn,
        String source,
        String note) {
    public static Document blank(UUID id, UUID actor) {
        return new Document(id, actor, null, "", "", "", null, null, false, null, "", "", null, "", "");
    }

    /** One that is said not to exist. */
    public boolean none() {
        return !noneBecause.isBlank();
    }
}
