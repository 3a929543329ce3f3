package org.groundwork.actors.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.status.SensitiveClaim;
import org.groundwork.actors.status.SensitiveKind;
import org.groundwork.actors.status.SensitiveSwitch;
import org.groundwork.core.Columns;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the office decides once holds for every actor at once, and can be taken back. */
class PolicyViewModelTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @Test
    void aSensitiveClaimIsShownOnlyWhileTheOfficeKeepsItAndWithConsent() {
        Workspace workspace = temp.workspace();
        ActorsFeature actors =
                new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        PolicyViewModel model = new PolicyViewModel(actors, Tasks.direct(trouble -> {
            throw new IllegalStateException(trouble);
        }));
        UUID id = actors.add("Lamp Circle", ActorKind.CBO, null, "", "");
        SensitiveClaim claim =
                new SensitiveClaim(workspace.newId(), id, SensitiveKind.MINORITY_LED, "a safe room", null, "its head");
        workspace.act("actors.act.status", List.of("x"), () -> actors.store().save(claim));
        assertTrue(model.decision(SensitiveKind.MINORITY_LED).isEmpty());
        assertEquals(0, shown(actors, id));
        model.keep(SensitiveKind.MINORITY_LED, true, "Asked for by its members", "Head of office");
        assertEquals(
                "Head of office",
                model.decision(SensitiveKind.MINORITY_LED)
                        .map(SensitiveSwitch::decidedBy)
                        .orElse(""));
        assertEquals(0, shown(actors, id), "no written consent yet");
        workspace.act("actors.act.status", List.of("x"), () -> actors.store()
                .save(Columns.with(claim, "consentOn", workspace.today())));
        assertEquals(1, shown(actors, id));
        assertFalse(actors.keeps(SensitiveKind.LGBTIQ_LED));
        temp.clock().advance(Duration.ofMinutes(1));
        model.keep(SensitiveKind.MINORITY_LED, false, "No longer needed", "Head of office");
        assertEquals(0, shown(actors, id));
    }

    private static int shown(ActorsFeature actors, UUID id) {
        return actors.show(id).orElseThrow().sensitive().size();
    }
}
