package org.groundwork.threew;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.core.Progress;
import org.groundwork.places.PlaceImport;
import org.junit.jupiter.api.Test;

/** What files said and nobody understood: it is kept, and a person may say later what it means. */
class OpenTextsTest extends ImportCase {
    private static final String ROWS = "Organisation,Organisation type,Sector,Region,Activity\n"
            + "Green Valley Relief,Troupe of helpers,Puppetry,Gow,Wells\n"
            + "Sunrise Women Union,NNGO,Health,Gow,Clinics\n"
            + "Harbour Youth Circle,NNGO,Health,Gao,Lessons\n";

    @Test
    void a_place_said_later_moves_what_waits_as_one_act_and_is_known_to_the_next_file() {
        Path file = file("open.csv", ROWS);
        read(file, "2026-03-31");
        ImportNotes.OpenText gow = only(Term.Kind.PLACE);
        assertEquals("Gow", gow.text());
        assertEquals(2, gow.rows());
        UUID gao = places.lookup("MLI").byCode("ML07").orElseThrow().id();
        threeW.remember(Term.of(Term.Kind.PLACE, gow.key(), gao.toString()));
        assertTrue(all().stream().allMatch(presence -> gao.equals(presence.place())));
        assertTrue(threeW.open(Term.Kind.PLACE).isEmpty());
        ImportResult again = read(file, "2026-03-31");
        assertEquals(0, again.changes());
        assertEquals(0, again.placesUnmatched());
        workspace.undo();
        assertNull(byActivity("Wells").place());
        assertEquals(1, threeW.open(Term.Kind.PLACE).size());
        assertEquals(1, read(file, "2026-03-31").placesUnmatched());
    }

    @Test
    void a_kind_said_later_reaches_the_organisations_that_wait_for_it() {
        Path file = file("open.csv", ROWS);
        read(file, "2026-03-31");
        ImportNotes.OpenText troupe = only(Term.Kind.ACTOR_KIND);
        threeW.remember(Term.of(Term.Kind.ACTOR_KIND, troupe.key(), ActorKind.VOLUNTEERS.name()));
        UUID green = byActivity("Wells").actor();
        assertEquals(ActorKind.VOLUNTEERS, actor(green).kind());
        assertEquals(0, read(file, "2026-03-31").changes());
        workspace.undo();
        assertEquals(ActorKind.NOT_DETERMINED, actor(green).kind());
        assertEquals(1, threeW.open(Term.Kind.ACTOR_KIND).size());
    }

    @Test
    void a_sector_said_later_is_given_at_once() {
        read(file("open.csv", ROWS), "2026-03-31");
        ImportNotes.OpenText puppetry = only(Term.Kind.SECTOR);
        threeW.remember(Term.of(Term.Kind.SECTOR, puppetry.key(), "EDU"));
        assertEquals("EDU", byActivity("Wells").sector());
        assertTrue(threeW.open(Term.Kind.SECTOR).isEmpty());
    }

    @Test
    void what_a_person_typed_and_what_a_later_list_found_is_not_asked_for() {
        Path file = file("open.csv", ROWS);
        read(file, "2026-03-31");
        places.importFile(file("more.csv", """
                        Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date
                        MLI,1,ML05,Mopti,MLI,2025-01-01
                        MLI,1,ML07,Gao,MLI,2025-01-01
                        MLI,1,ML11,Gow,MLI,2025-01-01
                        """), PlaceImport.Options.NONE, Progress.NONE);
        read(file, "2026-03-31");
        assertEquals("ML11", byActivity("Wells").placeCode());
        assertTrue(threeW.open(Term.Kind.PLACE).isEmpty());
    }

    private ImportNotes.OpenText only(Term.Kind kind) {
        List<ImportNotes.OpenText> open = threeW.open(kind);
        assertEquals(1, open.size(), open.toString());
        return open.getFirst();
    }
}
