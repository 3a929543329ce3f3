package org.groundwork.testing;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.groundwork.core.Problem;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.Workspace;

/**
 * Saves until the disk takes no more, which whoever starts it sees to; says the number of each save, then what the
 * refusal was, then what the workspace is like when it is closed and opened again.
 */
public final class FullDiskChild {
    private FullDiskChild() {}

    /** @param args the workspace's folder, then how many rows each save has */
    public static void main(String[] args) {
        Access access = new Access(TempWorkspace.PERSON, TempWorkspace.DEVICE, null, Clock.systemUTC());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        Path folder = Path.of(args[0]);
        try (Workspace workspace = Workspace.open(folder, access)) {
            for (int number = 1; number < 10_000; number++) {
                save(workspace, Integer.parseInt(args[1]));
                out.println("saved");
            }
        } catch (Problem full) {
            out.println(full.key());
        }
        try (Workspace again = Workspace.open(folder, access)) {
            out.println(again.verify().ok() ? "sound" : again.verify());
        }
    }

    private static void save(Workspace workspace, int rows) {
        workspace.act("workspace.ActKind.SETTINGS", List.of("full"), () -> {
            for (int row = 0; row < rows; row++) {
                UUID id = workspace.newId();
                workspace.write(handle -> handle.execute(
                        "INSERT INTO setting (id, name, content) VALUES (?, ?, ?)", id, "n" + id, "x".repeat(2_000)));
            }
            return rows;
        });
    }
}
