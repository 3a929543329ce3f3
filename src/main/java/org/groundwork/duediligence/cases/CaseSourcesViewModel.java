package org.groundwork.duediligence.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.core.Text;
import org.groundwork.duediligence.checks.ChangedRule;
import org.groundwork.duediligence.checks.ChannelCheck;
import org.groundwork.duediligence.checks.CheckStore;
import org.groundwork.duediligence.deciding.DecidingPolicy;
import org.groundwork.duediligence.deciding.DecidingPolicyStore;
import org.groundwork.duediligence.deciding.Decision;
import org.groundwork.duediligence.deciding.DecisionStore;
import org.groundwork.duediligence.deciding.DecisionWordsDocument;
import org.groundwork.duediligence.deciding.PaperState;
import org.groundwork.duediligence.deciding.Profile;
import org.groundwork.duediligence.deciding.ProfileRule;
import org.groundwork.duediligence.deciding.Scope;
import org.groundwork.duediligence.deciding.TierRule;
import org.groundwork.duediligence.due.DueThing;
import org.groundwork.duediligence.due.UnsignedRule;
import org.groundwork.duediligence.others.Others;
import org.groundwork.duediligence.others.OthersAssessment;
import org.groundwork.duediligence.others.OthersViewModel;
import org.groundwork.duediligence.others.Wanted;
import org.groundwork.duediligence.papers.DocumentFile;
import org.groundwork.duediligence.papers.DocumentKind;
import org.groundwork.duediligence.papers.HeldPaper;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.OutcomeFeature;
import org.groundwork.workspace.Workspace;

/** Brings what the papers, the instruments and the decisions know into the shapes that cases are read from. */
public final class CaseSourcesViewModel {
    private final Workspace workspace;
    private final ActorsFeature actors;
    private final DecisionStore decisions;
    private final DecidingPolicyStore policies;

    public CaseSourcesViewModel(Workspace workspace, ActorsFeature actors) {
        this.workspace = workspace;
        this.actors = actors;
        decisions = new DecisionStore(workspace);
        policies = new DecidingPolicyStore(workspace);
    }

    /** The assessments of all actors that count. */
    public static Map<UUID, List<HeldAssessment>> assessments(InstrumentsFeature instruments) {
        return AssessedRule.of(
                instruments.all(), Text.locale(), each -> OutcomeFeature.rating(each.instrument(), each.rating()));
    }

    /** The papers of all actors. */
    public static Map<UUID, List<HeldDocument>> documents(Map<UUID, List<HeldPaper>> papers) {
        Map<UUID, List<HeldDocument>> found = new HashMap<>();
        papers.forEach((actor, all) -> found.put(
                actor, all.stream().map(CaseSourcesViewModel::document).toList()));
        return found;
    }

    private static HeldDocument document(HeldPaper held) {
        DocumentKind kind = held.paper().kind();
        PaperState state =
                switch (held.state()) {
                    case HELD, ENDS_SOON, EXPIRED, TOO_OLD -> PaperState.HELD;
                    case NONE_ACCEPTED -> PaperState.NONE_ACCEPTED;
                    case NOT_SHOWN, NONE_UNREVIEWED -> PaperState.MISSING;
                };
        DocumentFile file = held.files().isEmpty() ? null : held.files().getLast();
        String title = held.paper().title();
        return new HeldDocument(
                held.paper().id(),
                held.paper().actor(),
                kind == null ? "" : kind.id(),
                title.isBlank() ? kind == null ? "" : Text.label(kind) : title,
                state,
                held.paper().issuedOn(),
                state == PaperState.HELD ? held.until() : null,
                held.paper().number(),
                held.paper().issuer(),
                held.paper().source(),
                file == null ? "" : file.sha256(),
                file == null ? "" : file.name());
    }

    /** For whom an instrument is, by profile: "state bodies". */
    public static String whom(Profile profile) {
        return Text.of(
                switch (profile) {
                    case STATE_BODY -> "duediligence.for.stateBodies";
                    case COMMUNITY_GROUP -> "duediligence.for.groups";
                    case NGO -> "duediligence.for.ngos";
                    case DIASPORA -> "duediligence.for.diaspora";
                    case RED_CROSS_RED_CRESCENT -> "duediligence.for.redCross";
                });
    }

    /** A kind of document in words, by the id that instruments use. */
    public static String document(String kind) {
        return DocumentKind.of(kind).map(Text::label).orElse(kind);
    }

    /** A title of an instrument in words, by its id. */
    public static String instrument(InstrumentsFeature instruments, String code) {
        return instruments.instrument(code).map(InstrumentsFeature::title).orElse(code);
    }

    /** What an instrument asks, by its id; none where it is not there. */
    public static List<Wanted> questions(InstrumentsFeature instruments, String code) {
        return instruments.instrument(code).map(OthersViewModel::wanted).orElse(List.of());
    }

    /** The standard of another agency's report, by the name that it goes by. */
    static String standard(OthersAssessment report) {
        return report.standardText().isBlank() ? Text.label(report.standard()) : report.standardText();
    }

    /**
     * Everything that ends, of all actors in use.
     *
     * @param reports of other agencies, on all actors
     */
    public List<DueThing> things(CaseSources sources, List<Others> reports) {
        Map<UUID, Boolean> retired = new HashMap<>();
        actors.actors().forEach(each -> retired.put(each.id(), each.retired()));
        List<Decision> current = List.copyOf(decisions.current().values());
        List<UUID> ids = current.stream().map(Decision::id).toList();
        return Stream.of(
                        EndsRule.documents(all(sources.documents())),
                        EndsRule.assessments(all(sources.assessments())),
                        EndsRule.reports(
                                reports, each -> Text.of("duediligence.held.source", each.agency(), standard(each))),
                        EndsRule.decisions(current, each -> DecisionWordsDocument.outcome(each.cash(), each.inKind())),
                        EndsRule.conditions(decisions.conditions(ids)),
                        ChangedRule.of(
                                actors.payments(), new CheckStore(workspace).allChannels(), CaseSourcesViewModel::way),
                        UnsignedRule.of(
                                current,
                                decisions.signed(ids),
                                each -> Text.of("duediligence.due.unsigned", each.decidedOn())))
                .flatMap(List::stream)
                .filter(each -> Boolean.FALSE.equals(retired.get(each.actor())))
                .toList();
    }

    private static String way(PaymentChannel way, ChannelCheck check) {
        String name = Stream.of(Text.label(way.kind()), way.provider(), way.number())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return Text.of("duediligence.due.changedWay", name, check.doneOn());
    }

    private static <T> List<T> all(Supplier<Map<UUID, List<T>>> byActor) {
        return byActor.get().values().stream().flatMap(List::stream).toList();
    }

    /** The tiers of all actors of whom somebody said what is asked for, as numbers from 0 to 3. */
    public Map<UUID, Integer> tiers() {
        DecidingPolicy policy = policies.policy();
        Map<UUID, Integer> found = new HashMap<>();
        decisions.scopes().forEach((actor, scope) -> found.put(actor, tier(scope, policy)));
        return found;
    }

    private int tier(Scope scope, DecidingPolicy policy) {
        return Integer.parseInt(
                TierRule.of(scope, policy, workspace.today()).tier().id());
    }

    /** Profile and tier of an actor, as instruments ask for them. */
    public Map<String, String> facts(UUID actor) {
        Map<String, String> facts = new HashMap<>();
        facts.put(
                "tier",
                TierRule.of(decisions.scope(actor), policies.policy(), workspace.today())
                        .id());
        Profile profile = actors.show(actor)
                .map(file -> ProfileRule.of(CaseStore.facts(file)).profile())
                .orElse(null);
        if (profile != null) {
            facts.put("profile", profile.id());
        }
        return facts;
    }
}
