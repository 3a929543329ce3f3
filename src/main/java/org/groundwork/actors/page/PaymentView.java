package org.groundwork.actors.page;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.ChannelKind;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Feature;
import org.jspecify.annotations.Nullable;

/** Ways by which money reaches the actor. Numbers are masked when they are typed and never leave. */
final class PaymentView {
    private PaymentView() {}

    static RowsView<PaymentChannel> of(RecordViewModel record, ChoicesViewModel choices) {
        RowsViewModel<PaymentChannel> model =
                record.rows(PaymentChannel.class, (before, after) -> after.changedFrom(before));
        return new RowsView<>(model, row -> line(row), () -> fields(model, record, choices))
                .addable(
                        "actors.page.payment.add",
                        "actors.page.payment.empty",
                        () -> new PaymentChannel(
                                record.newId(),
                                record.actor(),
                                ChannelKind.BANK,
                                "",
                                "",
                                null,
                                "",
                                "",
                                Answer.NOT_ASKED,
                                Answer.NOT_ASKED,
                                null,
                                null,
                                ""));
    }

    private static Node line(PaymentChannel row) {
        return LinesView.line(
                row.provider().isBlank() ? row.number() : row.provider() + "  " + row.number(),
                List.of(
                        row.branch(),
                        row.currency() == null ? "" : row.currency(),
                        row.nameOnAccount(),
                        LinesView.said("actors.page.payment.nameIsLegal", AnswersView.words(row.nameIsLegal())),
                        LinesView.said("actors.page.payment.twoSignatories", AnswersView.words(row.twoSignatories())),
                        row.verifiedBy()),
                LinesView.all(
                        new Node[] {Chips.of(row.kind())},
                        row.verifiedOn() == null
                                ? new Node[] {Chips.quiet(Text.of("actors.page.payment.notVerified"))}
                                : new Node[] {Chips.success(Text.of("actors.page.payment.verified", row.verifiedOn()))
                                }));
    }

    private static Node fields(RowsViewModel<PaymentChannel> model, RecordViewModel record, ChoicesViewModel choices) {
        return new FieldsView<>(model, record.today())
                .always("actors.field.channelKind", "kind", PaymentChannel::kind, ChannelKind.values())
                .pick("actors.field.provider", PaymentChannel::provider, choices.actors(), PaymentView::through)
                .line()
                .text("actors.field.branch", "branch", PaymentChannel::branch)
                .currency("actors.field.currency", "currency", PaymentChannel::currency)
                .text("actors.field.number", "number", PaymentChannel::number)
                .line()
                .wide("actors.field.nameOnAccount", "nameOnAccount", PaymentChannel::nameOnAccount)
                .always("actors.field.nameIsLegal", "nameIsLegal", PaymentChannel::nameIsLegal, Answer.values())
                .always(
                        "actors.field.twoSignatories",
                        "twoSignatories",
                        PaymentChannel::twoSignatories,
                        Answer.values())
                .line()
                .date("actors.field.verifiedOn", "verifiedOn", PaymentChannel::verifiedOn)
                .text("actors.field.verifiedBy", "verifiedBy", PaymentChannel::verifiedBy)
                .below(takenBack(model));
    }

    /** Says that the day was taken off, once the open way of payment has become another account. */
    private static Node takenBack(RowsViewModel<PaymentChannel> model) {
        Label words = new Label(Text.of("actors.page.payment.takenBack"));
        words.setId("payment-taken-back");
        words.setWrapText(true);
        words.managedProperty().bind(words.visibleProperty());
        words.setVisible(false);
        model.open().subscribe((before, now) -> {
            if (before == null || now == null || !before.id().equals(now.id())) {
                words.setVisible(false);
            } else if (before.verifiedOn() != null && now.verifiedOn() == null) {
                words.setVisible(!before.account().equals(now.account()));
            } else if (now.verifiedOn() != null) {
                words.setVisible(false);
            }
        });
        return words;
    }

    private static Function<PaymentChannel, PaymentChannel> through(Feature.@Nullable Hit host, String text) {
        return row -> new PaymentChannel(
                row.id(),
                row.actor(),
                row.kind(),
                host == null ? text : host.name(),
                row.branch(),
                row.currency(),
                row.number(),
                row.nameOnAccount(),
                row.nameIsLegal(),
                row.twoSignatories(),
                host == null ? null : host.id(),
                row.verifiedOn(),
                row.verifiedBy());
    }
}
