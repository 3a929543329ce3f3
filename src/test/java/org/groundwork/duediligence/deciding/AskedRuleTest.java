package org.groundwork.duediligence.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AskedRuleTest {
    private static final List<AskedLine> TABLE = AskedReader.shipped();

    private static List<Asked> asked(Profile profile, Tier tier, boolean money, List<Holding> held, Set<String> known) {
        return AskedRule.of(TABLE, profile, tier, money, held, known, Cases.DAY);
    }

    private static Set<String> codes(List<Asked> all, AskedStatus status) {
        return all.stream()
                .filter(each -> each.status() == status)
                .map(Asked::code)
                .collect(Collectors.toSet());
    }

    @Test
    void a_group_is_asked_for_three_papers_and_no_audit_board_or_policies() {
        List<Asked> all = asked(Profile.COMMUNITY_GROUP, Tier.T1, true, List.of(), Set.of());
        Set<String> papers = all.stream()
                .filter(each -> !each.instrument() && each.status() == AskedStatus.ASK)
                .map(Asked::code)
                .collect(Collectors.toSet());
        assertEquals(Set.of("recognition-letter", "board-list", "cash-book"), papers);
        Set<String> never = codes(all, AskedStatus.NOT_ASKED);
        assertTrue(
                never.containsAll(Set.of("audit-report", "board-minutes", "finance-manual", "psea-policy")),
                never.toString());
        assertFalse(codes(asked(Profile.COMMUNITY_GROUP, Tier.T3, true, List.of(), Set.of()), AskedStatus.ASK)
                .contains("audit-report"));
    }

    @Test
    void a_state_body_is_never_asked_for_board_or_registration() {
        for (Tier tier : Tier.values()) {
            Set<String> ask = codes(asked(Profile.STATE_BODY, tier, true, List.of(), Set.of()), AskedStatus.ASK);
            assertTrue(ask.contains("legal-mandate"));
            assertFalse(ask.contains("board-list") || ask.contains("registration-certificate"));
        }
    }

    @Test
    void what_is_held_is_not_asked_again_and_says_from_whom_and_until_when() {
        Holding unicef = new Holding(true, "psea-2020", LocalDate.of(2027, 3, 31), "UNICEF");
        Holding over = new Holding(false, "recognition-letter", Cases.DAY.minusDays(1), "");
        Holding lastDay = new Holding(false, "cash-book", Cases.DAY, "");
        List<Asked> all = asked(Profile.COMMUNITY_GROUP, Tier.T1, true, List.of(unicef, over, lastDay), Set.of());
        Asked psea = all.stream()
                .filter(each -> each.code().equals("psea-2020"))
                .findFirst()
                .orElseThrow();
        assertEquals(AskedStatus.HELD, psea.status());
        assertEquals(List.of("UNICEF", LocalDate.of(2027, 3, 31)), psea.why().args());
        Asked letter = all.stream()
                .filter(each -> each.code().equals("recognition-letter"))
                .findFirst()
                .orElseThrow();
        assertEquals(AskedStatus.ASK, letter.status());
        assertEquals("duediligence.asked.over", letter.why().key());
        assertTrue(codes(all, AskedStatus.HELD).contains("cash-book"));
    }

    @ParameterizedTest
    @CsvSource({
        // what is held of PSEA and until when, then whether it is asked, and in what words
        "psea-un-eight, 2027-03-31, , , HELD, 'We hold this, from UNICEF, until 31 Mar 2027. Eight stands in for it.'",
        "psea-un-eight, 2026-01-31, , , ASK, 'What we held ended on 31 Jan 2026. Eight stood in for it.'",
        "psea-2020, 2027-03-31, , , HELD, 'We hold this, from UNICEF, until 31 Mar 2027.'",
        "psea-2020, 2027-03-31, psea-un-eight, 2027-03-31, HELD, 'We hold this, from UNICEF, until 31 Mar 2027.'",
        "psea-un-eight, 2027-03-31, psea-2020, 2027-03-31, HELD, 'We hold this, from UNICEF, until 31 Mar 2027.'",
    })
    void what_stands_in_for_another_is_named(
            String code,
            LocalDate until,
            @Nullable String second,
            @Nullable LocalDate secondUntil,
            AskedStatus status,
            String why) {
        List<Holding> held = new ArrayList<>(List.of(new Holding(true, code, until, "UNICEF")));
        if (second != null) {
            held.add(new Holding(true, second, secondUntil, "UNICEF"));
        }
        Asked psea = asked(Profile.NGO, Tier.T1, true, held, Set.of()).stream()
                .filter(each -> each.code().equals("psea-2020"))
                .findFirst()
                .orElseThrow();
        assertEquals(status, psea.status());
        assertEquals(why, DecisionWordsDocument.sentence(psea, any -> "Eight"));
    }

    @Test
    void an_assessment_that_says_more_does_as_well() {
        Holding eight = new Holding(true, "psea-un-eight", null, "UNHCR");
        Holding hact = new Holding(true, "hact-current", LocalDate.of(2027, 1, 1), "UNICEF");
        List<Asked> all = asked(Profile.NGO, Tier.T1, true, List.of(eight, hact), Set.of());
        assertTrue(codes(all, AskedStatus.HELD).containsAll(Set.of("psea-2020", "financial-health")));
    }

    @Test
    void each_instrument_that_is_asked_for_is_shipped() {
        for (AskedLine line : TABLE) {
            if (line.instrument()) {
                String file = "/org/groundwork/instruments/shipped/" + line.code() + ".json";
                assertTrue(AskedRuleTest.class.getResource(file) != null, file);
            }
        }
    }

    @Test
    void what_the_record_says_is_not_asked() {
        List<Asked> all =
                asked(Profile.COMMUNITY_GROUP, Tier.T1, true, List.of(), Set.of("office-bearers", "payment-channel"));
        assertEquals(Set.of("board-list"), codes(all, AskedStatus.ON_RECORD));
    }

    @Test
    void without_money_nothing_about_money_is_asked() {
        Set<String> ask = codes(asked(Profile.NGO, Tier.T3, false, List.of(), Set.of()), AskedStatus.ASK);
        assertFalse(ask.contains("bank-letter") || ask.contains("financial-health") || ask.contains("audit-report"));
        assertTrue(ask.contains("due-diligence-full"));
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void a_higher_tier_never_asks_for_less(Profile profile) {
        Set<String> before = Set.of();
        for (Tier tier : Tier.values()) {
            Set<String> ask = codes(asked(profile, tier, true, List.of(), Set.of()), AskedStatus.ASK);
            assertTrue(ask.containsAll(before), profile + " " + tier);
            before = ask;
        }
    }

    @Test
    void the_table_says_each_thing_once_for_each_profile() {
        Set<String> seen = new HashSet<>();
        TABLE.forEach(line -> assertTrue(seen.add(line.profile() + line.code()), line.toString()));
        assertEquals(
                Set.copyOf(Arrays.asList(Profile.values())),
                TABLE.stream().map(AskedLine::profile).collect(Collectors.toSet()));
    }
}
