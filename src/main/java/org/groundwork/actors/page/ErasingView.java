package org.groundwork.actors.page;

import org.groundwork.actors.record.Part;
import org.groundwork.core.Text;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Dialogs;

/** A person asks that what is kept about them is erased: who decides and why is asked, then it is gone for good. */
final class ErasingView {
    private final Dialogs dialogs;
    private final RecordViewModel record;

    ErasingView(Dialogs dialogs, RecordViewModel record) {
        this.dialogs = dialogs;
        this.record = record;
    }

    <P extends Part> void ask(RowsViewModel<P> model, P row, String words) {
        dialogs.decide("actors.erase.title", Text.of("actors.erase.summary", words), "actors.erase.act", record.by())
                .ifPresent(decision ->
                        record.erase(model, row, Text.of("actors.erase.reason", decision.reason(), decision.name())));
    }
}
