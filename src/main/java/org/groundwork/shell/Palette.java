package org.groundwork.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.ui.Command;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Icons;
import org.jspecify.annotations.Nullable;

/** Ctrl+K: areas, records and commands by a few letters, keyboard only. Lies over the window. */
final class Palette extends StackPane {
    private static final int MOST = 12;
    private static final int RECORDS = 8;

    /** A line of it. */
    private record Entry(String icon, String name, String detail, int score, Runnable act) {}

    private final TextField typed = new TextField();
    private final ListView<Entry> found = new ListView<>();
    private final List<Feature> features;
    private final Supplier<List<Command>> commands;
    private final MainWindow window;
    private @Nullable Node before;

    Palette(MainWindow window, List<Feature> features, Supplier<List<Command>> commands) {
        this.window = window;
        this.features = features;
        this.commands = commands;
        typed.setPromptText(Text.of("shell.palette.prompt"));
        typed.setAccessibleText(Text.of("shell.palette.prompt"));
        found.setAccessibleText(Text.of("shell.palette.found"));
        found.setFocusTraversable(false);
        found.setFixedCellSize(36);
        found.setCellFactory(v -> new Line());
        found.setOnMouseClicked(e -> choose());
        Label none = new Label(Text.of("shell.palette.none"));
        none.getStyleClass().add("quiet");
        found.setPlaceholder(none);
        VBox box = new VBox(typed, found);
        box.getStyleClass().add("palette");
        VBox.setVgrow(found, Priority.ALWAYS);
        getChildren().add(box);
        getStyleClass().add("veil");
        setAlignment(box, Pos.TOP_CENTER);
        setMargin(box, new Insets(72, 24, 24, 24));
        typed.textProperty().subscribe(this::search);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMousePressed(e -> {
            if (e.getTarget() == this) {
                close();
            }
        });
        setVisible(false);
    }

    void open() {
        before = getScene() == null ? null : getScene().getFocusOwner();
        show("");
    }

    /** Shows what answers to these letters. */
    void show(String letters) {
        typed.setText(letters);
        search();
        setVisible(true);
        typed.requestFocus();
    }

    void close() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void pressed(KeyEvent e) {
        int at = found.getSelectionModel().getSelectedIndex();
        int size = found.getItems().size();
        switch (e.getCode()) {
            case KeyCode.DOWN -> select(size == 0 ? 0 : (at + 1) % size);
            case KeyCode.UP -> select(size == 0 ? 0 : (at + size - 1) % size);
            case KeyCode.ENTER -> choose();
            case KeyCode.ESCAPE -> close();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void choose() {
        Entry entry = found.getSelectionModel().getSelectedItem();
        if (entry != null) {
            close();
            entry.act().run();
        }
    }

    private void select(int at) {
        found.getSelectionModel().select(at);
        found.scrollTo(at);
    }

    private void search() {
        String words = typed.getText();
        List<Entry> all = new ArrayList<>();
        for (Feature feature : features) {
            String name = Text.of(feature.key() + ".title");
            add(all, words, feature.icon(), name, Text.of("shell.palette.area"), () -> window.go(feature));
            if (!words.isBlank()) {
                int rank = 600;
                for (Feature.Hit hit : feature.find(words, RECORDS)) {
                    all.add(new Entry(feature.icon(), hit.name(), hit.detail(), rank--, () -> {
                        window.go(feature);
                        feature.open(hit.id());
                    }));
                }
            }
        }
        for (Command command : commands.get()) {
            if (command.blocked().getValue().isEmpty()) {
                String keys = command.shortcut() == null
                        ? ""
                        : KeyCombination.valueOf(command.shortcut()).getDisplayText();
                add(all, words, "fth-command", Text.of(command.key()), keys, command.action());
            }
        }
        all.sort(Comparator.comparingInt(Entry::score).reversed());
        found.getItems().setAll(all.subList(0, Math.min(MOST, all.size())));
        select(0);
    }

    private static void add(List<Entry> all, String typed, String icon, String name, String detail, Runnable act) {
        int score = Match.score(typed, name);
        if (score > 0) {
            all.add(new Entry(icon, name, detail, score, act));
        }
    }

    private static final class Line extends ListCell<Entry> {
        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label detail = new Label(entry.detail());
            detail.getStyleClass().add("quiet");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(12, Icons.of(entry.icon()), new Label(entry.name()), gap, detail);
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
            setAccessibleText(entry.name() + ", " + entry.detail());
        }
    }
}
