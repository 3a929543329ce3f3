package org.groundwork.actors.page;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.groundwork.actors.editing.RowsViewModel;
import org.groundwork.core.Text;
import org.groundwork.ui.Dialogs;

/** A person asks that what is kept about them is erased: who decides and why is asked, then it is gone for good. */
final class ErasingView {
    private final Dialogs dialogs;
    private final RecordViewModel record;

    ErasingView(Dialogs dialogs, RecordViewModel record) {
        this.dialogs = dialogs;
        this.record = record;
    }

    /** @param with what of other kinds goes with the row */
    <R> void ask(RowsViewModel<R> model, R row, String words, Function<R, List<UUID>> with) {
        dialogs.decide("actors.erase.title", Text.of("actors.erase.summary", words), "actors.erase.act", record.by())
                .ifPresent(decision -> model.erase(
                        row, with.apply(row), Text.of("actors.erase.reason", decision.reason(), decision.name())));
    }
}
