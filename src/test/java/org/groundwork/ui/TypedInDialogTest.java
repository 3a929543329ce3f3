package org.groundwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.testing.Hands;
import org.groundwork.testing.Screens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is still being typed in a dialog: taken before it is agreed to, or told beside the field; never dropped unseen. */
class TypedInDialogTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final String ACT = "Close";
    private static final String DAY = "Decided by";

    private final Dialogs dialogs = new Dialogs(() -> null, Memory.brief());
    private final SimpleObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final List<String> ended = new ArrayList<>();

    /** Asks for a day that is needed, in a list that is scrolled, and keeps what came of it. */
    private void ask(Node... above) {
        TextField field = Forms.date(day, new SimpleStringProperty(""), TODAY, entry -> {
            day.set(entry.value());
            return Running.done();
        });
        VBox box = new VBox(above);
        box.getChildren()
                .addAll(Forms.field("ui.decision.name", field), Forms.field("ui.decision.reason", new TextField()));
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(300);
        boolean agreed = dialogs.form(
                "ui.fault.title", scroll, "ui.dialog.close", day.map(on -> "").orElse("ui.decision.missing"));
        ended.add(agreed ? String.valueOf(day.get()) : "given up");
    }

    private void inDialog(Consumer<Hands> then, Node... above) {
        Screens.inDialog(() -> ask(above), scene -> {
            then.accept(new Hands(() -> scene));
            return true;
        });
    }

    private static Button act(Scene scene) {
        return (Button) scene.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && button.isDefaultButton())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_day_that_is_needed_frees_the_act_while_it_is_typed_and_enter_agrees() {
        Screens.inDialog(this::ask, scene -> {
            Hands hands = new Hands(() -> scene);
            assertTrue(act(scene).isDisabled());
            hands.to(DAY);
            hands.type("3/4/2026");
            assertFalse(act(scene).isDisabled(), "the field has not been left");
            hands.press(KeyCode.ENTER);
            assertFalse(scene.getWindow().isShowing());
            return true;
        });
        assertEquals(List.of("2026-04-03"), ended);
    }

    @Test
    void a_day_that_is_still_typed_is_taken_before_the_act() {
        day.set(TODAY);
        inDialog(hands -> {
            retype(hands, "20 aug");
            hands.push(ACT);
        });
        assertEquals(List.of("2026-08-20"), ended);
    }

    @Test
    void a_day_that_is_not_understood_keeps_the_dialog_and_is_told_at_its_field() {
        day.set(TODAY);
        Label tall = new Label("tall");
        tall.setMinHeight(600);
        Screens.inDialog(() -> ask(tall), scene -> {
            Hands hands = new Hands(() -> scene);
            Node field = retype(hands, "some day");
            hands.to("Reason");
            hands.push(ACT);
            assertTrue(scene.getWindow().isShowing());
            assertSame(field, scene.getFocusOwner());
            assertTrue(hands.seen().contains(Text.of("ui.finding.date")), hands.seen());
            assertTrue(field.getAccessibleText().contains(Text.of("ui.finding.date")));
            scene.getRoot().layout();
            double at = field.localToScene(field.getBoundsInLocal()).getMinY();
            assertTrue(at > 0 && at < scene.getHeight(), "in sight: " + at);
            retype(hands, "5 August 2026");
            assertFalse(hands.seen().contains(Text.of("ui.finding.date")));
            hands.push(ACT);
            return true;
        });
        assertEquals(List.of("2026-08-05"), ended);
    }

    @Test
    void a_day_that_was_emptied_is_not_agreed_to() {
        day.set(TODAY);
        Screens.inDialog(this::ask, scene -> {
            Hands hands = new Hands(() -> scene);
            hands.to(DAY);
            hands.press(KeyCode.A, true);
            hands.press(KeyCode.DELETE);
            assertTrue(act(scene).isDisabled());
            return true;
        });
        assertEquals(List.of("given up"), ended);
        assertNull(day.get());
    }

    @Test
    void giving_up_agrees_to_nothing_whatever_was_typed() {
        inDialog(hands -> {
            hands.to(DAY);
            hands.type("3/4/2026");
            hands.press(KeyCode.ESCAPE);
        });
        inDialog(hands -> {
            hands.to(DAY);
            hands.type("some day");
            hands.push(Text.of("ui.dialog.cancel"));
        });
        assertEquals(List.of("given up", "given up"), ended);
    }

    private static Node retype(Hands hands, String words) {
        Node field = hands.to(field(hands));
        Screens.onScreen(() -> {
            ((TextField) field).selectAll();
            return true;
        });
        hands.type(words);
        return field;
    }

    /** The name of the field says what is wrong with it, too. */
    private static String field(Hands hands) {
        return hands.seen().contains(Text.of("ui.finding.date")) ? DAY + ". " + Text.of("ui.finding.date") : DAY;
    }
}
