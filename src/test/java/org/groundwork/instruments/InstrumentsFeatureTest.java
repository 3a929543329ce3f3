package org.groundwork.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Problem;
import org.groundwork.instruments.InstrumentsFeature.Decider;
import org.groundwork.instruments.RatingDecision.Kind;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The life of an assessment, as it is stored. */
class InstrumentsFeatureTest {
    private static final Decider HEAD = new Decider("Lena Abara", "Head of office");

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @SuppressWarnings("NullAway.Init")
    private InstrumentsFeature instruments;

    @SuppressWarnings("NullAway.Init")
    private UUID actor;

    @BeforeEach
    void actor() {
        instruments = instruments();
        actor = actors().add("Women of Selim", ActorKind.CBO, null, "", "");
    }

    private ActorsFeature actors() {
        return new ActorsFeature(
                temp.workspace(), new PlacesFeature(temp.workspace()), new PresenceFeature(temp.workspace()));
    }

    private InstrumentsFeature instruments() {
        return new InstrumentsFeature(temp.workspace(), actors());
    }

    @Test
    void theRatingIsThereOnceAllIsAnsweredAndNotBefore() {
        UUID id = psea(1, 1, 2, 1, 2, 0);
        Assessed open = read(id);
        assertEquals(AssessmentState.HALF_DONE, open.state());
        assertNull(open.rating());
        assertEquals(
                "low-capacity", Objects.requireNonNull(open.settled().worst()).rating());
        assertEquals(
                "medium-capacity", Objects.requireNonNull(open.settled().best()).rating());
        Problem early = assertThrows(Problem.class, () -> instruments.finish(id));
        assertEquals("instruments.problem.incomplete", early.key());

        say(id, "S6", Slot.ASSESSOR, "absent");
        instruments.finish(id);
        temp.reopen();
        instruments = instruments();
        Assessed done = read(id);
        assertEquals(AssessmentState.COMPLETE, done.state());
        assertEquals("low-capacity", done.rating());
        assertEquals(8, done.settled().points());
        assertEquals(temp.workspace().today().plusMonths(60), done.assessment().validUntil());
        assertThrows(Problem.class, () -> say(id, "S1", Slot.ASSESSOR, "adequate"));
    }

    @Test
    void whatIsAgreedCountsAndADisagreementIsKept() {
        UUID id = psea(2, 2, 2, 2, 2, 2);
        say(id, "S1", Slot.OWN, "adequate");
        say(id, "S1", Slot.AGREED, "adequate");
        say(id, "S2", Slot.OWN, "adequate");
        say(id, "S2", Slot.AGREED, Answered.DISAGREED);
        Assessed one = read(id);
        assertEquals(13, one.settled().points());
        assertEquals(12, one.assessor().points());
        assertEquals(1, one.disagreements());
        assertFalse(one.own().complete());
    }

    @Test
    void lastTimesAnswersAreOldUntilConfirmed() {
        UUID june = psea(1, 1, 2, 1, 2, 1);
        instruments.finish(june);
        temp.clock().advance(Duration.ofDays(90));
        UUID september = instruments.start(actor, "psea-2020", true);
        Assessed fresh = read(september);
        assertEquals(6, fresh.old());
        assertEquals(0, fresh.settled().answered());
        assertEquals(AssessmentState.NEW, fresh.state());
        for (int i = 1; i <= 6; i++) {
            say(september, "S" + i, Slot.ASSESSOR, "progressing");
        }
        assertEquals(0, read(september).old());
        instruments.finish(september);
        assertEquals("medium-capacity", read(september).rating());
        assertEquals(AssessmentState.SUPERSEDED, read(june).state());
        assertEquals("low-capacity", read(june).rating());
        assertEquals(june, read(september).assessment().previous());
    }

    @Test
    void itExpiresAfterItsLastDay() {
        UUID id = psea(3, 3, 3, 3, 3, 3);
        instruments.finish(id);
        LocalDate last = Objects.requireNonNull(read(id).assessment().validUntil());
        assertEquals(AssessmentState.COMPLETE, stateOn(id, last));
        assertEquals(AssessmentState.EXPIRED, stateOn(id, last.plusDays(1)));
    }

    @Test
    void anAssumedRatingNeedsAnEndAndEndsThere() {
        UUID id = instruments.start(actor, "psea-2020", false);
        LocalDate until = temp.workspace().today().plusDays(60);
        Problem endless = assertThrows(
                Problem.class,
                () -> instruments.decide(id, Kind.ASSUMED_EMERGENCY, "", "low-capacity", HEAD, "Flood", null));
        assertEquals("instruments.problem.noEnd", endless.key());
        instruments.decide(id, Kind.ASSUMED_EMERGENCY, "", "low-capacity", HEAD, "Flood", until);
        assertEquals(AssessmentState.ASSUMED, read(id).state());
        assertEquals("low-capacity", read(id).rating());
        assertEquals(AssessmentState.EXPIRED, stateOn(id, until.plusDays(1)));
    }

    @Test
    void anotherRatingMayBeHeldByAPersonWithAReason() {
        UUID id = psea(2, 2, 2, 2, 2, 2);
        instruments.finish(id);
        assertThrows(
                Problem.class,
                () -> instruments.decide(id, Kind.REFUSED, "medium-capacity", "low-capacity", HEAD, " ", null));
        instruments.decide(
                id, Kind.REFUSED, "medium-capacity", "low-capacity", HEAD, "Policy not known by staff", null);
        Assessed one = read(id);
        assertEquals("low-capacity", one.rating());
        assertEquals(
                "medium-capacity",
                Objects.requireNonNull(one.settled().rating()).rating());
        assertEquals("Lena Abara", one.decision().orElseThrow().decidedBy());
    }

    @Test
    void anAssessmentKeepsTheEditionItWasMadeWith() {
        Instrument psea = instruments.instrument("psea-2020").orElseThrow();
        UUID id = psea(1, 1, 1, 1, 1, 1);
        temp.reopen();
        assertEquals(psea, instruments().assessment(id).orElseThrow().instrument());
        assertEquals(1, count("instrument"));
        instruments().start(actor, "psea-2020", false);
        assertEquals(1, count("instrument"));
        assertTrue(temp.workspace().verify().ok());
    }

    @Test
    void anInstrumentOfTheOfficeIsKeptAndItsIdMayNotBeAShippedOne() {
        String own = """
                {"id": "house-check", "title": {"en": "House check"},
                 "sections": [{"id": "A", "questions": [
                   {"id": "A1", "type": "yes-no", "text": {"en": "Is there a board?"}}]}]}
                """;
        instruments.keep(own);
        assertNotNull(instruments.instrument("house-check").orElse(null));
        UUID id = instruments.start(actor, "house-check", false);
        instruments.retireInstrument(instruments.own().getFirst().id());
        assertTrue(instruments.instrument("house-check").isEmpty());
        assertEquals("House check", InstrumentsFeature.title(read(id).instrument()));
        Problem taken = assertThrows(Problem.class, () -> instruments.keep(own.replace("house-check", "psea-2020")));
        assertEquals("instruments.problem.shippedId", taken.key());
    }

    private int count(String table) {
        return temp.workspace().read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                .mapTo(Integer.class)
                .one());
    }

    /** PSEA answers of the assessor, 1 to 3; 0 for none. */
    private UUID psea(int... levels) {
        UUID id = instruments.start(actor, "psea-2020", false);
        List<String> names = List.of("", "absent", "progressing", "adequate");
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] > 0) {
                say(id, "S" + (i + 1), Slot.ASSESSOR, names.get(levels[i]));
            }
        }
        return id;
    }

    private void say(UUID id, String question, Slot slot, String answer) {
        instruments.answer(
                id, question, slot, row -> row.with(answer, temp.workspace().today()));
    }

    private Assessed read(UUID id) {
        return instruments.assessment(id).orElseThrow();
    }

    private AssessmentState stateOn(UUID id, LocalDate day) {
        long days = ChronoUnit.DAYS.between(temp.workspace().today(), day);
        temp.clock().advance(Duration.ofDays(days));
        return read(id).state();
    }
}
