package org.groundwork.actors.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.groundwork.actors.status.SensitiveClaim;
import org.groundwork.actors.status.SensitiveKind;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Chips;

/** Claims that can hurt people: only here, only while the office keeps them, only with written consent. */
final class SensitiveClaimsView {
    private SensitiveClaimsView() {}

    static Node of(RecordViewModel record) {
        RowsViewModel<SensitiveClaim> model = record.rows(SensitiveClaim.class);
        VBox box = new VBox();
        RowsView<SensitiveClaim> rows = new RowsView<>(model, SensitiveClaimsView::line, () -> fields(model, record))
                .addable(
                        "actors.page.sensitive.add",
                        "actors.page.sensitive.empty",
                        () -> new SensitiveClaim(
                                record.newId(), record.actor(), kept(record).getFirst(), "", null, ""));
        box.getChildren().addAll(CardView.heading("actors.page.sensitive.title"), rows);
        record.content().subscribe(now -> {
            boolean on = now != null && !now.sensitive().isEmpty();
            box.setVisible(on);
            box.setManaged(on);
        });
        return box;
    }

    private static Node line(SensitiveClaim row) {
        return LinesView.line(
                Text.label(row.kind()),
                List.of(row.purpose(), LinesView.on("actors.page.sensitive.consent", row.consentOn()), row.saidBy()),
                row.consentOn() == null
                        ? new Node[] {Chips.warning(Text.of("actors.page.sensitive.noConsent"))}
                        : new Node[0]);
    }

    private static Node fields(RowsViewModel<SensitiveClaim> model, RecordViewModel record) {
        return new FieldsView<>(model, record.today())
                .always(
                        "actors.field.sensitiveKind",
                        "kind",
                        SensitiveClaim::kind,
                        kept(record).toArray(SensitiveKind[]::new))
                .wide("actors.field.purpose", "purpose", SensitiveClaim::purpose)
                .line()
                .date("actors.field.consentOn", "consentOn", SensitiveClaim::consentOn)
                .text("actors.field.saidBy", "saidBy", SensitiveClaim::saidBy);
    }

    private static List<SensitiveKind> kept(RecordViewModel record) {
        RecordContent now = record.content().get();
        return now == null ? List.of() : now.sensitive();
    }
}
