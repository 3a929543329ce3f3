package org.groundwork.threew.wizard;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.threew.DateOrder;
import org.groundwork.threew.FileOffer;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Icons;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** The first step: which file, who lists it, for which day it speaks. */
final class FileView {
    private final WizardViewModel model;
    private final FileViewModel file;
    private final Desk desk;
    private final LocalDate today;
    private final StackPane root = new StackPane();

    FileView(WizardViewModel model, Desk desk, LocalDate today) {
        this.model = model;
        this.file = model.file();
        this.desk = desk;
        this.today = today;
        root.setOnDragOver(this::dragged);
        root.setOnDragDropped(this::dropped);
        file.offer().subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show(@Nullable FileOffer offer) {
        root.getChildren().setAll(offer == null ? asking() : chosen(offer));
    }

    private Node asking() {
        Label sentence = new Label(Text.of("threew.wizard.file.drop"));
        sentence.getStyleClass().add("section-title");
        VBox zone = new VBox(
                Icons.of("fth-upload-cloud"),
                sentence,
                Buttons.main(Command.of("threew.wizard.file.choose", null, this::choose)),
                StepView.quiet(Text.of("threew.wizard.file.kinds")));
        zone.setAlignment(Pos.CENTER);
        zone.getStyleClass().add("drop-zone");
        VBox box = StepView.wide(zone);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private Node chosen(FileOffer offer) {
        TextField source = Forms.text(file.source(), typed -> {
            file.source().set(typed.strip());
            return Running.done();
        });
        TextField asOf = Forms.date(file.asOf(), new SimpleStringProperty(""), today, entry -> {
            file.asOf().set(entry.value());
            return Running.done();
        });
        ComboBox<DateOrder> order = Forms.choice(file.dateOrder(), List.of(DateOrder.DMY, DateOrder.MDY), chosen -> {
            file.dateOrder().set(chosen);
            return Running.done();
        });
        order.setPromptText(Text.of("threew.wizard.file.order.file"));
        VBox form = new VBox(
                Forms.field("threew.wizard.file.source", source).required(),
                StepView.quiet(Text.of("threew.wizard.file.source.why")),
                Forms.field("threew.wizard.file.asOf", asOf),
                StepView.quiet(Text.of("threew.wizard.file.asOf.why")),
                Forms.field("threew.wizard.file.order", order),
                StepView.quiet(Text.of("threew.wizard.file.order.why")));
        form.getStyleClass().add("wizard-form");
        return StepView.column(
                "threew.Step.FILE",
                StepView.heading(
                        offer.file(),
                        Text.of("threew.wizard.file.sheets", offer.sheets().size())),
                form,
                Buttons.of(Command.of("threew.wizard.file.other", null, this::choose)));
    }

    void choose() {
        desk.dialogs()
                .open("threew.wizard.file.title", "threew.wizard.file.kind", "xlsx", "xlsm", "xls", "csv", "tsv", "zip")
                .ifPresent(model::open);
    }

    private void dragged(DragEvent e) {
        if (e.getDragboard().getFiles().size() == 1) {
            e.acceptTransferModes(TransferMode.COPY);
            e.consume();
        }
    }

    private void dropped(DragEvent e) {
        List<Path> files =
                e.getDragboard().getFiles().stream().map(File::toPath).toList();
        e.setDropCompleted(files.size() == 1);
        e.consume();
        if (files.size() == 1) {
            model.open(files.getFirst());
        }
    }
}
