package org.groundwork.duediligence.others;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another agency found about a partner.
 *
 * @param agency for which it was made
 * @param firm that made it, "" where the agency did
 * @param standardText its name, where it is none of the known ones
 * @param validTo last day on which they let it count; null where they do not say
 * @param sha256 attachment with the report; null where there is none
 */
public record OthersAssessment(
        UUID id,
        UUID actor,
        String agency,
        String firm,
        OthersStandard standard,
        String standardText,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate validTo,
        @Nullable OthersRating overall,
        @Nullable String sha256,
        String fileName,
        LocalDate enteredOn,
        String enteredBy,
        String note) {}
