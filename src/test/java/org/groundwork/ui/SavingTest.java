package org.groundwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.groundwork.core.Problem;
import org.groundwork.core.Severity;
import org.groundwork.testing.Screens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A field saves by itself, and never loses what was typed. */
class SavingTest {
    private final List<Throwable> told = new ArrayList<>();
    private final Tasks tasks = Tasks.direct(told::add);
    private final SimpleStringProperty name = new SimpleStringProperty("Wadi Relief");

    @Test
    void savesWhatIsTypedOnce() {
        List<String> saved = new ArrayList<>();
        Screens.onScreen(() -> {
            TextField field = Forms.text(name, v -> tasks.run("ui.dialog.close", p -> v, saved::add));
            field.setText("Wadi Relief Society");
            assertTrue(Forms.isUnsaved(field));
            Forms.saveAll(field);
            Forms.saveAll(field);
            assertFalse(Forms.isUnsaved(field));
            return true;
        });
        assertEquals(List.of("Wadi Relief Society"), saved);
    }

    @Test
    void undoIsTheFieldsWhileItTakesBackTypingAndTheWorkspacesAfterItWasEmptied() {
        Screens.onScreen(() -> {
            TextField search = new TextField();
            assertFalse(Forms.ownsUndo(search));
            search.replaceText(0, 0, "wadi"); // as typing does
            assertTrue(Forms.ownsUndo(search));
            search.replaceText(0, 4, "");
            assertTrue(Forms.ownsUndo(search));
            search.setText(""); // as quick add does when the actor is in
            assertFalse(Forms.ownsUndo(search));
            assertFalse(Forms.ownsUndo(null));
            return true;
        });
    }

    @Test
    void aFailedSavingKeepsTheTextAndSaysSo() {
        Screens.onScreen(() -> {
            TextField field = Forms.text(
                    name,
                    v -> tasks.run(
                            "ui.dialog.close",
                            p -> {
                                throw Problem.output("ui.problem.printing");
                            },
                            done -> {}));
            Field shown = Forms.field("ui.decision.name", field);
            field.setText("typed");
            Forms.saveAll(shown);
            assertEquals("typed", field.getText());
            assertTrue(Forms.anyUnsaved(shown));
            assertTrue(field.getAccessibleText().contains("Not saved"));
            return true;
        });
        assertEquals(1, told.size());
    }

    @Test
    void aDateIsConfirmedAndWhatIsNotOneStays() {
        SimpleObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
        List<Forms.Entry<LocalDate>> entries = new ArrayList<>();
        Screens.onScreen(() -> {
            TextField field = Forms.date(date, new SimpleStringProperty(""), LocalDate.of(2026, 8, 14), e -> {
                entries.add(e);
                return Running.done();
            });
            field.setText("3/4");
            Forms.saveAll(field);
            assertEquals("3 April 2026", field.getText());
            field.setText("31/13");
            Forms.saveAll(field);
            assertEquals("31/13", field.getText());
            return true;
        });
        assertEquals(
                List.of(new Forms.Entry<>(LocalDate.of(2026, 4, 3), ""), new Forms.Entry<LocalDate>(null, "31/13")),
                entries);
    }

    @Test
    void a_choice_that_may_be_empty_is_emptied_by_delete_and_by_its_menu() {
        Screens.onScreen(() -> {
            SimpleObjectProperty<@Nullable Severity> kept = new SimpleObjectProperty<>(Severity.INFO);
            ComboBox<Severity> box = Forms.orNone(Forms.choice(kept, List.of(Severity.values()), chosen -> {
                kept.set(chosen);
                return Running.done();
            }));
            Event.fireEvent(
                    box, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false));
            assertNull(kept.get());
            box.setValue(Severity.ERROR);
            assertEquals(Severity.ERROR, kept.get());
            box.getContextMenu().getItems().getFirst().fire();
            assertNull(kept.get());
            return true;
        });
    }
}
