package org.groundwork.capacity.partner;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.groundwork.capacity.plan.ExitPlan;
import org.groundwork.capacity.plan.ExitStep;
import org.groundwork.capacity.plan.PlanRule;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Chips;

/** How the support ends: what goes on, what is handed over by whom and when, and that the partner agreed. */
final class ExitView {
    private ExitView() {}

    static Node of(PartnerViewModel partner) {
        RowsViewModel<ExitPlan> plan = partner.exit();
        RowsViewModel<ExitStep> steps = partner.rows(ExitStep.class);
        VBox box = new VBox(
                new RowsView<>(plan, ExitView::line, () -> fields(plan, partner)).fixed(),
                CompareView.heading("capacity.exit.steps"),
                new RowsView<>(steps, row -> step(row, partner), () -> stepFields(steps, partner))
                        .ordered(Comparator.comparing(ExitStep::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                        .addable(
                                "capacity.exit.add",
                                "capacity.exit.empty",
                                () -> new ExitStep(partner.newId(), partner.actor(), "", "", null, null)));
        box.getStyleClass().add("card-content");
        return box;
    }

    private static Node line(ExitPlan plan) {
        Node agreed = plan.agreedOn() == null
                ? Chips.warning(Text.of("capacity.exit.notAgreed"))
                : Chips.success(Text.of("capacity.exit.agreed", plan.agreedOn(), plan.agreedBy()));
        return LinesView.line(
                plan.endsOn() == null ? Text.of("capacity.exit.noEnd") : Text.of("capacity.exit.ends", plan.endsOn()),
                List.of(
                        LinesView.said("capacity.exit.goesOn", plan.goesOn()),
                        LinesView.said("capacity.exit.risks", plan.risks())),
                plan.begun() ? new Node[] {agreed} : new Node[0]);
    }

    private static Node fields(RowsViewModel<ExitPlan> plan, PartnerViewModel partner) {
        return new FieldsView<>(plan, partner.today())
                .date("capacity.edit.endsOn", "endsOn", ExitPlan::endsOn)
                .date("capacity.edit.agreedOn", "agreedOn", ExitPlan::agreedOn)
                .text("capacity.edit.agreedBy", "agreedBy", ExitPlan::agreedBy)
                .line()
                .area("capacity.edit.goesOn", "goesOn", ExitPlan::goesOn)
                .area("capacity.edit.risks", "risks", ExitPlan::risks)
                .findings(row -> {
                    PartnerContent now = partner.content().get();
                    return PlanRule.check(row, now == null ? List.of() : now.rows(ExitStep.class));
                });
    }

    private static Node step(ExitStep step, PartnerViewModel partner) {
        Node state = step.doneOn() != null
                ? Chips.success(Text.of("capacity.exit.done", step.doneOn()))
                : PlanRule.overdue(step, partner.today())
                        ? Chips.danger(Text.of("capacity.plan.overdue"))
                        : Chips.quiet(Text.of("capacity.exit.open"));
        return LinesView.line(
                step.what(),
                List.of(
                        LinesView.said("capacity.plan.by", step.owner()),
                        LinesView.on("capacity.plan.due", step.dueOn())),
                state);
    }

    private static Node stepFields(RowsViewModel<ExitStep> steps, PartnerViewModel partner) {
        return new FieldsView<>(steps, partner.today())
                .wide("capacity.edit.step", "what", ExitStep::what)
                .text("capacity.edit.owner", "owner", ExitStep::owner)
                .date("capacity.edit.dueOn", "dueOn", ExitStep::dueOn)
                .date("capacity.edit.doneOn", "doneOn", ExitStep::doneOn)
                .findings(row -> PlanRule.check(row, partner.today()));
    }
}
