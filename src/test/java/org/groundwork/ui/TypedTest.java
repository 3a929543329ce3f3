package org.groundwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundwork.core.Tsv;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type and paste is read as they meant it, or not at all. */
class TypedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 14);

    @ParameterizedTest
    @CsvSource({
        "3/4, en-GB, 2026-04-03",
        "3/4, en-US, 2026-03-04",
        "3/4, en, 2026-04-03",
        "3.4.26, de-DE, 2026-04-03",
        "2026-04-03, en-US, 2026-04-03",
        "3 April, en-GB, 2026-04-03",
        "April 3, en-GB, 2026-04-03",
        "3 apr 1998, en-GB, 1998-04-03",
        "3 avril, fr-FR, 2026-04-03",
        "3 février 24, fr-FR, 2024-02-03",
        "14/8/61, en-GB, 1961-08-14",
        "8/14, en-GB, 2026-08-14",
        "٣/٤/٢٠٢٦, ar-EG, 2026-04-03",
    })
    void aDate(String typed, String locale, LocalDate meant) {
        assertEquals(Optional.of(meant), DateText.parse(typed, Locale.forLanguageTag(locale), TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/13", "30 February", "soon", "3", "1/2/3/4", "12345/1/1"})
    void noDate(String typed) {
        assertEquals(Optional.empty(), DateText.parse(typed, Locale.UK, TODAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250.5 | en-GB | 1250.5",
                "1,250.50 | en-GB | 1250.50",
                "1.250,50 | en-GB | 1250.50",
                "1 250,5 | fr-FR | 1250.5",
                "1,250 | en-GB | 1250",
                "1,250 | fr-FR | 1.250",
                "1,25 | en-GB | 1.25",
                "-3 | en-GB | -3",
                "1,250,000 | en-GB | 1250000",
                "١٢٫٥ | ar-EG | 12.5",
            })
    void aNumber(String typed, String locale, BigDecimal meant) {
        assertEquals(Optional.of(meant), NumberText.parse(typed, Locale.forLanguageTag(locale)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "1.2.3,4", "5.", "12 people"})
    void noNumber(String typed) {
        assertEquals(Optional.empty(), NumberText.parse(typed, Locale.UK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "two\nlines", "a \"quoted\" word", "\"all quoted\"", "tab\there", "", "6\" pipe"})
    void aCellSurvivesTheClipboard(String cell) {
        List<List<String>> block = List.of(List.of("first", cell), List.of(cell, "last"));
        assertEquals(block, Tsv.parse(Tsv.write(block)));
    }
}
