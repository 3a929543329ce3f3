package org.groundwork.capacity.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.groundwork.actors.work.Offer;
import org.groundwork.capacity.plan.PlanRule;
import org.groundwork.capacity.plan.SupportWay;
import org.groundwork.capacity.plan.Teaching;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Prose;
import org.jspecify.annotations.Nullable;

/** What the partner can teach others and us, and did; what the registry says it offers stands above. */
final class TeachingView {
    private TeachingView() {}

    static Node of(PartnerViewModel partner) {
        RowsViewModel<Teaching> rows = partner.rows(Teaching.class);
        RowsView<Teaching> list = new RowsView<>(rows, row -> line(row, partner), () -> fields(rows, partner))
                .addable(
                        "capacity.teaching.add",
                        "capacity.teaching.empty",
                        () -> new Teaching(
                                partner.newId(),
                                partner.actor(),
                                "",
                                SupportWay.PARTNER_TO_PARTNER,
                                partner.today(),
                                null,
                                "",
                                null,
                                null,
                                ""));
        VBox offers = new VBox();
        partner.content().subscribe(now -> {
            List<Offer> known = now == null ? List.of() : now.offers();
            offers.getChildren()
                    .setAll(
                            known.isEmpty()
                                    ? List.of()
                                    : List.of(Prose.of(Text.of("capacity.teaching.offers", offers(known)), "quiet")));
            offers.setManaged(!known.isEmpty());
        });
        VBox box = new VBox(offers, list);
        box.getStyleClass().add("card-content");
        return box;
    }

    private static String offers(List<Offer> offers) {
        return String.join(
                ", ",
                offers.stream()
                        .map(offer -> offer.what().isBlank() ? Text.label(offer.kind()) : offer.what())
                        .toList());
    }

    private static Node line(Teaching row, PartnerViewModel partner) {
        List<Node> chips = new ArrayList<>(List.of(Chips.of(row.way())));
        chips.add(
                row.taughtOn() == null
                        ? Chips.quiet(Text.of("capacity.teaching.offered"))
                        : Chips.success(Text.of("capacity.teaching.taught")));
        return LinesView.line(
                row.what(),
                List.of(
                        LinesView.said("capacity.teaching.to", partner.named(row.learner(), row.learnerText())),
                        LinesView.on("capacity.teaching.on", row.taughtOn()),
                        row.people() == null ? "" : Text.of("capacity.teaching.people", row.people()),
                        LinesView.said("capacity.teaching.used", row.used())),
                chips.toArray(Node[]::new));
    }

    private static Node fields(RowsViewModel<Teaching> rows, PartnerViewModel partner) {
        return new FieldsView<>(rows, partner.today())
                .wide("capacity.edit.teaches", "what", Teaching::what)
                .one(
                        "capacity.edit.teachingWay",
                        "way",
                        Teaching::way,
                        List.of(SupportWay.PARTNER_TO_PARTNER, SupportWay.PARTNER_TO_AGENCY),
                        Text::label)
                .date("capacity.edit.offeredOn", "offeredOn", Teaching::offeredOn)
                .line()
                .pick(
                        "capacity.edit.learner",
                        row -> partner.named(row.learner(), row.learnerText()),
                        partner.suggested(),
                        TeachingView::to)
                .date("capacity.edit.taughtOn", "taughtOn", Teaching::taughtOn)
                .number("capacity.edit.people", "people", Teaching::people)
                .line()
                .area("capacity.edit.used", "used", Teaching::used)
                .findings(row -> PlanRule.check(row, partner.today()));
    }

    private static Function<Teaching, Teaching> to(Feature.@Nullable Hit found, String text) {
        return row -> Columns.with(
                Columns.with(row, "learner", found == null ? null : found.id()),
                "learnerText",
                found == null ? text : "");
    }
}
