package org.groundwork.duediligence.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.groundwork.actors.ActorFile;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Answer;
import org.groundwork.actors.IdentifierScheme;
import org.groundwork.core.Problem;
import org.groundwork.duediligence.deciding.ActorFacts;
import org.groundwork.duediligence.deciding.Asked;
import org.groundwork.duediligence.deciding.AskedReader;
import org.groundwork.duediligence.deciding.AskedRule;
import org.groundwork.duediligence.deciding.CaseFacts;
import org.groundwork.duediligence.deciding.Condition;
import org.groundwork.duediligence.deciding.DecidingPolicy;
import org.groundwork.duediligence.deciding.DecidingPolicyStore;
import org.groundwork.duediligence.deciding.Decision;
import org.groundwork.duediligence.deciding.DecisionRule;
import org.groundwork.duediligence.deciding.DecisionStore;
import org.groundwork.duediligence.deciding.Profile;
import org.groundwork.duediligence.deciding.ProfileRule;
import org.groundwork.duediligence.deciding.Profiled;
import org.groundwork.duediligence.deciding.ProposalRule;
import org.groundwork.duediligence.deciding.Scope;
import org.groundwork.duediligence.deciding.SignedSheet;
import org.groundwork.duediligence.deciding.TierRule;
import org.groundwork.duediligence.deciding.Tiered;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.duediligence.saying.SayingStore;
import org.groundwork.ui.Running;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The case of the open dossier: reads it together, and records what people decide about it. */
public final class CaseViewModel {
    private final Workspace workspace;
    private final ActorsFeature actors;
    private final CaseSources sources;
    private final DossierViewModel dossier;
    private final DecisionStore decisions;
    private final SayingStore saying;
    private final DecidingPolicyStore policies;
    private final ReadOnlyObjectProperty<@Nullable CaseNow> now;

    public CaseViewModel(Workspace workspace, ActorsFeature actors, CaseSources sources, DossierViewModel dossier) {
        this.workspace = workspace;
        this.actors = actors;
        this.sources = sources;
        this.dossier = dossier;
        decisions = new DecisionStore(workspace);
        saying = new SayingStore(workspace);
        policies = new DecidingPolicyStore(workspace);
        now = dossier.reading(this::read);
    }

    /** The case as read last; null before the first reading. */
    public ReadOnlyObjectProperty<@Nullable CaseNow> now() {
        return now;
    }

    DossierViewModel dossier() {
        return dossier;
    }

    Workspace workspace() {
        return workspace;
    }

    SayingStore saying() {
        return saying;
    }

    private @Nullable CaseNow read(UUID actor) {
        Optional<ActorFile> file = actors.show(actor);
        return file.map(this::read).orElse(null);
    }

    private CaseNow read(ActorFile file) {
        UUID actor = file.actor().id();
        DecidingPolicy policy = policies.policy();
        List<HeldAssessment> assessments = sources.assessments().get().getOrDefault(actor, List.of());
        List<HeldDocument> documents = sources.documents().get().getOrDefault(actor, List.of());
        Profiled profiled = ProfileRule.of(facts(file));
        Scope scope = decisions.scope(actor);
        Tiered tiered = TierRule.of(scope, policy, workspace.today());
        Profile profile = profiled.profile();
        List<Asked> asked = profile == null
                ? List.of()
                : AskedRule.of(
                        AskedReader.shipped(),
                        profile,
                        tiered.tier(),
                        scope.cash(),
                        CaseRule.holdings(assessments, documents),
                        CaseRule.known(file.people(), file.payments()),
                        workspace.today());
        CaseFacts facts = new CaseFacts(
                profiled,
                scope,
                tiered,
                CaseRule.assessments(asked, assessments, sources.instrument()::apply),
                CaseRule.documents(asked, sources.document()::apply),
                sources.flags().apply(actor),
                sources.screening().apply(actor),
                CaseRule.channel(file.payments()));
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
                assessments,
                documents,
                unspeakable(file));
    }

    /** The profile and tier of an actor as instruments name them, for what they ask when. */
    public static ActorFacts facts(ActorFile file) {
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

    /** Records a decision with what belongs to it. */
    Running record(DecisionFormViewModel form) {
        Decision decision = form.decision(workspace.newId(), workspace.by(), workspace.now());
        return dossier.decide("duediligence.act.decided", () -> {
            decisions.append(
                    decision,
                    form.clearances(decision.id(), workspace::newId),
                    form.conditions(decision.id(), workspace::newId));
            return decision;
        });
    }

    /** Keeps the scan of the sheet that was signed, as it came; it closes the act. */
    Running attach(Decision decision, Path scan) {
        return dossier.decide("duediligence.act.signed", () -> {
            String content = put(scan);
            SignedSheet sheet = new SignedSheet(
                    workspace.newId(),
                    decision.id(),
                    content,
                    String.valueOf(scan.getFileName()),
                    workspace.today(),
                    workspace.by().name());
            decisions.append(sheet);
            return sheet;
        });
    }

    private static final long MOST = 50L << 20;

    private String put(Path scan) {
        try {
            long size = Files.size(scan);
            if (size == 0 || size > MOST) {
                throw Problem.input("duediligence.problem.scanSize", String.valueOf(scan.getFileName()));
            }
            try (InputStream in = Files.newInputStream(scan)) {
                return workspace.content().put(in);
            }
        } catch (IOException e) {
            throw Problem.input("duediligence.problem.scanUnreadable", String.valueOf(scan.getFileName()))
                    .because(e);
        }
    }

    /** A condition was met, as somebody saw. */
    Running met(Condition condition, String by, String how) {
        return dossier.act("duediligence.act.conditionMet", () -> {
            Condition met = new Condition(
                    condition.id(),
                    condition.decision(),
                    condition.actor(),
                    condition.what(),
                    condition.dueOn(),
                    condition.ours(),
                    workspace.today(),
                    by,
                    how);
            decisions.save(met);
            return met;
        });
    }

    /** The agency and its logo, for what is written. */
    String agency() {
        return workspace.settings().get("agency").orElse(workspace.by().agency());
    }

    String logo() {
        return workspace.settings().get("logo").orElse("");
    }

    /** The open actor's names in use, its own first. */
    static List<String> names(Collection<ActorName> names, String own) {
        List<String> others = new ArrayList<>(names.stream()
                .map(ActorName::text)
                .filter(text -> !Objects.equals(text, own))
                .distinct()
                .toList());
        others.sort(Comparator.naturalOrder());
        return others;
    }

    /** A name that every system takes for a file. */
    static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
    }
}
