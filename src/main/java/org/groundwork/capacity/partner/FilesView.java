package org.groundwork.capacity.partner;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.groundwork.capacity.plan.PlanAction;
import org.groundwork.core.Text;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.jspecify.annotations.Nullable;

/** The files of the open action: attach, save a copy, take off. */
final class FilesView {
    private final PartnerViewModel partner;
    private final Desk desk;
    private final VBox box = new VBox();

    FilesView(PartnerViewModel partner, RowsViewModel<PlanAction> actions, Desk desk) {
        this.partner = partner;
        this.desk = desk;
        box.getStyleClass().add("row-fields");
        actions.open().subscribe(this::show);
    }

    Node root() {
        return box;
    }

    private void show(@Nullable PlanAction action) {
        box.getChildren().clear();
        if (action != null) {
            box.getChildren()
                    .addAll(
                            line(action, FilesViewModel.Which.EVIDENCE, "capacity.file.evidence"),
                            line(action, FilesViewModel.Which.CERTIFICATE, "capacity.file.certificate"));
        }
    }

    private Node line(PlanAction action, FilesViewModel.Which which, String key) {
        boolean there = which.file(action) != null;
        Label name = new Label(there ? Text.of(key, which.name(action)) : Text.of(key, Text.of("capacity.file.none")));
        name.getStyleClass().add("quiet");
        name.setWrapText(true);
        HBox line =
                new HBox(name, Buttons.quiet(Command.of("capacity.file.attach", null, () -> attach(action, which))));
        if (there) {
            line.getChildren()
                    .addAll(
                            Buttons.quiet(Command.of("capacity.file.copy", null, () -> copy(action, which))),
                            Buttons.quiet(Command.of("capacity.file.remove", null, () -> partner.files()
                                    .detach(action, which))));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("row-acts");
        return line;
    }

    private void attach(PlanAction action, FilesViewModel.Which which) {
        desk.dialogs().open("capacity.file.attach", "capacity.file.any", "").ifPresent(file -> partner.files()
                .attach(action, which, file));
    }

    private void copy(PlanAction action, FilesViewModel.Which which) {
        String name = which.name(action);
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "bin" : name.substring(dot + 1);
        desk.dialogs()
                .save("capacity.file.copy", name, "capacity.file.any", ending)
                .ifPresent(file -> partner.files().copy(action, which, file));
    }
}
