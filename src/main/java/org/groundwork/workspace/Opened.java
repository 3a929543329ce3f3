package org.groundwork.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Readable copies of attachments, made when a person looks at one: in the system's folder for such files, which only
 * that person can enter. They are gone when the workspace is closed; what a crash left goes when it is opened again.
 */
final class Opened {
    private static final int ENOUGH = 8;

    private Opened() {}

    /**
     * Makes a copy that another program can show.
     *
     * @param workspace the workspace's folder
     * @param name under which it is shown
     */
    static Path copy(Path workspace, String name, InputStream content) {
        try {
            Path folder = Files.createTempDirectory(prefix(workspace)); // for its owner's eyes only
            Path file = folder.resolve(safe(name));
            Files.copy(content, file);
            if (!file.toFile().setReadOnly()) { // what is typed into a copy would be lost
                Logs.info(Opened.class, "a copy stays writable");
            }
            return file;
        } catch (IOException e) {
            throw Trouble.io(e, name);
        }
    }

    /** Removes all copies made of this workspace's attachments. One that a program holds stays until later. */
    static void clear(Path workspace) {
        Path home = Path.of(System.getProperty("java.io.tmpdir", "."));
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(home, prefix(workspace) + "*")) {
            for (Path folder : folders) {
                remove(folder);
            }
        } catch (IOException e) {
            Logs.warn(Opened.class, e);
        }
    }

    private static void remove(Path folder) {
        try {
            for (Path file : Disk.list(folder)) {
                if (!file.toFile().setWritable(true)) { // Windows removes no file that is read-only
                    Logs.info(Opened.class, "a copy stays read-only");
                }
            }
            Disk.remove(folder);
        } catch (IOException e) {
            Logs.warn(Opened.class, e);
        }
    }

    private static String prefix(Path workspace) {
        byte[] named = workspace.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return "groundwork-open-" + HexFormat.of().formatHex(Sha256.digest().digest(named), 0, ENOUGH) + "-";
    }

    private static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String kept = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip();
        return kept.isEmpty() || kept.matches("\\.+") ? "file" : kept;
    }
}
