package org.groundwork.duediligence.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.groundwork.actors.ActorFile;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Answer;
import org.groundwork.actors.IdentifierScheme;
import org.groundwork.actors.people.Person;
import org.groundwork.core.Text;
import org.groundwork.duediligence.checks.CheckRule;
import org.groundwork.duediligence.deciding.ActorFacts;
import org.groundwork.duediligence.deciding.Asked;
import org.groundwork.duediligence.deciding.AskedLine;
import org.groundwork.duediligence.deciding.AskedReader;
import org.groundwork.duediligence.deciding.AskedRule;
import org.groundwork.duediligence.deciding.CaseFacts;
import org.groundwork.duediligence.deciding.ChannelState;
import org.groundwork.duediligence.deciding.DecidingPolicy;
import org.groundwork.duediligence.deciding.DecidingPolicyStore;
import org.groundwork.duediligence.deciding.Decision;
import org.groundwork.duediligence.deciding.DecisionRule;
import org.groundwork.duediligence.deciding.DecisionStore;
import org.groundwork.duediligence.deciding.Holding;
import org.groundwork.duediligence.deciding.Profile;
import org.groundwork.duediligence.deciding.ProfileRule;
import org.groundwork.duediligence.deciding.Profiled;
import org.groundwork.duediligence.deciding.ProposalRule;
import org.groundwork.duediligence.deciding.Scope;
import org.groundwork.duediligence.deciding.Screened;
import org.groundwork.duediligence.deciding.TierRule;
import org.groundwork.duediligence.deciding.Tiered;
import org.groundwork.duediligence.others.Others;
import org.groundwork.duediligence.saying.SayingStore;
import org.groundwork.instruments.Wish;
import org.groundwork.workspace.Workspace;

/** Reads the case of a partner together from all that is known of it. */
public final class CaseStore {
    private final Workspace workspace;
    private final ActorsFeature actors;
    private final CaseSources sources;
    private final DecisionStore decisions;
    private final SayingStore saying;
    private final DecidingPolicyStore policies;

    public CaseStore(Workspace workspace, ActorsFeature actors, CaseSources sources) {
        this.workspace = workspace;
        this.actors = actors;
        this.sources = sources;
        decisions = new DecisionStore(workspace);
        saying = new SayingStore(workspace);
        policies = new DecidingPolicyStore(workspace);
    }

    /** The case as it stands; empty for an unknown actor. */
    public Optional<CaseNow> read(UUID actor) {
        return actors.show(actor).map(this::read);
    }

    /**
     * What the case of an actor says of instruments, where one is chosen to assess it; nothing where no due diligence
     * is asked of it.
     *
     * @param words for whom a profile stands
     */
    public Map<String, Wish> wishes(UUID actor, Function<Profile, String> words) {
        CaseNow now = read(actor).orElse(null);
        Profile profile = now == null ? null : now.facts().profiled().profile();
        return now == null || profile == null
                ? Map.of()
                : WishRule.of(AskedReader.shipped(), profile, now.asked(), words);
    }

    /** What is held of an actor and found about it, before it is weighed. */
    private record Found(
            List<HeldAssessment> assessments,
            List<HeldDocument> documents,
            List<Others> reports,
            ChannelState channel) {}

    private Found found(ActorFile file) {
        UUID actor = file.actor().id();
        return new Found(
                sources.assessments().get().getOrDefault(actor, List.of()),
                sources.documents().get().getOrDefault(actor, List.of()),
                sources.reports().apply(actor),
                CheckRule.state(file.payments(), sources.channels().apply(actor)));
    }

    private CaseNow read(ActorFile file) {
        UUID actor = file.actor().id();
        DecidingPolicy policy = policies.policy();
        Found found = found(file);
        Profiled profiled = ProfileRule.of(facts(file));
        Scope scope = decisions.scope(actor);
        Tiered tiered = TierRule.of(scope, policy, workspace.today());
        Profile profile = profiled.profile();
        List<Asked> asked = profile == null ? List.of() : asked(profile, tiered, scope, file.people(), found);
        Screened screened = sources.screening().apply(actor);
        CaseFacts facts = new CaseFacts(
                profiled,
                scope,
                tiered,
                CaseRule.assessments(asked, found.assessments(), sources.instrument()::apply),
                ReportRule.facts(
                        found.reports(),
                        CaseSourcesViewModel::standard,
                        Text::label,
                        sources.questions(),
                        workspace.today()),
                CaseRule.documents(asked, sources.document()::apply),
                sources.flags().apply(actor),
                sources.headFlags().applyAsInt(actor),
                screened.state(),
                found.channel(),
                screened.cleared());
        List<Decision> all = decisions.decisions(actor);
        Decision current = DecisionRule.current(all).orElse(null);
        return new CaseNow(
                file,
                policy,
                facts,
                asked,
                ProposalRule.of(facts, policy, workspace.today()),
                current,
                all.reversed().stream().filter(each -> !each.equals(current)).toList(),
                current == null ? List.of() : decisions.conditions(current.id()),
                current == null ? List.of() : decisions.clearances(current.id()),
                current == null ? List.of() : decisions.sheets(current.id()),
                saying.letters(actor).reversed(),
                saying.consents(actor).reversed(),
                saying.passports(actor).reversed(),
                found.assessments(),
                found.documents(),
                unspeakable(file));
    }

    /** What is asked: nothing that is held, by us or by another agency; of the rest, how much others answered. */
    private List<Asked> asked(Profile profile, Tiered tiered, Scope scope, List<Person> people, Found found) {
        List<AskedLine> table = AskedReader.shipped();
        List<Holding> held = Stream.concat(
                        CaseRule.holdings(found.assessments(), found.documents()).stream(),
                        ReportRule.holdings(table, profile, found.reports(), sources.questions(), workspace.today())
                                .stream())
                .toList();
        Set<String> known = CaseRule.known(people, found.channel());
        List<Asked> asked = AskedRule.of(table, profile, tiered.tier(), scope.cash(), held, known, workspace.today());
        return ReportRule.spared(asked, found.reports(), sources.questions(), workspace.today());
    }

    /** What profile and tier of an actor are read from. */
    static ActorFacts facts(ActorFile file) {
        Answer state = file.actor().stateBody();
        boolean registered = file.identifiers().stream()
                .anyMatch(each -> each.scheme() == IdentifierScheme.REGISTRATION
                        && !each.code().isBlank());
        return new ActorFacts(file.actor().kind(), file.status().held(), state, registered);
    }

    /** Names of all other actors, and of those whom other parts name. */
    private List<String> unspeakable(ActorFile file) {
        UUID actor = file.actor().id();
        return Stream.concat(
                        actors.names().stream()
                                .filter(each -> !each.actor().equals(actor))
                                .map(ActorName::text),
                        sources.names().apply(actor).stream())
                .distinct()
                .toList();
    }
}
