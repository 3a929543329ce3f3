package org.groundwork.actors.registry;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.page.ChoicesViewModel;
import org.groundwork.core.Text;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Forms;
import org.jspecify.annotations.Nullable;

/** What can be done with several chosen rows, each as one act. */
final class SeveralView {
    private final RegistryViewModel registry;
    private final ChoicesViewModel choices;
    private final Dialogs dialogs;

    SeveralView(RegistryViewModel registry, ChoicesViewModel choices, Dialogs dialogs) {
        this.registry = registry;
        this.choices = choices;
        this.dialogs = dialogs;
    }

    Node bar(List<RegistryRow> rows) {
        Label count = new Label(Text.of("actors.registry.several", rows.size()));
        FlowPane bar = new FlowPane(
                count,
                Buttons.of(Command.of("actors.registry.several.kind", null, () -> kind(rows))),
                Buttons.of(Command.of("actors.registry.several.sector", null, () -> sector(rows))),
                Buttons.of(Command.of("actors.registry.several.retire", null, () -> retire(rows))));
        bar.getStyleClass().add("selection-bar");
        bar.setPrefWrapLength(1000);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void kind(List<RegistryRow> rows) {
        ComboBox<ActorKind> box = box(Arrays.asList(ActorKind.values()), Text::label);
        if (ask("actors.registry.several.kind", "actors.field.kind", box)) {
            registry.setKind(rows, box.getValue());
        }
    }

    private void sector(List<RegistryRow> rows) {
        ComboBox<String> box = box(choices.sectors().all(), choices::sector);
        if (ask("actors.registry.several.sector", "actors.field.sector", box)) {
            registry.addSector(rows, box.getValue());
        }
    }

    private void retire(List<RegistryRow> rows) {
        dialogs.decide(
                        "actors.registry.several.retire",
                        Text.of("actors.registry.several.retire.summary", rows.size()),
                        "actors.page.retire.act",
                        registry.by())
                .ifPresent(decision -> registry.retire(rows, decision.reason() + " (" + decision.name() + ")"));
    }

    private boolean ask(String title, String label, ComboBox<?> box) {
        return dialogs.form(
                title,
                Forms.field(label, box),
                title,
                box.valueProperty().map(value -> "").orElse("actors.registry.several.choose"));
    }

    private static <T> ComboBox<T> box(List<T> options, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(options);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T option) {
                return option == null ? "" : words.apply(option);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null; // the box is not typed into
            }
        });
        return box;
    }
}
