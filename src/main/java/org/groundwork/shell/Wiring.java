package org.groundwork.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.RegistryFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.presence.Sector;
import org.groundwork.capacity.Assessments;
import org.groundwork.capacity.CapacityFeature;
import org.groundwork.capacity.PlanRowsFeature;
import org.groundwork.core.Progress;
import org.groundwork.core.Text;
import org.groundwork.duediligence.DossierRowsFeature;
import org.groundwork.duediligence.DueDiligenceFeature;
import org.groundwork.duediligence.deciding.Screened;
import org.groundwork.duediligence.papers.DocumentKind;
import org.groundwork.editing.Codes;
import org.groundwork.editing.Suggested;
import org.groundwork.instruments.AssessmentsFeature;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.OwnInstrumentsFeature;
import org.groundwork.instruments.forms.PartnerFormsFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.sample.SampleFeature;
import org.groundwork.screening.ScreenedRowsFeature;
import org.groundwork.screening.ScreeningFeature;
import org.groundwork.screening.ScreeningState;
import org.groundwork.threew.ImportOptions;
import org.groundwork.threew.ThreeWFeature;
import org.groundwork.threew.WhoDoesWhatFeature;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Feature;
import org.groundwork.workspace.UserSettings;
import org.groundwork.workspace.Workspace;

/** Every area of an open workspace, made in reading order. What one area needs of another is passed here. */
record Wiring(List<Feature> features) {
    private static final int MOST_SUGGESTED = 12;

    static Wiring of(Workspace workspace, Desk desk, UserSettings settings, Session session) {
        List<Feature> features = new ArrayList<>();
        PlacesFeature places = new PlacesFeature(workspace, desk);
        PresenceFeature presences = new PresenceFeature(workspace);
        ActorsFeature actors = new ActorsFeature(workspace, places, presences);
        WhoDoesWhatFeature threeW = new WhoDoesWhatFeature(workspace, desk, actors, places, presences, session::show);
        RegistryFeature registry = new RegistryFeature(workspace, actors, places, presences, desk, threeW.importer());
        InstrumentsFeature instruments = new InstrumentsFeature(workspace, actors);
        AssessmentsFeature assessments = assessments(workspace, actors, desk, registry, session, instruments);
        ScreeningFeature screening = new ScreeningFeature(workspace, actors, places, desk);
        DueDiligenceFeature diligence = diligence(
                workspace,
                actors,
                desk,
                registry,
                session,
                new Neighbours(instruments, presences, actor -> screened(screening, actor)));
        instruments.alsoKnow(diligence::facts);
        onRecord(registry, session, assessments);
        instruments.alsoHold(diligence::heldAt);
        assessments.alsoAsk(diligence::wishes);
        HomeViewModel home = new HomeViewModel(
                workspace,
                desk.tasks(),
                () -> features,
                new HomeViewModel.Known(
                        () -> inUse(actors), () -> places.loaded().size(), presences::latestImports));
        features.add(new HomeFeature(
                home,
                new HomeView.Around(
                        session::show,
                        session::showHistory,
                        () -> new HomeView.Steps(places.commands().getFirst(), threeW.importer(), registry.adder()))));
        features.addAll(List.of(registry, threeW, places, diligence, assessments));
        features.add(new OwnInstrumentsFeature(workspace, instruments, desk, documents(), session::show));
        features.add(capacity(workspace, actors, desk, registry, session, instruments, assessments));
        features.add(screening);
        features.add(new SettingsFeature(
                workspace,
                desk,
                settings,
                session,
                new SettingsView.Around(
                        () -> features.stream()
                                .flatMap(area -> area.settings().stream())
                                .toList(),
                        places::countries)));
        return new Wiring(List.copyOf(features));
    }

    private static AssessmentsFeature assessments(
            Workspace workspace,
            ActorsFeature actors,
            Desk desk,
            RegistryFeature registry,
            Session session,
            InstrumentsFeature instruments) {
        return new AssessmentsFeature(
                instruments,
                new PartnerFormsFeature(workspace, instruments, actors),
                desk,
                new Suggested<>(typed -> found(registry, typed), actors::name),
                session::show);
    }

    /** On an actor's record, after its dossier. */
    private static void onRecord(RegistryFeature registry, Session session, AssessmentsFeature assessments) {
        registry.offer("instruments.begin.ofActor", null, actor -> {
            session.show(assessments.key());
            assessments.begin(actor, null);
        });
    }

    /** Kinds of document, as instruments name them. */
    private static Codes documents() {
        return new Codes(
                Arrays.stream(DocumentKind.values()).map(DocumentKind::id).toList(),
                id -> DocumentKind.of(id).map(Text::label).orElse(id));
    }

    private static List<UUID> found(RegistryFeature registry, String typed) {
        return registry.find(typed, MOST_SUGGESTED).stream()
                .map(Feature.Hit::id)
                .toList();
    }

    /** What capacity is told of assessments where nothing can be opened. */
    private static Assessments assessed(InstrumentsFeature instruments) {
        return new Assessments(instruments::assessments, instruments::all, open -> {}, (of, with) -> {});
    }

    private static CapacityFeature capacity(
            Workspace workspace,
            ActorsFeature actors,
            Desk desk,
            RegistryFeature registry,
            Session session,
            InstrumentsFeature instruments,
            AssessmentsFeature assessments) {
        CapacityFeature capacity = new CapacityFeature(
                workspace,
                actors,
                new Assessments(instruments::assessments, instruments::all, assessments::open, assessments::begin),
                desk);
        registry.offer("capacity.command.ofActor", null, actor -> {
            session.show(capacity.key());
            capacity.open(actor);
        });
        return capacity;
    }

    private static DueDiligenceFeature diligence(
            Workspace workspace,
            ActorsFeature actors,
            Desk desk,
            RegistryFeature registry,
            Session session,
            Neighbours neighbours) {
        DueDiligenceFeature diligence = new DueDiligenceFeature(
                workspace,
                actors,
                desk,
                new DueDiligenceFeature.Around(
                        session::show,
                        actor -> {
                            session.show(registry.key());
                            registry.open(actor);
                        },
                        neighbours.instruments(),
                        neighbours.screening(),
                        (actor, page) -> CapacityFeature.planSheet(
                                workspace, actors, assessed(neighbours.instruments()), actor, page),
                        code -> sector(neighbours.presences(), code)));
        registry.offer("duediligence.open", null, diligence::openDossier);
        return diligence;
    }

    /** What due diligence is told by other areas. */
    private record Neighbours(
            InstrumentsFeature instruments, PresenceFeature presences, Function<UUID, Screened> screening) {}

    /** What screening found, as due diligence weighs it. */
    private static Screened screened(ScreeningFeature screening, UUID actor) {
        ScreeningState now = screening.state(actor);
        return new Screened(
                now.screenedOn(),
                now.lists(),
                now.changed(),
                now.open(),
                now.withLegal(),
                now.cleared(),
                now.notSame());
    }

    private static String sector(PresenceFeature presences, String code) {
        return presences.sectors().stream()
                .filter(each -> each.code().equals(code))
                .map(Sector::name)
                .findFirst()
                .orElse(code);
    }

    private static int inUse(ActorsFeature actors) {
        return Math.toIntExact(
                actors.actors().stream().filter(actor -> !actor.retired()).count());
    }

    /** What fills a new workspace with the sample. */
    static SampleFeature sample(Workspace workspace) {
        PlacesFeature places = new PlacesFeature(workspace);
        PresenceFeature presences = new PresenceFeature(workspace);
        ActorsFeature actors = new ActorsFeature(workspace, places, presences);
        ThreeWFeature threeW = new ThreeWFeature(workspace, actors, places, presences, actors::country);
        DossierRowsFeature dossiers = new DossierRowsFeature(workspace, actors);
        PlanRowsFeature plans = new PlanRowsFeature(workspace);
        ScreenedRowsFeature screened = new ScreenedRowsFeature(new ScreeningFeature(workspace, actors, places));
        return new SampleFeature(
                workspace,
                places,
                actors,
                new InstrumentsFeature(workspace, actors),
                new SampleFeature.Areas(
                        file -> threeW.importFile(file, ImportOptions.NONE, false, Progress.NONE)
                                .rowsRead(),
                        new SampleFeature.Rows(DossierRowsFeature.kinds(), dossiers::take),
                        new SampleFeature.Rows(PlanRowsFeature.kinds(), (rows, folder) -> plans.take(rows)),
                        new SampleFeature.Rows(ScreenedRowsFeature.kinds(), screened::take)));
    }
}
