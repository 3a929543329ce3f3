package org.groundwork.capacity.out;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.capacity.Assessments;
import org.groundwork.capacity.out.CapacityBook.ActionLine;
import org.groundwork.capacity.out.CapacityBook.CostOf;
import org.groundwork.capacity.out.CapacityBook.GapLine;
import org.groundwork.capacity.out.CapacityBook.Of;
import org.groundwork.capacity.out.CapacityBook.Partner;
import org.groundwork.capacity.out.CapacityBook.Result;
import org.groundwork.capacity.out.CapacityBook.TaughtLine;
import org.groundwork.capacity.plan.CostLine;
import org.groundwork.capacity.plan.CostRule;
import org.groundwork.capacity.plan.ExitStep;
import org.groundwork.capacity.plan.GapNote;
import org.groundwork.capacity.plan.PlanAction;
import org.groundwork.capacity.plan.PlanRow;
import org.groundwork.capacity.plan.PlanStore;
import org.groundwork.capacity.plan.Teaching;
import org.groundwork.capacity.plan.Visit;
import org.groundwork.capacity.results.DomainFigure;
import org.groundwork.capacity.results.FigureRule;
import org.groundwork.capacity.results.FigureWordsViewModel;
import org.groundwork.capacity.results.Gap;
import org.groundwork.capacity.results.GapMark;
import org.groundwork.capacity.results.GapRule;
import org.groundwork.capacity.results.Side;
import org.groundwork.capacity.results.TrendRule;
import org.groundwork.core.Text;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Instrument;
import org.groundwork.workspace.Conversion;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Reads what the workbook holds, with who may not be named already unnamed. */
public final class CapacityBookStore {
    private final Workspace workspace;
    private final ActorsFeature actors;
    private final Assessments assessments;
    private final PlanStore plans;
    private final Map<UUID, Partner> partners = new LinkedHashMap<>();

    public CapacityBookStore(Workspace workspace, ActorsFeature actors, Assessments assessments) {
        this.workspace = workspace;
        this.actors = actors;
        this.assessments = assessments;
        plans = new PlanStore(workspace);
    }

    /** @param actor whose; null for all */
    public CapacityBook read(@Nullable UUID actor) {
        for (Actor each : actors.actors()) {
            partners.put(each.id(), partner(each));
        }
        List<Assessed> assessed =
                actor == null ? assessments.all().get() : assessments.of().apply(actor);
        Map<UUID, List<Assessed>> byActor = new HashMap<>();
        assessed.forEach(each -> byActor.computeIfAbsent(each.assessment().actor(), any -> new ArrayList<>())
                .add(each));
        List<PlanAction> actions = rows(PlanAction.class, actor);
        List<CostLine> costs = CostRule.lines(actions);
        return new CapacityBook(
                results(byActor),
                gaps(byActor, actions, rows(GapNote.class, actor)),
                actions.stream()
                        .map(each -> action(each, byActor.getOrDefault(each.actor(), List.of())))
                        .toList(),
                of(rows(Visit.class, actor)),
                rows(Teaching.class, actor).stream()
                        .map(each ->
                                new TaughtLine(partner(each.actor()), each, named(each.learner(), each.learnerText())))
                        .toList(),
                of(rows(ExitStep.class, actor)),
                merged(costs.stream().map(this::cost).toList()),
                sum(costs));
    }

    private Partner partner(Actor actor) {
        return actor.notToBeNamed()
                ? new Partner(null, Text.label(actor.kind()), actor.kind())
                : new Partner(actor.id(), actors.name(actor.id()), actor.kind());
    }

    private Partner partner(UUID actor) {
        Partner known = partners.get(actor);
        if (known == null) {
            throw new IllegalStateException("a plan of nobody: " + actor);
        }
        return known;
    }

    private <P extends PlanRow> List<P> rows(Class<P> type, @Nullable UUID actor) {
        return actor == null ? plans.all(type) : plans.of(type, actor);
    }

    private <P extends PlanRow> List<Of<P>> of(List<P> rows) {
        return rows.stream().map(row -> new Of<>(partner(row.actor()), row)).toList();
    }

    private List<Result> results(Map<UUID, List<Assessed>> byActor) {
        List<Result> lines = new ArrayList<>();
        partners.keySet().forEach(actor -> TrendRule.series(byActor.getOrDefault(actor, List.of()))
                .values()
                .forEach(series -> {
                    Assessed before = null;
                    for (Assessed each : series) {
                        results(partner(actor), each, before, lines);
                        before = each.assessment().finished() ? each : before;
                    }
                }));
        return lines;
    }

    private static void results(Partner partner, Assessed each, @Nullable Assessed before, List<Result> lines) {
        List<DomainFigure> own = new ArrayList<>(List.of(FigureRule.whole(each, Side.OWN)));
        own.addAll(FigureRule.domains(each, Side.OWN));
        List<DomainFigure> assessor = new ArrayList<>(List.of(FigureRule.whole(each, Side.ASSESSOR)));
        assessor.addAll(FigureRule.domains(each, Side.ASSESSOR));
        List<DomainFigure> agreed = new ArrayList<>(List.of(FigureRule.whole(each, Side.AGREED)));
        agreed.addAll(FigureRule.domains(each, Side.AGREED));
        for (int i = 0; i < agreed.size(); i++) {
            lines.add(new Result(
                    partner,
                    each,
                    TrendRule.day(each),
                    own.get(i),
                    assessor.get(i),
                    agreed.get(i),
                    TrendRule.change(before, each, agreed.get(i).id())));
        }
    }

    private List<GapLine> gaps(Map<UUID, List<Assessed>> byActor, List<PlanAction> actions, List<GapNote> notes) {
        List<GapLine> lines = new ArrayList<>();
        partners.keySet().forEach(actor -> TrendRule.series(byActor.getOrDefault(actor, List.of()))
                .values()
                .forEach(series -> TrendRule.latest(series).ifPresent(latest -> GapRule.of(latest, GapMark.USUAL)
                        .forEach(gap -> lines.add(gap(actor, gap, actions, notes))))));
        return lines;
    }

    private GapLine gap(UUID actor, Gap gap, List<PlanAction> actions, List<GapNote> notes) {
        String code = gap.instrument().id();
        String question = gap.question().id();
        UUID id = GapNote.of(actor, code, question).id();
        return new GapLine(
                partner(actor),
                gap,
                notes.stream().filter(note -> note.id().equals(id)).findFirst().orElse(null),
                (int) actions.stream()
                        .filter(each -> each.actor().equals(actor)
                                && each.instrument().equals(code)
                                && each.question().equals(question))
                        .count());
    }

    private ActionLine action(PlanAction action, List<Assessed> assessed) {
        List<Instrument> known = assessed.stream()
                .map(Assessed::instrument)
                .filter(each -> each.id().equals(action.instrument()))
                .toList();
        String about = action.instrument().isEmpty()
                ? ""
                : FigureWordsViewModel.about(
                        known.isEmpty() ? Optional.empty() : Optional.of(known.getLast()),
                        action.instrument(),
                        action.section(),
                        action.question());
        return new ActionLine(
                partner(action.actor()),
                action,
                named(action.supporter(), action.supporterText()),
                funder(action.funder(), action.funderText()),
                about);
    }

    private CostOf cost(CostLine line) {
        return new CostOf(partner(line.actor()), line, funder(line.funder(), line.funderText()));
    }

    /** Lines that read alike are one: partners that are not named, and a funder that was typed and chosen. */
    private static List<CostOf> merged(List<CostOf> lines) {
        Map<List<Object>, CostOf> found = new LinkedHashMap<>();
        for (CostOf each : lines) {
            found.merge(
                    each.key(),
                    each,
                    (one, other) -> new CostOf(one.partner(), one.line().plus(other.line()), one.funder()));
        }
        return List.copyOf(found.values());
    }

    private String funder(@Nullable UUID actor, String text) {
        String named = named(actor, text);
        return named.isBlank() ? Text.of("capacity.costs.noFunder") : named;
    }

    private String named(@Nullable UUID actor, String text) {
        Partner known = actor == null ? null : partners.get(actor);
        return known == null ? text.strip() : known.name();
    }

    private CapacityBook.Sum sum(List<CostLine> costs) {
        String currency =
                CostRule.sumCurrency(costs, workspace.settings().get("currency").orElse(""));
        if (currency.isEmpty()) {
            return new CapacityBook.Sum(null, "", "", "");
        }
        Conversion.Sum sum = Conversion.sum(
                costs.stream()
                        .map(line -> new Conversion.Amount(line.amount(), line.currency()))
                        .toList(),
                currency,
                YearMonth.from(workspace.today()),
                workspace.settings().rates());
        YearMonth month = sum.rateMonth();
        return new CapacityBook.Sum(
                sum.total(), currency, month == null ? "" : month.toString(), String.join(", ", sum.missing()));
    }
}
