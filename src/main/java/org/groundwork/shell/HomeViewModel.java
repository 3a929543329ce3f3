package org.groundwork.shell;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.groundwork.actors.presence.PresenceImport;
import org.groundwork.ui.Due;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.ActEntry;
import org.groundwork.workspace.Backup;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** What needs somebody today, counted from what is there. */
final class HomeViewModel {
    private static final int ACTS = 5;

    private final Workspace workspace;
    private final Tasks tasks;
    private final Supplier<List<Feature>> areas;
    private final Known known;
    private final ReadOnlyObjectWrapper<@Nullable State> state = new ReadOnlyObjectWrapper<>();

    /** What other areas tell. */
    record Known(Supplier<Integer> actors, Supplier<Integer> countries, Supplier<List<PresenceImport>> sources) {}

    /** Something that waits, and the area that has its list. */
    record Waiting(Feature area, Due due) {}

    /**
     * All that the screen shows.
     *
     * @param countries with a place list
     * @param sources the latest file of each
     * @param backup the latest
     * @param zone the office's
     */
    record State(
            int actors,
            int countries,
            List<Waiting> waiting,
            List<PresenceImport> sources,
            List<ActEntry> acts,
            Optional<Backup> backup,
            ZoneId zone) {
        /** Whether the workspace is so new that the first steps are to be shown. */
        boolean isNew() {
            return actors == 0 || countries == 0;
        }

        /** The shortest list first: it is settled soonest. */
        List<Waiting> pressing() {
            return waiting.stream()
                    .filter(each -> each.due().pressing())
                    .sorted(Comparator.comparingInt(each -> each.due().count()))
                    .toList();
        }

        List<Waiting> rest() {
            return waiting.stream().filter(each -> !each.due().pressing()).toList();
        }
    }

    HomeViewModel(Workspace workspace, Tasks tasks, Supplier<List<Feature>> areas, Known known) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.areas = areas;
        this.known = known;
    }

    /** Null until it was read. */
    ReadOnlyObjectProperty<@Nullable State> state() {
        return state.getReadOnlyProperty();
    }

    void reload() {
        tasks.read("shell.task.home", progress -> read(), state::set);
    }

    private State read() {
        List<Waiting> waiting = new ArrayList<>();
        for (Feature area : areas.get()) {
            area.due().forEach(due -> waiting.add(new Waiting(area, due)));
        }
        return new State(
                known.actors().get(),
                known.countries().get(),
                List.copyOf(waiting),
                known.sources().get(),
                workspace.recent(ACTS),
                workspace.backups().stream().findFirst(),
                OfficeView.zone(workspace));
    }

    LocalDate today() {
        return workspace.today();
    }

    boolean encrypted() {
        return workspace.encrypted();
    }
}
