package org.groundwork.testing;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.Workspace;

/** Opens a workspace and works until the system ends it: saving small things, or in the middle of one long act. */
public final class EndedChild {
    private static final int LONG = 10_000_000;

    private EndedChild() {}

    /** @param args the workspace's folder, then "saving", "long" or "reading" */
    public static void main(String[] args) {
        Access access = new Access(TempWorkspace.PERSON, TempWorkspace.DEVICE, null, Clock.systemUTC());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        Workspace workspace = Workspace.open(Path.of(args[0]), access);
        out.println("open");
        switch (args[1]) {
            case "saving" -> {
                for (int number = 1; ; number++) {
                    save(workspace, 1);
                    out.println(number);
                }
            }
            case "long" -> save(workspace, LONG);
            default ->
                workspace.read(handle -> handle.createQuery("SELECT COUNT(*) FROM SYSTEM_RANGE(1, 4000000000)")
                        .mapTo(Long.class)
                        .one());
        }
    }

    private static void save(Workspace workspace, int rows) {
        workspace.act("workspace.ActKind.SETTINGS", List.of("ended"), () -> {
            for (int row = 0; row < rows; row++) {
                UUID id = workspace.newId();
                workspace.write(handle ->
                        handle.execute("INSERT INTO setting (id, name, content) VALUES (?, ?, ?)", id, "n" + id, "x"));
            }
            return rows;
        });
    }
}
