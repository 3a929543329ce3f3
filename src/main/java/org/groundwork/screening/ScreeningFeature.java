package org.groundwork.screening;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.core.Finding;
import org.groundwork.core.Problem;
import org.groundwork.core.Progress;
import org.groundwork.core.Text;
import org.groundwork.places.PlacesFeature;
import org.groundwork.screening.files.PairsReader;
import org.groundwork.screening.matching.NameMatcher;
import org.groundwork.screening.matching.NameScore;
import org.groundwork.screening.matching.Nature;
import org.groundwork.screening.matching.Reasons;
import org.groundwork.screening.run.Asked;
import org.groundwork.screening.run.Subject;
import org.groundwork.screening.run.Subjects;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Due;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Setting;
import org.groundwork.workspace.ActKind;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The front door of screening: names against watchlists, and what became of the hits. */
public final class ScreeningFeature implements Feature {
    private final Workspace workspace;
    private final ActorsFeature actors;
    private final @Nullable Desk desk;
    private final PlacesFeature places;
    private final WatchlistFeature lists;
    private final ScreeningStore store;
    private @Nullable ScreeningViewModel model;
    private @Nullable ScreeningView view;

    /** For the command line and other areas: without a screen. */
    public ScreeningFeature(Workspace workspace, ActorsFeature actors, PlacesFeature places) {
        this(workspace, actors, places, null);
    }

    public ScreeningFeature(Workspace workspace, ActorsFeature actors, PlacesFeature places, @Nullable Desk desk) {
        this.workspace = workspace;
        this.actors = actors;
        this.desk = desk;
        this.places = places;
        lists = new WatchlistFeature(workspace, places);
        store = new ScreeningStore(workspace);
    }

    // Without a workspace

    /** Compares the pairs of names of a file. */
    public static List<PairScore> compare(Path file) {
        NameMatcher matcher = new NameMatcher();
        return PairsReader.read(file).stream()
                .map(pair -> compare(matcher, pair.name1(), pair.name2(), pair.schema()))
                .toList();
    }

    private static PairScore compare(NameMatcher matcher, String one, String other, String schema) {
        NameScore score = matcher.compare(one, other, Nature.of(schema));
        double value = Math.round(1000 * score.value()) / 1000.0;
        return new PairScore(one, other, value, value >= Bands.PAIR, Reasons.of(score));
    }

    // Lists

    /** The lists that names are screened against. */
    public List<Watchlist> lists() {
        return lists.inUse();
    }

    /** Whether a list is older than the office wants it. */
    public boolean stale(Watchlist list) {
        return lists.stale(list);
    }

    /** What loading a file would do. */
    public ListImport preview(Path file, ListImport.Options options) {
        return lists.preview(file, options);
    }

    /** Loads an edition of a list; all of it, or nothing. */
    public ListImport importList(Path file, ListImport.Options options) {
        return lists.importList(file, options);
    }

    void remove(Watchlist list) {
        lists.remove(list);
    }

    /** The bands that the office uses. */
    public Bands bands() {
        return lists.bands();
    }

    WatchlistFeature settled() {
        return lists;
    }

    // Screening

    /** Looks for names on the lists in use; nothing is stored. */
    public List<FoundName> find(Collection<String> names) {
        return names.stream()
                .flatMap(name -> find(Asked.of(name, Nature.UNKNOWN)).stream())
                .toList();
    }

    List<FoundName> find(Asked asked) {
        return lists.find(asked);
    }

    /** How many names of the registry would be hits at these bands. */
    Map<Band, Long> expected(Bands bands, Progress progress) {
        return hits(subjects(), bands, new UUID(0, 0), progress).stream()
                .collect(Collectors.groupingBy(ListHit::band, Collectors.counting()));
    }

    /** Screens all actors, their people and their payment agents, and keeps what was found. */
    public Run screenAll(Progress progress) {
        return screen(subjects(), true, progress);
    }

    /** Screens one actor. */
    public Run screen(UUID actor) {
        return screen(subjects(actor), false, Progress.NONE);
    }

    private Run screen(List<Subject> subjects, boolean whole, Progress progress) {
        Run run = new Run(
                workspace.newId(),
                workspace.now(),
                workspace.by().name(),
                lists.inUse().stream()
                        .map(list -> Text.of("screening.edition", list.name(), list.version()))
                        .collect(Collectors.joining(", ")),
                lists.editionsInUse(),
                whole,
                subjects.stream().mapToInt(each -> each.names().size()).sum(),
                0,
                0);
        List<ListHit> hits = hits(subjects, bands(), run.id(), progress);
        Map<UUID, String> hashes = Subjects.hashes(subjects);
        List<Screened> screened = hashes.entrySet().stream()
                .map(each -> new Screened(Screened.id(each.getKey()), each.getKey(), run.id(), each.getValue()))
                .toList();
        return workspace.act(
                whole ? "screening.act.screened" : "screening.act.screenedOne",
                List.of(String.valueOf(run.names())),
                () -> store.save(run, hits.stream().filter(this::stillThere).toList(), screened));
    }

    /** A person who was erased while a run was under way must not come back with its hits. */
    private boolean stillThere(ListHit hit) {
        UUID part = hit.part();
        return part == null || !workspace.isErased(part);
    }

    private List<ListHit> hits(List<Subject> subjects, Bands bands, UUID run, Progress progress) {
        return lists.ask(index -> HitRule.hits(subjects, index, bands, run, progress).values().stream()
                .map(HitRule.Explained::hit)
                .toList());
    }

    private List<Subject> subjects() {
        return Subjects.of(new Subjects.Registry(actors.actors(), actors.names(), actors.people(), actors.payments()));
    }

    private List<Subject> subjects(UUID actor) {
        return subjects().stream().filter(each -> each.actor().equals(actor)).toList();
    }

    /** The hits that are there now, with why each is one. */
    public List<ListHit> hits() {
        return store.hits().stream().filter(hit -> !hit.gone()).toList();
    }

    /** Why a hit is one, word by word. */
    public List<Finding> reasons(ListHit hit) {
        NameMatcher matcher = new NameMatcher();
        Nature nature = hit.entryKind() == Listed.Kind.ORGANISATION ? Nature.ORGANISATION : Nature.PERSON;
        return Reasons.of(matcher.compare(hit.name(), hit.matchedName(), nature));
    }

    /** What was decided about each hit, in the order of deciding. */
    public Map<UUID, List<Decision>> decisions() {
        return store.decisions();
    }

    List<ListHit> everyHit() {
        return store.hits();
    }

    List<Run> runs() {
        return store.runs();
    }

    /**
     * Decides about a hit.
     *
     * @throws Problem where "the same" is chosen without a birth date or place, or without a reason
     */
    public void decide(
            ListHit hit, Decision.Outcome outcome, String reason, String born, String place, String decidedBy) {
        DecisionRule.blocked(outcome, reason, born, place, decidedBy).ifPresent(key -> {
            throw Problem.call(key);
        });
        Decision held = StateRule.held(store.decisions().getOrDefault(hit.id(), List.of()));
        if (outcome == Decision.Outcome.CLEARED_BY_LEGAL && !DecisionRule.withLegal(held)) {
            throw Problem.call("screening.problem.notWithLegal");
        }
        Decision decision =
                new Decision(workspace.newId(), hit.id(), outcome, reason, born, place, decidedBy, workspace.now());
        workspace.actAs(ActKind.DECISION, "screening.act.decided", List.of(Text.label(outcome), hit.name()), () -> {
            store.save(decision);
            return decision.id();
        });
    }

    // For other areas

    /** Where each actor stands with screening. */
    public Map<UUID, ScreeningState> states() {
        return states(subjects());
    }

    /** Where one actor stands. */
    public ScreeningState state(UUID actor) {
        return Objects.requireNonNullElseGet(
                states(subjects(actor)).get(actor),
                () -> new ScreeningState(actor, null, "", false, 0, 0, List.of(), 0));
    }

    private Map<UUID, ScreeningState> states(List<Subject> subjects) {
        return stateRule().all(Subjects.hashes(subjects), lists.editionsInUse(), ZoneId.systemDefault());
    }

    private StateRule stateRule() {
        return new StateRule(store.runs(), store.screened(), store.hits(), store.decisions());
    }

    // The screen

    @Override
    public String key() {
        return "screening";
    }

    @Override
    public Group group() {
        return Group.ASSESS;
    }

    @Override
    public String icon() {
        return "fth-user-check";
    }

    @Override
    public Parent view() {
        return screen().root();
    }

    @Override
    public void shown() {
        screen();
        model().reload();
    }

    /** Opens a hit, or the first that an actor has. */
    @Override
    public void open(UUID record) {
        screen();
        model().openFirst(record);
    }

    /** The lists and counts only: what was found about people stays in the office. */
    @Override
    public Printout printout() {
        return screen().printout();
    }

    @Override
    public boolean back() {
        return model != null && model.back();
    }

    @Override
    public List<Command> commands() {
        return screen().commands();
    }

    @Override
    public List<Due> due() {
        List<Due> due = new ArrayList<>();
        int open = 0;
        int legal = 0;
        int never = 0;
        for (ScreeningState state : states().values()) {
            open += state.open();
            legal += state.withLegal();
            never += state.screenedOn() == null ? 1 : 0;
        }
        int stale = (int) lists.inUse().stream().filter(this::stale).count();
        add(due, "screening.due.open", open, true, ScreeningViewModel.Shown.TO_DECIDE);
        add(due, "screening.due.legal", legal, false, ScreeningViewModel.Shown.WITH_LEGAL);
        add(due, "screening.due.stale", stale, true, ScreeningViewModel.Shown.LISTS);
        if (!lists.inUse().isEmpty()) {
            add(due, "screening.due.never", never, false, ScreeningViewModel.Shown.TO_DECIDE);
        }
        return due;
    }

    private void add(List<Due> due, String noun, int many, boolean pressing, ScreeningViewModel.Shown what) {
        if (many > 0) {
            due.add(new Due(noun, many, pressing, () -> model().show(what)));
        }
    }

    @Override
    public List<Setting> settings() {
        return BandsView.settings(this, Objects.requireNonNull(desk));
    }

    @Override
    public Optional<String> told(String table, String column, Object value) {
        if (!table.startsWith("screening_") && !table.startsWith("watchlist")) {
            return Optional.empty();
        }
        return switch (column) {
            case "actor" -> Optional.of(actors.name(UUID.fromString(value.toString())));
            case "outcome" -> Optional.of(Text.label(Decision.Outcome.valueOf(value.toString())));
            case "band" -> Optional.of(Text.label(Band.valueOf(value.toString())));
            case "role" -> Optional.of(Text.label(ListHit.Role.valueOf(value.toString())));
            case "entry_kind" -> Optional.of(Text.label(Listed.Kind.valueOf(value.toString())));
            default -> Optional.empty();
        };
    }

    private ScreeningView screen() {
        ScreeningView known = view;
        if (known == null) {
            known = new ScreeningView(model(), Objects.requireNonNull(desk));
            view = known;
        }
        return known;
    }

    private ScreeningViewModel model() {
        ScreeningViewModel known = model;
        if (known == null) {
            known = new ScreeningViewModel(
                    this,
                    Objects.requireNonNull(desk).tasks(),
                    new ScreeningViewModel.Names(actors::name, code -> places.country(code)
                            .map(country -> country.name(Text.locale()))
                            .orElse(code)),
                    workspace.by().name(),
                    workspace.today());
            model = known;
        }
        return known;
    }
}
