package org.groundwork.actors.registry;

import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.groundwork.core.Text;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Dialogs;

/** Filters under a name: apply, save, rename, delete. */
final class SavedFiltersView {
    private final RegistryViewModel registry;
    private final Dialogs dialogs;
    private final MenuButton menu = new MenuButton();

    SavedFiltersView(RegistryViewModel registry, Dialogs dialogs) {
        this.registry = registry;
        this.dialogs = dialogs;
    }

    Node node() {
        menu.setText(Text.of("actors.registry.filters"));
        menu.getStyleClass().addAll("flat", "saved-filters");
        registry.saved().subscribe(this::fill);
        registry.filter().subscribe(this::fill);
        fill();
        return menu;
    }

    private void fill() {
        menu.getItems().clear();
        for (SavedFilter filter : registry.saved()) {
            menu.getItems().add(item(filter));
        }
        if (!registry.saved().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        MenuItem save = Buttons.item(Command.of("actors.registry.filters.save", null, this::save));
        MenuItem clear = Buttons.item(Command.of("actors.registry.clear", null, registry::clear));
        boolean filtered = !registry.filter().get().equals(RegistryFilter.ALL);
        save.disableProperty().unbind();
        clear.disableProperty().unbind();
        save.setDisable(!filtered);
        clear.setDisable(!filtered);
        menu.getItems().addAll(save, clear);
    }

    private MenuItem item(SavedFilter filter) {
        Menu item = new Menu(filter.name());
        item.setMnemonicParsing(false);
        item.getItems()
                .addAll(
                        Buttons.item(Command.of("actors.registry.filters.apply", null, () -> registry.apply(filter))),
                        Buttons.item(Command.of("actors.registry.filters.rename", null, () -> rename(filter))),
                        Buttons.item(
                                Command.of("actors.registry.filters.delete", null, () -> registry.delete(filter))));
        return item;
    }

    private void save() {
        dialogs.prompt(
                        "actors.registry.filters.save",
                        "actors.registry.filters.name",
                        "",
                        "actors.registry.filters.saveAct")
                .ifPresent(registry::save);
    }

    private void rename(SavedFilter filter) {
        dialogs.prompt(
                        "actors.registry.filters.rename",
                        "actors.registry.filters.name",
                        filter.name(),
                        "actors.registry.filters.rename")
                .ifPresent(name -> registry.rename(filter, name));
    }
}
