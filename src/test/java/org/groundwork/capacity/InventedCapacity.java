package org.groundwork.capacity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.capacity.plan.ActionStatus;
import org.groundwork.capacity.plan.Convenience;
import org.groundwork.capacity.plan.ExitPlan;
import org.groundwork.capacity.plan.ExitStep;
import org.groundwork.capacity.plan.GapNote;
import org.groundwork.capacity.plan.PlanAction;
import org.groundwork.capacity.plan.PlanRow;
import org.groundwork.capacity.plan.PlanStore;
import org.groundwork.capacity.plan.SupportKind;
import org.groundwork.capacity.plan.SupportWay;
import org.groundwork.capacity.plan.Teaching;
import org.groundwork.capacity.plan.Visit;
import org.groundwork.capacity.plan.VisitKind;
import org.groundwork.capacity.results.GapMark;
import org.groundwork.capacity.results.GapPriority;
import org.groundwork.capacity.results.GapRule;
import org.groundwork.core.Columns;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Slot;
import org.groundwork.places.PlacesFeature;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.ExchangeRate;
import org.groundwork.workspace.Workspace;

/** Invented partners with assessments and plans in many states, in a workspace. */
final class InventedCapacity {
    private final Workspace workspace;
    private final List<Assessed> assessed = new ArrayList<>();
    private final List<UUID> opened = new ArrayList<>();
    private final LocalDate today;
    final ActorsFeature actors;
    final UUID group;
    final UUID council;
    final UUID network;
    final UUID hidden;
    final UUID fund;

    InventedCapacity(Workspace workspace) {
        this.workspace = workspace;
        today = workspace.today();
        actors = new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        workspace.settings().set("currency", "USD");
        workspace
                .settings()
                .save(new ExchangeRate(
                        YearMonth.from(today).minusMonths(1), "SSP", "USD", new BigDecimal("4500"), "Central bank"));
        group = actors.add("Rosa Women's Group", ActorKind.CBO, null, "", "");
        council = actors.add("Selim River Council", ActorKind.STATE_SUBNATIONAL, null, "", "");
        network = actors.add("Delta Youth Network", ActorKind.NATIONAL_NGO, null, "", "");
        hidden = actors.add("Name That May Not Stand Outside", ActorKind.NATIONAL_NGO, null, "", "");
        fund = actors.add("Rivers Fund", ActorKind.DONOR, null, "", "");
        actors.actors().stream()
                .filter(each -> each.id().equals(hidden))
                .forEach(each -> workspace.act("actors.act.identity", List.of(""), () -> actors.store()
                        .save(Columns.with(each, "notToBeNamed", true))));
        assess();
        plan();
    }

    static Instrument shipped(String id) {
        String file = "/org/groundwork/instruments/shipped/" + id + ".json";
        try (InputStream in = Objects.requireNonNull(InventedCapacity.class.getResourceAsStream(file))) {
            return LibraryFeature.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assess() {
        Instrument capacity = shipped("organisational-capacity");
        Instrument money = shipped("financial-health");
        assess(group, capacity, 14, InventedAssessments.all(capacity, Slot.ASSESSOR, 0, 1, 0, 1, 2));
        assess(
                group,
                capacity,
                2,
                InventedAssessments.all(capacity, Slot.OWN, 2, 3, 1, 2, 3, 3)
                        + InventedAssessments.all(capacity, Slot.ASSESSOR, 1, 1, 2, 0, 2)
                        + InventedAssessments.all(capacity, Slot.AGREED, 1, 2, 2, 1, 2));
        assess(group, money, 3, InventedAssessments.all(money, Slot.ASSESSOR, 0, 2, 3, 1));
        assess(network, capacity, 5, InventedAssessments.all(capacity, Slot.ASSESSOR, 3, 2, 3, 2, 3));
        assess(network, capacity, 18, InventedAssessments.all(capacity, Slot.ASSESSOR, 3, 3, 3));
        assess(hidden, capacity, 5, InventedAssessments.all(capacity, Slot.ASSESSOR, 1, 2, 0));
        assessed.add(InventedAssessments.begun(
                council, shipped("local-authority-capacity"), today.minusDays(4), "A1=begun A2=working"));
    }

    private void assess(UUID actor, Instrument instrument, int monthsAgo, String answers) {
        assessed.add(InventedAssessments.done(actor, instrument, today.minusMonths(monthsAgo), answers));
    }

    private void plan() {
        Assessed latest = assessed.get(1);
        var gap = GapRule.of(latest, GapMark.USUAL).getFirst();
        PlanAction cashBook = PlanAction.of(workspace.newId(), group, "USD")
                .on(
                        gap.instrument().id(),
                        gap.section().id(),
                        gap.question().id(),
                        "Three cash-book visits, then the group keeps it alone");
        keep(with(cashBook, SupportKind.MENTORING, "Amina Okello", today.minusDays(12), "1400"));
        PlanAction exchange = PlanAction.of(workspace.newId(), group, "USD").on("", "", "", "PSEA session by a peer");
        exchange = with(exchange, SupportKind.PEER_EXCHANGE, "Daud Lemi", today.plusMonths(2), "950");
        exchange = Columns.with(Columns.with(exchange, "supporter", network), "way", SupportWay.PARTNER_TO_PARTNER);
        keep(Columns.with(Columns.with(exchange, "agreedOn", today.minusDays(30)), "agreedBy", "Rosa Keji"));
        PlanAction learnt = PlanAction.of(workspace.newId(), group, "SSP").on("", "", "", "Course on keeping accounts");
        learnt = with(learnt, SupportKind.TRAINING, "Amina Okello", today.minusMonths(3), "450000");
        learnt = Columns.with(Columns.with(learnt, "status", ActionStatus.DONE), "doneOn", today.minusMonths(3));
        learnt = Columns.with(Columns.with(learnt, "evidence", "Two members keep the ledger"), "certificate", "C-204");
        keep(Columns.with(Columns.with(learnt, "certificateOn", today.minusMonths(3)), "refreshOn", today.plusDays(9)));
        PlanAction dropped = PlanAction.of(workspace.newId(), group, "USD").on("", "", "", "Secondment of a clerk");
        keep(Columns.with(with(dropped, SupportKind.SECONDMENT, "", today, "9999"), "status", ActionStatus.DROPPED));
        keep(Columns.with(
                Columns.with(
                        GapNote.of(group, gap.instrument().id(), gap.question().id()),
                        "why",
                        "Cash comes only when this is settled"),
                "priority",
                GapPriority.FIRST));
        keep(new Visit(
                workspace.newId(),
                group,
                today.minusDays(20),
                VisitKind.MENTORING_VISIT,
                "Amina Okello",
                "Rosa Keji and two members",
                "Selim market",
                Convenience.PARTNER_CHOSE,
                "Counted the cash box together and wrote it into the book",
                "Bring the receipts of August",
                today.minusDays(3)));
        keep(new Teaching(
                workspace.newId(),
                group,
                "How savings circles settle disputes",
                SupportWay.PARTNER_TO_AGENCY,
                today.minusMonths(5),
                null,
                "Our field office",
                today.minusMonths(4),
                7,
                "The complaint form was made shorter"));
        keep(Columns.with(Columns.with(ExitPlan.of(group), "endsOn", today.plusYears(1)), "goesOn", "The cash book"));
        keep(new ExitStep(
                workspace.newId(), group, "The host hands the account over", "Rosa Keji", today.minusDays(1), null));
        PlanAction unnamed = PlanAction.of(workspace.newId(), hidden, "USD").on("", "", "", "Mentoring");
        keep(with(unnamed, SupportKind.MENTORING, "Amina Okello", today.plusMonths(1), "300"));
    }

    private PlanAction with(PlanAction action, SupportKind kind, String owner, LocalDate due, String cost) {
        PlanAction owned = Columns.with(Columns.with(action, "kind", kind), "owner", owner);
        PlanAction priced = Columns.with(Columns.with(owned, "dueOn", due), "cost", new BigDecimal(cost));
        return Columns.with(Columns.with(priced, "funder", fund), "budgetLine", "4.2");
    }

    private void keep(PlanRow row) {
        workspace.act("capacity.act.plan", List.of("x"), () -> new PlanStore(workspace).save(row));
    }

    /** As many more partners, each assessed on a day that takes much room to write. */
    void more(int partners) {
        Instrument capacity = shipped("organisational-capacity");
        for (int i = 1; i <= partners; i++) {
            UUID actor = actors.add("Partner of the Northern Rivers " + i, ActorKind.NATIONAL_NGO, null, "", "");
            assessed.add(InventedAssessments.done(
                    actor,
                    capacity,
                    LocalDate.of(2025, 9, 9 + i % 20),
                    InventedAssessments.all(capacity, Slot.ASSESSOR, 1, 2, 3)));
        }
    }

    Assessments assessments() {
        return new Assessments(
                actor -> assessed.stream()
                        .filter(each -> each.assessment().actor().equals(actor))
                        .toList(),
                () -> assessed,
                opened::add,
                (actor, code) -> opened.add(actor));
    }

    List<UUID> opened() {
        return opened;
    }

    CapacityFeature feature() {
        return feature(assessments());
    }

    CapacityFeature feature(Assessments from) {
        Memory memory = Memory.brief();
        Desk desk = new Desk(
                Tasks.direct(trouble -> {
                    throw new IllegalStateException(trouble);
                }),
                new Dialogs(() -> null, memory),
                memory);
        CapacityFeature feature = new CapacityFeature(workspace, actors, from, desk);
        feature.view();
        feature.shown();
        return feature;
    }
}
