package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.groundwork.workspace.ExchangeRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-08    | SSP | USD | 4500     | bank | 2026-08 SSP 4500
            3/8/2026   | SSP | USD | 4,512.5  | bank | 2026-08 SSP 4512.5
            2026-13    | SSP | USD | 4500     | bank | none
            2026-08    | SSP | SSP | 4500     | bank | none
            2026-08    | XYZ | USD | 4500     | bank | none
            2026-08    | SSP | USD | 0        | bank | none
            2026-08    | SSP | USD | -1       | bank | none
            2026-08    | SSP | USD | a lot    | bank | none
            2026-08    | SSP | USD | 4500     | ''   | none
            """)
    void reads_a_rate(String month, String from, String to, String rate, String source, String expected) {
        assertEquals(
                expected,
                RatesRule.of(month, from, to, rate, source, Locale.UK, TODAY)
                        .map(RatesRuleTest::words)
                        .orElse("none"));
    }

    @Test
    void counts_rows_that_are_no_rates() {
        RatesRule.Read read = RatesRule.of(
                List.of(
                        List.of("Month", "Currency", "For one", "Rate", "Source"),
                        List.of("2026-08", "SSP", "USD", "4500", "bank"),
                        List.of("2026-08", "SSP")),
                Locale.UK,
                TODAY);
        assertEquals(Arrays.asList(1, 2), List.of(read.rates().size(), read.lost()));
    }

    private static String words(ExchangeRate rate) {
        return rate.month() + " " + rate.currency() + " " + rate.rate().toPlainString();
    }
}
