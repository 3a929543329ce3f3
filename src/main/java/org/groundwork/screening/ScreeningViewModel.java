package org.groundwork.screening;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.groundwork.core.Finding;
import org.groundwork.core.Fold;
import org.groundwork.screening.matching.Nature;
import org.groundwork.screening.run.Asked;
import org.groundwork.ui.Tasks;
import org.jspecify.annotations.Nullable;

/** Hits to decide and decided, the lists, and a name tried by hand. */
final class ScreeningViewModel {
    /** What the screen shows. */
    enum Shown {
        TO_DECIDE,
        WITH_LEGAL,
        DECIDED,
        LISTS,
        TRY
    }

    /** How actors and countries are called. */
    record Names(Function<UUID, String> actor, Function<String, String> country) {}

    /** A hit with whose record it is and what was decided last. */
    record HitRow(ListHit hit, String actor, @Nullable Decision held, List<Decision> decisions) {
        boolean open() {
            return StateRule.open(hit, held);
        }
    }

    /** A hit that is looked at: why it is one, and what was decided about the same name and entry before. */
    record Opened(HitRow row, List<Finding> reasons, List<HitRow> earlier) {}

    private final ScreeningFeature screening;
    private final Tasks tasks;
    private final Names names;
    private final String by;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.TO_DECIDE);
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Run> latest = new ReadOnlyObjectWrapper<>();
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty trying = new SimpleStringProperty("");
    private final ObjectProperty<Nature> nature = new SimpleObjectProperty<>(Nature.UNKNOWN);
    private final StringProperty born = new SimpleStringProperty("");
    private final ObservableList<HitRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Watchlist> lists = FXCollections.observableArrayList();
    private final ObservableList<FoundName> found = FXCollections.observableArrayList();
    private final SimpleStringProperty tried = new SimpleStringProperty("");
    private List<HitRow> all = List.of();

    ScreeningViewModel(ScreeningFeature screening, Tasks tasks, Names names, String by, LocalDate today) {
        this.screening = screening;
        this.tasks = tasks;
        this.names = names;
        this.by = by;
        this.today = today;
        typed.subscribe(text -> arrange());
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Run> latest() {
        return latest.getReadOnlyProperty();
    }

    StringProperty typed() {
        return typed;
    }

    StringProperty trying() {
        return trying;
    }

    ObjectProperty<Nature> nature() {
        return nature;
    }

    StringProperty born() {
        return born;
    }

    ObservableList<HitRow> rows() {
        return rows;
    }

    ObservableList<Watchlist> lists() {
        return lists;
    }

    ObservableList<FoundName> found() {
        return found;
    }

    /** The name whose answers are shown, "" before the first. */
    StringProperty tried() {
        return tried;
    }

    String by() {
        return by;
    }

    /** The countries of a hit, by name. */
    String countries(ListHit hit) {
        return Stream.of(hit.countries().split(" ", -1))
                .filter(code -> !code.isEmpty())
                .map(names.country)
                .collect(Collectors.joining(", "));
    }

    boolean stale(Watchlist list) {
        return screening.stale(list);
    }

    LocalDate day(java.time.Instant at) {
        return at.atZone(ZoneId.systemDefault()).toLocalDate();
    }

    LocalDate today() {
        return today;
    }

    boolean has(Shown what) {
        return all.stream().anyMatch(row -> belongs(row, what));
    }

    /** What was read at one time. */
    private record Read(
            List<HitRow> rows,
            List<Watchlist> lists,
            @Nullable Run latest) {}

    void reload() {
        tasks.read("screening.task.reading", progress -> read(), this::take);
    }

    private Read read() {
        Map<UUID, List<Decision>> decisions = screening.decisions();
        List<HitRow> read = screening.everyHit().stream()
                .map(hit -> row(hit, decisions.getOrDefault(hit.id(), List.of())))
                .sorted(Comparator.comparing((HitRow row) -> row.hit().band())
                        .thenComparing(row -> -row.hit().score())
                        .thenComparing(row -> row.hit().name()))
                .toList();
        return new Read(
                read,
                screening.lists(),
                screening.runs().stream().reduce((one, later) -> later).orElse(null));
    }

    private void take(Read read) {
        all = read.rows;
        lists.setAll(read.lists);
        latest.set(read.latest);
        Opened open = opened.get();
        if (open != null) {
            reopen(open.row().hit().id());
        }
        arrange();
    }

    private HitRow row(ListHit hit, List<Decision> decisions) {
        return new HitRow(hit, names.actor.apply(hit.actor()), StateRule.held(decisions), decisions);
    }

    /** Opens a hit, or the first open one of an actor. */
    void openFirst(UUID record) {
        tasks.read("screening.task.reading", progress -> read(), read -> {
            take(read);
            all.stream()
                    .filter(row -> row.hit().id().equals(record)
                            || (row.hit().actor().equals(record) && !row.hit().gone()))
                    .min(Comparator.comparing(row -> row.open() ? 0 : 1))
                    .ifPresent(this::open);
        });
    }

    private void reopen(UUID hit) {
        all.stream()
                .filter(row -> row.hit().id().equals(hit))
                .findFirst()
                .ifPresentOrElse(this::open, () -> opened.set(null));
    }

    void show(Shown what) {
        opened.set(null);
        shown.set(what);
        arrange();
    }

    void open(HitRow row) {
        List<HitRow> earlier = all.stream()
                .filter(each -> !each.hit().id().equals(row.hit().id()) && sameCase(each.hit(), row.hit()))
                .filter(each -> !each.decisions().isEmpty())
                .toList();
        opened.set(new Opened(row, screening.reasons(row.hit()), earlier));
    }

    /** The same subject and entry, under another spelling or before the entry changed. */
    private static boolean sameCase(ListHit one, ListHit other) {
        return one.actor().equals(other.actor())
                && java.util.Objects.equals(one.part(), other.part())
                && one.listName().equals(other.listName())
                && one.entryCode().equals(other.entryCode());
    }

    boolean back() {
        if (opened.get() == null) {
            return false;
        }
        opened.set(null);
        return true;
    }

    private void arrange() {
        String text = Fold.key(typed.get());
        rows.setAll(all.stream()
                .filter(row -> belongs(row, shown.get()))
                .filter(row -> text.isEmpty()
                        || Fold.key(row.hit().name() + " " + row.actor() + " "
                                        + row.hit().entryName())
                                .contains(text))
                .toList());
    }

    private static boolean belongs(HitRow row, Shown what) {
        boolean same = row.held() != null && row.held().outcome() == Decision.Outcome.SAME;
        return switch (what) {
            case TO_DECIDE -> row.open();
            case WITH_LEGAL -> same && !row.hit().gone();
            case DECIDED -> row.held() != null;
            case LISTS, TRY -> false;
        };
    }

    void screenAll(Consumer<Run> then) {
        tasks.run("screening.task.screening", screening::screenAll, run -> {
            show(Shown.TO_DECIDE);
            reload();
            then.accept(run);
        });
    }

    /** What is known of the subject, and who decides. */
    record Facts(String born, String place, String decidedBy) {}

    void decide(HitRow row, Decision.Outcome outcome, String reason, Facts facts) {
        tasks.run(
                "screening.task.deciding",
                progress -> {
                    screening.decide(row.hit(), outcome, reason, facts.born(), facts.place(), facts.decidedBy());
                    return row.hit().id();
                },
                id -> {
                    opened.set(null);
                    reload();
                });
    }

    void preview(Path file, Consumer<ListImport> then) {
        tasks.read("screening.task.looking", progress -> screening.preview(file, ListImport.Options.NONE), then);
    }

    void load(Path file, ListImport.Options options, Consumer<ListImport> then) {
        tasks.run("screening.task.loading", progress -> screening.importList(file, options), done -> {
            reload();
            then.accept(done);
        });
    }

    void remove(Watchlist list) {
        tasks.run(
                "screening.task.removing",
                progress -> {
                    screening.remove(list);
                    return list.id();
                },
                id -> reload());
    }

    /** Looks for the name that was typed; nothing of it is kept. */
    void tryName() {
        String name = trying.get().strip();
        List<BirthDate> dates = BirthDate.parse(born.get()).stream().toList();
        Asked asked = new Asked(name, nature.get(), dates, List.of());
        tasks.read("screening.task.trying", progress -> screening.find(asked), answers -> {
            tried.set(name);
            found.setAll(answers);
        });
    }

    /** Hits that wait for a decision, and those with Legal, for the words beside the title. */
    Map<Shown, Long> counts() {
        return List.of(Shown.TO_DECIDE, Shown.WITH_LEGAL, Shown.DECIDED).stream()
                .collect(Collectors.toMap(
                        what -> what,
                        what -> all.stream().filter(row -> belongs(row, what)).count()));
    }
}
