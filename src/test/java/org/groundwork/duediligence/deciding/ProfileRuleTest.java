package org.groundwork.duediligence.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.groundwork.actors.ActorKind;
import org.groundwork.actors.Answer;
import org.groundwork.actors.status.LocalClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileRuleTest {
    @ParameterizedTest
    @CsvSource({
        // kind, class, state body, registered, profile, reason
        "STATE_NATIONAL, STATE_NATIONAL, NOT_ASKED, false, STATE_BODY, kind",
        "STATE_SUBNATIONAL, NOT_DETERMINED, NOT_ASKED, false, STATE_BODY, kind",
        "DE_FACTO_AUTHORITY, DE_FACTO_AUTHORITY, NOT_ASKED, false, STATE_BODY, deFacto",
        "ACADEMIA, LOCAL, YES, true, STATE_BODY, kind",
        "ACADEMIA, LOCAL, NO, true, NGO, kind",
        "RED_CROSS, NATIONAL_SOCIETY, NO, true, RED_CROSS_RED_CRESCENT, kind",
        "DIASPORA, DIASPORA, NO, true, DIASPORA, kind",
        "NATIONAL_NGO, DIASPORA, NO, true, DIASPORA, kind",
        "CBO, LOCAL, NO, false, COMMUNITY_GROUP, kind",
        "CBO, LOCAL, NO, true, COMMUNITY_GROUP, kind",
        "VOLUNTEERS, LOCAL, NO, false, COMMUNITY_GROUP, kind",
        "TRADITIONAL_AUTHORITY, LOCAL, NO, false, COMMUNITY_GROUP, kind",
        "FAITH, LOCAL, NO, false, COMMUNITY_GROUP, notRegistered",
        "FAITH, LOCAL, NO, true, NGO, registered",
        "COOPERATIVE, LOCAL, NO, false, COMMUNITY_GROUP, notRegistered",
        "NETWORK, NATIONAL, NO, true, NGO, registered",
        "LOCAL_NGO, LOCAL, NO, false, NGO, kind",
        "NATIONAL_NGO, NATIONAL, NOT_ASKED, true, NGO, kind",
        "INGO, INTERNATIONAL, NO, true, NGO, kind",
        "OTHER, NOT_DETERMINED, NOT_ASKED, false, NGO, kindOpen",
        "NOT_DETERMINED, NOT_DETERMINED, NOT_ASKED, false, NGO, kindOpen",
        "UN, UN, NO, false, , outside",
        "INTERNATIONAL_ORGANISATION, INTERNATIONAL, NO, false, , outside",
        "DONOR, DONOR, NO, false, , outside",
    })
    void the_first_line_that_fits_decides(
            ActorKind kind, LocalClass held, Answer state, boolean registered, Profile profile, String reason) {
        Profiled got = ProfileRule.of(new ActorFacts(kind, held, state, registered));
        assertEquals(profile, got.profile());
        assertEquals("duediligence.profile." + reason, got.reasons().getLast().key());
    }

    @ParameterizedTest
    @EnumSource(ActorKind.class)
    void each_kind_has_a_reason(ActorKind kind) {
        Profiled got = ProfileRule.of(new ActorFacts(kind, LocalClass.NOT_DETERMINED, Answer.NOT_ASKED, false));
        assertFalse(got.reasons().isEmpty());
    }
}
