package org.groundwork.threew.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.groundwork.core.Text;
import org.groundwork.threew.ImportResult;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.jspecify.annotations.Nullable;

/** The last step: what was done, how to take it back, and where to go from here. */
final class DoneView {
    private final WizardViewModel model;
    private final Desk desk;
    private final Runnable decide;
    private final StackPane root = new StackPane();

    /** @param decide shows what waits for a decision */
    DoneView(WizardViewModel model, Desk desk, Runnable decide) {
        this.model = model;
        this.desk = desk;
        this.decide = decide;
        model.result().subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show(@Nullable ImportResult done) {
        Effect effect = model.effect().get();
        if (done == null || effect == null) {
            return;
        }
        List<Node> content = new ArrayList<>();
        content.add(StepView.heading(
                done.changes() == 0
                        ? Text.of("threew.wizard.done.nothing", done.file())
                        : Text.of("threew.wizard.done.heading", done.rowsAccepted(), done.file()),
                done.changes() == 0 ? "" : Text.of("threew.wizard.done.undo")));
        content.add(StepView.figures(
                StepView.figure("threew.wizard.preview.actors", done.actorsCreated()),
                StepView.figure("threew.wizard.done.known", done.actorsMatched()),
                StepView.figure("threew.wizard.preview.added", effect.added()),
                StepView.figure("threew.wizard.preview.ended", effect.ended())));
        if (done.matchesParked() > 0) {
            content.add(StepView.line("fth-git-merge", Text.of("threew.wizard.done.parked", done.matchesParked())));
        }
        if (done.rowsRejected() > 0) {
            content.add(StepView.line("fth-x-circle", Text.of("threew.wizard.done.rejected", done.rowsRejected())));
        }
        HBox acts = new HBox();
        acts.getStyleClass().add("wizard-acts");
        if (done.matchesParked() > 0) {
            acts.getChildren().add(Buttons.of(Command.of("threew.wizard.done.decide", null, decide)));
        }
        if (model.hasErrors()) {
            acts.getChildren().add(Buttons.of(Command.of("threew.wizard.done.errors", null, this::saveErrors)));
        }
        acts.getChildren().add(Buttons.quiet(Command.of("threew.wizard.done.another", null, model::restart)));
        content.add(acts);
        root.getChildren().setAll(StepView.column("threew.Step.DONE", content.toArray(Node[]::new)));
    }

    private void saveErrors() {
        desk.dialogs()
                .save("threew.wizard.errors.title", suggested(), "threew.wizard.errors.kind", "xlsx")
                .ifPresent(model::saveErrors);
    }

    private String suggested() {
        Path name = Path.of(model.file().name());
        return Text.of("threew.wizard.errors.file", name.toString().replaceFirst("\\.[^.]*$", ""));
    }
}
