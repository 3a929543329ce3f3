package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.groundwork.testing.EndedChild;
import org.groundwork.testing.Killed;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The system ends the program, as on logging out: the workspace is closed, and soon. */
class EndingTest {
    private static final int SECONDS = 20;

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @ParameterizedTest
    @ValueSource(strings = {"saving", "long", "reading"})
    void theWorkspaceIsClosedAndNothingSavedIsLost(String work) throws IOException, InterruptedException {
        temp.workspace().close();
        Process child = new ProcessBuilder(
                        Killed.command(EndedChild.class, temp.folder().toString(), work))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Assumptions.assumeTrue(child.supportsNormalTermination());
        int saved = 0;
        try (BufferedReader lines = child.inputReader(StandardCharsets.US_ASCII)) {
            assertEquals("open", lines.readLine());
            Thread.sleep(700);
            child.toHandle().destroy(); // not Process's own, which would close what it had said
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                saved = Integer.parseInt(line);
            }
            assertTrue(child.waitFor(SECONDS, TimeUnit.SECONDS), "it did not end");
        } finally {
            child.destroyForcibly().waitFor();
        }
        Workspace again = temp.reopen();
        List<String> told = again.notices().stream().map(Notice::key).toList();
        assertTrue(told.stream().noneMatch(key -> key.startsWith("workspace.notice.recovered")), told.toString());
        int there = VaultTest.saved(again).size();
        assertTrue(there == saved || there == saved + 1, there + " there, " + saved + " acknowledged");
        assertTrue(!work.equals("saving") || saved > 0, "nothing was saved");
        assertTrue(again.verify().ok(), again.verify().toString());
    }
}
