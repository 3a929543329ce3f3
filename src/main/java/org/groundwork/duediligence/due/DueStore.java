package org.groundwork.duediligence.due;

import java.util.List;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;

/** Who chased and handled what ends. Writing is legal only inside {@link Workspace#act}. */
public final class DueStore {
    private final RowStore<DueNote> notes;

    public DueStore(Workspace workspace) {
        notes = new RowStore<>(workspace, "duediligence_due_note", DueNote.class);
    }

    public List<DueNote> notes() {
        return notes.all();
    }

    public void append(DueNote note) {
        notes.save(List.of(note));
    }
}
