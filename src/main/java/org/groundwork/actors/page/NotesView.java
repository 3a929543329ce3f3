package org.groundwork.actors.page;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import org.groundwork.actors.record.Note;
import org.groundwork.core.Columns;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;

/** Dated notes to file, newest first. */
final class NotesView {
    private NotesView() {}

    static RowsView<Note> of(RecordViewModel record) {
        RowsViewModel<Note> model = record.rows(
                Note.class,
                (before, after) ->
                        after.writtenOn() == null ? Columns.with(after, "writtenOn", before.writtenOn()) : after);
        return new RowsView<>(model, row -> line(row), () -> fields(model, record))
                .ordered(Comparator.comparing(Note::writtenOn).reversed())
                .addable(
                        "actors.page.notes.add",
                        "actors.page.notes.empty",
                        () -> new Note(record.newId(), record.actor(), record.today(), record.by(), ""));
    }

    private static Node line(Note row) {
        return LinesView.line(row.text(), List.of(LinesView.on("actors.page.notes.on", row.writtenOn()), row.author()));
    }

    private static Node fields(RowsViewModel<Note> model, RecordViewModel record) {
        return new FieldsView<>(model, record.today())
                .area("actors.field.noteText", "text", Note::text)
                .line()
                .date("actors.field.writtenOn", "writtenOn", Note::writtenOn)
                .text("actors.field.author", "author", Note::author);
    }
}
