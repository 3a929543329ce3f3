package org.groundwork.actors.page;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** How a section saves: each change is one act whose sentence names the section and the actor. */
final class SavingViewModel {
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
    SavingViewModel(
            Workspace workspace, Tasks tasks, String sentence, Supplier<String> actor, Runnable changed) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.sentence = sentence;
        this.actor = actor;
        this.changed = changed;
    }

    <T> Running act(Supplier<T> work, Consumer<T> onScreen) {
        String name = actor.get();
        return tasks.run(
                "actors.page.saving", progress -> workspace.act(sentence, List.of(name), work), result -> {
                    onScreen.accept(result);
                    changed.run();
                });
    }

    /** Keeps text that was not understood, or forgets it where it is "". Inside an act. */
    void draft(String table, UUID row, String field, @Nullable String text) {
        new DraftStore(workspace).keep(table, row, field, text == null ? "" : text);
    }
}
