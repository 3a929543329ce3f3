package org.groundwork.duediligence.deciding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundwork.core.Problem;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;

/** What is asked for with an actor, and what was decided. Writing is legal only inside {@link Workspace#act}. */
public final class DecisionStore {
    private final RowStore<Scope> scopes;
    private final RowStore<Decision> decisions;
    private final RowStore<Clearance> clearances;
    private final RowStore<Condition> conditions;
    private final RowStore<SignedSheet> sheets;

    public DecisionStore(Workspace workspace) {
        scopes = new RowStore<>(workspace, "duediligence_scope", Scope.class);
        decisions = new RowStore<>(workspace, "duediligence_decision", Decision.class);
        clearances = new RowStore<>(workspace, "duediligence_clearance", Clearance.class);
        conditions = new RowStore<>(workspace, "duediligence_condition", Condition.class);
        sheets = new RowStore<>(workspace, "duediligence_signed_sheet", SignedSheet.class);
    }

    public Scope scope(UUID actor) {
        Scope said = scopes.byId(List.of(Scope.idOf(actor))).get(Scope.idOf(actor));
        return said == null ? Scope.none(actor) : said;
    }

    /** What is asked for with each actor of whom somebody said so. */
    public Map<UUID, Scope> scopes() {
        return scopes.all().stream().collect(Collectors.toMap(Scope::actor, each -> each));
    }

    public void save(Scope scope) {
        scopes.save(List.of(scope));
    }

    /** All decisions on an actor, the oldest first. */
    public List<Decision> decisions(UUID actor) {
        return decisions.where("actor", actor);
    }

    public Optional<Decision> current(UUID actor) {
        return DecisionRule.current(decisions(actor));
    }

    /** The decision that counts, of each actor that has one. */
    public Map<UUID, Decision> current() {
        return decisions.all().stream().collect(Collectors.groupingBy(Decision::actor)).entrySet().stream()
                .flatMap(each -> DecisionRule.current(each.getValue()).stream())
                .collect(Collectors.toMap(Decision::actor, each -> each));
    }

    public List<Clearance> clearances(UUID decision) {
        return clearances.where("decision", decision);
    }

    public List<Condition> conditions(UUID decision) {
        return conditions.where("decision", decision);
    }

    /** The conditions of these decisions. */
    public List<Condition> conditions(List<UUID> of) {
        return conditions.whereAny("decision", of);
    }

    /** Those of these decisions of which a signed sheet is attached. */
    public Set<UUID> signed(List<UUID> of) {
        return sheets.whereAny("decision", of).stream()
                .map(SignedSheet::decision)
                .collect(Collectors.toSet());
    }

    /** The signed sheets of a decision, the first one attached first. */
    public List<SignedSheet> sheets(UUID decision) {
        return sheets.where("decision", decision);
    }

    /**
     * Appends a decision with all that belongs to it.
     *
     * @throws Problem where one with this id is recorded already, or its actor got another decision meanwhile
     */
    public void append(Decision decision, List<Clearance> cleared, List<Condition> asked) {
        boolean known = !decisions.byId(List.of(decision.id())).isEmpty();
        UUID last = current(decision.actor()).map(Decision::id).orElse(null);
        if (known || !Objects.equals(last, decision.before())) {
            throw Problem.call("duediligence.problem.decidedMeanwhile");
        }
        decisions.save(List.of(decision));
        clearances.save(cleared);
        conditions.save(asked);
    }

    /** A condition was met, or turned out not to be. */
    public void save(Condition condition) {
        conditions.save(List.of(condition));
    }

    public void append(SignedSheet sheet) {
        sheets.save(List.of(sheet));
    }
}
