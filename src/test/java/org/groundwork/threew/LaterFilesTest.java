package org.groundwork.threew;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.groundwork.actors.Actor;
import org.groundwork.actors.presence.Presence;
import org.groundwork.core.Problem;
import org.groundwork.core.Progress;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What later files of a source change, what goes back to its author, and what leaves as a 3W. */
class LaterFilesTest extends ImportCase {
    @Test
    void a_later_file_ends_what_it_no_longer_lists_but_never_what_people_typed() {
        read(file("q1.csv", HEAD + GREEN + SUN), "2026-03-31");
        Presence typed = byActivity("Clinics");
        workspace.act("threew.act.remembered", List.of(""), () -> {
            presences.saveTyped(typed, false);
            return true;
        });
        read(file("q0.csv", HEAD + SUN), "2025-12-31");
        assertEquals(null, byActivity("Wells").endedOn());
        read(file("q2.csv", HEAD + GREEN.replace("Wells", "Pumps")), "2026-06-30");
        assertEquals(LocalDate.of(2026, 6, 30), byActivity("Wells").endedOn());
        assertEquals(null, byActivity("Clinics").endedOn());
        assertEquals(null, byActivity("Pumps").endedOn());
    }

    @Test
    void a_copy_says_what_is_wrong_and_comes_back_mended() throws IOException {
        Path file = file(
                "bad.csv",
                HEAD + GREEN + ",,,WASH,Pits,Gao,ML99,Ongoing,2026-01-05,\n" + SUN.replace("2026-02-01", "soon"));
        Path copy = temp.directory().resolve("wrong.xlsx");
        ImportPlan plan = threeW.plan(file, source("2026-03-31"), Progress.NONE);
        assertTrue(threeW.errorCopy(file, plan, copy) >= 2);
        ImportResult again = read(copy, "2026-03-31");
        assertEquals(plan.counts().read(), again.rowsRead());
        assertEquals(plan.presences().keySet(), Set.copyOf(ids()));
        Path good = file("good.csv", HEAD + GREEN);
        Path none = temp.directory().resolve("none.xlsx");
        assertEquals(0, threeW.errorCopy(good, threeW.plan(good, source("2026-03-31"), Progress.NONE), none));
        assertFalse(Files.exists(none));
        assertThrows(Problem.class, () -> threeW.errorCopy(file, plan, file));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_leaves_comes_back_the_same(boolean hxl) {
        read(
                file("out.csv", HEAD + GREEN + SUN + "Harbour Youth Circle,,CBO,Education,Lessons,,,Planned,,\n"),
                "2026-03-31");
        Path out = temp.directory().resolve("3w.xlsx");
        assertEquals(3, threeW.export(out, hxl));
        Set<String> told = told();
        Path other = temp.directory().resolve("other.groundwork");
        try (Workspace fresh = Workspace.create(other, temp.access())) {
            over(fresh);
            ImportResult back = threeW.importFile(out, ImportOptions.NONE, false, Progress.NONE);
            assertEquals(0, back.rowsRejected());
            assertEquals(told, told());
        }
    }

    @Test
    void who_is_not_to_be_named_leaves_as_a_kind_in_a_region() {
        read(file("out.csv", HEAD + GREEN + SUN), "2026-03-31");
        Actor hidden = actor(byActivity("Wells").actor());
        workspace.act(
                "threew.act.remembered",
                List.of(""),
                () -> actors.saveActors(List.of(org.groundwork.core.Columns.with(hidden, "notToBeNamed", true))));
        Path out = temp.directory().resolve("3w.xlsx");
        assertEquals(2, threeW.export(out, true));
        ImportPlan plan = threeW.plan(out, ImportOptions.NONE, Progress.NONE);
        assertEquals(1, plan.presences().size());
        assertEquals(1, plan.rejects().size());
        assertFalse(plan.toString().contains("Green Valley"));
    }
}
