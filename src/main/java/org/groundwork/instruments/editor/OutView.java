package org.groundwork.instruments.editor;

import java.util.List;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.editor.LibraryViewModel.Out;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Prose;

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
                Command.of("instruments.reading.csv", null, () -> write("instruments.reading.csv", Out.CSV)),
                Command.of(
                        "instruments.reading.xlsForm", null, () -> write("instruments.reading.xlsForm", Out.XLSFORM)));
    }

    private void write(String title, Out how) {
        String ending =
                switch (how) {
                    case PAPER -> "docx";
                    case CSV -> "csv";
                    case PLAIN_SHEET, XLSFORM -> "xlsx";
                };
        String kind =
                switch (how) {
                    case PAPER -> "instruments.reading.kindDocx";
                    case CSV -> "instruments.reading.kindCsv";
                    case PLAIN_SHEET, XLSFORM -> "instruments.book.kind";
                };
        String suggested =
                Text.of("instruments.reading.file", InstrumentsFeature.title(instrument), instrument.edition());
        desk.dialogs()
                .save(title, suggested + "." + ending, kind, ending)
                .ifPresent(file -> model.write(instrument, how, file, this::tell));
    }

    /** What the file has no place for. */
    private void tell(List<String> lost) {
        if (lost.isEmpty()) {
            return;
        }
        VBox box = new VBox(Prose.of(Text.of("instruments.lost.words")));
        box.getStyleClass().add("form");
        lost.forEach(one -> box.getChildren().add(Prose.of(one, "quiet")));
        desk.dialogs().show("instruments.lost.title", box);
    }
}
