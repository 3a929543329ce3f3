package org.groundwork.threew;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.testing.ImportCrashChild;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The program is killed at random moments of importing: an import that was acknowledged is there, and none is half
 * there. {@code -Dgroundwork.importKills=100} for more of them.
 */
class ImportCrashTest {
    private static final int KILLS = Integer.getInteger("groundwork.importKills", 8);

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @Test
    void no_import_is_half_there_after_a_kill() throws IOException, InterruptedException {
        Path folder = temp.directory().resolve("crash.groundwork");
        Random random = new Random(814);
        int next = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            next = check(folder, next, run(folder, next, random.nextInt(1, 1500)), kill) + 1;
        }
    }

    /** Runs the child until it is killed; the number of the last import that it acknowledged. */
    private int run(Path folder, int first, int millis) throws IOException, InterruptedException {
        Process child = start(folder, first);
        int last = first - 1;
        try (BufferedReader lines = child.inputReader(StandardCharsets.US_ASCII)) {
            assertEquals("open", lines.readLine());
            Thread killer = Thread.ofPlatform().start(() -> {
                try {
                    TimeUnit.MILLISECONDS.sleep(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                child.toHandle().destroyForcibly(); // not Process's own, which would close what it had said
            });
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Integer.parseInt(line);
            }
            killer.join();
        } finally {
            child.destroyForcibly().waitFor();
        }
        return last;
    }

    /** Every import is whole or absent, and every acknowledged one whole; the number of the last one there. */
    private int check(Path folder, int first, int acknowledged, int kill) {
        try (Workspace workspace = Workspace.open(folder, temp.access())) {
            PresenceFeature presences = new PresenceFeature(workspace);
            int last = acknowledged;
            for (int number = first; number <= acknowledged + 1; number++) {
                int there = presences.ofSource(ImportCrashChild.source(number)).size();
                boolean whole = there == ImportCrashChild.ROWS;
                assertTrue(whole || there == 0, "kill " + kill + ": import " + number + " is half there, " + there);
                assertTrue(whole || number > acknowledged, "kill " + kill + ": import " + number + " is lost");
                last = whole ? number : last;
            }
            assertTrue(workspace.verify().ok(), "kill " + kill + ": " + workspace.verify());
            return last;
        }
    }

    private Process start(Path folder, int number) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .replace("\n", File.pathSeparator),
                        ImportCrashChild.class.getName(),
                        folder.toString(),
                        temp.directory().toString(),
                        Integer.toString(number))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
