package org.groundwork.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Brings an older workspace's schema up to date. H2 cannot roll a schema change back, so the file is copied first: a
 * dated copy for people, and one beside the database that is put back when a step fails or the program ends meanwhile.
 */
final class Update {
    private static final String BEFORE = ".before-update";

    private Update() {}

    static void run(Folder folder, Header header, @Nullable WorkspaceKey key, Instant now) throws IOException {
        String shown = folder.root().toString();
        Files.createDirectories(folder.backups());
        Path dated = folder.backups().resolve("before-update-" + Stamp.of(now) + CopyFile.SUFFIX);
        Path draft = Unfinished.of(dated); // a name that the next opening removes
        CopyFile.ofClosed(folder, header.bytes(), false, now).write(draft, () -> true);
        Disk.rename(draft, dated);
        Path before = before(folder);
        try {
            Disk.write(before, out -> Files.copy(folder.database(), out));
            Migrations.run(OpenDatabase.at(folder.database(), key, false));
        } catch (IOException | RuntimeException e) {
            putBack(folder);
            if (Trouble.diskFull(e)) {
                Files.deleteIfExists(dated); // else each try would make the disk fuller
                throw Problem.workspace("workspace.problem.diskFull", shown).because(e);
            }
            if (e instanceof IOException io) {
                throw io;
            }
            throw Problem.workspace("workspace.problem.updateFailed", shown).because(e);
        }
        Disk.force(folder.database());
        Files.delete(before);
        header.of(header.copy()).write(folder);
    }

    /** After an update that did not come to its end. */
    static void putBack(Folder folder) throws IOException {
        if (Files.exists(before(folder))) {
            Disk.rename(before(folder), folder.database());
        }
    }

    private static Path before(Folder folder) {
        return folder.root().resolve(Folder.DATABASE_FILE + BEFORE);
    }
}
