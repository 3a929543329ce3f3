package org.groundwork.capacity.partner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import org.groundwork.capacity.plan.Convenience;
import org.groundwork.capacity.plan.PlanRule;
import org.groundwork.capacity.plan.Visit;
import org.groundwork.capacity.plan.VisitKind;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Chips;

/** Mentoring and visits: when, who, what was worked on, at whose convenience, what comes next. Newest first. */
final class VisitsView {
    private VisitsView() {}

    static Node of(PartnerViewModel partner) {
        RowsViewModel<Visit> visits = partner.rows(Visit.class);
        return new RowsView<>(visits, row -> line(row, partner), () -> fields(visits, partner))
                .ordered(Comparator.comparing(
                        Visit::visitOn, Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder())))
                .addable(
                        "capacity.visits.add",
                        "capacity.visits.empty",
                        () -> new Visit(
                                partner.newId(),
                                partner.actor(),
                                partner.today(),
                                VisitKind.MENTORING_VISIT,
                                "",
                                "",
                                "",
                                null,
                                "",
                                "",
                                null));
    }

    private static Node line(Visit visit, PartnerViewModel partner) {
        PartnerContent now = partner.content().get();
        boolean late = now != null && PlanRule.overdue(visit, now.rows(Visit.class), partner.today());
        String next = visit.nextOn() == null
                ? LinesView.said("capacity.visits.next", visit.nextStep())
                : Text.of("capacity.visits.nextOn", visit.nextStep(), visit.nextOn());
        return LinesView.line(
                visit.visitOn() == null ? Text.of("capacity.visits.noDay") : Text.date(visit.visitOn()),
                List.of(
                        visit.workedOn(),
                        LinesView.said("capacity.visits.who", visit.who()),
                        LinesView.said("capacity.visits.with", visit.withWhom()),
                        LinesView.said("capacity.visits.at", visit.place()),
                        LinesView.label(visit.convenience()),
                        next),
                late
                        ? new Node[] {Chips.of(visit.kind()), Chips.danger(Text.of("capacity.visits.late"))}
                        : new Node[] {Chips.of(visit.kind())});
    }

    private static Node fields(RowsViewModel<Visit> visits, PartnerViewModel partner) {
        return new FieldsView<>(visits, partner.today())
                .date("capacity.edit.visitOn", "visitOn", Visit::visitOn)
                .always("capacity.edit.visitKind", "kind", Visit::kind, VisitKind.values())
                .text("capacity.edit.place", "place", Visit::place)
                .choice("capacity.edit.convenience", "convenience", Visit::convenience, Convenience.values())
                .line()
                .text("capacity.edit.who", "who", Visit::who)
                .text("capacity.edit.withWhom", "withWhom", Visit::withWhom)
                .line()
                .area("capacity.edit.workedOn", "workedOn", Visit::workedOn)
                .line()
                .wide("capacity.edit.nextStep", "nextStep", Visit::nextStep)
                .date("capacity.edit.nextOn", "nextOn", Visit::nextOn)
                .findings(row -> PlanRule.check(row, partner.today()));
    }
}
