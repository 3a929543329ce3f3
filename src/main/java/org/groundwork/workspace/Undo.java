package org.groundwork.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what this person did on this device since opening, newest first, and does it again. Each is a new act of
 * the journal; nothing is ever taken out of it.
 */
final class Undo {
    static final String UNDONE = "workspace.act.undone";
    static final String REDONE = "workspace.act.redone";

    private final Acts acts;
    private final Deque<Step> done = new ArrayDeque<>(); // guarded by this
    private final Deque<Step> undone = new ArrayDeque<>(); // guarded by this

    Undo(Acts acts) {
        this.acts = acts;
    }

    /**
     * Something that can be taken back.
     *
     * @param seq the act to reverse
     * @param what what was done at first, however often it was undone and redone since
     * @param wholeImport true where what was used since is kept instead of refused
     */
    private record Step(long seq, Access.Person by, Sentence what, boolean wholeImport) {}

    /** An act is committed. */
    synchronized void did(ActRow act, ActKind kind) {
        if (kind == ActKind.PERSON || kind == ActKind.IMPORT) {
            done.push(new Step(act.seq(), act.by(), Sentence.of(act), kind == ActKind.IMPORT));
            undone.removeIf(step -> step.by().equals(act.by()));
        }
    }

    synchronized Optional<Sentence> canUndo() {
        return Optional.ofNullable(newest(done)).map(Step::what);
    }

    synchronized Optional<Sentence> canRedo() {
        return Optional.ofNullable(newest(undone)).map(Step::what);
    }

    private @Nullable Step newest(Deque<Step> steps) {
        Access.Person by = acts.by();
        return steps.stream().filter(step -> step.by().equals(by)).findFirst().orElse(null);
    }

    UndoResult undo() {
        return turn(done, undone, ActKind.UNDO, UNDONE);
    }

    UndoResult redo() {
        return turn(undone, done, ActKind.REDO, REDONE);
    }

    private UndoResult turn(Deque<Step> from, Deque<Step> to, ActKind kind, String key) {
        return acts.exclusively(() -> {
            Step step;
            synchronized (this) {
                step = newest(from);
            }
            if (step == null) {
                throw Problem.call("workspace.problem.undo.nothing");
            }
            AtomicReference<@Nullable Long> seq = new AtomicReference<>();
            ActResult<List<UndoResult.Kept>> result = reverse(step, kind, key, seq);
            synchronized (this) {
                from.remove(step);
                Long next = seq.get();
                if (next != null && result.act() != null) {
                    to.push(new Step(next, step.by(), step.what(), step.wholeImport()));
                }
            }
            return new UndoResult(step.what(), result.changes(), result.value());
        });
    }

    private ActResult<List<UndoResult.Kept>> reverse(
            Step step, ActKind kind, String key, AtomicReference<@Nullable Long> seq) {
        List<String> args = new ArrayList<>();
        args.add(step.what().key());
        args.addAll(step.what().args());
        ActRow target =
                acts.read(handle -> Sql.call(() -> ActTable.list(handle.getConnection(), "WHERE a.seq = ?", step.seq())
                        .getFirst()));
        UUID id = target.id();
        return acts.act(
                kind,
                key,
                args,
                id,
                () -> acts.write(handle -> {
                    seq.set(acts.journal().nextAct());
                    return run(handle.getConnection(), target, step.wholeImport());
                }));
    }

    private static List<UndoResult.Kept> run(Connection connection, ActRow target, boolean keepsUsed) {
        try {
            return Reversal.run(connection, target, keepsUsed);
        } catch (SQLException e) {
            String state = e.getSQLState();
            if (state != null && state.startsWith("23")) {
                throw Problem.workspace("workspace.problem.undo.missing", Words.of(Sentence.of(target)))
                        .because(e);
            }
            throw new IllegalStateException(e);
        }
    }
}
