package org.groundwork.shell;

import org.groundwork.ui.Memory;
import org.groundwork.workspace.UserSettings;

/** What screens remember, kept in this person's settings on this computer. */
final class SettingsMemory implements Memory {
    private final UserSettings settings;

    SettingsMemory(UserSettings settings) {
        this.settings = settings;
    }

    @Override
    public String recall(String key) {
        return settings.get("screen." + key, "");
    }

    @Override
    public void keep(String key, String value) {
        settings.put("screen." + key, value);
    }
}
