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

    /** One act of three rows: all of them are there afterwards, or none. */
    private static void save(Workspace workspace, int number) {
        workspace.act("workspace.ActKind.SETTINGS", List.of(Integer.toString(number)), () -> {
            for (int part = 0; part < 3; part++) {
                UUID id = Id.named("crash", Integer.toString(number), Integer.toString(part));
                String name = "crash." + number + "." + part;
                workspace.write(handle -> handle.execute(
                        "INSERT INTO setting (id, name, content) VALUES (?, ?, ?)", id, name, "x".repeat(300)));
            }
            return number;
        });
    }
}
