package org.groundwork.instruments.editor;

import java.util.List;
import org.groundwork.core.Text;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.editor.LibraryViewModel.Out;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;

/** The ways in which a questionnaire leaves as a file. */
public final class OutView {
    private final LibraryViewModel model;
    private final Instrument instrument;
    private final Desk desk;

    public OutView(LibraryViewModel model, Instrument instrument, Desk desk) {
        this.model = model;
        this.instrument = instrument;
        this.desk = desk;
    }

    public List<Command> commands() {
        return List.of(
                Command.of("instruments.reading.paper", null, () -> write("instruments.reading.paper", Out.PAPER)),
                Command.of(
                        "instruments.reading.sheet", null, () -> write("instruments.reading.sheet", Out.PLAIN_SHEET)),
                Command.of(
                        "instruments.reading.xlsForm", null, () -> write("instruments.reading.xlsForm", Out.XLSFORM)));
    }

    private void write(String title, Out how) {
        String ending = how == Out.PAPER ? "docx" : "xlsx";
        String kind = how == Out.PAPER ? "instruments.reading.kindDocx" : "instruments.book.kind";
        String suggested =
                Text.of("instruments.reading.file", InstrumentsFeature.title(instrument), instrument.edition());
        desk.dialogs()
                .save(title, suggested + "." + ending, kind, ending)
                .ifPresent(file -> model.write(instrument, how, file));
    }
}
