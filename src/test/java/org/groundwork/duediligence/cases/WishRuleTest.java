package org.groundwork.duediligence.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundwork.duediligence.deciding.Asked;
import org.groundwork.duediligence.deciding.AskedLine;
import org.groundwork.duediligence.deciding.AskedReader;
import org.groundwork.duediligence.deciding.AskedRule;
import org.groundwork.duediligence.deciding.Holding;
import org.groundwork.duediligence.deciding.Profile;
import org.groundwork.duediligence.deciding.Tier;
import org.groundwork.instruments.Wish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What due diligence says of instruments where one is chosen: by profile and tier, and by what is held. */
class WishRuleTest {
    private static final List<AskedLine> TABLE = AskedReader.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final List<Holding> EIGHT = List.of(new Holding(true, "psea-un-eight", DAY, "UNICEF"));

    @ParameterizedTest
    @CsvSource({
        // profile, tier, instrument, what is said of it where the eight standards of PSEA are held
        "NGO, T2, due-diligence-full, ASKED",
        "NGO, T1, due-diligence-full, ", // from a higher tier: it fits all the same
        "NGO, T1, due-diligence-light, ASKED",
        "NGO, T1, psea-2020, HELD until 2026-06-30", // by the one that stands in for it
        "NGO, T1, psea-un-eight, ",
        "NGO, T1, due-diligence-state, NOT_FOR STATE_BODY",
        "NGO, T1, technical-wash, ", // nobody asks for it, and it is for all
        "STATE_BODY, T1, due-diligence-state, ASKED",
        "STATE_BODY, T1, due-diligence-full, NOT_FOR NGO",
        "STATE_BODY, T1, due-diligence-light, 'NOT_FOR COMMUNITY_GROUP, NGO'",
        "COMMUNITY_GROUP, T1, due-diligence-full, ", // does as well as the light one
        "COMMUNITY_GROUP, T1, local-authority-capacity, NOT_FOR STATE_BODY",
    })
    void what_is_said_of_an_instrument(Profile profile, Tier tier, String code, @Nullable String says) {
        List<Asked> asked = AskedRule.of(TABLE, profile, tier, true, EIGHT, Set.of(), DAY);
        Map<String, Wish> wishes = WishRule.of(TABLE, profile, asked, Enum::name);
        Wish wish = wishes.get(code);
        assertEquals(
                says,
                wish == null
                        ? null
                        : (wish.kind() + " " + wish.whom() + (wish.until() == null ? "" : "until " + wish.until()))
                                .strip());
    }
}
