package org.groundwork.editing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

/** Suggestions below a field while somebody types; arrow keys choose, Enter takes, Esc leaves the text as it is. */
public final class SuggestView<T> {
    private static final int MOST = 10;

    private final TextField field;
    private final Function<String, List<T>> find;
    private final Function<T, String> words;
    private final Consumer<T> take;
    private final ContextMenu menu = new ContextMenu();
    private boolean taking;

    private SuggestView(TextField field, Function<String, List<T>> find, Function<T, String> words, Consumer<T> take) {
        this.field = field;
        this.find = find;
        this.words = words;
        this.take = take;
    }

    /**
     * Offers suggestions in a field.
     *
     * @param find what answers to the typed text, best first
     * @param words of a suggestion, which become the field's text
     * @param take what choosing one does
     */
    public static <T> void install(
            TextField field, Function<String, List<T>> find, Function<T, String> words, Consumer<T> take) {
        SuggestView<T> suggest = new SuggestView<>(field, find, words, take);
        field.textProperty().subscribe((before, now) -> suggest.typed(now));
        field.focusedProperty().subscribe(in -> {
            if (!in) {
                suggest.menu.hide();
            }
        });
    }

    private void typed(String text) {
        boolean here = field.isFocused() && field.getScene() != null && !taking;
        List<T> found = here && !text.isBlank() ? find.apply(text) : List.of();
        if (found.isEmpty()) {
            menu.hide();
            return;
        }
        menu.getItems().setAll(found.stream().limit(MOST).map(this::item).toList());
        if (!menu.isShowing()) {
            menu.show(field, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(T found) {
        MenuItem item = new MenuItem(words.apply(found));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> {
            taking = true;
            field.setText(words.apply(found));
            field.end();
            taking = false;
            take.accept(found);
        });
        return item;
    }
}
