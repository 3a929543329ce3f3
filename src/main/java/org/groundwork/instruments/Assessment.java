package org.groundwork.instruments;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.core.Columns;
import org.jspecify.annotations.Nullable;

/**
 * One going through an instrument with an actor.
 *
 * @param instrument the kept copy of the edition it is made with
 * @param assessedOn the day of the visit or talk; null where not said
 * @param assessors who asked, as typed
 * @param participants who answered for the partner, as typed
 * @param finishedOn null while it is open
 * @param validUntil last day on which it holds; null: not finished, or it does not expire
 * @param facts what was known of the actor when it was finished, a line each: {@code name=value}
 * @param previous the assessment whose answers were carried over; null for none
 * @param retiredOn the day on which it was taken out of use; null while it is in use
 */
public record Assessment(
        UUID id,
        UUID actor,
        UUID instrument,
        String purpose,
        LocalDate startedOn,
        @Nullable LocalDate assessedOn,
        String place,
        String assessors,
        String participants,
        @Nullable LocalDate finishedOn,
        String finishedBy,
        @Nullable LocalDate validUntil,
        String facts,
        @Nullable UUID previous,
        @Nullable LocalDate retiredOn,
        String retiredReason) {
    /** A new one, about which nothing is said yet. */
    public static Assessment of(UUID id, UUID actor, UUID instrument, LocalDate startedOn) {
        return new Assessment(
                id, actor, instrument, "", startedOn, null, "", "", "", null, "", null, "", null, null, "");
    }

    public boolean finished() {
        return finishedOn != null;
    }

    /** The same, begun with the answers of an earlier one. */
    public Assessment after(UUID earlier) {
        return Columns.with(this, "previous", earlier);
    }

    /** The same, finished. */
    public Assessment finished(LocalDate made, LocalDate on, String by, @Nullable LocalDate until, String knownFacts) {
        return new Assessment(
                id,
                actor,
                instrument,
                purpose,
                startedOn,
                made,
                place,
                assessors,
                participants,
                on,
                by,
                until,
                knownFacts,
                previous,
                retiredOn,
                retiredReason);
    }

    /** The same, out of use. */
    public Assessment retired(LocalDate on, String reason) {
        return Columns.with(Columns.with(this, "retiredOn", on), "retiredReason", reason);
    }

    public boolean retired() {
        return retiredOn != null;
    }

    /** The same, made on this day; null where not said. */
    public Assessment on(@Nullable LocalDate day) {
        return Columns.with(this, "assessedOn", day);
    }

    /** The same, made at this place. */
    public Assessment at(String where) {
        return Columns.with(this, "place", where);
    }

    /** The same, with those who asked. */
    public Assessment askedBy(String who) {
        return Columns.with(this, "assessors", who);
    }

    /** The same, with those who answered for the partner. */
    public Assessment answeredBy(String who) {
        return Columns.with(this, "participants", who);
    }

    /** The same, with what it is made for. */
    public Assessment forPurpose(String why) {
        return Columns.with(this, "purpose", why);
    }
}
