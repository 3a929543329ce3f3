package org.groundwork.actors.registry;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.actors.page.ChoicesViewModel;
import org.groundwork.core.Text;
import org.groundwork.editing.SuggestView;
import org.groundwork.places.Place;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Field;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** Quick add above the list: name, place, phone; Enter saves and the next one can be typed. Nothing else is asked. */
final class QuickAddView extends VBox {
    private final RegistryViewModel registry;
    private final ChoicesViewModel choices;
    private final Runnable closed;
    private final TextField name = new TextField();
    private final TextField place = new TextField();
    private final TextField phone = new TextField();
    private final Label said = new Label();
    private @Nullable Place chosen;

    QuickAddView(RegistryViewModel registry, ChoicesViewModel choices, Runnable closed) {
        this.registry = registry;
        this.choices = choices;
        this.closed = closed;
        getStyleClass().add("quick-add");
        said.getStyleClass().add("quiet");
        HBox fields = new HBox(
                grow(Forms.field("actors.registry.add.name", name)),
                grow(Forms.field("actors.registry.add.place", place)),
                grow(Forms.field("actors.registry.add.phone", phone)),
                buttons());
        fields.getStyleClass().add("row-fields-line");
        fields.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(fields, said);
        name.setId("quick-add-name");
        place.setId("quick-add-place");
        phone.setId("quick-add-phone");
        SuggestView.install(place, choices::places, found -> choices.place(found.id()), found -> chosen = found);
        List.of(name, place, phone).forEach(field -> field.setOnAction(e -> save()));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                closed.run();
                e.consume();
            }
        });
    }

    private Node buttons() {
        Command save = new Command(
                "actors.registry.add.save",
                null,
                Bindings.createStringBinding(
                        () -> name.getText().isBlank() ? "actors.registry.add.noName" : "", name.textProperty()),
                this::save);
        HBox box = new HBox(Buttons.main(save), Buttons.quiet(Command.of("actors.registry.add.close", null, closed)));
        box.getStyleClass().add("row-acts");
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private static Field grow(Field field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPrefWidth(200);
        return field;
    }

    private void save() {
        String typed = name.getText().strip();
        if (typed.isEmpty()) {
            name.requestFocus();
            return;
        }
        Place at = chosen != null && choices.place(chosen.id()).equals(place.getText())
                ? chosen
                : choices.places(place.getText()).stream()
                        .filter(found ->
                                found.name().equalsIgnoreCase(place.getText().strip()))
                        .findFirst()
                        .orElse(null);
        registry.add(typed, at, place.getText(), phone.getText()).whenEnded(state -> {
            if (state == Running.State.DONE) {
                said.setText(Text.of("actors.registry.add.done", typed));
                chosen = null;
                name.clear();
                place.clear();
                phone.clear();
                name.requestFocus();
            }
        });
    }

    void begin() {
        said.setText(Text.of("actors.registry.add.help"));
        name.requestFocus();
    }
}
