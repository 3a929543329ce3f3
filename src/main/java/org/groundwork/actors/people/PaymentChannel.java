package org.groundwork.actors.people;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.Answer;
import org.groundwork.actors.record.Part;
import org.jspecify.annotations.Nullable;

/**
 * A way by which money reaches an actor. Never part of any export.
 *
 * @param provider bank, operator, agent
 * @param currency ISO 4217
 * @param number masked, always: the whole number stays in the finance system and never enters the workspace
 * @param nameIsLegal the name on the account is the legal name
 * @param through the fiscal host or provider, when it is in the registry
 * @param verifiedOn the day on which somebody checked it
 */
public record PaymentChannel(
        UUID id,
        UUID actor,
        ChannelKind kind,
        String provider,
        String branch,
        @Nullable String currency,
        String number,
        String nameOnAccount,
        Answer nameIsLegal,
        Answer twoSignatories,
        @Nullable UUID through,
        @Nullable LocalDate verifiedOn,
        String verifiedBy)
        implements Part {
    public PaymentChannel {
        number = AccountNumber.mask(number);
    }
}
