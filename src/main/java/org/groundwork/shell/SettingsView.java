package org.groundwork.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import org.groundwork.core.Text;
import org.groundwork.places.Country;
import org.groundwork.ui.Card;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Page;
import org.groundwork.ui.Running;
import org.groundwork.ui.Sections;
import org.groundwork.ui.Setting;
import org.groundwork.ui.Theme;
import org.groundwork.workspace.UserSettings;
import org.groundwork.workspace.Workspace;

/** The settings, section by section. */
final class SettingsView extends StackPane {
    private final Workspace workspace;
    private final UserSettings settings;
    private final Session session;

    /** What other areas give. */
    record Around(Supplier<List<Setting>> more, Supplier<List<Country>> countries) {}

    SettingsView(Workspace workspace, Desk desk, UserSettings settings, Session session, Around around) {
        this.workspace = workspace;
        this.settings = settings;
        this.session = session;
        Sections sections = new Sections(null);
        sections.add("shell.settings.person", person());
        sections.add(
                "shell.settings.office",
                OfficeView.card(workspace, desk, around.countries().get()));
        sections.add("shell.settings.rates", RatesView.card(workspace, desk));
        around.more().get().forEach(each -> sections.add(each.key(), each.card()));
        sections.add("shell.settings.window", window());
        sections.add("shell.settings.secret", SafetyView.secret(workspace, desk, session));
        sections.add("shell.settings.backups", SafetyView.backups(workspace, desk, session));
        sections.add("shell.settings.workspace", workspace());
        getChildren().add(Page.of("shell.settings.title", null, List.of(), sections));
    }

    private Node person() {
        Person me = Person.of(settings);
        return Card.of(
                        "shell.settings.person",
                        Card.fact("shell.person.name", me.name()),
                        Card.fact("shell.person.function", me.function()),
                        Card.fact("shell.person.agency", me.agency()),
                        Card.fact("shell.person.office", me.office()))
                .act(Command.of("shell.command.person", null, session::switchPerson));
    }

    private Node workspace() {
        return Card.of(
                        "shell.settings.workspace",
                        Card.fact("shell.settings.folder", workspace.folder().toString()))
                .act(Command.of("shell.command.leave", null, session::leave));
    }

    private Node window() {
        SimpleObjectProperty<Theme.Look> look = new SimpleObjectProperty<>(Theme.look());
        ComboBox<Theme.Look> looks = Forms.choice(look, List.of(Theme.Look.values()), chosen -> {
            if (chosen != null) {
                look.set(chosen);
                settings.put("look", chosen.name());
                Theme.apply(chosen);
            }
            return Running.done();
        });
        SimpleObjectProperty<Theme.Direction> way = new SimpleObjectProperty<>(Theme.direction());
        ComboBox<Theme.Direction> ways = Forms.choice(way, List.of(Theme.Direction.values()), chosen -> {
            if (chosen != null) {
                way.set(chosen);
                settings.put("direction", chosen.name());
                Theme.direct(chosen);
            }
            return Running.done();
        });
        return Card.of(
                "shell.settings.window",
                Forms.field("shell.settings.look", looks),
                Forms.field("shell.settings.direction", ways),
                Card.fact("shell.settings.language", Text.of("shell.settings.language.only")));
    }
}
