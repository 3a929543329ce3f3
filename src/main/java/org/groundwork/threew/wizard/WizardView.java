package org.groundwork.threew.wizard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.actors.presence.Sector;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.places.PlacesFeature;
import org.groundwork.threew.ImportPlan;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.FailureText;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Icons;
import org.groundwork.ui.Page;
import org.groundwork.ui.Running;

/** The frame around the steps: where one is at the top, the step, back and next at the foot. */
public final class WizardView {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private static final int NARROW = 24;

    /** What the wizard asks of the area around it. */
    public interface Around {
        /** Leaves the wizard. */
        void leave();

        /** Shows the actors of the registry. */
        void showActors();

        /** Shows what waits for a decision. */
        void decide();
    }

    private final WizardViewModel model;
    private final Desk desk;
    private final Around around;
    private final Map<Step, Node> steps = new EnumMap<>(Step.class);
    private final Map<Step, Label> marks = new EnumMap<>(Step.class);
    private final StackPane content = new StackPane();
    private final Button next = new Button();
    private final FileView fileView;
    private final BorderPane root;
    private boolean arrived;

    public WizardView(
            WizardViewModel model,
            Desk desk,
            PlacesFeature places,
            Supplier<List<Sector>> sectors,
            LocalDate today,
            Around around) {
        this.model = model;
        this.desk = desk;
        this.around = around;
        fileView = new FileView(model, desk, today);
        steps.put(Step.FILE, fileView.root());
        steps.put(Step.SHEET, new SheetView(model).root());
        steps.put(Step.COLUMNS, new ColumnsView(model).root());
        steps.put(Step.ORGANISATIONS, new OrganisationsView(model).root());
        steps.put(Step.PLACES, new PlaceStepView(model, places, sectors.get()).root());
        steps.put(Step.PREVIEW, new PreviewView(model).root());
        steps.put(Step.DONE, new DoneView(model, desk, around::decide).root());
        Command leave = Command.of("threew.wizard.leave", null, this::leave);
        root = Page.of("threew.wizard.title", null, List.of(leave), content)
                .filters(line())
                .beside(Bindings.createStringBinding(
                        model.file()::name, model.file().path()));
        root.setBottom(foot());
        root.lookupAll(".title-line .button").forEach(button -> button.setFocusTraversable(false)); // Esc does the same
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        model.step().subscribe(step -> arrange());
        model.problem().subscribe(problem -> arrange());
        model.plan().subscribe(plan -> name());
        next.disabledProperty().subscribe(disabled -> focus());
    }

    public Parent root() {
        return root;
    }

    /** What can be done in the wizard, for palette and shortcut list. */
    public List<Command> commands() {
        return List.of(
                Command.of("threew.wizard.file.choose", "Shortcut+O", fileView::choose),
                new Command("threew.wizard.command.next", "Alt+Right", model.blocked(), this::forward),
                Command.of("threew.wizard.leave", null, this::leave));
    }

    /** Asks before what was begun is left. */
    public void leave() {
        boolean agreed = !model.begun()
                || desk.dialogs()
                        .confirm(
                                "threew.wizard.leave.title",
                                Text.of("threew.wizard.leave.summary"),
                                "threew.wizard.leave.act");
        if (agreed) {
            model.cancel();
            model.restart();
            around.leave();
        }
    }

    private void keys(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            leave();
        }
    }

    private Node line() {
        HBox line = new HBox();
        line.getStyleClass().add("wizard-line-of-steps");
        line.setAlignment(Pos.CENTER_LEFT);
        for (Step step : Step.values()) {
            Label mark = new Label(Text.of("threew.wizard.step", step.number(), Text.label(step)));
            mark.getStyleClass().add("wizard-mark");
            marks.put(step, mark);
            if (step != Step.FILE) {
                Region rule = new Region();
                rule.getStyleClass().add("wizard-rule");
                HBox.setHgrow(rule, Priority.ALWAYS);
                line.getChildren().add(rule);
            }
            line.getChildren().add(mark);
        }
        return line;
    }

    private Node foot() {
        Button back = new Button(Text.of("threew.wizard.back"));
        back.setMnemonicParsing(false);
        back.setOnAction(e -> model.back());
        back.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.problem().get() != null
                                || (model.step().get() != Step.FILE
                                        && model.step().get() != Step.DONE),
                        model.step(),
                        model.problem()));
        back.disableProperty().bind(model.running().isNotNull());
        next.setMnemonicParsing(false);
        next.setDefaultButton(true);
        next.getStyleClass().add("accent");
        next.disableProperty().bind(model.blocked().isNotEmpty());
        next.setOnAction(e -> forward());
        Label why = StepView.quiet("");
        why.textProperty().bind(model.blocked().map(this::why));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(back, progress(), gap, why, next);
        foot.getStyleClass().add("wizard-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /** Why one cannot go on; what is seen anyway needs no words. */
    private String why(String key) {
        boolean plain = key.isEmpty()
                || key.equals("threew.wizard.blocked.working")
                || key.equals("threew.wizard.blocked.problem")
                || key.equals("threew.wizard.blocked.file");
        return plain ? "" : Text.of(key);
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(Text.of("threew.wizard.progress"));
        Label words = StepView.quiet("");
        Node cancel = Buttons.quiet(Command.of("threew.wizard.cancel", null, model::cancel));
        HBox box = new HBox(bar, words, cancel);
        box.getStyleClass().add("wizard-acts");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setVisible(false);
        model.running().subscribe(task -> {
            box.setVisible(task != null);
            bar.progressProperty().unbind();
            if (task != null) {
                bar.progressProperty().bind(task.fraction());
                words.setText(Text.of(task.key()));
                cancel.setVisible(mayStop(task));
            }
        });
        return box;
    }

    private static boolean mayStop(Running task) {
        return !task.key().equals("threew.wizard.task.importing");
    }

    /** What is typed counts before the step is left; the last step leads to the actors. */
    private void forward() {
        Forms.saveAll(content);
        if (model.step().get() == Step.DONE) {
            model.restart();
            around.leave();
            around.showActors();
        } else {
            model.next();
        }
    }

    private void arrange() {
        Step now = model.step().get();
        Problem problem = model.problem().get();
        content.getChildren().setAll(problem == null ? steps.get(now) : trouble(problem));
        marks.forEach((step, mark) -> {
            boolean past = step.compareTo(now) < 0;
            mark.setMinWidth(step == now ? Region.USE_PREF_SIZE : NARROW);
            mark.pseudoClassStateChanged(NOW, step == now);
            mark.pseudoClassStateChanged(PAST, past);
            mark.setGraphic(past ? Icons.of("fth-check") : null);
        });
        name();
        arrived = true;
        focus();
    }

    /** Once a step: Enter leads on, wherever the focus fell when the last step went. */
    private void focus() {
        if (arrived && !next.isDisabled()) {
            arrived = false;
            next.requestFocus();
        }
    }

    private void name() {
        ImportPlan plan = model.plan().get();
        next.setText(
                switch (model.step().get()) {
                    case PREVIEW ->
                        Text.of(
                                "threew.wizard.import",
                                plan == null ? 0 : plan.counts().accepted());
                    case DONE -> Text.of("threew.wizard.done.actors");
                    default -> Text.of("threew.wizard.next");
                });
    }

    private Node trouble(Problem problem) {
        FailureText text = FailureText.of(problem, fault -> "");
        List<Node> nodes = new ArrayList<>();
        nodes.add(Icons.of("fth-alert-triangle"));
        Label what = new Label(text.what());
        what.getStyleClass().add("section-title");
        what.setWrapText(true);
        nodes.add(what);
        nodes.add(StepView.quiet(text.toDo()));
        nodes.add(StepView.quiet(Text.of("threew.wizard.problem.kept")));
        nodes.add(Buttons.of(Command.of("threew.wizard.file.other", null, fileView::choose)));
        VBox box = new VBox(nodes.toArray(Node[]::new));
        box.getStyleClass().addAll("empty-state", "wizard-trouble");
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
