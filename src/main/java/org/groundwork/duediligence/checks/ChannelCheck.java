package org.groundwork.duediligence.checks;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.Answer;

/**
 * A way of payment that was looked at, once. Never edited.
 *
 * @param channel the row of the registry
 * @param nameIsLegal the name on the account is the legal name
 */
public record ChannelCheck(
        UUID id,
        UUID actor,
        UUID channel,
        ChannelOutcome outcome,
        LocalDate doneOn,
        String doneBy,
        ChannelWay way,
        Answer nameIsLegal,
        String note,
        String recordedBy) {}
