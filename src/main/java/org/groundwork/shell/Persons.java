package org.groundwork.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.ui.Dialogs;
import org.groundwork.workspace.Profile;
import org.groundwork.workspace.Workspace;

/** Chooses who works here now, among those who did, or somebody new. */
final class Persons {
    private Persons() {}

    static Optional<Person> choose(Dialogs dialogs, Workspace workspace, Person now) {
        List<Profile> known = workspace.settings().profiles();
        if (known.isEmpty()) {
            return PersonForm.ask(dialogs, now, "shell.person.switch", "shell.person.go");
        }
        ToggleGroup group = new ToggleGroup();
        List<RadioButton> buttons = new ArrayList<>();
        for (Profile profile : known) {
            RadioButton button = new RadioButton(words(profile));
            button.setMnemonicParsing(false);
            button.setUserData(profile);
            button.setToggleGroup(group);
            button.setSelected(profile.person().equals(now.forJournal()));
            buttons.add(button);
        }
        RadioButton other = new RadioButton(Text.of("shell.person.other"));
        other.setToggleGroup(group);
        Label statement = new Label(Text.of("shell.person.statement"));
        statement.getStyleClass().add("quiet");
        statement.setWrapText(true);
        VBox box = new VBox(statement);
        box.getChildren().addAll(buttons);
        box.getChildren().add(other);
        box.getStyleClass().add("form");
        if (!dialogs.form("shell.person.switch", box, "shell.person.choose", Bindings.createStringBinding(() -> ""))) {
            return Optional.empty();
        }
        if (other.isSelected()) {
            Person nobody = new Person("", "", now.agency(), now.office(), now.country(), now.currency());
            return PersonForm.ask(dialogs, nobody, "shell.person.switch", "shell.person.go");
        }
        return buttons.stream()
                .filter(RadioButton::isSelected)
                .map(b -> Person.of((Profile) b.getUserData()))
                .findFirst();
    }

    private static String words(Profile profile) {
        return profile.function().isEmpty() ? profile.name() : profile.name() + ", " + profile.function();
    }
}
