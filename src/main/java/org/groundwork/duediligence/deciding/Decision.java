package org.groundwork.duediligence.deciding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about an actor. Appended, never edited; a later one takes its place.
 *
 * @param decidedOn the day on the paper
 * @param tier for which it was decided
 * @param proposedCash what the rules proposed on that day
 * @param reason why it was decided so, as it was proposed or not
 * @param grounds the reasons of the proposal, in the words of that day, one a line
 * @param waiverUntil last day of an emergency waiver; null where it is none
 * @param validUntil last day on which it holds; null where nothing may begin
 * @param againOn when the partner may come back; null where nothing was put off
 * @param decidedBy who decided, on paper
 * @param recordedBy who keeps it here
 * @param before the decision whose place it takes
 */
public record Decision(
        UUID id,
        UUID actor,
        LocalDate decidedOn,
        @Nullable Profile profile,
        Tier tier,
        Outcome cash,
        Outcome inKind,
        Outcome proposedCash,
        Outcome proposedInKind,
        String reason,
        String grounds,
        @Nullable LocalDate waiverUntil,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate againOn,
        String decidedBy,
        String decidedFunction,
        String recordedBy,
        String recordedFunction,
        Instant recordedAt,
        @Nullable UUID before) {

    public Set<Allows> allows() {
        return Allows.of(cash, inKind);
    }

    /** Whether people decided otherwise than the rules proposed. */
    public boolean differs() {
        return cash != proposedCash || inKind != proposedInKind;
    }

    /** Whether it still lets something begin on this day. */
    public boolean holds(LocalDate on) {
        LocalDate until = validUntil;
        return !allows().isEmpty() && !decidedOn.isAfter(on) && until != null && !until.isBefore(on);
    }
}
