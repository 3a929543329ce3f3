package org.groundwork.shell;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundwork.ui.DateText;
import org.groundwork.ui.NumberText;
import org.groundwork.workspace.ExchangeRate;

/** Reads exchange rates as people type or paste them: month, currency, for one, rate, source. */
final class RatesRule {
    private static final int CELLS = 5;

    private RatesRule() {}

    /**
     * What a block says.
     *
     * @param lost rows that are no rate, among them a row of headers
     */
    record Read(List<ExchangeRate> rates, int lost) {}

    static Read of(List<List<String>> block, Locale locale, LocalDate today) {
        List<ExchangeRate> rates = new ArrayList<>();
        int lost = 0;
        for (List<String> row : block) {
            Optional<ExchangeRate> rate = row.size() < CELLS
                    ? Optional.empty()
                    : of(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), locale, today);
            rate.ifPresent(rates::add);
            lost += rate.isEmpty() ? 1 : 0;
        }
        return new Read(List.copyOf(rates), lost);
    }

    /** The rate, or empty where something is missing or not understood. */
    static Optional<ExchangeRate> of(
            String month, String from, String to, String rate, String source, Locale locale, LocalDate today) {
        Optional<BigDecimal> number = NumberText.parse(rate, locale).filter(n -> n.signum() > 0);
        Optional<YearMonth> when = month(month, locale, today);
        boolean complete = number.isPresent()
                && when.isPresent()
                && isCurrency(from)
                && isCurrency(to)
                && !from.strip().equals(to.strip())
                && !source.isBlank();
        return complete
                ? Optional.of(new ExchangeRate(when.get(), from.strip(), to.strip(), number.get(), source.strip()))
                : Optional.empty();
    }

    /** "2026-08", or any day of the month. */
    private static Optional<YearMonth> month(String typed, Locale locale, LocalDate today) {
        try {
            return Optional.of(YearMonth.parse(typed.strip()));
        } catch (DateTimeException e) {
            return DateText.parse(typed, locale, today).map(YearMonth::from);
        }
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code.strip()));
    }
}
