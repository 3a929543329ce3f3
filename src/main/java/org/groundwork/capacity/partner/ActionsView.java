package org.groundwork.capacity.partner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.groundwork.capacity.plan.ActionStatus;
import org.groundwork.capacity.plan.PlanAction;
import org.groundwork.capacity.plan.PlanRule;
import org.groundwork.capacity.plan.SupportKind;
import org.groundwork.capacity.plan.SupportWay;
import org.groundwork.capacity.results.FigureWordsViewModel;
import org.groundwork.core.Columns;
import org.groundwork.core.Finding;
import org.groundwork.core.Severity;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Feature;
import org.jspecify.annotations.Nullable;

/** The plan agreed with the partner: what is done, by whom, by when, at what cost, and what came of it. */
final class ActionsView {
    private final PartnerViewModel partner;
    private final Desk desk;
    private final RowsViewModel<PlanAction> actions;

    ActionsView(PartnerViewModel partner, Desk desk) {
        this.partner = partner;
        this.desk = desk;
        actions = partner.rows(PlanAction.class);
    }

    Node root() {
        return new RowsView<>(actions, this::line, this::fields)
                .ordered(
                        Comparator.comparing((PlanAction each) -> !each.status().open())
                                .thenComparing(PlanAction::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .addable(
                        "capacity.plan.add",
                        "capacity.plan.empty",
                        () -> PlanAction.of(partner.newId(), partner.actor(), partner.currency()));
    }

    /** Opens an action for editing. */
    void edit(UUID action) {
        actions.rows().stream()
                .filter(each -> each.id().equals(action))
                .findFirst()
                .ifPresent(actions::edit);
    }

    // Reading

    private Node line(PlanAction action) {
        List<Node> chips = new ArrayList<>();
        LocalDate today = partner.today();
        if (PlanRule.overdue(action, today)) {
            chips.add(Chips.danger(Text.of("capacity.plan.overdue")));
        } else if (PlanRule.refresherDue(action, today, 30)) {
            chips.add(Chips.warning(Text.of("capacity.plan.refresh")));
        }
        chips.add(status(action.status()));
        chips.add(Chips.of(action.kind()));
        long missing = PlanRule.check(action, today).stream()
                .filter(each -> each.severity() != Severity.INFO)
                .count();
        if (missing > 0) {
            chips.add(Chips.warning(Text.of("capacity.plan.missing", missing)));
        }
        return LinesView.line(action.what(), details(action), chips.toArray(Node[]::new));
    }

    static Node status(ActionStatus status) {
        return switch (status) {
            case DONE -> Chips.success(Text.label(status));
            case UNDER_WAY -> Chips.accent(Text.label(status));
            case PLANNED, DROPPED -> Chips.quiet(Text.label(status));
        };
    }

    private List<String> details(PlanAction action) {
        PartnerContent now = partner.content().get();
        String about = action.instrument().isEmpty() || now == null
                ? ""
                : FigureWordsViewModel.about(
                        now.instrument(action.instrument()), action.instrument(), action.section(), action.question());
        BigDecimal cost = action.cost();
        return List.of(
                Text.label(action.way()),
                LinesView.said("capacity.plan.by", action.owner()),
                LinesView.said("capacity.plan.supported", partner.named(action.supporter(), action.supporterText())),
                LinesView.on("capacity.plan.due", action.status().open() ? action.dueOn() : null),
                LinesView.on("capacity.plan.doneOn", action.doneOn()),
                LinesView.said("capacity.plan.droppedBecause", action.droppedReason()),
                cost == null ? "" : MoneyViewModel.words(cost, action.currency()),
                LinesView.said("capacity.plan.paidBy", partner.named(action.funder(), action.funderText())),
                action.agreedOn() == null
                        ? Text.of("capacity.plan.notAgreed")
                        : Text.of("capacity.plan.agreed", action.agreedOn(), action.agreedBy()),
                LinesView.said("capacity.plan.evidence", action.evidence()),
                LinesView.said("capacity.plan.certificate", action.certificate()),
                LinesView.on("capacity.plan.refreshOn", action.refreshOn()),
                LinesView.said("capacity.plan.about", about));
    }

    // Editing

    private Node fields() {
        VBox box = new VBox(main(), money(), outcome(), dropped());
        box.getStyleClass().add("row-fields");
        PlanAction open = actions.open().get();
        if (open != null) {
            box.getChildren().add(new FilesView(partner, actions, desk).root());
        }
        return box;
    }

    private List<Finding> check(PlanAction action) {
        return PlanRule.check(action, partner.today());
    }

    private FieldsView<PlanAction> group() {
        return new FieldsView<>(actions, partner.today());
    }

    private Node main() {
        return group().wide("capacity.edit.what", "what", PlanAction::what)
                .always("capacity.edit.status", "status", PlanAction::status, ActionStatus.values())
                .line()
                .always("capacity.edit.kind", "kind", PlanAction::kind, SupportKind.values())
                .always("capacity.edit.way", "way", PlanAction::way, SupportWay.values())
                .line()
                .text("capacity.edit.owner", "owner", PlanAction::owner)
                .pick(
                        "capacity.edit.supporter",
                        row -> partner.named(row.supporter(), row.supporterText()),
                        partner.suggested(),
                        (found, text) -> to("supporter", "supporterText", found, text))
                .date("capacity.edit.dueOn", "dueOn", PlanAction::dueOn)
                .line()
                .date("capacity.edit.agreedOn", "agreedOn", PlanAction::agreedOn)
                .text("capacity.edit.agreedBy", "agreedBy", PlanAction::agreedBy)
                .findings(this::check);
    }

    private Node money() {
        return group().amount("capacity.edit.cost", "cost", PlanAction::cost)
                .currency("capacity.edit.currency", "currency", PlanAction::currency)
                .text("capacity.edit.budgetLine", "budgetLine", PlanAction::budgetLine)
                .pick(
                        "capacity.edit.funder",
                        row -> partner.named(row.funder(), row.funderText()),
                        partner.suggested(),
                        (found, text) -> to("funder", "funderText", found, text))
                .findings(this::check);
    }

    private Node outcome() {
        Node fields = group().date("capacity.edit.doneOn", "doneOn", PlanAction::doneOn)
                .text("capacity.edit.certificate", "certificate", PlanAction::certificate)
                .date("capacity.edit.certificateOn", "certificateOn", PlanAction::certificateOn)
                .date("capacity.edit.refreshOn", "refreshOn", PlanAction::refreshOn)
                .line()
                .area("capacity.edit.evidence", "evidence", PlanAction::evidence)
                .findings(this::check);
        return shownWhile(fields, ActionStatus.DONE);
    }

    private Node dropped() {
        Node fields = group().wide("capacity.edit.droppedReason", "droppedReason", PlanAction::droppedReason)
                .findings(this::check);
        return shownWhile(fields, ActionStatus.DROPPED);
    }

    private Node shownWhile(Node fields, ActionStatus status) {
        actions.open().subscribe(row -> {
            boolean shown = row != null && row.status() == status;
            fields.setVisible(shown);
            fields.setManaged(shown);
        });
        return fields;
    }

    private static Function<PlanAction, PlanAction> to(
            String actor, String name, Feature.@Nullable Hit found, String text) {
        return row -> Columns.with(
                Columns.with(row, actor, found == null ? null : found.id()), name, found == null ? text : "");
    }
}
