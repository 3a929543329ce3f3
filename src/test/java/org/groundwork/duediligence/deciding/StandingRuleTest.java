package org.groundwork.duediligence.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingRuleTest {
    @ParameterizedTest
    @CsvSource({
        "low-risk, x, GOOD",
        "low-capacity, x, POOR",
        "medium-risk, x, MIDDLE",
        "moderate-risk, x, MIDDLE",
        "significant-risk, x, POOR",
        "high-risk, x, POOR",
        "full-capacity, x, GOOD",
        "medium-capacity, x, MIDDLE",
        "basic-capacity, x, MIDDLE",
        "strong-capacity, x, GOOD",
        ", x, NOT_RATED",
        // others by their place, from best to worst
        "all-declared, all-declared not-all-declared, GOOD",
        "not-all-declared, all-declared not-all-declared, POOR",
        "b, a b c, MIDDLE",
        "zzz, a b c, MIDDLE", // of another edition: says neither
        "only, only, MIDDLE",
    })
    void a_rating_is_read_with_its_noun(String rating, String bands, Standing standing) {
        List<String> all = Arrays.asList(bands.split(" ", -1));
        assertEquals(standing, StandingRule.of(rating, all));
    }
}
