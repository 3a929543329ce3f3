package org.groundwork.actors.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.groundwork.actors.Answer;
import org.groundwork.actors.record.Part;
import org.groundwork.core.Columns;
import org.groundwork.core.Fold;
import org.groundwork.core.Id;
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

    /**
     * Named after what is paid to: kind, provider, number and name on the account. Another id means another account;
     * case, accents and blanks do not count. Nothing can be read from it.
     */
    public UUID account() {
        return Id.named(id.toString(), kind.name(), Fold.key(provider), Fold.key(number), Fold.key(nameOnAccount));
    }

    /** What this is after a change: what was verified was another account, unless the change says so anew. */
    public PaymentChannel changedFrom(PaymentChannel before) {
        boolean told = !Objects.equals(verifiedOn, before.verifiedOn) || !verifiedBy.equals(before.verifiedBy);
        if (told || account().equals(before.account())) {
            return this;
        }
        return Columns.with(Columns.with(this, "verifiedOn", null), "verifiedBy", "");
    }
}
