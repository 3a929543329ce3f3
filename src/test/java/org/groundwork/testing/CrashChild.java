package org.groundwork.testing;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.groundwork.core.Id;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.Workspace;

/** Saves in a loop and prints each save once it is acknowledged, until it is killed. */
public final class CrashChild {
    private static final int PARTS = 3;

    private CrashChild() {}

    /** @param args the workspace's folder, then the number of the first save */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Access access = new Access(TempWorkspace.PERSON, TempWorkspace.DEVICE, null, Clock.systemUTC());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        Workspace workspace = Files.exists(folder) ? Workspace.open(folder, access) : Workspace.create(folder, access);
        out.println("open");
        for (int number = Integer.parseInt(args[1]); ; number++) {
            save(workspace, number);
            out.println(number);
        }
    }

    /** Opens the workspace after a kill: all that the program had said is there, and at most one save more. */
    public static Killed.After look(Path folder, Access access, int acknowledged) {
        try (Workspace workspace = Workspace.open(folder, access)) {
            int rows = workspace.read(
                    handle -> handle.createQuery("SELECT COUNT(*) FROM setting WHERE name LIKE 'crash.%'")
                            .mapTo(Integer.class)
                            .one());
            int there = rows / PARTS;
            return new Killed.After(
                    there,
                    Math.max(0, acknowledged - there),
                    rows % PARTS == 0 ? 0 : 1,
                    there <= acknowledged + 1 && workspace.verify().ok(),
                    told(workspace));
        }
    }

    static boolean told(Workspace workspace) {
        return workspace.notices().stream().anyMatch(notice -> notice.key().startsWith("workspace.notice.recovered"));
    }

    /** One act of three rows: all of them are there afterwards, or none. */
    private static void save(Workspace workspace, int number) {
        workspace.act("workspace.ActKind.SETTINGS", List.of(Integer.toString(number)), () -> {
            for (int part = 0; part < PARTS; part++) {
                UUID id = Id.named("crash", Integer.toString(number), Integer.toString(part));
                String name = "crash." + number + "." + part;
                workspace.write(handle -> handle.execute(
                        "INSERT INTO setting (id, name, content) VALUES (?, ?, ?)", id, name, "x".repeat(300)));
            }
            return number;
        });
    }
}
