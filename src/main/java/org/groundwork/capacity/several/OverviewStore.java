package org.groundwork.capacity.several;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.capacity.Assessments;
import org.groundwork.capacity.plan.ExitStep;
import org.groundwork.capacity.plan.GapNote;
import org.groundwork.capacity.plan.PlanAction;
import org.groundwork.capacity.plan.PlanRow;
import org.groundwork.capacity.plan.PlanStore;
import org.groundwork.capacity.plan.Teaching;
import org.groundwork.capacity.plan.Visit;
import org.groundwork.capacity.results.TrendRule;
import org.groundwork.core.Fold;
import org.groundwork.instruments.Assessed;
import org.groundwork.workspace.Workspace;

/** Reads all partners of whom this area knows something, in bulk. */
public final class OverviewStore {
    private final Workspace workspace;
    private final ActorsFeature actors;
    private final PlanStore plans;
    private final Assessments assessments;

    public OverviewStore(Workspace workspace, ActorsFeature actors, Assessments assessments) {
        this.workspace = workspace;
        this.actors = actors;
        this.assessments = assessments;
        plans = new PlanStore(workspace);
    }

    /** Partners that were assessed with an instrument a plan can follow from, or have a plan; retired ones not. */
    public List<PartnerRow> rows() {
        Map<UUID, List<Assessed>> assessed = assessed();
        Map<UUID, List<PlanAction>> actions = by(PlanAction.class);
        Map<UUID, List<ExitStep>> steps = by(ExitStep.class);
        Map<UUID, List<GapNote>> notes = by(GapNote.class);
        Set<UUID> known = new HashSet<>(assessed.keySet());
        known.addAll(actions.keySet());
        known.addAll(steps.keySet());
        known.addAll(by(Visit.class).keySet());
        known.addAll(by(Teaching.class).keySet());
        List<PartnerRow> rows = new ArrayList<>();
        for (Actor actor : actors.actors()) {
            if (known.contains(actor.id()) && !actor.retired()) {
                rows.add(OverviewRule.row(
                        actor.id(),
                        actors.name(actor.id()),
                        actor.kind(),
                        new OverviewRule.Known(
                                assessed.getOrDefault(actor.id(), List.of()),
                                actions.getOrDefault(actor.id(), List.of()),
                                steps.getOrDefault(actor.id(), List.of()),
                                notes.getOrDefault(actor.id(), List.of())),
                        workspace.today()));
            }
        }
        rows.sort(Comparator.comparing((PartnerRow row) -> row.overdue() == 0)
                .thenComparing(row -> Fold.key(row.name())));
        return rows;
    }

    /** All assessments that a plan can follow from, by actor. */
    public Map<UUID, List<Assessed>> assessed() {
        return assessments.all().get().stream()
                .filter(each ->
                        TrendRule.plans(each.instrument()) && !each.assessment().retired())
                .collect(Collectors.groupingBy(each -> each.assessment().actor()));
    }

    private <P extends PlanRow> Map<UUID, List<P>> by(Class<P> type) {
        return plans.all(type).stream().collect(Collectors.groupingBy(PlanRow::actor));
    }
}
