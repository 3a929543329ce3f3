package org.groundwork.actors.page;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import org.groundwork.actors.editing.ChoicesViewModel;
import org.groundwork.actors.editing.FieldsView;
import org.groundwork.actors.editing.LinesView;
import org.groundwork.actors.editing.RowsView;
import org.groundwork.actors.editing.RowsViewModel;
import org.groundwork.actors.record.Columns;
import org.groundwork.actors.record.Note;

/** Dated notes to file, newest first. */
final class NotesView {
    private NotesView() {}

    static RowsView<Note> of(RecordViewModel record, ChoicesViewModel choices) {
        RowsViewModel<Note> model = record.rows(
                Note.class,
                (before, after) ->
                        after.writtenOn() == null ? Columns.with(after, "writtenOn", before.writtenOn()) : after);
        return new RowsView<>(model, row -> line(row), () -> fields(model, record, choices))
                .ordered(Comparator.comparing(Note::writtenOn).reversed())
                .addable(
                        "actors.page.notes.add",
                        "actors.page.notes.empty",
                        () -> new Note(record.newId(), record.actor(), record.today(), record.by(), ""));
    }

    private static Node line(Note row) {
        return LinesView.line(row.text(), List.of(LinesView.on("actors.page.notes.on", row.writtenOn()), row.author()));
    }

    private static Node fields(RowsViewModel<Note> model, RecordViewModel record, ChoicesViewModel choices) {
        return new FieldsView<>(model, choices, record.today())
                .area("actors.field.noteText", "text", Note::text)
                .line()
                .date("actors.field.writtenOn", "writtenOn", Note::writtenOn)
                .text("actors.field.author", "author", Note::author);
    }
}
