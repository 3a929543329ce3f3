package org.groundwork.editing;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;

/** How a section saves: each change is one act whose sentence names the section and the actor. */
public final class SavingViewModel {
    private final Workspace workspace;
    private final Tasks tasks;
    private final String sentence;
    private final Supplier<String> actor;
    private final Runnable changed;

    /**
     * @param sentence text key of the act, filled by the actor's name
     * @param actor that name
     * @param changed called on the screen thread after each saving
     */
    public SavingViewModel(
            Workspace workspace, Tasks tasks, String sentence, Supplier<String> actor, Runnable changed) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.sentence = sentence;
        this.actor = actor;
        this.changed = changed;
    }

    /** Does work as one act, off the screen thread. */
    public <T> Running act(Supplier<T> work, Consumer<T> onScreen) {
        String name = actor.get();
        return tasks.run("editing.saving", progress -> workspace.act(sentence, List.of(name), work), result -> {
            onScreen.accept(result);
            changed.run();
        });
    }

    /**
     * Takes rows out for good, off the screen thread; {@code reason} stays in the journal. However it ends, what is
     * stored is shown again then.
     */
    Running erase(Supplier<List<UUID>> rows, String reason, Runnable ended) {
        Running erasing = tasks.run("editing.erasing", progress -> workspace.erase(rows.get(), reason), emptied -> {});
        erasing.whenEnded(state -> {
            ended.run();
            changed.run();
        });
        return erasing;
    }

    /** Whether this row was taken out for good, so that nothing may write it anew. */
    boolean erased(UUID row) {
        return workspace.isErased(row);
    }

    /** What had left the screen before it was done is shown again where it was not done. */
    void again(Running.State state) {
        if (state != Running.State.DONE) {
            changed.run();
        }
    }

    /** Keeps text that was not understood, or forgets it where it is "". Inside an act. */
    void draft(String table, UUID row, String field, String text) {
        if (text.isEmpty()) {
            workspace.drafts().clear(table, row, field);
        } else {
            workspace.drafts().put(table, row, field, text);
        }
    }
}
