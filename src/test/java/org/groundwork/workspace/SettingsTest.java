package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SettingsTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private static ExchangeRate rate(int month, String currency, String rate) {
        return new ExchangeRate(YearMonth.of(2026, month), currency, "USD", new BigDecimal(rate), "operational rate");
    }

    private static Conversion.Amount amount(String amount, String currency) {
        return new Conversion.Amount(new BigDecimal(amount), currency);
    }

    @Test
    void aSettingIsAnActOfItsOwnAndIsThereTheNextDay() {
        temp.workspace().settings().set("agency", "Test Agency");
        temp.workspace().settings().set("agency", "Test Agency");
        assertEquals(
                List.of(ActKind.SETTINGS, ActKind.MIGRATION),
                temp.workspace().recent(10).stream().map(ActEntry::kind).toList(),
                "the same again is no act");
        assertEquals(Optional.of("Test Agency"), temp.reopen().settings().get("agency"));
        temp.workspace().settings().set("agency", null);
        assertEquals(Optional.empty(), temp.workspace().settings().get("agency"));
    }

    @Test
    void theHistoryCallsASettingAsTheSettingsDo() {
        temp.workspace().settings().set("country", "SSD");
        assertEquals(
                "Changed the setting “Country”",
                Words.of(temp.workspace().recent(1).getFirst().what()));
        temp.workspace().settings().set("of a later version", "1");
        assertEquals(
                "Changed the setting “of a later version”",
                Words.of(temp.workspace().recent(1).getFirst().what()));
    }

    @Test
    void profilesAreKeptAndSwitched() {
        UUID id = temp.workspace().newId();
        Profile profile =
                new Profile(id, "Second Person", "Focal point", "Test Agency", "Field office", "MLI", "XOF", false);
        temp.workspace().settings().save(profile);
        assertEquals(List.of(profile), temp.workspace().settings().profiles());
        temp.workspace().switchTo(profile.person());
        assertEquals("Second Person", temp.workspace().by().name());
        temp.workspace().settings().set("agency", "Test Agency");
        assertEquals("Second Person", temp.workspace().recent(1).getFirst().by().name());
        temp.workspace()
                .settings()
                .save(new Profile(id, "Second Person", "", "Test Agency", "Field office", null, null, true));
        assertTrue(temp.workspace().settings().profiles().isEmpty());
    }

    @Test
    void draftsAreKeptAsideAndLeaveNoJournal() {
        UUID row = temp.workspace().newId();
        temp.workspace().drafts().put("actor", row, "founded_year", "about 19xx");
        temp.workspace().drafts().put("actor", row, "founded_year", "about 199x");
        assertEquals(
                Map.of("founded_year", "about 199x"), temp.reopen().drafts().of("actor", row));
        assertEquals(
                Map.of(row + " founded_year", "about 199x"),
                temp.workspace().drafts().of("actor", List.of(row, new UUID(1, 1))));
        temp.workspace().drafts().clear("actor", row, "founded_year");
        assertTrue(temp.workspace().drafts().of("actor", row).isEmpty());
        assertEquals(1, temp.workspace().recent(10).size());
    }

    @Test
    void viewsAndEditionsAreRemembered() {
        temp.workspace().settings().keepView("actors", "Women-led", "{\"claim\":\"WLO\"}");
        assertEquals(List.of("Women-led"), temp.workspace().settings().views("actors"));
        assertEquals(
                Optional.of("{\"claim\":\"WLO\"}"), temp.workspace().settings().view("actors", "Women-led"));
        temp.workspace().settings().keepView("actors", "Women-led", null);
        assertEquals(List.of(), temp.workspace().settings().views("actors"));
        Edition edition = new Edition("pcodes/TST", "v1", "00ff", 12, "a file", LocalDate.of(2026, 3, 2));
        temp.workspace().settings().loaded(edition);
        temp.workspace().settings().loaded(edition);
        assertEquals(List.of(edition), temp.workspace().settings().editions("pcodes/TST"));
        assertEquals(ActKind.EDITION, temp.workspace().recent(1).getFirst().kind());
    }

    @Test
    void ratesAreKeptByMonthAndReplaced() {
        temp.workspace().settings().save(rate(2, "XAF", "600"));
        temp.workspace().settings().save(rate(3, "XAF", "610"));
        temp.workspace().settings().save(rate(3, "XAF", "612.5"));
        assertEquals(
                List.of(rate(3, "XAF", "612.5"), rate(2, "XAF", "6E+2")),
                temp.workspace().settings().rates());
        temp.workspace().settings().remove(rate(3, "XAF", "612.5"));
        assertEquals(1, temp.workspace().settings().rates().size());
    }

    @Test
    void aSumOverCurrenciesShowsItsRateMonth() {
        List<ExchangeRate> rates =
                List.of(rate(1, "XAF", "500"), rate(2, "XAF", "600"), rate(4, "XAF", "900"), rate(3, "KES", "130"));
        assertEquals(
                new Conversion.Sum(new BigDecimal("1003.00"), "USD", YearMonth.of(2026, 2), Set.of()),
                Conversion.sum(
                        List.of(amount("1000", "USD"), amount("600", "XAF"), amount("260", "KES")),
                        "USD",
                        MARCH,
                        rates));
        assertEquals(
                new Conversion.Sum(new BigDecimal("4.62"), "XAF", YearMonth.of(2026, 2), Set.of()),
                Conversion.sum(List.of(amount("1", "KES")), "XAF", MARCH, rates),
                "over the base that both have, with the older month");
        assertNull(Conversion.sum(List.of(amount("1", "USD")), "USD", MARCH, List.of())
                .rateMonth());
    }

    @Test
    void withoutARateThereIsNoSum() {
        assertEquals(
                new Conversion.Sum(null, "USD", null, Set.of("SOS")),
                Conversion.sum(
                        List.of(amount("1000", "USD"), amount("600", "SOS")),
                        "USD",
                        MARCH,
                        List.of(rate(4, "SOS", "570"))),
                "a later month's rate is none");
    }
}
