package org.groundwork.instruments.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.Slot;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A workbook of one assessment goes out with the partner's answers, and no word of the assessor's, and comes back. */
class OpenAssessmentFormsTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @SuppressWarnings("NullAway.Init")
    private InstrumentsFeature instruments;

    @SuppressWarnings("NullAway.Init")
    private PartnerFormsFeature forms;

    @SuppressWarnings("NullAway.Init")
    private UUID actor;

    @BeforeEach
    void actor() {
        ActorsFeature actors = new ActorsFeature(
                temp.workspace(), new PlacesFeature(temp.workspace()), new PresenceFeature(temp.workspace()));
        instruments = new InstrumentsFeature(temp.workspace(), actors);
        forms = new PartnerFormsFeature(temp.workspace(), instruments, actors);
        actor = actors.add("Women of Selim", ActorKind.CBO, null, "", "");
    }

    @Test
    void whatGoesOutComesBackIntoTheSlotAndASecondTimeChangesNothing() {
        UUID from = instruments.start(actor, "psea-2020", false);
        for (String question : List.of("S1", "S2", "S3")) {
            instruments.answer(from, question, Slot.OWN, row -> row.with(
                            "progressing", temp.workspace().today())
                    .because("Seen on " + question));
        }
        Path file = temp.directory().resolve("psea.xlsx");
        instruments.answer(from, "S4", Slot.ASSESSOR, row -> row.with(
                        "absent", temp.workspace().today())
                .because("the chair was evasive"));
        forms.answerWorkbook(from, file);

        UUID to = instruments.start(actor, "psea-2020", false);
        AnswersIn in = forms.look(to, file);
        assertFalse(in.refused());
        assertEquals(0, in.wrong(), in.troubles().toString());
        assertEquals(3, forms.take(to, Slot.OWN, in).stored());
        Assessed taken = instruments.assessment(to).orElseThrow();
        assertEquals(3, taken.own().answered());
        assertEquals(0, taken.assessor().answered());
        assertEquals(
                List.of("Seen on S1", "Seen on S2", "Seen on S3"),
                taken.answers().stream().map(Answered::reason).sorted().toList());
        assertEquals(0, forms.take(to, Slot.OWN, forms.look(to, file)).stored());
    }

    @Test
    void anEmptyCellTakesNothingAway() {
        UUID id = instruments.start(actor, "psea-2020", false);
        Path file = temp.directory().resolve("empty.xlsx");
        forms.answerWorkbook(id, file);
        instruments.answer(
                id, "S1", Slot.OWN, row -> row.with("adequate", temp.workspace().today()));
        forms.take(id, Slot.OWN, forms.look(id, file));
        assertEquals(1, instruments.assessment(id).orElseThrow().own().answered());
    }
}
