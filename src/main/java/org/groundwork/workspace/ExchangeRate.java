package org.groundwork.workspace;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What a currency was worth in a month.
 *
 * @param currency ISO 4217
 * @param base ISO 4217; the currency that the rate is for one unit of
 * @param rate units of {@code currency} for one unit of {@code base}; more than 0
 * @param source who says so, such as the operational rate of the United Nations
 */
public record ExchangeRate(YearMonth month, String currency, String base, BigDecimal rate, String source) {
    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("a rate is more than 0");
        }
    }
}
