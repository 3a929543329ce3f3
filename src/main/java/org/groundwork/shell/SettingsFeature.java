package org.groundwork.shell;

import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Feature;
import org.groundwork.workspace.UserSettings;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** What the office and the person choose once. */
final class SettingsFeature implements Feature {
    private final Workspace workspace;
    private final Desk desk;
    private final UserSettings settings;
    private final Session session;
    private final SettingsView.Around around;
    private @Nullable SettingsView view;

    /** @param around what other areas give: their own settings, and the countries they know */
    SettingsFeature(
            Workspace workspace, Desk desk, UserSettings settings, Session session, SettingsView.Around around) {
        this.workspace = workspace;
        this.desk = desk;
        this.settings = settings;
        this.session = session;
        this.around = around;
    }

    @Override
    public String key() {
        return "shell.settings";
    }

    @Override
    public Group group() {
        return Group.SETTINGS;
    }

    @Override
    public String icon() {
        return "fth-settings";
    }

    @Override
    public Parent view() {
        if (view == null) {
            view = new SettingsView(workspace, desk, settings, session, around);
        }
        return Objects.requireNonNull(view);
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }
}
