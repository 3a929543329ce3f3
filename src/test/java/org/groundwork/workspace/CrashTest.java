package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.groundwork.testing.CrashChild;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The program is killed at random moments; whatever it said was saved is there, whole, and the next opening says what
 * happened. {@code -Dgroundwork.kills=200} for more of them.
 */
class CrashTest {
    private static final int KILLS = Integer.getInteger("groundwork.kills", 20);

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @Test
    void everyAcknowledgedSaveIsThereAfterAKill() throws IOException, InterruptedException {
        Path folder = temp.directory().resolve("crash.groundwork");
        Random random = new Random(20260302);
        int last = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process child = start(folder, last + 1);
            try (BufferedReader lines = child.inputReader(StandardCharsets.US_ASCII)) {
                String opened = lines.readLine();
                assertEquals("open", opened, "kill " + kill);
                long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(random.nextInt(1, 400));
                String line = "";
                while (line != null && System.nanoTime() < until) {
                    line = lines.readLine();
                    last = line == null ? last : Integer.parseInt(line);
                }
                child.toHandle().destroyForcibly(); // not Process's own, which would close what it had said
                for (String rest = lines.readLine(); rest != null; rest = lines.readLine()) {
                    last = whole(rest) ? Integer.parseInt(rest) : last;
                }
            } finally {
                child.destroyForcibly().waitFor();
            }
            last = check(folder, last, kill);
        }
    }

    /** The number of saves that are there, which is at least as many as were acknowledged. */
    private int check(Path folder, int acknowledged, int kill) {
        try (Workspace workspace = Workspace.open(folder, temp.access())) {
            List<String> names =
                    workspace.read(handle -> handle.createQuery("SELECT name FROM setting WHERE name LIKE 'crash.%'")
                            .mapTo(String.class)
                            .list());
            int there = names.size() / 3;
            assertEquals(0, names.size() % 3, "half an act after kill " + kill);
            assertTrue(there >= acknowledged, "kill " + kill + ": " + acknowledged + " acknowledged, " + there);
            assertTrue(there <= acknowledged + 1, "more than one save was never acknowledged");
            assertTrue(workspace.notices().stream().anyMatch(n -> n.key().startsWith("workspace.notice.recovered")));
            Verification verified = workspace.verify();
            assertTrue(verified.ok(), verified.toString());
            return there;
        }
    }

    private static boolean whole(String line) {
        return !line.isEmpty() && line.chars().allMatch(Character::isDigit);
    }

    private static Process start(Path folder, int number) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .replace("\n", File.pathSeparator),
                        CrashChild.class.getName(),
                        folder.toString(),
                        Integer.toString(number))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
