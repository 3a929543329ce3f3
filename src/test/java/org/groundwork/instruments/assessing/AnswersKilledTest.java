package org.groundwork.instruments.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.groundwork.testing.Killed;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A micro-assessment of 100 questions, killed again and again at any moment: no answer that was saved is lost. */
class AnswersKilledTest {
    private static final int KILLS = 10;

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @Test
    void nothingThatWasSavedIsLost() throws IOException, InterruptedException {
        killedAgainAndAgain();
    }

    @Test
    void nothingThatWasKeyedInFromPaperIsLost() throws IOException, InterruptedException {
        killedAgainAndAgain("paper");
    }

    private void killedAgainAndAgain(String... how) throws IOException, InterruptedException {
        Path folder = temp.directory().resolve("killed.groundwork");
        String[] arguments =
                Stream.concat(Stream.of(folder.toString()), Stream.of(how)).toArray(String[]::new);
        Random random = new Random(5);
        int there = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = Killed.run(AnswerChild.class, there, random.nextInt(40, 400), arguments);
            Killed.After after = AnswerChild.look(folder, temp.access(), acknowledged);
            assertEquals(0, after.lost(), "kill " + kill);
            assertTrue(after.sound(), "kill " + kill);
            there = after.last();
        }
        assertTrue(there > 0, "something was answered between the kills");
    }
}
