package org.groundwork.duediligence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Text;
import org.groundwork.duediligence.deciding.Decision;
import org.groundwork.duediligence.deciding.Outcome;
import org.groundwork.duediligence.deciding.Profile;
import org.groundwork.duediligence.deciding.Tier;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the list of dossiers says of decisions. */
class DossiersViewTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private ActorsFeature actors;
    private LocalDate today;
    private UUID holds;
    private UUID ended;
    private UUID last;
    private UUID none;

    @BeforeEach
    void add() {
        Workspace workspace = temp.workspace();
        actors = new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        today = workspace.today();
        holds = actors.add("Holds", ActorKind.CBO, null, "", "");
        last = actors.add("Last day", ActorKind.CBO, null, "", "");
        ended = actors.add("Ended", ActorKind.CBO, null, "", "");
        none = actors.add("Put off", ActorKind.CBO, null, "", "");
    }

    private Decision decision(UUID actor, Outcome outcome, @Nullable LocalDate until) {
        return new Decision(
                temp.workspace().newId(),
                actor,
                today.minusYears(1),
                Profile.COMMUNITY_GROUP,
                Tier.T1,
                outcome,
                outcome,
                outcome,
                outcome,
                "",
                "",
                null,
                until,
                null,
                "Head Person",
                "Head of office",
                "Amina",
                "Focal point",
                Instant.EPOCH,
                null);
    }

    private List<DossierRow> rows() {
        return DossiersViewModel.rows(
                actors,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(
                        holds, decision(holds, Outcome.ELIGIBLE, today.plusDays(30)),
                        last, decision(last, Outcome.ELIGIBLE, today),
                        ended, decision(ended, Outcome.ELIGIBLE, today.minusDays(1)),
                        none, decision(none, Outcome.NOT_YET, null)),
                today);
    }

    @Test
    void aDecisionHasEndedOnTheDayAfterItsLast() {
        assertNull(ended(holds));
        assertNull(ended(last));
        assertEquals(today.minusDays(1), ended(ended));
        assertNull(ended(none), "nothing had begun");
    }

    private @Nullable LocalDate ended(UUID actor) {
        return rows().stream()
                .filter(row -> row.actor().equals(actor))
                .findFirst()
                .orElseThrow()
                .decisionEnded();
    }

    /** An ended one stood there as "Eligible", like those that hold. */
    @Test
    void whatHasEndedSaysSoAndCanBeShownAlone() {
        Memory memory = Memory.brief();
        Tasks tasks = Tasks.direct(trouble -> {
            throw new IllegalStateException(trouble);
        });
        Screens.onScreen(() -> {
            DossiersViewModel model = new DossiersViewModel(tasks, this::rows);
            DossiersView view =
                    new DossiersView(model, new Desk(tasks, new Dialogs(() -> null, memory), memory), actor -> {});
            model.reload();
            assertEquals("Eligible", decided(view, "Holds"));
            assertEquals("Eligible", decided(view, "Last day"));
            String said = Text.of("duediligence.list.endedOn", today.minusDays(1), "Eligible");
            assertEquals(said, decided(view, "Ended"));
            assertEquals(1, model.decisionEnded());
            model.endedOnly().setValue(true);
            assertEquals(
                    List.of("Ended"),
                    model.shown().stream().map(DossierRow::name).toList());
            return true;
        });
    }

    private static String decided(DossiersView view, String partner) {
        Printout.Grid grid =
                (Printout.Grid) view.printout().orElseThrow().blocks().getLast();
        int at = grid.headers().indexOf(Text.of("duediligence.list.decision"));
        return grid.rows().stream()
                .filter(row -> row.contains(partner))
                .findFirst()
                .orElseThrow()
                .get(at);
    }
}
