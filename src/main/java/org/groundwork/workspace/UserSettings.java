package org.groundwork.workspace;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.groundwork.core.Id;

/**
 * What belongs to this person on this computer and to no workspace: the device's id, the workspaces opened last, the
 * window's language and theme. A file in the system's place for settings, replaced whole at each change.
 */
public final class UserSettings {
    private static final int RECENT = 10;
    private static final String DEVICE = "device";

    private final Path file;
    private final Properties values = new Properties();

    private UserSettings(Path file) {
        this.file = file;
    }

    /** The settings of the person who runs the program. */
    public static UserSettings load() {
        return at(SystemPlaces.here().settings().resolve("settings.properties"));
    }

    /** Settings kept in this file; an unreadable file counts as empty, as nothing in it is worth a refusal. */
    public static UserSettings at(Path file) {
        UserSettings settings = new UserSettings(file);
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                settings.values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                settings.values.clear();
            }
        }
        return settings;
    }

    /** This installation's id, made at the first call. */
    public synchronized UUID device() {
        try {
            return UUID.fromString(get(DEVICE, ""));
        } catch (IllegalArgumentException e) {
            SecureRandom random = new SecureRandom();
            UUID made = Id.timeOrdered(System.currentTimeMillis(), random.nextLong(), random.nextLong());
            put(DEVICE, made.toString());
            return made;
        }
    }

    public synchronized String get(String name, String fallback) {
        return values.getProperty(name, fallback);
    }

    /** Keeps a value at once; where the settings cannot be written it holds until the program ends. */
    public synchronized void put(String name, String value) {
        if (!value.equals(values.setProperty(name, value))) {
            save();
        }
    }

    /** Workspaces opened lately that are still there, the last one first. */
    public synchronized List<Path> recent() {
        List<Path> found = new ArrayList<>();
        for (int i = 0; i < RECENT; i++) {
            String path = get("recent." + i, "");
            if (!path.isBlank() && Files.isDirectory(Path.of(path))) {
                found.add(Path.of(path));
            }
        }
        return found;
    }

    /** Puts a workspace first among the recent ones. */
    public synchronized void opened(Path workspace) {
        List<Path> recent = new ArrayList<>(recent());
        Path opened = workspace.toAbsolutePath().normalize();
        if (!recent.isEmpty() && recent.getFirst().equals(opened)) {
            return;
        }
        recent.remove(opened);
        recent.addFirst(opened);
        for (int i = 0; i < RECENT; i++) {
            if (i < recent.size()) {
                values.setProperty("recent." + i, recent.get(i).toString());
            } else {
                values.remove("recent." + i);
            }
        }
        save();
    }

    private void save() {
        StringWriter text = new StringWriter();
        try {
            values.store(text, null);
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Disk.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            Logs.warn(UserSettings.class, new UncheckedIOException(e));
        }
    }
}
