package org.groundwork.actors.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.ChannelKind;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.editing.RowsView;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ways of payment as they are edited in the record. */
class PaymentViewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private ActorsFeature actors;
    private RecordViewModel record;
    private ChoicesViewModel choices;
    private UUID id;

    @BeforeEach
    void open() {
        Workspace workspace = temp.workspace();
        PlacesFeature places = new PlacesFeature(workspace);
        PresenceFeature presences = new PresenceFeature(workspace);
        actors = new ActorsFeature(workspace, places, presences);
        id = actors.add("Nyal Women's Saving Group", ActorKind.CBO, null, "", "");
        Tasks tasks = Tasks.direct(trouble -> {
            throw new IllegalStateException(trouble);
        });
        record = new RecordViewModel(
                workspace, actors, presences, tasks, new RecordContentStore(workspace, actors, presences)::read);
        choices = new ChoicesViewModel(places, presences, typed -> List.of(), any -> "");
        PaymentChannel way = new PaymentChannel(
                workspace.newId(),
                id,
                ChannelKind.BANK,
                "Bank of Rivers",
                "",
                "USD",
                "000123454411",
                "Nyal Women",
                Answer.YES,
                Answer.YES,
                null,
                DAY,
                "Finance unit");
        workspace.act("actors.act.payment", List.of("x"), () -> actors.saveParts(List.of(way)));
    }

    private PaymentChannel way() {
        return actors.show(id).orElseThrow().payments().getFirst();
    }

    private static void type(RowsView<PaymentChannel> view, String field, String words) {
        ((TextField) view.lookup("#" + field + " .text-field")).setText(words);
        Forms.saveAll(view);
    }

    private static boolean told(RowsView<PaymentChannel> view) {
        return view.lookup("#payment-taken-back").isVisible();
    }

    /** The day stayed, and the record went on calling the new account verified. */
    @Test
    void anotherAccountTakesTheDayOffAndSaysSo() {
        Screens.onScreen(() -> {
            RowsView<PaymentChannel> view = PaymentView.of(record, choices);
            new Scene(view, 900, 500);
            record.open(id);
            Event.fireEvent(
                    view.lookup(".row-line"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            type(view, "branch", "Harbour");
            assertEquals(DAY, way().verifiedOn(), "the branch is not what is paid to");
            assertFalse(told(view));
            type(view, "number", "000999900001");
            assertNull(way().verifiedOn());
            assertEquals("", way().verifiedBy());
            assertTrue(told(view));
            return true;
        });
        temp.workspace().undo();
        assertEquals(DAY, way().verifiedOn(), "undone as one");
    }
}
