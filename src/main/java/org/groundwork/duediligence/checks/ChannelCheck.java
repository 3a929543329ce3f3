package org.groundwork.duediligence.checks;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.PaymentChannel;
import org.jspecify.annotations.Nullable;

/**
 * A way of payment that was looked at, once. Never edited.
 *
 * @param channel the row of the registry
 * @param nameIsLegal the name on the account is the legal name
 * @param account which one it was, by {@link PaymentChannel#account()}; null where that was not kept
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
        String recordedBy,
        @Nullable UUID account) {}
