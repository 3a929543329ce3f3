package org.groundwork.actors.status;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.Answer;
import org.groundwork.actors.record.Part;
import org.jspecify.annotations.Nullable;

/**
 * The numbers and answers behind an actor's claims, as somebody gave them on a day. A new statement is a new row; the
 * latest one up to a date counts.
 *
 * @param asOf the day the numbers were true
 * @param saidBy who gave them
 * @param confirmedBy who checked them, "" if nobody
 * @param boardWomen women on the board, of boardTotal
 * @param seniorWomen women in senior posts, of seniorTotal
 * @param displacedLead people with lived experience of displacement in a primary leadership role
 * @param ledByDisabled led by persons with disabilities
 * @param membersDisabled members with disabilities, of membersTotal
 * @param leadersYoung leaders within the ages of the office's definition of youth, of leadersTotal
 */
public record ClaimFacts(
        UUID id,
        UUID actor,
        LocalDate asOf,
        String saidBy,
        String confirmedBy,
        @Nullable Integer boardWomen,
        @Nullable Integer boardTotal,
        @Nullable Integer seniorWomen,
        @Nullable Integer seniorTotal,
        Answer headIsWoman,
        Answer humanitarianMandate,
        Answer womensRightsPurpose,
        Answer displacedLead,
        Answer ledByDisabled,
        @Nullable Integer membersDisabled,
        @Nullable Integer membersTotal,
        @Nullable Integer leadersYoung,
        @Nullable Integer leadersTotal)
        implements Part {

    /** A statement that says nothing yet. */
    public static ClaimFacts empty(UUID id, UUID actor, LocalDate asOf) {
        return new ClaimFacts(
                id,
                actor,
                asOf,
                "",
                "",
                null,
                null,
                null,
                null,
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                null,
                null,
                null,
                null);
    }
}
