package org.groundwork.duediligence.papers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Prose;
import org.jspecify.annotations.Nullable;

/** The files of an open paper: opened, added, replaced by a newer version. Files can be dropped here. */
final class FilesView {
    private final PapersViewModel papers;
    private final Desk desk;

    FilesView(PapersViewModel papers, Desk desk) {
        this.papers = papers;
        this.desk = desk;
    }

    /** Follows the paper that is open. */
    Node node() {
        VBox list = new VBox();
        list.getStyleClass().add("rows");
        papers.held().subscribe(now -> show(list));
        papers.rows().open().subscribe(now -> show(list));
        VBox box = new VBox(list, Buttons.quiet(Command.of("duediligence.files.add", null, () -> choose(null))));
        box.getStyleClass().add("form");
        box.setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
            }
            e.consume();
        });
        box.setOnDragDropped(e -> {
            List<Path> files = e.getDragboard().getFiles().stream()
                    .map(java.io.File::toPath)
                    .toList();
            take(files, null);
            e.setDropCompleted(true);
            e.consume();
        });
        return box;
    }

    private void show(VBox list) {
        Document open = papers.rows().open().get();
        HeldPaper held = open == null ? null : papers.held(open.id());
        List<Node> lines = new ArrayList<>();
        if (held != null) {
            held.files().forEach(file -> lines.add(line(file, true)));
            held.older().forEach(file -> lines.add(line(file, false)));
        }
        list.getChildren().setAll(lines);
    }

    private Node line(DocumentFile file, boolean newest) {
        String size = file.bytes() < 1_000_000
                ? Text.of("duediligence.files.kb", Text.number(Math.max(1, file.bytes() / 1000)))
                : Text.of("duediligence.files.mb", Text.number(file.bytes() / 100_000 / 10.0));
        Integer pages = file.pages();
        Node words = Prose.of(
                String.join(
                        "  \u00b7  ",
                        List.of(
                                        newest ? file.name() : Text.of("duediligence.files.older", file.name()),
                                        pages == null ? "" : Text.of("duediligence.files.pages", pages),
                                        size,
                                        Text.of("duediligence.files.added", file.addedOn(), file.addedBy()))
                                .stream()
                                .filter(part -> !part.isEmpty())
                                .toList()),
                newest ? "row-file" : "quiet");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(
                words,
                Buttons.quiet(
                        Command.of("duediligence.files.open", null, () -> open(file.sha256(), file.name())),
                        file.name()));
        String original = file.original();
        if (original != null) {
            box.getChildren()
                    .add(Buttons.quiet(
                            Command.of("duediligence.files.original", null, () -> open(original, file.name())),
                            file.name()));
        }
        if (newest) {
            Command replace = Command.of("duediligence.files.replace", null, () -> choose(file));
            box.getChildren().add(Buttons.quiet(replace, file.name()));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("row-acts");
        return box;
    }

    private void open(String sha256, String name) {
        desk.tasks().read("duediligence.files.opening", progress -> papers.copy(sha256, name), desk.dialogs()::browse);
    }

    private void choose(@Nullable DocumentFile older) {
        take(
                desk.dialogs()
                        .openSeveral(
                                "duediligence.files.add",
                                "duediligence.files.kind",
                                "pdf",
                                "jpg",
                                "jpeg",
                                "png",
                                "tif",
                                "tiff",
                                "bmp",
                                "gif",
                                "docx",
                                "xlsx",
                                "pptx",
                                "odt",
                                "ods",
                                "doc",
                                "xls",
                                "rtf",
                                "txt",
                                "csv",
                                "eml",
                                "msg"),
                older);
    }

    private void take(List<Path> files, @Nullable DocumentFile older) {
        Document paper = papers.rows().open().get();
        if (paper == null || files.isEmpty()) {
            return;
        }
        desk.tasks().read("duediligence.files.reading", progress -> papers.look(files), looked -> {
            List<IntakeStore.Page> pages = looked.pages().isEmpty()
                    ? List.of()
                    : PagesView.ask(desk.dialogs(), looked.pages()).orElse(List.of());
            if (!pages.isEmpty() || !looked.whole().isEmpty()) {
                papers.take(paper, looked.whole(), pages, older);
            }
            tell(looked.refused());
        });
    }

    /** Says which files were not taken and why; the others are. */
    private void tell(List<Problem> refused) {
        if (!refused.isEmpty()) {
            desk.dialogs().tell("duediligence.files.refused", words(refused));
        }
    }

    static String words(List<Problem> refused) {
        return refused.stream()
                .map(problem -> Text.of(problem.key(), problem.args().toArray()) + " "
                        + Text.of(problem.key() + ".do", problem.args().toArray()))
                .collect(Collectors.joining("\n\n"));
    }
}
