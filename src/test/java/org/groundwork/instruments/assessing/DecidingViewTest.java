package org.groundwork.instruments.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to be said before a rating is held. */
class DecidingViewTest {
    /** An assumed rating without a day would have been recorded, and would never have ended. */
    @ParameterizedTest
    @CsvSource({
        "true, true, ''",
        "true, false, instruments.decide.untilMissing",
        "false, true, ui.decision.missing",
        "false, false, ui.decision.missing",
    })
    void whatIsMissingIsSaid(boolean told, boolean ends, String why) {
        assertEquals(why, DecidingView.missing(told, ends));
    }
}
