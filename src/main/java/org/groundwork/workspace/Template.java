package org.groundwork.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.tools.ChangeFileEncryption;
import org.jspecify.annotations.Nullable;

/**
 * The database of a new workspace: migrated once in a run of the program, then copied, so that making many (as tests
 * and
 * benchmarks do) costs little. It holds a schema and no data.
 */
final class Template {
    private Template() {}

    static void fill(Folder folder, @Nullable WorkspaceKey key) throws IOException {
        Files.write(folder.database(), Holder.EMPTY);
        if (key != null) {
            change(folder, null, key);
        }
        Disk.force(folder.database());
    }

    /** Rewrites a closed database file under another key; null stands for none. */
    static void change(Folder folder, @Nullable WorkspaceKey from, @Nullable WorkspaceKey to) throws IOException {
        try {
            ChangeFileEncryption.execute(
                    folder.root().toString(), Folder.DATABASE, "AES", password(from), password(to), true);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static char @Nullable [] password(@Nullable WorkspaceKey key) {
        return key == null ? null : key.filePassword().toCharArray();
    }

    @SuppressWarnings("MutableConstantField")
    private static final class Holder {
        static final byte[] EMPTY = make();
    }

    private static byte[] make() {
        try {
            Path place = Files.createTempDirectory("groundwork-new");
            try {
                Path file = new Folder(place).database();
                Migrations.run(OpenDatabase.fresh(file, null));
                return Files.readAllBytes(file);
            } finally {
                Disk.remove(place);
            }
        } catch (IOException e) {
            throw Trouble.unchecked(e);
        }
    }
}
