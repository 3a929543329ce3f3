package org.groundwork.ui;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can do, once for tool bar, menu, palette and shortcut list.
 *
 * @param key text key of its name, a verb first
 * @param shortcut as JavaFX writes it ("Shortcut+N"), or null
 * @param blocked text key of the reason why it cannot be done now, or "" when it can
 * @param action what it does, called on the screen thread
 */
public record Command(String key, @Nullable String shortcut, ObservableValue<String> blocked, Runnable action) {
    public static Command of(String key, @Nullable String shortcut, Runnable action) {
        return new Command(key, shortcut, empty(), action);
    }

    /** Never anything. Each has its own: one for all would keep whatever is bound to it until the program ends. */
    static ObservableValue<String> empty() {
        return new ReadOnlyStringWrapper("").getReadOnlyProperty();
    }
}
