package org.groundwork.workspace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds up money of several currencies: with the month of its oldest rate, or not at all where a rate is missing. */
public final class Conversion {
    private static final int DECIMALS = 2;

    private Conversion() {}

    /** An amount in a currency (ISO 4217). */
    public record Amount(BigDecimal amount, String currency) {}

    /**
     * A sum over currencies.
     *
     * @param total null where a rate is missing: without a rate there is no sum
     * @param rateMonth month of the oldest rate that was used; null where none was needed
     * @param missing currencies without a rate
     */
    public record Sum(
            @Nullable BigDecimal total,
            String currency,
            @Nullable YearMonth rateMonth,
            Set<String> missing) {}

    /**
     * The sum in {@code into}, rounded half up to cents at the end only.
     *
     * @param month rates of this month, or else the last known before it, are used; never later ones
     */
    public static Sum sum(List<Amount> amounts, String into, YearMonth month, List<ExchangeRate> rates) {
        BigDecimal total = BigDecimal.ZERO;
        YearMonth oldest = null;
        Set<String> missing = new TreeSet<>();
        for (Amount each : amounts) {
            if (each.currency().equals(into)) {
                total = total.add(each.amount());
                continue;
            }
            Optional<Factor> factor = factor(each.currency(), into, month, rates);
            if (factor.isEmpty()) {
                missing.add(each.currency());
                continue;
            }
            total = total.add(each.amount().multiply(factor.get().times(), MathContext.DECIMAL128));
            YearMonth used = factor.get().month();
            oldest = oldest == null || used.isBefore(oldest) ? used : oldest;
        }
        return missing.isEmpty()
                ? new Sum(total.setScale(DECIMALS, RoundingMode.HALF_UP), into, oldest, Set.of())
                : new Sum(null, into, null, Set.copyOf(missing));
    }

    private record Factor(BigDecimal times, YearMonth month) {}

    /** Straight, the other way round, or over the base that both have. */
    private static Optional<Factor> factor(String from, String into, YearMonth month, List<ExchangeRate> rates) {
        Optional<Factor> direct = last(from, into, month, rates);
        if (direct.isPresent()) {
            return direct;
        }
        for (String base : new TreeSet<>(rates.stream().map(ExchangeRate::base).toList())) {
            Optional<Factor> there = last(from, base, month, rates);
            Optional<Factor> on = last(base, into, month, rates);
            if (there.isPresent() && on.isPresent()) {
                YearMonth a = there.get().month();
                YearMonth b = on.get().month();
                return Optional.of(new Factor(
                        there.get().times().multiply(on.get().times(), MathContext.DECIMAL128), a.isBefore(b) ? a : b));
            }
        }
        return Optional.empty();
    }

    private static Optional<Factor> last(String from, String into, YearMonth month, List<ExchangeRate> rates) {
        return rates.stream()
                .filter(rate -> !rate.month().isAfter(month))
                .filter(rate -> joins(rate, from, into) || joins(rate, into, from))
                .max(Comparator.comparing(ExchangeRate::month))
                .map(rate -> new Factor(
                        rate.currency().equals(from)
                                ? BigDecimal.ONE.divide(rate.rate(), MathContext.DECIMAL128)
                                : rate.rate(),
                        rate.month()));
    }

    private static boolean joins(ExchangeRate rate, String currency, String base) {
        return rate.currency().equals(currency) && rate.base().equals(base);
    }
}
