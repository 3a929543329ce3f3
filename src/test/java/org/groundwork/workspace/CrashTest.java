package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.groundwork.testing.CrashChild;
import org.groundwork.testing.Killed;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The program is killed at random moments; whatever it said was saved is there, whole, and the next opening says what
 * happened. The benchmark {@code crash} does the same 200 times.
 */
class CrashTest {
    private static final int KILLS = 20;

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @Test
    void everyAcknowledgedSaveIsThereAfterAKill() throws IOException, InterruptedException {
        Path folder = temp.directory().resolve("crash.groundwork");
        Random random = new Random(20260302);
        int last = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = Killed.run(
                    CrashChild.class, last, random.nextInt(1, 400), folder.toString(), Integer.toString(last + 1));
            Killed.After after = CrashChild.look(folder, temp.access(), acknowledged);
            assertTrue(after.whole(), "kill " + kill + " after " + acknowledged + ": " + after);
            last = after.last();
        }
        assertTrue(last > 0, "nothing was saved between the kills");
    }
}
