package org.groundwork.threew;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.groundwork.testing.ImportCrashChild;
import org.groundwork.testing.Killed;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The program is killed at random moments of importing: an import that was acknowledged is there, and none is half
 * there. The benchmark {@code crash} does the same more often.
 */
class ImportCrashTest {
    private static final int KILLS = 8;

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @Test
    void no_import_is_half_there_after_a_kill() throws IOException, InterruptedException {
        Path folder = temp.directory().resolve("crash.groundwork");
        Random random = new Random(814);
        int last = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int first = last + 1;
            int acknowledged = Killed.run(
                    ImportCrashChild.class,
                    last,
                    random.nextInt(1, 1500),
                    folder.toString(),
                    temp.directory().toString(),
                    Integer.toString(first));
            Killed.After after = ImportCrashChild.look(folder, temp.access(), first, acknowledged);
            assertTrue(after.whole(), "kill " + kill + " after " + acknowledged + ": " + after);
            last = after.last();
        }
    }
}
