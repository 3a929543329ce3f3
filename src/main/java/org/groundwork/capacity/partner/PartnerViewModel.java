package org.groundwork.capacity.partner;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.groundwork.actors.ActorFile;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.capacity.Assessments;
import org.groundwork.capacity.plan.CostLine;
import org.groundwork.capacity.plan.ExitPlan;
import org.groundwork.capacity.plan.GapNote;
import org.groundwork.capacity.plan.PlanAction;
import org.groundwork.capacity.plan.PlanRow;
import org.groundwork.capacity.plan.PlanStore;
import org.groundwork.capacity.plan.PlanTables;
import org.groundwork.capacity.plan.Teaching;
import org.groundwork.capacity.results.FigureWordsViewModel;
import org.groundwork.capacity.results.Gap;
import org.groundwork.capacity.results.GapMark;
import org.groundwork.capacity.results.GapRule;
import org.groundwork.capacity.results.TrendRule;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.editing.SavingViewModel;
import org.groundwork.editing.Suggested;
import org.groundwork.instruments.Assessed;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Conversion;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** One partner's page: what assessments say of it, and its plan, whose rows save by themselves. */
public final class PartnerViewModel {
    static final int FIRST_GAPS = 8;
    private static final int SUGGESTIONS = 12;

    private final Workspace workspace;
    private final ActorsFeature actors;
    private final PlanStore store;
    private final Assessments assessments;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable PartnerContent> content = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> instrument = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<GapMark> mark = new ReadOnlyObjectWrapper<>(GapMark.USUAL);
    private final ReadOnlyBooleanWrapper allGaps = new ReadOnlyBooleanWrapper();
    private final List<Follower<?>> followers = new ArrayList<>();
    private final FilesViewModel files;
    private @Nullable UUID id;

    /** A card's rows and where they stand in the content. */
    private record Follower<R>(RowsViewModel<R> rows, Function<PartnerContent, List<R>> of) {
        void show(PartnerContent now) {
            rows.show(of.apply(now), now.drafts().getOrDefault(rows.table(), Map.of()));
        }
    }

    public PartnerViewModel(Workspace workspace, ActorsFeature actors, Assessments assessments, Tasks tasks) {
        this.workspace = workspace;
        this.actors = actors;
        this.assessments = assessments;
        this.tasks = tasks;
        store = new PlanStore(workspace);
        files = new FilesViewModel(workspace, store, tasks, this::name, this::reload);
    }

    /** What the page shows, as read last; null while none is open. */
    public ReadOnlyObjectProperty<@Nullable PartnerContent> content() {
        return content.getReadOnlyProperty();
    }

    /** Id of the instrument whose results are shown; "" where there is none. */
    ReadOnlyObjectProperty<String> instrument() {
        return instrument.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<GapMark> mark() {
        return mark.getReadOnlyProperty();
    }

    FilesViewModel files() {
        return files;
    }

    // Reading

    public Running open(UUID actor) {
        followers.forEach(each -> each.rows().clear());
        id = actor;
        instrument.set("");
        allGaps.set(false);
        return reload();
    }

    /** Reads again; what is being typed stays. */
    public Running reload() {
        UUID wanted = id;
        if (wanted == null) {
            return Running.done();
        }
        return tasks.read("capacity.task.reading", progress -> read(wanted), read -> {
            if (Objects.equals(wanted, id)) {
                read.ifPresent(this::show);
            }
        });
    }

    private void show(PartnerContent now) {
        Map<String, List<Assessed>> series = TrendRule.series(now.assessed());
        if (!series.containsKey(instrument.get())) {
            instrument.set(series.keySet().stream().findFirst().orElse(""));
        }
        content.set(now);
        followers.forEach(each -> each.show(now));
    }

    private Optional<PartnerContent> read(UUID actor) {
        return actors.show(actor).map(this::content);
    }

    private PartnerContent content(ActorFile file) {
        UUID actor = file.actor().id();
        Map<Class<?>, List<? extends PlanRow>> rows = new HashMap<>();
        Map<String, Map<String, String>> drafts = new HashMap<>();
        for (PlanTables.PlanTable table : PlanTables.all()) {
            List<? extends PlanRow> found = store.of(table.type(), actor);
            rows.put(table.type(), found);
            drafts.put(
                    table.name(),
                    workspace
                            .drafts()
                            .of(table.name(), found.stream().map(PlanRow::id).toList()));
        }
        Map<UUID, String> names = new HashMap<>();
        store.of(PlanAction.class, actor).forEach(action -> {
            name(names, action.supporter());
            name(names, action.funder());
        });
        store.of(Teaching.class, actor).forEach(each -> name(names, each.learner()));
        return new PartnerContent(
                actor,
                file.name(),
                file.actor().kind(),
                assessments.of().apply(actor),
                rows,
                drafts,
                names,
                file.offers());
    }

    private void name(Map<UUID, String> names, @Nullable UUID actor) {
        if (actor != null) {
            names.computeIfAbsent(actor, actors::name);
        }
    }

    // Results

    /** The assessments with the chosen instrument, earliest first. */
    List<Assessed> series() {
        PartnerContent now = content.get();
        return now == null ? List.of() : TrendRule.of(now.assessed(), instrument.get());
    }

    void choose(String code) {
        instrument.set(code);
        again();
    }

    void choose(GapMark chosen) {
        mark.set(chosen);
        again();
    }

    private void again() {
        PartnerContent now = content.get();
        if (now != null) {
            followers.forEach(each -> each.show(now));
        }
    }

    /** The gaps of the latest assessment with the chosen instrument, first things first. */
    List<Gap> gaps() {
        return TrendRule.latest(series())
                .map(latest -> GapRule.of(latest, mark.get()))
                .orElse(List.of());
    }

    Optional<Gap> gap(GapNote note) {
        return gaps().stream()
                .filter(gap -> gap.question().id().equals(note.question()))
                .findFirst();
    }

    /** The actions that work on a gap. */
    List<PlanAction> actionsOn(Gap gap) {
        PartnerContent now = content.get();
        return now == null
                ? List.of()
                : now.actions().stream()
                        .filter(each ->
                                each.instrument().equals(gap.instrument().id())
                                        && each.question().equals(gap.question().id()))
                        .toList();
    }

    void assessAgain() {
        assessments.begin().accept(actor(), instrument.get());
    }

    void openAssessment(UUID assessment) {
        assessments.open().accept(assessment);
    }

    // Rows

    <P extends PlanRow> RowsViewModel<P> rows(Class<P> type, BinaryOperator<P> tidy) {
        return follow(type, tidy, now -> now.rows(type));
    }

    <P extends PlanRow> RowsViewModel<P> rows(Class<P> type) {
        return rows(type, (before, after) -> after);
    }

    /** One row for each gap; those of which nothing was said yet too. */
    RowsViewModel<GapNote> notes() {
        return follow(GapNote.class, (before, after) -> after, now -> gaps().stream()
                .limit(allGaps.get() ? Integer.MAX_VALUE : FIRST_GAPS)
                .map(gap -> note(now, gap))
                .toList());
    }

    /** Whether all gaps are shown, or the first ones only. */
    ReadOnlyBooleanProperty allGaps() {
        return allGaps.getReadOnlyProperty();
    }

    void showAllGaps() {
        allGaps.set(true);
        again();
    }

    private static GapNote note(PartnerContent now, Gap gap) {
        GapNote blank =
                GapNote.of(now.actor(), gap.instrument().id(), gap.question().id());
        return now.rows(GapNote.class).stream()
                .filter(each -> each.id().equals(blank.id()))
                .findFirst()
                .orElse(blank);
    }

    /** The hand-over, a row that is always there. */
    RowsViewModel<ExitPlan> exit() {
        return follow(ExitPlan.class, (before, after) -> after, now -> {
            List<ExitPlan> known = now.rows(ExitPlan.class);
            return known.isEmpty() ? List.of(ExitPlan.of(now.actor())) : known;
        });
    }

    private <P extends PlanRow> RowsViewModel<P> follow(
            Class<P> type, BinaryOperator<P> tidy, Function<PartnerContent, List<P>> of) {
        SavingViewModel saving = new SavingViewModel(workspace, tasks, sentence(type), this::name, this::reload);
        RowsViewModel<P> rows = new RowsViewModel<>(
                new RowsViewModel.Kept<>(
                        PlanTables.name(type),
                        PlanRow::id,
                        row -> store.row(type, row),
                        store::save,
                        store::delete,
                        tidy),
                saving);
        followers.add(new Follower<>(rows, of));
        return rows;
    }

    private static String sentence(Class<?> type) {
        return switch (PlanTables.name(type)) {
            case "capacity_gap" -> "capacity.act.gap";
            case "capacity_visit" -> "capacity.act.visit";
            case "capacity_teaching" -> "capacity.act.teaching";
            case "capacity_exit", "capacity_exit_step" -> "capacity.act.exit";
            default -> "capacity.act.plan";
        };
    }

    /** Writes an action that works on a gap, and says which it is once it is there. */
    Running makeAction(Gap gap, Consumer<UUID> made) {
        PlanAction blank = PlanAction.of(newId(), actor(), currency());
        PlanAction action = blank.on(
                gap.instrument().id(), gap.section().id(), gap.question().id(), FigureWordsViewModel.next(gap));
        return tasks.run(
                "capacity.task.saving",
                progress -> workspace.act("capacity.act.plan", List.of(name()), () -> store.save(action)),
                saved -> reload().whenEnded(state -> made.accept(saved.id())));
    }

    // Money

    /** The currency in which the office adds up; "" where it was not said. */
    String currency() {
        return workspace.settings().get("currency").orElse("");
    }

    /** The sum of lines in this currency; without a rate there is none. */
    Conversion.Sum sum(List<CostLine> lines, String into) {
        return Conversion.sum(
                lines.stream()
                        .map(line -> new Conversion.Amount(line.amount(), line.currency()))
                        .toList(),
                into,
                YearMonth.from(today()),
                workspace.settings().rates());
    }

    // Around

    /** Actors that answer to what is typed. */
    Suggested<Feature.Hit> suggested() {
        return new Suggested<>(
                typed -> actors.find(typed, SUGGESTIONS).stream()
                        .map(found -> new Feature.Hit(found, actors.name(found), ""))
                        .toList(),
                Feature.Hit::name);
    }

    /** An actor's name where it is known, else the text. */
    String named(@Nullable UUID actor, String text) {
        PartnerContent now = content.get();
        if (actor == null || now == null) {
            return text;
        }
        String known = now.names().get(actor);
        return known == null ? actors.name(actor) : known;
    }

    boolean editing() {
        return followers.stream().anyMatch(each -> each.rows().open().get() != null);
    }

    UUID newId() {
        return workspace.newId();
    }

    LocalDate today() {
        return workspace.today();
    }

    /** The open actor. @throws IllegalStateException while none is open */
    public UUID actor() {
        return Optional.ofNullable(id).orElseThrow(() -> new IllegalStateException("no partner is open"));
    }

    String name() {
        PartnerContent now = content.get();
        return now == null ? "" : now.name();
    }
}
