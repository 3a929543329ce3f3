package org.groundwork.duediligence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.duediligence.cases.CaseSources;
import org.groundwork.duediligence.cases.CaseSourcesViewModel;
import org.groundwork.duediligence.cases.CaseStore;
import org.groundwork.duediligence.cases.CaseViewModel;
import org.groundwork.duediligence.cases.DecisionView;
import org.groundwork.duediligence.cases.LetterView;
import org.groundwork.duediligence.cases.PassportView;
import org.groundwork.duediligence.cases.PolicyView;
import org.groundwork.duediligence.cases.ScopeView;
import org.groundwork.duediligence.deciding.Screened;
import org.groundwork.duediligence.due.DueView;
import org.groundwork.duediligence.due.DueViewModel;
import org.groundwork.duediligence.others.HeldThing;
import org.groundwork.duediligence.out.DossierBook;
import org.groundwork.duediligence.out.DossierSheet;
import org.groundwork.duediligence.page.DossierView;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.duediligence.page.SectionView;
import org.groundwork.duediligence.papers.HeldPaper;
import org.groundwork.instruments.Held;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.Wish;
import org.groundwork.office.FormPage;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Due;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Setting;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The area's front door: the list of dossiers, and the dossier that was opened from it. */
public final class DueDiligenceFeature implements Feature {
    /** The tier of an actor for which nobody decided one yet. */
    private static final int USUAL_TIER = 2;

    private final Workspace workspace;
    private final ActorsFeature actors;
    private final Desk desk;
    private final Around around;
    private final PartsFeature parts;
    private final StackPane root = new StackPane();
    private @Nullable DossiersViewModel list;
    private @Nullable DossiersView listView;
    private @Nullable DossierViewModel dossier;
    private @Nullable DossierView page;
    private final CaseSourcesViewModel cases;
    private final DueViewModel ends;
    private @Nullable DueView endsView;
    private boolean fromList;

    /**
     * What the area needs of the window and of others.
     *
     * @param show brings an area to the front, by its key
     * @param openActor opens an actor's record, whose area is in front then
     * @param instruments where assessments are made
     * @param screening where the screening of an actor stands
     * @param plan fills a sheet with an actor's capacity plan
     * @param sector name of a sector, by its code
     */
    public record Around(
            Consumer<String> show,
            Consumer<UUID> openActor,
            InstrumentsFeature instruments,
            Function<UUID, Screened> screening,
            BiConsumer<UUID, FormPage> plan,
            Function<String, String> sector) {
        Told told() {
            return new Told(instruments, screening, plan);
        }
    }

    /** What a dossier's workbook is told by others; as in {@link Around}. */
    public record Told(
            InstrumentsFeature instruments, Function<UUID, Screened> screening, BiConsumer<UUID, FormPage> plan) {}

    public DueDiligenceFeature(Workspace workspace, ActorsFeature actors, Desk desk, Around around) {
        this.workspace = workspace;
        this.actors = actors;
        this.desk = desk;
        this.around = around;
        this.cases = new CaseSourcesViewModel(workspace, actors);
        this.parts = new PartsFeature(workspace, actors, around.instruments(), this::tiers);
        this.ends =
                new DueViewModel(workspace, desk.tasks(), () -> cases.things(sources(), parts.reports()), actors::name);
    }

    @Override
    public String key() {
        return "duediligence";
    }

    @Override
    public Group group() {
        return Group.ASSESS;
    }

    @Override
    public String icon() {
        return "fth-shield";
    }

    @Override
    public Parent view() {
        if (root.getChildren().isEmpty()) {
            root.getChildren().setAll(endsView());
        }
        return root;
    }

    private DossiersView list() {
        if (listView == null) {
            list = new DossiersViewModel(desk.tasks(), parts::rows);
            listView = new DossiersView(list, desk, this::open);
        }
        return Objects.requireNonNull(listView);
    }

    private DueView endsView() {
        if (endsView == null) {
            endsView = new DueView(
                    ends, desk, this::open, List.of(Command.of("duediligence.due.dossiers", null, this::showDossiers)));
        }
        return Objects.requireNonNull(endsView);
    }

    /** The list of all dossiers. */
    void showDossiers() {
        root.getChildren().setAll(list());
        Objects.requireNonNull(list).reload();
        list().focus();
    }

    /** How much is asked of an actor, 0 to 3. */
    int tier(UUID actor) {
        return tiers().applyAsInt(actor);
    }

    /** The same for many, read once. */
    private ToIntFunction<UUID> tiers() {
        return tiers(cases);
    }

    private static ToIntFunction<UUID> tiers(CaseSourcesViewModel cases) {
        Map<UUID, Integer> said = cases.tiers();
        return actor -> said.getOrDefault(actor, USUAL_TIER);
    }

    /** What the case of a partner is read from. */
    private CaseSources sources() {
        return parts.sources(around.screening());
    }

    /** The same without a window. */
    public static Function<UUID, Map<String, String>> facts(Workspace workspace, ActorsFeature actors) {
        return new CaseSourcesViewModel(workspace, actors)::facts;
    }

    /** Profile and tier of an actor, as instruments ask for them. */
    public Map<String, String> facts(UUID actor) {
        return cases.facts(actor);
    }

    /** What due diligence says of instruments, by their ids, where one is chosen to assess an actor. */
    public Map<String, Wish> wishes(UUID actor) {
        return new CaseStore(workspace, actors, sources()).wishes(actor, CaseSourcesViewModel::whom);
    }

    private DossierView page() {
        if (page == null) {
            DossierViewModel made = new DossierViewModel(workspace, actors, desk.tasks());
            dossier = made;
            page = new DossierView(
                            made,
                            sections(made),
                            List.of(
                                    Command.of("duediligence.out.command", null, this::askWorkbook),
                                    Command.of("duediligence.record", null, this::openRecord),
                                    Command.of("duediligence.back", null, this::back)))
                    .headline(parts.headline(made));
        }
        return Objects.requireNonNull(page);
    }

    /** The sections of a dossier, in the order in which they stand. */
    private List<SectionView> sections(DossierViewModel made) {
        CaseSources sources = sources();
        CaseViewModel one = new CaseViewModel(workspace, actors, sources, made);
        List<SectionView> all = new ArrayList<>(List.of(ScopeView.of(one, sources)));
        all.addAll(parts.sections(made, desk, around.screening(), this::openFlags));
        all.addAll(List.of(
                DecisionView.of(one, desk),
                LetterView.of(one, desk),
                PassportView.of(one, desk, around.sector(), actors::brief)));
        return all;
    }

    @Override
    public Optional<String> told(String table, String column, Object value) {
        return parts.told(table, column, value);
    }

    /** An actor's papers as they stand today. */
    public List<HeldPaper> papers(UUID actor) {
        return parts.papers(actor);
    }

    /** The same where a question asks for it: by id of the instrument and question, read once. */
    public BiFunction<String, Question, List<Held>> heldAt(UUID actor) {
        return parts.heldAt(actor);
    }

    /** What need not be asked of an actor again: by kind of paper or by topic. */
    public List<HeldThing> held(UUID actor) {
        return parts.held(actor);
    }

    /** Opens the dossier of an actor, with this area in front. */
    public void openDossier(UUID actor) {
        around.show().accept(key());
        open(actor);
    }

    @Override
    public void open(UUID actor) {
        fromList = listShown() || (dossierShown() && fromList);
        DossierView shown = page();
        shown.leave();
        Objects.requireNonNull(dossier).open(actor);
        root.getChildren().setAll(shown);
    }

    /** Opens the dossier of an actor where its flags stand. */
    private void openFlags(UUID actor) {
        open(actor);
        go("flags");
    }

    /** Brings a section of the open dossier to the front, by its key. */
    public void go(String section) {
        page().go(section);
    }

    private void openRecord() {
        Objects.requireNonNull(dossier).opened().ifPresent(around.openActor());
    }

    @Override
    public void shown() {
        if (dossierShown()) {
            Objects.requireNonNull(dossier).reload();
        } else if (listShown()) {
            Objects.requireNonNull(list).reload();
        } else {
            ends.reload();
        }
    }

    @Override
    public boolean back() {
        if (!dossierShown() && !listShown()) {
            return false;
        }
        if (dossierShown()) {
            page().leave();
        }
        if (dossierShown() && fromList) {
            showDossiers();
        } else {
            root.getChildren().setAll(endsView());
            ends.reload();
            endsView().focus();
        }
        return true;
    }

    private boolean listShown() {
        return listView != null && root.getChildren().contains(listView);
    }

    private boolean dossierShown() {
        return page != null && root.getChildren().contains(page);
    }

    @Override
    public @Nullable UUID record() {
        return dossierShown() ? Objects.requireNonNull(dossier).opened().orElse(null) : null;
    }

    @Override
    public @Nullable Printout printout() {
        if (dossierShown()) {
            return page().printout();
        }
        return listShown() ? list().printout().orElse(null) : endsView().printout();
    }

    @Override
    public List<Command> commands() {
        if (dossierShown()) {
            return List.of(Command.of("duediligence.brief", "Shortcut+B", this::brief));
        }
        return listShown() ? List.of() : endsView().commands();
    }

    private void brief() {
        DossierViewModel one = Objects.requireNonNull(dossier);
        one.opened().ifPresent(actor -> PassportView.write(desk, actor, one.name(), actors::brief));
    }

    // The workbook

    private void askWorkbook() {
        DossierViewModel one = Objects.requireNonNull(dossier);
        page().leave();
        one.opened().ifPresent(actor -> desk.dialogs()
                .save(
                        "duediligence.out.command",
                        CaseViewModel.safe(Text.of(
                                        "duediligence.out.fileName",
                                        one.name(),
                                        workspace.today().toString()))
                                + ".xlsx",
                        "duediligence.out.fileKind",
                        "xlsx")
                .ifPresent(file -> desk.tasks()
                        .read(
                                "duediligence.out.command",
                                progress -> export(workspace, actors, around.told(), file, actor),
                                sheets -> desk.dialogs().tell("duediligence.written", file.toString()))));
    }

    /**
     * Writes a dossier as a workbook for the office: profile, papers, assessments, findings, plan.
     *
     * @return how many sheets it has
     * @throws Problem (place CALL) for an actor that is not in the registry or is not to be named
     */
    public static int export(Workspace workspace, ActorsFeature actors, Told told, Path target, UUID actor) {
        CaseSourcesViewModel cases = new CaseSourcesViewModel(workspace, actors);
        PartsFeature parts = new PartsFeature(workspace, actors, told.instruments(), () -> tiers(cases));
        DossierBook book = parts.book(actor, told.screening());
        if (book.now().file().actor().notToBeNamed()) {
            throw Problem.call("duediligence.out.problem.hidden", actors.name(actor));
        }
        return new DossierSheet(book, page -> told.plan().accept(actor, page))
                .write(
                        target,
                        workspace.settings().get("agency").orElse(workspace.by().agency()));
    }

    @Override
    public List<Setting> settings() {
        return List.of(PolicyView.setting(workspace, desk), parts.months(desk));
    }

    @Override
    public List<Due> due() {
        int count = ends.read().size();
        return count == 0 ? List.of() : List.of(new Due("duediligence.due.waits", count, true, this::showDue));
    }

    private void showDue() {
        root.getChildren().setAll(endsView());
        ends.reload();
    }
}
