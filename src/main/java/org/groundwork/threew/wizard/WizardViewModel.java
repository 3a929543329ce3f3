package org.groundwork.threew.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.presence.PresenceImport;
import org.groundwork.core.Problem;
import org.groundwork.core.Progress;
import org.groundwork.core.Text;
import org.groundwork.office.CellError;
import org.groundwork.office.ErrorCopy;
import org.groundwork.office.TableFile;
import org.groundwork.threew.Column;
import org.groundwork.threew.Field;
import org.groundwork.threew.ImportNotes;
import org.groundwork.threew.ImportOptions;
import org.groundwork.threew.ImportPlan;
import org.groundwork.threew.ImportResult;
import org.groundwork.threew.SheetOffer;
import org.groundwork.threew.SheetShape;
import org.groundwork.threew.ThreeWFeature;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.jspecify.annotations.Nullable;

/** One import from file to done: where it stands, what was worked out, and why it cannot go on. */
public final class WizardViewModel {
    /** A plan with what writing it would do, and its organisations as rows. */
    private record Planned(ImportPlan plan, Effect effect, List<OrgRow> orgs) {}

    private final Tasks tasks;
    private final ThreeWFeature threeW;
    private final PresenceFeature presences;
    private final Function<UUID, String> names;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper blocked = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable ImportPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Effect> effect = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportResult> result = new ReadOnlyObjectWrapper<>();
    private final FileViewModel file;
    private final OrgsViewModel orgs = new OrgsViewModel();
    private final OpenTextsViewModel splits;
    private final OpenTextsViewModel kinds;
    private final OpenTextsViewModel areas;
    private final OpenTextsViewModel sectors;
    private boolean stale = true;

    /** @param names the registry's name of an actor, "" where it has none */
    public WizardViewModel(Tasks tasks, ThreeWFeature threeW, PresenceFeature presences, Function<UUID, String> names) {
        this.tasks = tasks;
        this.threeW = threeW;
        this.presences = presences;
        this.names = names;
        splits = new OpenTextsViewModel(tasks, threeW, () -> stale = true);
        kinds = new OpenTextsViewModel(tasks, threeW, () -> stale = true);
        areas = new OpenTextsViewModel(tasks, threeW, () -> stale = true);
        sectors = new OpenTextsViewModel(tasks, threeW, () -> stale = true);
        file = new FileViewModel(() -> stale = true);
        file.source().subscribe(text -> free());
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** What stands in place of the step; null where all is well. */
    ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Work that the next step waits for; null where there is none. */
    ReadOnlyObjectProperty<@Nullable Running> running() {
        return running.getReadOnlyProperty();
    }

    /** Text key of why the next step cannot be taken, or "". */
    ReadOnlyStringProperty blocked() {
        return blocked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ImportPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Effect> effect() {
        return effect.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ImportResult> result() {
        return result.getReadOnlyProperty();
    }

    OrgsViewModel orgs() {
        return orgs;
    }

    OpenTextsViewModel splits() {
        return splits;
    }

    OpenTextsViewModel kinds() {
        return kinds;
    }

    OpenTextsViewModel areas() {
        return areas;
    }

    OpenTextsViewModel sectors() {
        return sectors;
    }

    FileViewModel file() {
        return file;
    }

    /** Whether something would be lost by leaving. */
    public boolean begun() {
        return file.path().get() != null && step.get() != Step.DONE;
    }

    /** Opens a file: finds its sheets, proposes source and date from its name. */
    public void open(Path path) {
        restart();
        file.take(path);
        look("threew.wizard.task.opening", null);
    }

    /** From the beginning. */
    public void restart() {
        file.take(null);
        plan.set(null);
        effect.set(null);
        result.set(null);
        List.of(splits, kinds, areas, sectors).forEach(OpenTextsViewModel::clear);
        orgs.show(List.of());
        go(Step.FILE);
    }

    /** Takes another sheet of the file. */
    void choose(SheetOffer other) {
        SheetOffer now = file.sheet().get();
        if (now == null || !now.info().equals(other.info())) {
            file.forgetColumns();
            look("threew.wizard.task.sheet", other.info().name());
        }
    }

    /** Says what a column means; the others are looked at again in that light. */
    void map(FileViewModel.ColumnRow row, Field field) {
        SheetOffer now = file.sheet().get();
        if (now != null && row.column().field() != field) {
            file.say(row.column(), field);
            look("threew.wizard.task.columns", now.info().name());
        }
    }

    /** To the next step, where nothing keeps from it; works out what that step shows. */
    public void next() {
        if (!blocked.get().isEmpty() || running.get() != null) {
            return;
        }
        switch (step.get()) {
            case FILE, SHEET -> go(step.get().next());
            case COLUMNS, ORGANISATIONS, PLACES -> planned(() -> go(step.get().next()));
            case PREVIEW -> planned(this::write);
            case DONE -> restart();
        }
    }

    /** One step back, or away from a problem; false at the first step and after the last. */
    public boolean back() {
        if (running.get() != null) {
            return true;
        }
        if (problem.get() != null) {
            go(step.get());
            return true;
        }
        if (step.get() == Step.FILE || step.get() == Step.DONE) {
            return false;
        }
        go(step.get().previous());
        return true;
    }

    /** Asks the work that is under way to stop; nothing is written then. */
    public void cancel() {
        Running now = running.get();
        if (now != null) {
            now.cancel();
        }
    }

    private void go(Step to) {
        problem.set(null);
        step.set(to);
        free();
    }

    private void free() {
        blocked.set(reason());
    }

    private String reason() {
        if (running.get() != null) {
            return "threew.wizard.blocked.working";
        }
        if (problem.get() != null) {
            return "threew.wizard.blocked.problem";
        }
        SheetOffer now = file.sheet().get();
        return switch (step.get()) {
            case FILE ->
                file.offer().get() == null
                        ? "threew.wizard.blocked.file"
                        : file.source().get().isBlank() ? "threew.wizard.blocked.source" : "";
            case SHEET ->
                now == null
                        ? "threew.wizard.blocked.sheet"
                        : now.shape() == null ? "threew.wizard.blocked.verdict" : "";
            case COLUMNS ->
                now == null || now.verdict() != SheetOffer.Verdict.GOOD ? "threew.wizard.blocked.columns" : "";
            case ORGANISATIONS, PLACES, PREVIEW, DONE -> "";
        };
    }

    private void look(String task, @Nullable String sheet) {
        Path path = file.path().get();
        if (path == null) {
            return;
        }
        ImportOptions options = file.options(sheet);
        work(tasks.read(
                task,
                progress -> Attempt.of(() -> FileViewModel.read(threeW, path, options)),
                attempt -> taken(attempt, opened -> {
                    file.show(opened);
                    stale = true;
                })));
    }

    /** Works the import out where something changed since, then goes on. */
    private void planned(Runnable then) {
        Path path = file.path().get();
        SheetOffer now = file.sheet().get();
        if (path == null || now == null) {
            return;
        }
        if (!stale) {
            then.run();
            return;
        }
        ImportOptions options = file.options(now.info().name());
        work(tasks.read(
                "threew.wizard.task.planning",
                progress -> Attempt.of(() -> planned(path, options, progress)),
                attempt -> taken(attempt, found -> {
                    show(found);
                    then.run();
                })));
    }

    private Planned planned(Path path, ImportOptions options, Progress progress) {
        ImportPlan worked = threeW.plan(path, options, progress);
        List<PresenceImport> imports = presences.imports().stream()
                .filter(done -> done.source().equals(worked.source()))
                .toList();
        Effect done = Effect.of(worked, presences.ofSource(worked.source()), imports);
        return new Planned(worked, done, OrgsViewModel.rows(worked, names));
    }

    private void show(Planned found) {
        ImportNotes notes = found.plan().notes();
        orgs.show(found.orgs());
        splits.show(notes.severalInOneCell());
        kinds.show(notes.kindsUnmatched());
        areas.show(notes.placesUnmatched());
        sectors.show(notes.sectorsUnmatched());
        plan.set(found.plan());
        effect.set(found.effect());
        stale = false;
    }

    private void write() {
        ImportPlan ready = plan.get();
        if (ready == null) {
            return;
        }
        work(tasks.run(
                "threew.wizard.task.importing",
                progress -> Attempt.of(() -> threeW.write(ready, false)),
                attempt -> taken(attempt, done -> {
                    result.set(done);
                    go(Step.DONE);
                })));
    }

    /** Whether rows were rejected or cells could not be read. */
    boolean hasErrors() {
        ImportResult done = result.get();
        return done != null
                && (done.rowsRejected() > 0 || !cellErrors(done.notes()).isEmpty());
    }

    /** Writes a copy of the sheet with the reason beside each cell or row that was left out. */
    void saveErrors(Path target) {
        Path path = file.path().get();
        SheetOffer offer = file.sheet().get();
        ImportResult done = result.get();
        SheetShape shape = offer == null ? null : offer.shape();
        if (path == null || offer == null || done == null || shape == null) {
            return;
        }
        List<CellError> errors = new ArrayList<>();
        done.rejects()
                .forEach(reject ->
                        errors.add(new CellError(reject.row(), column(shape, reject.column()), reject.message())));
        cellErrors(done.notes())
                .forEach(cells -> errors.add(new CellError(
                        cells.firstRow(),
                        column(shape, cells.column()),
                        Text.of("threew.wizard.errors.cell", cells.text(), cells.count()))));
        int header = shape.headerRows().stream().max(Integer::compare).orElse(shape.hxlRow());
        work(tasks.read(
                "threew.wizard.task.copying",
                progress -> Attempt.of(() -> {
                    try (TableFile source = TableFile.open(path)) {
                        ErrorCopy.write(source, offer.info(), header, errors, target);
                    }
                    return target;
                }),
                attempt -> taken(attempt, written -> {})));
    }

    private static List<ImportNotes.CellErrors> cellErrors(ImportNotes notes) {
        return Stream.concat(notes.datesNotRead().stream(), notes.cellErrors().stream())
                .toList();
    }

    /** A column by its header; -1, the whole row, where there is none. */
    private static int column(SheetShape shape, String header) {
        return shape.columns().stream()
                .filter(column -> column.header().equals(header))
                .mapToInt(Column::index)
                .findFirst()
                .orElse(-1);
    }

    /** Keeps sight of work until it has ended; it may have by now, and have started other work. */
    private void work(Running task) {
        if (task.state().get() == Running.State.RUNNING) {
            running.set(task);
        }
        free();
        task.whenEnded(state -> {
            if (running.get() == task) {
                running.set(null);
            }
            free();
        });
    }

    private <T> void taken(Attempt<T> attempt, Consumer<T> then) {
        T value = attempt.value();
        problem.set(attempt.problem());
        if (value != null) {
            then.accept(value);
        }
    }
}
