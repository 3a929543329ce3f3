package org.groundwork.instruments.assessing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Question;
import org.jspecify.annotations.Nullable;

/** At the left: the sections with how much of each is answered, and the questions of the one in focus. */
final class RailView extends ScrollPane {
    private final AssessmentViewModel model;
    private final Runnable result;
    private final VBox rail = new VBox();
    private final Map<String, ToggleButton> marks = new HashMap<>();
    private Set<String> answered = Set.of();
    private String shown = "";

    /** @param result shows what it comes to instead of a question */
    RailView(AssessmentViewModel model, Runnable result) {
        this.model = model;
        this.result = result;
        rail.getStyleClass().add("section-rail");
        setContent(rail);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "assessment-rail");
        setFocusTraversable(false);
    }

    /** Shows sections and marks where one is. */
    void show(boolean atResult) {
        Assessed now = model.assessed().get();
        if (now == null) {
            return;
        }
        List<Question> asked = model.questions();
        answered = model.answered(asked);
        boolean keyboard = rail.getChildren().stream().anyMatch(Node::isFocusWithin);
        rail.getChildren().clear();
        marks.clear();
        ToggleButton outcome = item(Text.of("instruments.rail.result"));
        outcome.setSelected(atResult);
        outcome.setOnAction(e -> result.run());
        rail.getChildren().add(outcome);
        if (keyboard && atResult) {
            outcome.requestFocus();
        }
        Question focus = model.question().get();
        for (InstrumentSection section : now.instrument().sections()) {
            List<Question> inSection =
                    section.questions().stream().filter(asked::contains).toList();
            if (!inSection.isEmpty()) {
                section(section, inSection, focus, atResult);
            }
        }
        if (focus != null && !focus.id().equals(shown)) {
            shown = focus.id();
            scroll(focus);
        }
    }

    private void section(
            InstrumentSection section, List<Question> questions, @Nullable Question focus, boolean atResult) {
        boolean here = !atResult && focus != null && questions.contains(focus);
        long done = questions.stream()
                .filter(question -> answered.contains(question.id()))
                .count();
        ToggleButton name = item(section.title().in(Text.locale()));
        name.setSelected(here);
        name.setOnAction(e -> model.go(questions.getFirst()));
        Label count = new Label(Text.of("instruments.rail.count", done, questions.size()));
        count.getStyleClass().add("quiet");
        count.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(name, count);
        line.getStyleClass().add("rail-line");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setAccessibleText(name.getText() + ". " + Text.of("instruments.rail.answered", done, questions.size()));
        rail.getChildren().add(line);
        if (here) {
            FlowPane flow = new FlowPane();
            flow.getStyleClass().add("rail-questions");
            questions.forEach(question -> flow.getChildren().add(mark(question, question.equals(focus))));
            rail.getChildren().add(flow);
        }
    }

    private ToggleButton mark(Question question, boolean here) {
        boolean done = answered.contains(question.id());
        ToggleButton mark = new ToggleButton(done ? question.id() + " ✓" : question.id());
        mark.setSelected(here);
        mark.getStyleClass().addAll("rail-item", "rail-question");
        mark.setAccessibleText(
                question.id() + ". " + Text.of(done ? "instruments.rail.isAnswered" : "instruments.rail.isOpen"));
        mark.setOnAction(e -> model.go(question));
        marks.put(question.id(), mark);
        return mark;
    }

    private static ToggleButton item(String words) {
        ToggleButton name = new ToggleButton(words);
        name.setMnemonicParsing(false);
        name.setWrapText(true);
        name.getStyleClass().add("rail-item");
        name.setMaxWidth(Double.MAX_VALUE);
        return name;
    }

    private void scroll(Question focus) {
        ToggleButton mark = marks.get(focus.id());
        double all = rail.getHeight();
        double seen = getViewportBounds().getHeight();
        if (mark != null && all > seen) {
            double y = mark.getParent().getLayoutY();
            setVvalue(Math.min(1, Math.max(0, y - seen / 3) / (all - seen)));
        }
    }
}
