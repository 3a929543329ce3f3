package org.groundwork.instruments.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Finding;
import org.groundwork.core.Severity;
import org.groundwork.core.Text;
import org.groundwork.editing.Codes;
import org.groundwork.editing.CodesViewModel;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** A questionnaire that is being made or changed: its outline at the left, the open part beside it. */
public final class EditorView extends BorderPane {
    private static final int MOST_TOLD = 4;

    private final EditorViewModel model;
    private final Desk desk;
    private final Codes documents;
    private final OutlineView outline;
    private final VBox form = new VBox();
    private final VBox cards = new VBox();
    private final VBox wrong = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Label title = new Label();
    private final Label about = new Label();
    private final StackPane spoken = new StackPane();
    private List<String> spokenNow = List.of();
    private final List<Command> commands;

    /**
     * What the editor needs of its surroundings.
     *
     * @param back leaves it for the list
     * @param kept what follows once it was kept, or thrown away: null
     * @param documents kinds of document that can show an answer
     */
    public record Around(Command back, Consumer<Instrument> kept, Runnable gone, Codes documents) {}

    public EditorView(EditorViewModel model, Desk desk, Around around) {
        this.model = model;
        this.desk = desk;
        this.documents = around.documents();
        Command keep = new Command("instruments.editor.keep", null, model.blocked(), () -> leave(() -> keep(around)));
        Command section =
                Command.of("instruments.editor.addSection", "Shortcut+Shift+N", () -> leave(model::addSection));
        Command question = Command.of("instruments.editor.addQuestion", "Shortcut+N", this::addQuestion);
        Command up = Command.of("instruments.editor.up", null, () -> move(true));
        Command down = Command.of("instruments.editor.down", null, () -> move(false));
        Command remove = Command.of("instruments.editor.remove", null, this::remove);
        Command discard = Command.of("instruments.editor.discard", null, () -> discard(around));
        commands = List.of(keep, question, section, up, down, remove, discard);
        outline = new OutlineView(
                model, this::choose, new OutlineView.Keys(this::toForm, this::addQuestion, this::remove, this::move));
        HBox acts = new HBox(
                Buttons.of(around.back()),
                Buttons.menu("instruments.editor.more", List.of(up, down, remove, discard)),
                Buttons.main(keep));
        setTop(header(acts));
        setLeft(left(question, section));
        setCenter(scroll);
        form();
        model.content().subscribe((before, now) -> shown(before == null));
        model.part().subscribe((before, now) -> rebuild(true));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !outline.isFocused()) {
                outline.requestFocus();
                e.consume();
            }
        });
    }

    public List<Command> commands() {
        return commands;
    }

    private Node header(HBox acts) {
        title.getStyleClass().add("title");
        title.setWrapText(true);
        about.getStyleClass().add("quiet");
        Label draft = Chips.accent(Text.of("instruments.editor.draft"));
        draft.setMinWidth(Region.USE_PREF_SIZE);
        HBox standing = new HBox(draft, about);
        standing.getStyleClass().add("row-acts");
        standing.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(title, standing);
        words.getStyleClass().add("actor-header-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        acts.getStyleClass().add("row-acts");
        acts.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(words, acts);
        line.getStyleClass().addAll("record-header", "row-acts");
        return line;
    }

    private Node left(Command question, Command section) {
        FlowPane adds = new FlowPane(Buttons.quiet(question), Buttons.quiet(section));
        adds.getStyleClass().add("outline-acts");
        VBox.setVgrow(outline, Priority.ALWAYS);
        VBox box = new VBox(outline, adds);
        box.getStyleClass().add("outline-side");
        return box;
    }

    private void form() {
        form.getStyleClass().add("section-column");
        cards.getStyleClass().add("section-column");
        form.getChildren().setAll(spoken, wrong, cards);
        wrong.getStyleClass().add("facts");
        spoken.setAlignment(Pos.CENTER_RIGHT);
        StackPane middle = new StackPane(form);
        middle.getStyleClass().add("section-middle");
        scroll.setContent(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
    }

    // Showing

    private void shown(boolean fresh) {
        DraftContent now = model.content().get();
        setVisible(now != null);
        if (now == null) {
            cards.getChildren().clear();
            return;
        }
        title.setText(model.title());
        about.setText(Text.of(
                now.draft().basedOn().isEmpty() ? "instruments.editor.about" : "instruments.editor.aboutCopy",
                now.draft().code(),
                now.draft().edition(),
                now.questions().size(),
                now.draft().basedOn()));
        outline.show();
        if (fresh || cards.getChildren().isEmpty() || typeChanged(now)) {
            rebuild(fresh);
        } else {
            findings();
        }
    }

    /** What the open form was built for: another type of question, or another way of scoring, has other fields. */
    private boolean typeChanged(DraftContent now) {
        return !kindOf(now).equals(form.getUserData());
    }

    private String kindOf(DraftContent now) {
        String type = model.part().get() instanceof Part.OfQuestion one
                ? now.questions().stream()
                        .filter(each -> each.id().equals(one.id()))
                        .map(each -> each.type().name())
                        .findFirst()
                        .orElse("")
                : "";
        return model.rows().language().get() + " " + type + " " + now.draft().method();
    }

    private void rebuild(boolean another) {
        DraftContent now = model.content().get();
        if (now == null) {
            return;
        }
        boolean typing =
                !another && form.getScene() != null && within(form.getScene().getFocusOwner());
        model.rows().leave();
        form.setUserData(kindOf(now));
        List<Node> built =
                switch (model.part().get()) {
                    case Part.Whole whole -> new WholeView(model.rows()).cards();
                    case Part.OfSection one -> SectionView.cards(model.rows(), one.id());
                    case Part.OfQuestion one -> new PartQuestionView(model, one.id(), documents).cards();
                };
        languages();
        cards.getChildren().setAll(built);
        findings();
        outline.mark();
        if (another) {
            scroll.setVvalue(0);
        } else if (typing) {
            toForm();
        }
    }

    private boolean within(@Nullable Node node) {
        return node != null && (node == form || within(node.getParent()));
    }

    /** What is wrong with the open part; with the whole, what is wrong anywhere. */
    private void findings() {
        DraftContent now = model.content().get();
        wrong.getChildren().clear();
        if (now == null) {
            return;
        }
        List<Finding> here = model.findings().get().stream()
                .filter(each -> isHere(now, each))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        here.stream().limit(MOST_TOLD).forEach(each -> wrong.getChildren().add(Forms.finding(each)));
        if (here.size() > MOST_TOLD) {
            Label more = new Label(Text.of("instruments.editor.moreWrong", here.size() - MOST_TOLD));
            more.getStyleClass().add("quiet");
            wrong.getChildren().add(more);
        }
        wrong.setManaged(!here.isEmpty());
    }

    private boolean isHere(DraftContent now, Finding finding) {
        return switch (model.part().get()) {
            case Part.Whole whole -> finding.severity() != Severity.INFO;
            case Part.OfSection one ->
                now.sections().stream()
                        .anyMatch(each ->
                                each.id().equals(one.id()) && each.code().equals(finding.field()));
            case Part.OfQuestion one ->
                now.questions().stream()
                        .anyMatch(each ->
                                each.id().equals(one.id()) && each.code().equals(finding.field()));
        };
    }

    /** The language in which texts are written; any other one can be begun. Built anew where there is another one. */
    private void languages() {
        List<String> known = model.rows().languages();
        if (known.equals(spokenNow)) {
            return;
        }
        spokenNow = known;
        List<String> all = Stream.concat(known.stream(), CodesViewModel.languages().all().stream())
                .distinct()
                .toList();
        ComboBox<String> box = Forms.search(
                model.rows().language(),
                all,
                tag -> known.contains(tag)
                        ? CodesViewModel.language(tag)
                        : Text.of("instruments.editor.newLanguage", CodesViewModel.language(tag)),
                chosen -> {
                    if (chosen != null) {
                        leave(() -> {
                            model.rows().speak(chosen);
                            rebuild(false);
                        });
                    }
                    return Running.done();
                });
        HBox line = new HBox(Forms.field("instruments.editor.language", box));
        line.setAlignment(Pos.CENTER_RIGHT);
        spoken.getChildren().setAll(line);
    }

    // Acting

    /** Saves what is typed into the open part, and goes on where that worked. */
    private void leave(Runnable then) {
        Forms.saveAll(form);
        model.rows().whenSaved(() -> {
            if (Forms.anyUnsaved(form)) {
                outline.mark();
            } else {
                then.run();
            }
        });
    }

    /** Saves whatever is typed; before another screen is shown. */
    public void leave() {
        Forms.saveAll(form);
    }

    private void choose(Part part) {
        leave(() -> model.select(part));
    }

    private void toForm() {
        Forms.focusFirst(cards);
    }

    private void addQuestion() {
        leave(() -> model.addQuestion().whenEnded(state -> toForm()));
    }

    private void move(boolean up) {
        leave(() -> model.move(model.part().get(), up));
    }

    private void remove() {
        if (!(model.part().get() instanceof Part.Whole)) {
            leave(() -> model.remove(model.part().get()));
        }
    }

    private void keep(Around around) {
        DraftContent now = model.content().get();
        if (now == null || !model.blocked().getValue().isEmpty()) {
            return;
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(Text.of(
                "instruments.editor.keep.what",
                InstrumentsFeature.title(DraftRule.instrument(now)),
                now.draft().edition(),
                now.questions().size()));
        sentences.add(Text.of("instruments.editor.keep.then"));
        if (desk.dialogs()
                .confirm("instruments.editor.keep.title", String.join("\n\n", sentences), "instruments.editor.keep")) {
            model.keep(around.kept());
        }
    }

    private void discard(Around around) {
        if (desk.dialogs()
                .confirm(
                        "instruments.editor.discard.title",
                        Text.of("instruments.editor.discard.what", model.title()),
                        "instruments.editor.discard")) {
            model.discard(around.gone());
        }
    }
}
