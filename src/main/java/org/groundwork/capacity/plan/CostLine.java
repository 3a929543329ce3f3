package org.groundwork.capacity.plan;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one funder pays for one partner in one year and currency.
 *
 * @param funder null where it is not in the registry, or nobody pays yet; then see {@code funderText}
 * @param year in which it is due, or was done; null where no day is set
 * @param actions how many
 */
public record CostLine(
        UUID actor,
        @Nullable UUID funder,
        String funderText,
        @Nullable Integer year,
        String currency,
        BigDecimal amount,
        int actions) {
    /** Both together, as lines that read alike. */
    public CostLine plus(CostLine other) {
        return new CostLine(
                actor, funder, funderText, year, currency, amount.add(other.amount), actions + other.actions);
    }
}
