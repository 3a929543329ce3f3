package org.groundwork.testing;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.groundwork.core.Problem;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.EarlierBackups;
import org.groundwork.workspace.Workspace;

/** One step on a disk that takes no more, which whoever starts it sees to; says what became of it. */
public final class FullDiskStep {
    private FullDiskStep() {}

    /** @param args "open", "backup", "copy", "restore" or "reencrypt", a workspace's folder, and a copy */
    public static void main(String[] args) {
        Access access = new Access(TempWorkspace.PERSON, TempWorkspace.DEVICE, null, Clock.systemUTC());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        Path folder = Path.of(args[1]);
        Path copy = Path.of(args[2]);
        try {
            switch (args[0]) {
                case "open" -> Workspace.open(folder, access).close();
                case "restore" -> Workspace.restore(copy, folder, true, access);
                case "reencrypt" -> Workspace.reencrypt(folder, access, "one", EarlierBackups.ENCRYPT);
                default -> {
                    try (Workspace workspace = Workspace.open(folder, access)) {
                        workspace.backup(args[0].equals("copy") ? copy : null, true);
                    }
                }
            }
            out.println("done");
        } catch (Problem problem) {
            out.println(problem.key());
        }
    }
}
