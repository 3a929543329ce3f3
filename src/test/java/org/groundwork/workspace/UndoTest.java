package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.groundwork.core.Problem;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UndoTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private JournaledTables tables;

    @BeforeEach
    void tables() {
        tables = new JournaledTables(temp.workspace());
    }

    private void act(Runnable work) {
        act(ActKind.PERSON, work);
    }

    private void act(ActKind kind, Runnable work) {
        temp.workspace().actAs(kind, "workspace.act.view", List.of("x"), () -> {
            work.run();
            return true;
        });
    }

    @Test
    void insertUpdateAndDeleteAreTakenBackNewestFirstAndDoneAgain() {
        UUID parent = temp.workspace().newId();
        UUID child = temp.workspace().newId();
        List<String> empty = tables.rows();
        act(() -> {
            tables.parent(parent, "first", "1.50");
            tables.child(child, parent, "below");
        });
        List<String> inserted = tables.rows();
        act(() -> tables.rename(parent, "second"));
        List<String> renamed = tables.rows();
        act(() -> {
            tables.remove("child", child);
            tables.remove("parent", parent);
        });
        assertEquals(empty, tables.rows());

        temp.workspace().undo();
        assertEquals(renamed, tables.rows());
        temp.workspace().undo();
        assertEquals(inserted, tables.rows());
        temp.workspace().undo();
        assertEquals(empty, tables.rows());
        assertTrue(temp.workspace().canUndo().isEmpty());
        assertThrows(Problem.class, () -> temp.workspace().undo());

        temp.workspace().redo();
        assertEquals(inserted, tables.rows());
        temp.workspace().redo();
        assertEquals(renamed, tables.rows());
        temp.workspace().undo();
        assertEquals(inserted, tables.rows());
        temp.workspace().redo();
        temp.workspace().redo();
        assertEquals(empty, tables.rows());
        assertTrue(temp.workspace().canRedo().isEmpty());
        assertEquals(List.of(), temp.workspace().verifyJournal().problems());
    }

    @Test
    void everyTypeComesBackAsItWas() {
        UUID id = temp.workspace().newId();
        act(() -> tables.full(id));
        List<String> before = tables.rows();
        act(() -> tables.remove("parent", id));
        temp.workspace().undo();
        assertEquals(before, tables.rows());
    }

    @Test
    void whatALaterActOfSomebodyElseChangedIsRefusedWithTheField() {
        UUID parent = temp.workspace().newId();
        act(() -> tables.parent(parent, "first", "1"));
        temp.workspace().switchTo(Access.Person.named("Somebody Else"));
        assertTrue(temp.workspace().canUndo().isEmpty());
        act(() -> tables.rename(parent, "second"));
        temp.workspace().switchTo(TempWorkspace.PERSON);
        List<String> before = tables.rows();
        Problem refused = assertThrows(Problem.class, () -> temp.workspace().undo());
        assertEquals("workspace.problem.undo.changed", refused.key());
        assertEquals("name", refused.args().get(1));
        assertEquals(before, tables.rows());

        temp.workspace().switchTo(Access.Person.named("Somebody Else"));
        temp.workspace().undo();
        temp.workspace().switchTo(TempWorkspace.PERSON);
        temp.workspace().undo();
        assertTrue(tables.rows().isEmpty());
    }

    @Test
    void whatSomethingRefersToIsRefused() {
        UUID parent = temp.workspace().newId();
        act(() -> tables.parent(parent, "first", "1"));
        temp.workspace().switchTo(Access.Person.named("Somebody Else"));
        act(() -> tables.child(temp.workspace().newId(), parent, "below"));
        temp.workspace().switchTo(TempWorkspace.PERSON);
        Problem refused = assertThrows(Problem.class, () -> temp.workspace().undo());
        assertEquals("workspace.problem.undo.used", refused.key());
    }

    @Test
    void decisionsAndSettingsAreNotUndone() {
        UUID parent = temp.workspace().newId();
        act(() -> tables.parent(parent, "first", "1"));
        act(ActKind.DECISION, () -> tables.parent(temp.workspace().newId(), "decided", "1"));
        temp.workspace().settings().set("agency", "Test Agency");
        temp.workspace().undo();
        assertEquals(1, tables.rows().size());
        assertTrue(temp.workspace().canUndo().isEmpty());
        act(() -> {
            tables.parent(temp.workspace().newId(), "third", "1");
            temp.workspace().actAs(ActKind.DECISION, "workspace.act.view", List.of("x"), () -> true);
        });
        assertTrue(temp.workspace().canUndo().isEmpty(), "a decision within an act keeps the whole from being undone");
    }

    @Test
    void anImportIsUndoneAsAWholeButWhatWasUsedSinceStays() {
        UUID changed = temp.workspace().newId();
        UUID used = temp.workspace().newId();
        UUID childOfUsed = temp.workspace().newId();
        UUID plain = temp.workspace().newId();
        UUID needed = temp.workspace().newId();
        UUID changedChild = temp.workspace().newId();
        act(ActKind.IMPORT, () -> {
            tables.parent(changed, "changed", "1");
            tables.parent(used, "used", "1");
            tables.parent(plain, "plain", "1");
            tables.parent(needed, "needed", "1");
            tables.child(temp.workspace().newId(), plain, "goes");
            tables.child(changedChild, needed, "stays");
        });
        temp.workspace().switchTo(Access.Person.named("Somebody Else"));
        act(() -> {
            tables.rename(changed, "changed since");
            tables.child(childOfUsed, used, "new");
            tables.renameChild(changedChild, "changed since");
        });
        temp.workspace().switchTo(TempWorkspace.PERSON);
        UndoResult result = temp.workspace().undo();
        assertEquals(
                List.of(changed, changedChild, needed, used).stream().sorted().toList(),
                result.kept().stream().map(UndoResult.Kept::row).sorted().toList());
        assertEquals(5, tables.rows().size());
        assertTrue(tables.rows().stream().noneMatch(row -> row.contains("plain") || row.contains("goes")));
        temp.workspace().redo();
        assertEquals(7, tables.rows().size());
        assertEquals(List.of(), temp.workspace().verifyJournal().problems());
    }

    @Test
    void anActAfterAnUndoForgetsWhatCouldBeDoneAgain() {
        act(() -> tables.parent(temp.workspace().newId(), "first", "1"));
        temp.workspace().undo();
        assertFalse(temp.workspace().canRedo().isEmpty());
        act(() -> tables.parent(temp.workspace().newId(), "second", "1"));
        assertTrue(temp.workspace().canRedo().isEmpty());
    }

    @Test
    void afterReopeningThereIsNothingToUndo() {
        act(() -> tables.parent(temp.workspace().newId(), "first", "1"));
        assertTrue(temp.reopen().canUndo().isEmpty());
    }
}
