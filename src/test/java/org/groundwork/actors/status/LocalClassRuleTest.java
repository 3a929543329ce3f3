package org.groundwork.actors.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.Affiliation;
import org.groundwork.actors.Answer;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The decision table of local class, a case for each of its lines. SSD asks. */
class LocalClassRuleTest {
    private static final String HERE = "SSD";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final UUID ACTOR = new UUID(1, 1);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void eachLineOfTheTable(LocalClass expected, String line, LocalFacts facts) {
        assertEquals(expected, decide(facts).derived(), line);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                // 1: no local actor, wherever its headquarters are
                line(LocalClass.UN, "a UN body with its seat here", facts(ActorKind.UN, HERE)),
                line(LocalClass.DONOR, "a donor", facts(ActorKind.DONOR, "USA")),
                line(
                        LocalClass.INTERNATIONAL,
                        "an intergovernmental body with its seat here",
                        facts(ActorKind.INTERNATIONAL_ORGANISATION, HERE)),
                line(LocalClass.FOREIGN_STATE, "another country's ministry", facts(ActorKind.STATE_NATIONAL, "UGA")),
                line(
                        LocalClass.FOREIGN_STATE,
                        "a foundation that another state runs",
                        with(facts(ActorKind.OTHER, "UGA"), Answer.YES, Answer.NOT_ASKED)),
                // 2: the state, and who acts as one
                line(LocalClass.STATE_NATIONAL, "a ministry", facts(ActorKind.STATE_NATIONAL, HERE)),
                line(LocalClass.STATE_SUBNATIONAL, "a county office", facts(ActorKind.STATE_SUBNATIONAL, HERE)),
                line(
                        LocalClass.STATE_NATIONAL,
                        "a state's university",
                        with(facts(ActorKind.ACADEMIA, HERE), Answer.YES, Answer.NOT_ASKED)),
                line(
                        LocalClass.NOT_DETERMINED,
                        "a ministry of nobody knows where",
                        facts(ActorKind.STATE_NATIONAL, null)),
                line(
                        LocalClass.DE_FACTO_AUTHORITY,
                        "who rules without being the state",
                        facts(ActorKind.DE_FACTO_AUTHORITY, HERE)),
                line(
                        LocalClass.DE_FACTO_AUTHORITY,
                        "the same, seat unknown",
                        facts(ActorKind.DE_FACTO_AUTHORITY, null)),
                // 3: the National Society is never taken for a branch of the movement
                line(LocalClass.NATIONAL_SOCIETY, "the National Society", facts(ActorKind.RED_CROSS, HERE)),
                line(
                        LocalClass.NATIONAL_SOCIETY,
                        "the National Society, though somebody noted a shared governance",
                        tied(facts(ActorKind.RED_CROSS, HERE), Affiliation.SHARED_GOVERNANCE)),
                line(LocalClass.INTERNATIONAL, "another country's society", facts(ActorKind.RED_CROSS, "NOR")),
                // 4: tied to an international NGO
                line(LocalClass.AFFILIATED, "a branch", tied(facts(ActorKind.LOCAL_NGO, HERE), Affiliation.BRANCH)),
                line(
                        LocalClass.AFFILIATED,
                        "governed together",
                        tied(facts(ActorKind.NATIONAL_NGO, HERE), Affiliation.SHARED_GOVERNANCE)),
                line(
                        LocalClass.AFFILIATED,
                        "financed together",
                        tied(facts(ActorKind.NATIONAL_NGO, HERE), Affiliation.SHARED_FINANCE)),
                line(
                        LocalClass.LOCAL,
                        "a member of a network that governs itself",
                        tied(facts(ActorKind.LOCAL_NGO, HERE), Affiliation.NETWORK_MEMBER)),
                // 5: headquarters elsewhere
                line(LocalClass.INTERNATIONAL, "an INGO", facts(ActorKind.INGO, "NOR")),
                line(
                        LocalClass.INTERNATIONAL,
                        "a southern one is international too",
                        facts(ActorKind.NATIONAL_NGO, "KEN")),
                line(LocalClass.INTERNATIONAL, "an INGO, seat unknown", facts(ActorKind.INGO, null)),
                line(LocalClass.DIASPORA, "abroad, heritage here", abroad(HERE, null, Answer.NOT_ASKED)),
                line(LocalClass.DIASPORA, "heritage goes before founding", abroad(HERE, HERE, Answer.NO)),
                line(LocalClass.INTERNATIONAL, "heritage of a third country", abroad("SDN", null, Answer.NOT_ASKED)),
                line(
                        LocalClass.EXILE_OR_CROSS_BORDER,
                        "founded here, cannot register here",
                        abroad(null, HERE, Answer.NO)),
                line(LocalClass.INTERNATIONAL, "founded here, may register here", abroad(null, HERE, Answer.YES)),
                line(LocalClass.INTERNATIONAL, "founded here, nobody asked", abroad(null, HERE, Answer.NOT_ASKED)),
                // 6: headquarters here
                line(LocalClass.LOCAL, "an INGO by kind whose seat is here", facts(ActorKind.INGO, HERE)),
                line(LocalClass.LOCAL, "a company", facts(ActorKind.PRIVATE, HERE)),
                // 7: headquarters unknown
                line(LocalClass.NOT_DETERMINED, "nobody knows its seat", facts(ActorKind.LOCAL_NGO, null)),
                line(LocalClass.NOT_DETERMINED, "a society of nobody knows where", facts(ActorKind.RED_CROSS, null)));
    }

    @ParameterizedTest(name = "{0} areas, national from {1}: {2}")
    @CsvSource({",3,LOCAL", "1,3,LOCAL", "2,3,LOCAL", "3,3,NATIONAL", "10,3,NATIONAL", "3,4,LOCAL", "1,1,NATIONAL"})
    void nationalBeginsAtTheOfficesThreshold(@Nullable Integer areas, int from, LocalClass expected) {
        LocalFacts facts = areas(facts(ActorKind.LOCAL_NGO, HERE), areas);
        StatusPolicy d = StatusPolicy.DEFAULT;
        StatusPolicy policy = new StatusPolicy(
                from,
                d.iascList(),
                d.officeTable(),
                d.youthFrom(),
                d.youthTo(),
                d.freshMonths(),
                d.staleMonths(),
                d.womenLed());
        assertEquals(
                expected,
                LocalClassRule.decide(facts, HERE, DAY, policy, LocalClassRuleTest::aid)
                        .held());
    }

    @ParameterizedTest(name = "{0}, aid recipient {1}: Grand Bargain {2}, IASC {3}, office {4}")
    @CsvSource({
        "LOCAL, YES, YES, YES, YES",
        "LOCAL, NO, NO, YES, YES",
        "LOCAL, NOT_KNOWN, NOT_KNOWN, YES, YES",
        "NATIONAL_SOCIETY, YES, YES, YES, YES",
        "STATE_NATIONAL, YES, YES, YES, YES",
        "DIASPORA, YES, NO, YES, YES",
        "EXILE_OR_CROSS_BORDER, YES, NO, YES, NO",
        "AFFILIATED, YES, NO, NO, NO",
        "DE_FACTO_AUTHORITY, YES, NO, NO, NO",
        "INTERNATIONAL, YES, NO, NO, NO",
        "NOT_DETERMINED, YES, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN"
    })
    void threeAnswersStandSideBySide(
            LocalClass held, Verdict recipient, Verdict grandBargain, Verdict iasc, Verdict office) {
        LocalFacts facts = overridden(facts(ActorKind.OTHER, null), override(held, HERE, DAY));
        if (held == LocalClass.DIASPORA) {
            facts = abroad(HERE, null, Answer.NOT_ASKED);
        }
        LocalStatus status =
                LocalClassRule.decide(facts, HERE, DAY, StatusPolicy.DEFAULT, (country, year) -> recipient);
        assertEquals(held, status.held());
        assertEquals(grandBargain, status.grandBargain().verdict());
        assertEquals(iasc, status.iasc().verdict());
        assertEquals(office, status.office().verdict());
    }

    @Test
    void theYearAskedForIsTheYearOfTheDate() {
        LocalStatus status = LocalClassRule.decide(
                facts(ActorKind.LOCAL_NGO, HERE),
                HERE,
                LocalDate.of(2019, 12, 31),
                StatusPolicy.DEFAULT,
                (country, year) -> year == 2019 ? Verdict.YES : Verdict.NO);
        assertEquals(Verdict.YES, status.grandBargain().verdict());
    }

    @Test
    void anOverrideHoldsFromItsDayInItsCountryUntilTakenBack() {
        LocalFacts facts = overridden(
                facts(ActorKind.LOCAL_NGO, HERE),
                override(LocalClass.AFFILIATED, HERE, DAY),
                override(LocalClass.INTERNATIONAL, "UGA", DAY),
                override(null, HERE, DAY.plusDays(10)));
        assertEquals(LocalClass.LOCAL, at(facts, DAY.minusDays(1)).held());
        LocalStatus decided = at(facts, DAY);
        assertEquals(LocalClass.AFFILIATED, decided.held());
        assertEquals(LocalClass.LOCAL, decided.derived());
        assertTrue(keys(decided).contains("actors.why.override"));
        assertEquals(LocalClass.LOCAL, at(facts, DAY.plusDays(10)).held());
    }

    @Test
    void theReasonsNameWhatIsStillOpen() {
        assertTrue(keys(decide(facts(ActorKind.INGO, HERE))).contains("actors.why.kindContradicts"));
        assertTrue(keys(decide(facts(ActorKind.LOCAL_NGO, HERE))).contains("actors.why.affiliationNotStated"));
        assertTrue(keys(decide(abroad(null, HERE, Answer.NOT_ASKED))).contains("actors.why.foundedHere"));
        assertTrue(keys(decide(facts(ActorKind.DIASPORA, "CAN"))).contains("actors.why.noHeritage"));
    }

    private static Verdict aid(String country, int year) {
        return country.equals(HERE) && year > 1900 ? Verdict.YES : Verdict.NO;
    }

    private static List<String> keys(LocalStatus status) {
        return status.reasons().stream().map(Finding::key).toList();
    }

    private static LocalStatus decide(LocalFacts facts) {
        return at(facts, DAY);
    }

    private static LocalStatus at(LocalFacts facts, LocalDate date) {
        return LocalClassRule.decide(facts, HERE, date, StatusPolicy.DEFAULT, LocalClassRuleTest::aid);
    }

    private static Arguments line(LocalClass expected, String what, LocalFacts facts) {
        return Arguments.of(expected, what, facts);
    }

    private static LocalFacts facts(ActorKind kind, @Nullable String hq) {
        return new LocalFacts(
                kind, hq, null, null, Answer.NOT_ASKED, Answer.NOT_ASKED, Affiliation.NOT_STATED, null, List.of());
    }

    private static LocalFacts with(LocalFacts from, Answer stateBody, Answer mayRegister) {
        return new LocalFacts(
                from.kind(),
                from.hqCountry(),
                from.foundedCountry(),
                from.heritage(),
                stateBody,
                mayRegister,
                from.affiliation(),
                from.firstLevelAreas(),
                from.overrides());
    }

    private static LocalFacts tied(LocalFacts from, Affiliation affiliation) {
        return new LocalFacts(
                from.kind(), from.hqCountry(), null, null, Answer.NO, Answer.NOT_ASKED, affiliation, null, List.of());
    }

    private static LocalFacts abroad(@Nullable String heritage, @Nullable String founded, Answer mayRegister) {
        return new LocalFacts(
                ActorKind.DIASPORA,
                "CAN",
                founded,
                heritage,
                Answer.NO,
                mayRegister,
                Affiliation.NONE,
                null,
                List.of());
    }

    private static LocalFacts areas(LocalFacts from, @Nullable Integer areas) {
        return new LocalFacts(
                from.kind(),
                from.hqCountry(),
                null,
                null,
                Answer.NO,
                Answer.NOT_ASKED,
                Affiliation.NONE,
                areas,
                List.of());
    }

    private static LocalFacts overridden(LocalFacts from, ClassOverride... overrides) {
        return new LocalFacts(
                from.kind(),
                from.hqCountry(),
                null,
                null,
                Answer.NO,
                Answer.NOT_ASKED,
                Affiliation.NONE,
                null,
                List.of(overrides));
    }

    private static ClassOverride override(@Nullable LocalClass to, String country, LocalDate on) {
        return new ClassOverride(
                new UUID(2, on.toEpochDay()), ACTOR, country, to, "seen on site", "Head of Office", on);
    }
}
