package org.groundwork.duediligence.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.groundwork.core.Text;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What of the list of what is due goes onto paper. */
class DueViewTest {
    private static final UUID ACTOR = new UUID(0, 1);

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private DueThing condition(int number, String what, boolean ours) {
        return new DueThing(
                DueKind.CONDITION,
                new UUID(1, number),
                ACTOR,
                what,
                temp.workspace().today(),
                ours);
    }

    private String printed(List<DueThing> things) {
        Workspace workspace = temp.workspace();
        Memory memory = Memory.brief();
        Tasks tasks = Tasks.direct(trouble -> {
            throw new IllegalStateException(trouble);
        });
        return Screens.onScreen(() -> {
            DueViewModel model = new DueViewModel(workspace, tasks, () -> things, id -> "Wadi Sisters");
            DueView view =
                    new DueView(model, new Desk(tasks, new Dialogs(() -> null, memory), memory), id -> {}, List.of());
            model.reload();
            assertEquals(things.size(), model.shown().size());
            return view.printout().toString();
        });
    }

    /** Lists lie about on desks: what Legal asks for stood on them. */
    @Test
    void thePrintedListSaysThatItStaysInsideAndLeavesOutTheOfficesOwn() {
        DueThing unsigned = new DueThing(
                DueKind.SIGNATURE,
                new UUID(1, 4),
                ACTOR,
                "Sheet to sign",
                temp.workspace().today(),
                true);
        DueThing paper = condition(1, "Bring the letter", false);
        String all = printed(List.of(
                paper,
                unsigned,
                condition(2, "Legal asks: not with the driver", true),
                condition(3, "Decide on the flag", true)));
        assertTrue(all.contains(Text.of("duediligence.out.inside")), all);
        assertTrue(all.contains("Bring the letter") && all.contains("Sheet to sign"), all);
        assertTrue(all.contains(Text.of("duediligence.due.notPrinted", 2)), all);
        assertFalse(all.contains("driver") || all.contains("flag"), all);
        assertFalse(printed(List.of(paper)).contains("own work"), "nothing was left out");
    }
}
