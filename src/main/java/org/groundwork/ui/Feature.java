package org.groundwork.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** An area's front door: all that the shell sees of it. The view is built on the first visit. */
public interface Feature {
    /** The side bar's groups, in order; they tell the story of the work. */
    enum Group {
        HOME,
        MAP,
        ASSESS,
        SHARE,
        LEARN,
        SETTINGS
    }

    /** Area name, as in its package; {@code key() + ".title"} is the area's name in words. */
    String key();

    Group group();

    /** Ikonli literal of the Feather family, such as {@code fth-users}. */
    String icon();

    /** The area's screen; the same node at each call. */
    Parent view();

    /** The screen has come to the front: reload what may have changed. */
    default void shown() {}

    /** Esc or Back: leaves a record for its list. False where there is nothing to go back to. */
    default boolean back() {
        return false;
    }

    /** What can be done here; feeds tool bar, menu, palette and the list of shortcuts. */
    default List<Command> commands() {
        return List.of();
    }

    /** What Ctrl+P prints of the screen as it stands; null where there is nothing to print. */
    default @Nullable Printout printout() {
        return null;
    }

    /** What an office decides once about this area; shown among the settings, built when they are opened. */
    default List<Setting> settings() {
        return List.of();
    }

    /** What waits for somebody here. Called in the background, so it touches no screen. */
    default List<Due> due() {
        return List.of();
    }

    /** Records of this area whose names answer to what was typed in the palette, best first. */
    default List<Hit> find(String typed, int most) {
        return List.of();
    }

    /** The record that is open on this screen, whose history the drawer shows; null for a list. */
    default @Nullable UUID record() {
        return null;
    }

    /**
     * What stood in a column of this area's tables, in words: a label for a constant, a name for an id.
     *
     * @return empty where the area has nothing better than the value itself
     */
    default Optional<String> told(String table, String column, Object value) {
        return Optional.empty();
    }

    /** Opens a record of this area. */
    default void open(UUID record) {}

    /** A record found by the palette. */
    record Hit(UUID id, String name, String detail) {}
}
