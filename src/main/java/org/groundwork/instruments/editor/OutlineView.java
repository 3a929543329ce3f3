package org.groundwork.instruments.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.groundwork.core.Finding;
import org.groundwork.core.Severity;
import org.groundwork.core.Text;
import org.groundwork.ui.Icons;
import org.jspecify.annotations.Nullable;

/** At the left: the whole, its sections and their questions, each with a sign where something is wrong. */
final class OutlineView extends ListView<OutlineView.Entry> {
    private final EditorViewModel model;
    private final Consumer<Part> choose;
    private boolean following;

    /**
     * A line.
     *
     * @param code of the section or question, "" for the whole
     * @param wrong what is wrong with it, in words; "" for nothing
     */
    record Entry(Part part, String code, String words, String wrong) {}

    /**
     * What keys do here.
     *
     * @param move up, or down
     */
    record Keys(Runnable edit, Runnable add, Runnable remove, Consumer<Boolean> move) {}

    OutlineView(EditorViewModel model, Consumer<Part> choose, Keys keys) {
        this.model = model;
        this.choose = choose;
        setAccessibleText(Text.of("instruments.editor.outline"));
        getStyleClass().add("outline");
        setCellFactory(list -> new Line());
        getSelectionModel().selectedItemProperty().subscribe((before, now) -> chosen(now));
        addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(e, keys));
    }

    /** Lists the draft as it stands, the open part marked. */
    void show() {
        DraftContent now = model.content().get();
        following = true;
        List<Entry> entries = now == null ? List.of() : entries(now);
        if (!getItems().equals(entries)) {
            getItems().setAll(entries);
        }
        mark();
        following = false;
    }

    /** Marks the part that is open. */
    void mark() {
        boolean was = following;
        following = true;
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).part().equals(model.part().get())
                    && getSelectionModel().getSelectedIndex() != i) {
                getSelectionModel().clearAndSelect(i);
                getFocusModel().focus(i);
                scrollTo(Math.max(0, i - 4));
            }
        }
        following = was;
    }

    private void chosen(@Nullable Entry entry) {
        if (!following && entry != null && !entry.part().equals(model.part().get())) {
            choose.accept(entry.part());
        }
    }

    private void pressed(KeyEvent e, Keys keys) {
        KeyCode code = e.getCode();
        if (e.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            keys.move().accept(code == KeyCode.UP);
        } else if (code == KeyCode.ENTER || code == KeyCode.F2) {
            keys.edit().run();
        } else if (code == KeyCode.INSERT) {
            keys.add().run();
        } else if (code == KeyCode.DELETE) {
            keys.remove().run();
        } else {
            return;
        }
        e.consume();
    }

    private List<Entry> entries(DraftContent now) {
        Map<String, String> wrong = new HashMap<>();
        for (Finding finding : model.findings().get()) {
            if (finding.severity() == Severity.ERROR) {
                wrong.putIfAbsent(
                        finding.field(), Text.of(finding.key(), finding.args().toArray()));
            }
        }
        Map<UUID, DraftSection> sections = new HashMap<>();
        now.sections().forEach(each -> sections.put(each.id(), each));
        Map<UUID, DraftQuestion> questions = new HashMap<>();
        now.questions().forEach(each -> questions.put(each.id(), each));
        List<Entry> entries = new ArrayList<>();
        for (Part part : EditorViewModel.outline(now)) {
            entries.add(
                    switch (part) {
                        case Part.Whole whole ->
                            new Entry(part, "", Text.of("instruments.editor.whole"), whole(now, wrong));
                        case Part.OfSection one -> {
                            DraftSection section = Objects.requireNonNull(sections.get(one.id()));
                            yield entry(part, section.code(), section.title(), wrong);
                        }
                        case Part.OfQuestion one -> {
                            DraftQuestion question = Objects.requireNonNull(questions.get(one.id()));
                            yield entry(part, question.code(), question.text(), wrong);
                        }
                    });
        }
        return entries;
    }

    private Entry entry(Part part, String code, String column, Map<String, String> wrong) {
        String words = model.rows().read(column);
        return new Entry(
                part,
                code,
                words.isEmpty() ? Text.of("instruments.editor.noWords") : words,
                wrong.getOrDefault(code, ""));
    }

    /** What is wrong with no section and no question is wrong with the whole. */
    private static String whole(DraftContent now, Map<String, String> wrong) {
        List<String> others = new ArrayList<>(wrong.keySet());
        now.sections().forEach(each -> others.remove(each.code()));
        now.questions().forEach(each -> others.remove(each.code()));
        return others.isEmpty() ? "" : wrong.getOrDefault(others.getFirst(), "");
    }

    private static final class Line extends ListCell<Entry> {
        Line() {
            getStyleClass().add("outline-line");
            setPrefWidth(0); // as wide as the list, and cut there
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setText(null);
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            boolean question = entry.part() instanceof Part.OfQuestion;
            String words = entry.code().isEmpty()
                    ? entry.words()
                    : Text.of("instruments.editor.line", entry.code(), entry.words());
            setText(words.lines().findFirst().orElse(""));
            getStyleClass().removeAll("outline-question", "row-strong");
            getStyleClass().add(question ? "outline-question" : "row-strong");
            setGraphic(entry.wrong().isEmpty() ? null : Icons.of("fth-alert-circle"));
            setAccessibleText(entry.wrong().isEmpty() ? words : words + ". " + entry.wrong());
        }
    }
}
