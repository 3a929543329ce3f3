package org.groundwork.duediligence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.groundwork.actors.ActorFile;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.core.Problem;
import org.groundwork.duediligence.cases.CaseNow;
import org.groundwork.duediligence.cases.CaseSources;
import org.groundwork.duediligence.cases.CaseSourcesViewModel;
import org.groundwork.duediligence.cases.CaseStore;
import org.groundwork.duediligence.checks.ChannelCheck;
import org.groundwork.duediligence.checks.ChannelsView;
import org.groundwork.duediligence.checks.CheckRule;
import org.groundwork.duediligence.checks.CheckStore;
import org.groundwork.duediligence.checks.ChecksView;
import org.groundwork.duediligence.checks.ReferencesView;
import org.groundwork.duediligence.deciding.DecisionStore;
import org.groundwork.duediligence.deciding.FlagFact;
import org.groundwork.duediligence.deciding.FlagStanding;
import org.groundwork.duediligence.deciding.Screened;
import org.groundwork.duediligence.flags.FlagLevel;
import org.groundwork.duediligence.flags.FlagStore;
import org.groundwork.duediligence.flags.FlagsAroundStore;
import org.groundwork.duediligence.flags.FlagsAt;
import org.groundwork.duediligence.flags.FlagsView;
import org.groundwork.duediligence.others.HeldAtViewModel;
import org.groundwork.duediligence.others.HeldRule;
import org.groundwork.duediligence.others.HeldThing;
import org.groundwork.duediligence.others.HeldView;
import org.groundwork.duediligence.others.Others;
import org.groundwork.duediligence.others.OthersStore;
import org.groundwork.duediligence.others.OthersView;
import org.groundwork.duediligence.others.OthersViewModel;
import org.groundwork.duediligence.others.Wanted;
import org.groundwork.duediligence.out.DossierBook;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.duediligence.page.SectionView;
import org.groundwork.duediligence.page.WordsOfRowsViewModel;
import org.groundwork.duediligence.papers.HeldPaper;
import org.groundwork.duediligence.papers.MonthsView;
import org.groundwork.duediligence.papers.PaperStore;
import org.groundwork.duediligence.papers.PapersView;
import org.groundwork.duediligence.papers.PapersViewModel;
import org.groundwork.instruments.AssessmentState;
import org.groundwork.instruments.Held;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.Question;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Setting;
import org.groundwork.workspace.Workspace;

/** What a dossier holds besides its decision: papers, ways of payment, checks, flags, references, others' findings. */
final class PartsFeature {
    /** What the history does not show: it is read in the dossier, on purpose. */
    private static final Set<String> SECRET = Set.of(
            "duediligence_channel_check.account",
            "duediligence_flag.words",
            "duediligence_flag.category",
            "duediligence_flag.reported_to",
            "duediligence_flag_step.reason",
            "duediligence_reference.who",
            "duediligence_reference.contact",
            "duediligence_reference.said");

    private final Workspace workspace;
    private final ActorsFeature actors;
    private final InstrumentsFeature instruments;
    private final Supplier<ToIntFunction<UUID>> tier;
    private final PaperStore papers;
    private final CheckStore checks;
    private final FlagStore flags;
    private final FlagsAroundStore around;
    private final OthersStore others;

    /** @param tier tells the tier of actors, 0 to 3: how long their papers count; read anew each time */
    PartsFeature(
            Workspace workspace,
            ActorsFeature actors,
            InstrumentsFeature instruments,
            Supplier<ToIntFunction<UUID>> tier) {
        this.workspace = workspace;
        this.actors = actors;
        this.instruments = instruments;
        this.tier = tier;
        this.papers = new PaperStore(workspace);
        this.checks = new CheckStore(workspace);
        this.flags = new FlagStore(workspace);
        this.around = new FlagsAroundStore(workspace, actors, flags);
        this.others = new OthersStore(workspace);
    }

    /**
     * What the case of a partner is read from.
     *
     * @param screening where the screening of an actor stands
     */
    CaseSources sources(Function<UUID, Screened> screening) {
        return new CaseSources(
                () -> CaseSourcesViewModel.assessments(instruments),
                () -> CaseSourcesViewModel.documents(allPapers()),
                others::of,
                checks::channels,
                this::flagFacts,
                this::headFlags,
                screening,
                this::namesInside,
                code -> CaseSourcesViewModel.questions(instruments, code),
                code -> CaseSourcesViewModel.instrument(instruments, code),
                CaseSourcesViewModel::document);
    }

    /** All that a dossier's workbook is made from. @throws Problem for an actor that is not in the registry */
    DossierBook book(UUID actor, Function<UUID, Screened> screening) {
        CaseNow now = new CaseStore(workspace, actors, sources(screening))
                .read(actor)
                .orElseThrow(() -> Problem.call("duediligence.out.problem.unknown", actor.toString()));
        return new DossierBook(
                now,
                papers(actor),
                instruments.assessments(actor),
                instruments.facts(actor),
                checks.checks(actor),
                checks.channels(actor),
                checks.references(actor),
                flags.of(actor),
                around.heads(actor),
                others.of(actor),
                workspace.today());
    }

    /**
     * The sections, in the order in which they stand.
     *
     * @param open opens another dossier
     */
    List<SectionView> sections(
            DossierViewModel dossier, Desk desk, Function<UUID, Screened> screening, Consumer<UUID> open) {
        return List.of(
                HeldView.of(dossier, this::held),
                PapersView.of(dossier, new PapersViewModel(workspace, dossier, papers, this::tierOf), desk),
                OthersView.of(new OthersViewModel(workspace, dossier, others, instruments), desk),
                ChannelsView.of(dossier, actors, checks, desk),
                ChecksView.of(dossier, checks, screening, desk),
                ReferencesView.of(dossier, desk),
                FlagsView.of(dossier, flags, around, desk, open));
    }

    /** That there is a flag, for the header. */
    Node headline(DossierViewModel dossier) {
        return FlagsView.headline(dossier, flags, around);
    }

    Setting months(Desk desk) {
        return MonthsView.setting(workspace, desk.tasks(), papers);
    }

    /** A line of the list for each actor in use. */
    List<DossierRow> rows() {
        return DossiersViewModel.rows(
                actors,
                papers.all(tier.get()),
                flags.seen(),
                around.atHeads(),
                new DecisionStore(workspace).current(),
                workspace.today());
    }

    /** What other agencies found, of all actors. */
    List<Others> reports() {
        return others.all();
    }

    List<HeldPaper> papers(UUID actor) {
        return papers.of(actor, tierOf(actor));
    }

    Map<UUID, List<HeldPaper>> allPapers() {
        return papers.all(tier.get());
    }

    private int tierOf(UUID actor) {
        return tier.get().applyAsInt(actor);
    }

    /** What flags say for a decision: how grave and how far, never what they are about. Observations say nothing. */
    List<FlagFact> flagFacts(UUID actor) {
        return flags.of(actor).stream()
                .filter(now -> now.level() != FlagLevel.OBSERVATION)
                .map(now -> new FlagFact(
                        now.level() == FlagLevel.ESCALATED,
                        switch (now.end()) {
                            case UNDECIDED -> FlagStanding.UNDECIDED;
                            case UPHELD -> FlagStanding.UPHELD;
                            case DISMISSED -> FlagStanding.DISMISSED;
                        }))
                .toList();
    }

    /** How many flags stand at those to whom an actor belongs. */
    private int headFlags(UUID actor) {
        return around.heads(actor).stream().mapToInt(FlagsAt::flags).sum();
    }

    /** Names of referees and their organisations, which must not stand in anything that leaves. */
    List<String> namesInside(UUID actor) {
        return checks.references(actor).stream()
                .flatMap(row -> Stream.of(row.who(), row.organisation()))
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** What need not be asked of an actor again; of our own what is finished, holds and was not done again since. */
    List<HeldThing> held(UUID actor) {
        List<HeldRule.Own> own = instruments.assessments(actor).stream()
                .filter(each -> each.state() == AssessmentState.COMPLETE)
                .map(each -> new HeldRule.Own(
                        InstrumentsFeature.title(each.instrument()),
                        each.assessment().validUntil()))
                .toList();
        return HeldRule.held(
                papers(actor),
                others.of(actor),
                own,
                verified(actor),
                new HeldRule.Library(
                        code -> CaseSourcesViewModel.instrument(instruments, code),
                        code -> CaseSourcesViewModel.questions(instruments, code)),
                workspace.today());
    }

    /** The same at the questions of an instrument, by its id; read once. */
    BiFunction<String, Question, List<Held>> heldAt(UUID actor) {
        List<HeldThing> things = held(actor);
        List<Others> reports = others.of(actor);
        return (instrument, question) -> {
            Wanted wanted = OthersViewModel.wanted(question);
            return HeldAtViewModel.words(
                    HeldRule.weak(wanted, reports, workspace.today()),
                    HeldRule.shown(things, question.documents()),
                    HeldRule.reused(instrument, wanted, reports, workspace.today()));
        };
    }

    private List<HeldRule.Paid> verified(UUID actor) {
        List<ChannelCheck> found = checks.channels(actor);
        return ways(actor).stream()
                .filter(way -> CheckRule.verified(way, found))
                .flatMap(way -> CheckRule.latest(found, way.id())
                        .map(check -> new HeldRule.Paid((way.provider() + " " + way.number()).strip(), check.doneOn()))
                        .stream())
                .toList();
    }

    private List<PaymentChannel> ways(UUID actor) {
        return actors.show(actor).map(ActorFile::payments).orElse(List.of());
    }

    Optional<String> told(String table, String column, Object value) {
        return new WordsOfRowsViewModel(DossierRowsFeature.kinds(), SECRET, actors::name).told(table, column, value);
    }
}
