package org.groundwork.capacity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.capacity.out.CapacityBook;
import org.groundwork.capacity.out.CapacityBookStore;
import org.groundwork.capacity.out.CapacitySheet;
import org.groundwork.capacity.out.PlanSheet;
import org.groundwork.capacity.partner.PartnerViewModel;
import org.groundwork.capacity.several.OverviewStore;
import org.groundwork.capacity.several.OverviewViewModel;
import org.groundwork.capacity.several.PartnerRow;
import org.groundwork.capacity.several.SeveralViewModel;
import org.groundwork.capacity.several.Wanted;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.office.FormPage;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Due;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Printout;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Capacity of partners: what assessments say over time, and the plan that is agreed with each. */
public final class CapacityFeature implements Feature {
    private final Workspace workspace;
    private final ActorsFeature actors;
    private final Assessments assessments;
    private final Desk desk;
    private @Nullable CapacityView view;

    public CapacityFeature(Workspace workspace, ActorsFeature actors, Assessments assessments, Desk desk) {
        this.workspace = workspace;
        this.actors = actors;
        this.assessments = assessments;
        this.desk = desk;
    }

    @Override
    public String key() {
        return "capacity";
    }

    @Override
    public Group group() {
        return Group.ASSESS;
    }

    @Override
    public String icon() {
        return "fth-trending-up";
    }

    @Override
    public Parent view() {
        return screens();
    }

    private CapacityView screens() {
        if (view == null) {
            OverviewStore store = new OverviewStore(workspace, actors, assessments);
            view = new CapacityView(
                    actors,
                    desk,
                    new CapacityView.Models(
                            new OverviewViewModel(store, desk.tasks()),
                            new PartnerViewModel(workspace, actors, assessments, desk.tasks()),
                            new SeveralViewModel(store, actors, desk.tasks())),
                    Command.of("capacity.command.export", null, () -> ask(null)),
                    Command.of("capacity.command.exportOne", "Shortcut+E", () -> ask(record())));
        }
        return Objects.requireNonNull(view);
    }

    @Override
    public void shown() {
        screens().shown();
    }

    @Override
    public boolean back() {
        return view != null && view.back();
    }

    @Override
    public List<Command> commands() {
        return screens().commands();
    }

    @Override
    public @Nullable Printout printout() {
        return screens().printout().orElse(null);
    }

    @Override
    public List<Due> due() {
        List<PartnerRow> rows = new OverviewStore(workspace, actors, assessments).rows();
        List<Due> due = new ArrayList<>();
        int overdue = rows.stream().mapToInt(PartnerRow::overdue).sum();
        int refreshers = rows.stream().mapToInt(PartnerRow::refreshers).sum();
        if (overdue > 0) {
            due.add(new Due(
                    "capacity.due.overdue", overdue, true, () -> screens().show(Wanted.OVERDUE)));
        }
        if (refreshers > 0) {
            due.add(new Due("capacity.due.refreshers", refreshers, false, () -> screens()
                    .show(Wanted.REFRESHER)));
        }
        return due;
    }

    @Override
    public @Nullable UUID record() {
        return view == null ? null : view.actor().orElse(null);
    }

    @Override
    public void open(UUID record) {
        screens().open(record);
    }

    @Override
    public Optional<String> told(String table, String column, Object value) {
        return new HistoryViewModel(actors::name).told(table, column, value);
    }

    // The workbook

    private void ask(@Nullable UUID actor) {
        String of = actor == null ? Text.of("capacity.title") : screens().name();
        desk.dialogs()
                .save(
                        "capacity.command.export",
                        Text.of("capacity.export.file", of, workspace.today().toString()) + ".xlsx",
                        "capacity.export.kind",
                        "xlsx")
                .ifPresent(file -> desk.tasks()
                        .read("capacity.command.export", progress -> export(file, actor), rows -> desk.dialogs()
                                .tell("capacity.export.written", file.toString())));
    }

    /**
     * Writes capacity as a workbook: results, views, gaps, plan, log and costs.
     *
     * @param actor whose; null for all partners
     * @return rows written, of all sheets
     * @throws Problem (place CALL) for an actor that is not in the registry
     */
    public long export(Path target, @Nullable UUID actor) {
        return export(workspace, actors, assessments, target, actor);
    }

    /** The same without a window. */
    public static long export(
            Workspace workspace, ActorsFeature actors, Assessments assessments, Path target, @Nullable UUID actor) {
        if (actor != null && actors.show(actor).isEmpty()) {
            throw Problem.call("capacity.problem.unknown", actor.toString());
        }
        CapacityBook book = new CapacityBookStore(workspace, actors, assessments).read(actor);
        return new CapacitySheet(book, workspace.today())
                .write(
                        target,
                        workspace.settings().get("agency").orElse(workspace.by().agency()));
    }

    /** Fills a sheet of another workbook with a partner's plan and what it costs. */
    public static void planSheet(
            Workspace workspace, ActorsFeature actors, Assessments assessments, UUID actor, FormPage page) {
        PlanSheet.write(
                page,
                new CapacityBookStore(workspace, actors, assessments)
                        .read(actor)
                        .actions());
    }
}
