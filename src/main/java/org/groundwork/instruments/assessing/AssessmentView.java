package org.groundwork.instruments.assessing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.AssessmentState;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.OutcomeFeature;
import org.groundwork.instruments.forms.KeyingView;
import org.groundwork.instruments.forms.PartnerFormsFeature;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Forms;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaire: one question in focus, its levels to choose with 1 to 9, 0 for "not applicable", Enter for the
 * next, N for the next unanswered one, Backspace for the one before, R for the reason, H for "learnt as before", Y
 * for "still true".
 */
public final class AssessmentView extends BorderPane {
    private final AssessmentViewModel model;
    private final QuestionView question;
    private final SlotView slots;
    private final RailView rail;
    private final ResultView result;
    private final DecidingView deciding;
    private final BookView book;
    private final Label title = new Label();
    private final Label coverage = new Label();
    private final Label range = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final HBox chips = new HBox();
    private final Label note = new Label();
    private final Tooltip whole = new Tooltip();
    private final ScrollPane asking = new ScrollPane();
    private final HBox body = new HBox();
    private final ReadOnlyStringWrapper unfinished = new ReadOnlyStringWrapper("");
    private final List<Command> commands;
    private boolean atResult;
    private @Nullable PaperViewModel paper; // while a paper form is keyed in

    /** @param back leaves for the list */
    public AssessmentView(AssessmentViewModel model, PartnerFormsFeature forms, Desk desk, Command back) {
        this.model = model;
        this.book = new BookView(model, forms, desk, this::keyIn);
        this.question = new QuestionView(model);
        this.slots = new SlotView(model);
        this.deciding = new DecidingView(model, desk.dialogs());
        this.result = new ResultView(model, deciding);
        this.rail = new RailView(model, this::showResult);
        this.commands = new ArrayList<>(List.of(
                new Command("instruments.finish.act", null, unfinished, deciding::finish),
                Command.of("instruments.nextUnanswered", null, this::nextUnanswered)));
        this.commands.addAll(book.commands());
        getStyleClass().add("assessment");
        setTop(header(back));
        body();
        model.readings().subscribe(() -> shown(true));
        model.assessed().subscribe(() -> shown(false));
        model.question().subscribe(() -> {
            atResult = false;
            paper = null;
            shown(true);
        });
        model.slot().subscribe(() -> shown(true));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    public List<Command> commands() {
        return List.copyOf(commands);
    }

    private Node header(Command back) {
        title.getStyleClass().add("title");
        title.setWrapText(true);
        chips.getStyleClass().add("row-acts");
        note.getStyleClass().add("quiet");
        note.setTooltip(whole);
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        coverage.getStyleClass().add("quiet");
        range.getStyleClass().add("row-strong");
        range.setWrapText(true);
        progress.getStyleClass().add("assessment-progress");
        progress.accessibleTextProperty().bind(coverage.textProperty());
        coverage.setMinWidth(Region.USE_PREF_SIZE);
        chips.setMinWidth(Region.USE_PREF_SIZE);
        progress.setMinWidth(Region.USE_PREF_SIZE);
        progress.managedProperty().bind(progress.visibleProperty());
        coverage.managedProperty().bind(coverage.visibleProperty());
        chips.setAlignment(Pos.CENTER_LEFT);
        HBox standing = new HBox(chips, progress, coverage, range);
        standing.getStyleClass().add("row-acts");
        standing.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(title, standing, note);
        words.getStyleClass().add("actor-header-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox acts = new HBox(
                Buttons.of(back),
                Buttons.menu("instruments.book.menu", book.commands()),
                Buttons.main(commands.getFirst()));
        acts.getStyleClass().add("row-acts");
        acts.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(words, acts);
        line.getStyleClass().addAll("record-header", "row-acts");
        return line;
    }

    private void body() {
        asking.setContent(question);
        asking.setFitToWidth(true);
        asking.getStyleClass().add("edge-to-edge");
        asking.setFocusTraversable(false);
        HBox.setHgrow(asking, Priority.ALWAYS);
        HBox.setHgrow(result, Priority.ALWAYS);
        ScrollPane beside = new ScrollPane(slots);
        beside.setFitToWidth(true);
        beside.getStyleClass().addAll("edge-to-edge", "assessment-side");
        beside.setFocusTraversable(false);
        asking.setUserData(beside);
        setCenter(body);
    }

    /** @param anew what stands in fields is built again, not only marked */
    private void shown(boolean anew) {
        Assessed now = model.assessed().get();
        setVisible(now != null);
        if (now == null) {
            return;
        }
        head(now);
        progress.setVisible(paper == null); // while keying in, the form's own says it
        coverage.setVisible(paper == null);
        if (paper != null) {
            paper.read();
            return;
        }
        setLeft(rail);
        rail.show(atResult);
        if (!anew) {
            question.mark();
            slots.mark();
            return;
        }
        Forms.saveAll(body);
        if (atResult) {
            result.show();
            body.getChildren().setAll(result);
            return;
        }
        question.show();
        slots.show();
        asking.setVvalue(0);
        body.getChildren().setAll(asking, (Node) asking.getUserData());
        toQuestion();
    }

    private void head(Assessed now) {
        title.setText(Text.of(
                "instruments.assessment.title",
                InstrumentsFeature.title(now.instrument()),
                model.actor().get()));
        chips.getChildren().setAll(state(now.state()));
        if (now.disagreements() > 0) {
            chips.getChildren().add(Chips.warning(Text.of("instruments.result.disagreements", now.disagreements())));
        }
        if (!now.instrument().verified()) {
            chips.getChildren().add(Chips.quiet(Text.of("instruments.source.unverified")));
        }
        coverage.setText(Text.of(
                "instruments.result.coverage",
                now.settled().answered(),
                now.settled().asked()));
        progress.setProgress(now.settled().coverage().decimal().doubleValue());
        String rating = now.rating();
        range.setText(
                rating != null ? OutcomeFeature.rating(now.instrument(), rating) : OutcomeFeature.range(now.settled()));
        String words = now.instrument().note().in(Text.locale());
        note.setText(words);
        whole.setText(words);
        note.setManaged(!words.isEmpty());
        unfinished.set(DecidingView.unfinished(now));
    }

    /** A state as a chip. */
    public static Label state(AssessmentState state) {
        return switch (state) {
            case COMPLETE -> Chips.success(Text.label(state));
            case ASSUMED, HALF_DONE -> Chips.warning(Text.label(state));
            case EXPIRED -> Chips.danger(Text.label(state));
            case NEW, SUPERSEDED, RETIRED -> Chips.quiet(Text.label(state));
        };
    }

    /** Shows what it comes to instead of a question. */
    public void showResult() {
        atResult = true;
        shown(true);
    }

    /** The keyboard is at the question, where there is one yet; what comes later takes it when it is shown. */
    public void toQuestion() {
        asking.applyCss(); // the first time, the question is not in the scene before that
        question.requestFocus();
    }

    private void nextUnanswered() {
        model.nextUnanswered();
    }

    /** Saves whatever is typed; before another screen is shown. */
    public void leave() {
        Forms.saveAll(this);
        paper = null;
    }

    /** Shows all questions as they stand on paper, and takes digits. */
    private void keyIn() {
        Forms.saveAll(body);
        PaperViewModel begun = new PaperViewModel(model);
        paper = begun;
        KeyingView keying = new KeyingView(begun.keying(), begun.slot(), this::keyedIn);
        HBox.setHgrow(keying, Priority.ALWAYS);
        setLeft(null);
        body.getChildren().setAll(keying);
        shown(false);
        keying.focus();
    }

    /** Back from the paper form; false where none was keyed in. */
    public boolean keyedIn() {
        if (paper == null) {
            return false;
        }
        Forms.saveAll(body);
        paper = null;
        shown(true);
        return true;
    }

    private void keys(KeyEvent e) {
        Node at = e.getTarget() instanceof Node node ? node : this;
        if (paper != null) {
            if (e.getCode() == KeyCode.ESCAPE && keyedIn()) {
                e.consume();
            }
            return;
        }
        boolean typing = at instanceof TextInputControl || at instanceof ComboBoxBase<?>;
        if (typing) {
            leaveField(e, at);
            return;
        }
        if (atResult || e.isShortcutDown() || e.isAltDown() || e.isMetaDown()) {
            return;
        }
        if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            boolean button = at instanceof ButtonBase;
            if (!button && e.getCode() == KeyCode.ENTER) {
                model.step(1);
                e.consume();
            }
            return;
        }
        if (pressed(e)) {
            e.consume();
        }
    }

    /** Esc and Ctrl+Enter leave what is being typed for the question. */
    private void leaveField(KeyEvent e, Node field) {
        boolean out = e.getCode() == KeyCode.ESCAPE || (e.getCode() == KeyCode.ENTER && e.isShortcutDown());
        if (out && !(field instanceof ComboBoxBase<?> box && box.isShowing())) {
            question.requestFocus();
            e.consume();
        }
    }

    private boolean pressed(KeyEvent e) {
        if (e.getCode().isDigitKey()) {
            int digit = e.getCode().getChar().isEmpty()
                    ? -1
                    : Character.digit(e.getCode().getChar().charAt(0), 10);
            digit = digit >= 0
                    ? digit
                    : Character.digit(e.getText().isEmpty() ? ' ' : e.getText().charAt(0), 10);
            if (digit == 0) {
                model.notApplicable();
            } else if (digit > 0) {
                model.choose(digit);
            }
            return digit >= 0;
        }
        switch (e.getCode()) {
            case N -> model.nextUnanswered();
            case BACK_SPACE -> model.step(-1);
            case R -> slots.toReason();
            case H -> slots.asBefore();
            case Y -> model.confirm();
            default -> {
                return false;
            }
        }
        return true;
    }
}
