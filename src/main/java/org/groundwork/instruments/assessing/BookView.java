package org.groundwork.instruments.assessing;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.forms.AnswersIn;
import org.groundwork.instruments.forms.FormsFeature;
import org.groundwork.instruments.forms.PartnerFormsFeature;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Prose;

/** The acts by which an assessment leaves as a workbook and comes back. */
final class BookView {
    private static final int MOST_TOLD = 12;

    private final AssessmentViewModel model;
    private final PartnerFormsFeature forms;
    private final Desk desk;

    BookView(AssessmentViewModel model, PartnerFormsFeature forms, Desk desk) {
        this.model = model;
        this.forms = forms;
        this.desk = desk;
    }

    List<Command> commands() {
        return List.of(
                Command.of("instruments.book.write", null, this::write),
                Command.of("instruments.book.read", null, this::read));
    }

    /** Agreed answers are made at the table and not by mail. */
    private Slot slot() {
        return model.slot().get() == Slot.ASSESSOR ? Slot.ASSESSOR : Slot.OWN;
    }

    private void write() {
        Assessed now = model.assessed().get();
        if (now == null) {
            return;
        }
        String suggested = Text.of(
                        "instruments.book.name",
                        model.actor().get(),
                        now.instrument().id()) + ".xlsx";
        desk.dialogs()
                .save("instruments.book.write", suggested, "instruments.book.kind", "xlsx")
                .ifPresent(file -> desk.tasks()
                        .read(
                                "instruments.book.writing",
                                progress -> {
                                    forms.answerWorkbook(now.assessment().id(), file);
                                    return file;
                                },
                                written -> {}));
    }

    private void read() {
        Assessed now = model.assessed().get();
        if (now == null || !model.isOpen()) {
            return;
        }
        desk.dialogs()
                .open("instruments.book.read", "instruments.book.kind", "xlsx", "xls", "csv")
                .ifPresent(file -> desk.tasks()
                        .read(
                                "instruments.book.reading",
                                progress -> forms.look(now.assessment().id(), file),
                                in -> offer(now, in)));
    }

    /** Says what would be taken over and what not, cell by cell, before anything is. */
    private void offer(Assessed now, AnswersIn in) {
        Slot slot = slot();
        VBox told = new VBox(Prose.of(Text.of(
                in.refused() ? "instruments.book.refused" : "instruments.book.found",
                in.accepted().size(),
                in.wrong(),
                in.missing().size(),
                slot)));
        told.getStyleClass().add("form");
        in.troubles().stream().limit(MOST_TOLD).forEach(trouble -> told.getChildren()
                .add(Prose.of(
                        Text.of("instruments.book.trouble", trouble.at().address(), FormsFeature.message(trouble)),
                        "quiet")));
        if (in.troubles().size() > MOST_TOLD) {
            told.getChildren()
                    .add(Prose.of(Text.of("instruments.book.more", in.troubles().size() - MOST_TOLD), "quiet"));
        }
        if (in.refused() || in.accepted().isEmpty()) {
            desk.dialogs().show("instruments.book.title", told);
            return;
        }
        if (desk.dialogs()
                .form("instruments.book.title", told, "instruments.book.take", new SimpleStringProperty(""))) {
            desk.tasks()
                    .run(
                            "instruments.saving",
                            progress -> forms.take(now.assessment().id(), slot, in),
                            taken -> model.reload());
            if (in.wrong() > 0) {
                notes(now, slot, in);
            }
        }
    }

    private void notes(Assessed now, Slot slot, AnswersIn in) {
        Path name = Path.of(in.file());
        desk.dialogs()
                .save(
                        "instruments.book.notes",
                        Text.of("instruments.book.notesName", String.valueOf(name.getFileName())),
                        "instruments.book.kind",
                        "xlsx")
                .ifPresent(file -> desk.tasks()
                        .read(
                                "instruments.book.writing",
                                progress -> {
                                    forms.notes(now.assessment().id(), slot, in, file);
                                    return file;
                                },
                                written -> {}));
    }
}
