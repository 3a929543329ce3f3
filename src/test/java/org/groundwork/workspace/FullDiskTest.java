package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.groundwork.testing.FullDiskChild;
import org.groundwork.testing.Killed;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that takes no more, as a limit on the size of files that the shell sets for the program it starts. */
class FullDiskTest {
    private static final Path SHELL = Path.of("/bin/sh");

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    /** Small saves fail when they are committed, a large one while it is being written. */
    @ParameterizedTest
    @ValueSource(ints = {1, 20_000})
    void whatWasSavedIsThereAndWorkGoesOn(int rows) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(SHELL));
        temp.workspace().close();
        List<String> said = limited(rows);
        long saved = said.stream().filter("saved"::equals).count();
        List<String> end = said.subList((int) saved, said.size());
        assertEquals(2, end.size(), end.toString());
        assertEquals("workspace.problem.diskFull", end.getFirst());
        assertEquals("sound", end.getLast(), "closed and opened again on the same disk");
        Workspace again = Workspace.open(temp.folder(), temp.access());
        try (again) {
            assertTrue(again.verify().ok(), again.verify().toString());
            long there = again.read(handle -> handle.createQuery("SELECT COUNT(*) FROM setting WHERE name LIKE 'n%'")
                    .mapTo(Long.class)
                    .one());
            assertTrue(there == saved * rows || there == (saved + 1) * rows, there + " rows, " + saved + " saves");
            VaultTest.save(again, "a", "room again");
        }
    }

    private List<String> limited(int rows) throws IOException, InterruptedException {
        List<String> java = Killed.command(FullDiskChild.class, temp.folder().toString(), Integer.toString(rows));
        List<String> command = new java.util.ArrayList<>(
                List.of(SHELL.toString(), "-c", "ulimit -f 8000 && exec \"$0\" -XX:-UsePerfData \"$@\""));
        command.addAll(java);
        Process child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(child.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        child.waitFor();
        return out.lines().toList();
    }
}
