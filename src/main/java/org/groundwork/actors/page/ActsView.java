package org.groundwork.actors.page;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import org.groundwork.core.Text;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;

/** Acts of the area that end in a file, and say where it is. */
final class ActsView {
    private final RecordViewModel record;
    private final Desk desk;
    private final Exports exports;

    ActsView(RecordViewModel record, Desk desk, Exports exports) {
        this.record = record;
        this.desk = desk;
        this.exports = exports;
    }

    Command export() {
        return Command.of(
                "actors.registry.export",
                "Shortcut+E",
                () -> write(
                        "actors.registry.export",
                        Text.of("actors.registry.export.file", record.today().toString()),
                        "actors.registry.export.kind",
                        "xlsx",
                        exports.registry()));
    }

    /** The one-page partner brief of the open record, by one key; none where it is not offered. */
    List<Command> brief() {
        if (exports.brief() == null) {
            return List.of();
        }
        return List.of(new Command(
                "actors.page.brief",
                "Shortcut+B",
                Bindings.createStringBinding(
                        () -> record.content().get() == null ? "actors.page.brief.none" : "", record.content()),
                this::writeBrief));
    }

    /** What other areas offer on the open record. */
    List<Command> onRecord() {
        return exports.onRecord().stream()
                .map(each -> new Command(
                        each.key(),
                        each.shortcut(),
                        Bindings.createStringBinding(
                                () -> record.content().get() == null ? "actors.page.brief.none" : "", record.content()),
                        () -> each.act().accept(record.actor())))
                .toList();
    }

    private void writeBrief() {
        RecordContent now = record.content().get();
        BiConsumer<UUID, Path> brief = exports.brief();
        if (now != null && brief != null) {
            UUID id = now.actor().id();
            write(
                    "actors.page.brief",
                    Text.of("actors.page.brief.file", now.acronym().isBlank() ? now.name() : now.acronym()),
                    "actors.page.brief.kind",
                    "docx",
                    file -> brief.accept(id, file));
        }
    }

    private void write(String title, String suggested, String kind, String ending, Consumer<Path> work) {
        String safe = suggested.replaceAll("[\\\\/:*?\"<>|]", " ").strip() + "." + ending;
        desk.dialogs().save(title, safe, kind, ending).ifPresent(file -> desk.tasks()
                .run(
                        title,
                        progress -> {
                            work.accept(file);
                            return file;
                        },
                        done -> desk.dialogs().tell("actors.page.written", done.toString())));
    }
}
