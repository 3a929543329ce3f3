package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is noted of the journal at closing refuses what lacks acts, and nothing else. */
class ActsNoteTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @Test
    void aFileCutOffInTheMiddleOfACommitIsSound() throws Exception {
        temp.workspace().settings().set("language", "fr");
        temp.workspace().close();
        Folder folder = new Folder(temp.folder());
        Path cut = temp.directory().resolve("cut.mv.db");
        try (Connection open = OpenDatabase.at(folder.database(), null, false).connect();
                Statement statement = open.createStatement()) {
            open.setAutoCommit(false);
            JournalTrigger.migrating(open, true);
            long last = OpenDatabase.lastAct(open);
            statement.execute("CREATE LOCAL TEMPORARY TABLE one AS SELECT * FROM act WHERE seq = " + last);
            statement.execute("UPDATE one SET seq = seq + 1");
            statement.execute("INSERT INTO act SELECT * FROM one");
            OpenDatabase.store(open).getMvStore().commit(); // as H2 does by itself while a large act commits
            Files.copy(folder.database(), cut);
            open.rollback();
            JournalTrigger.migrating(open, false);
            assertEquals(last + 1, SchemaGuard.check(cut, null, "cut").lastAct());
        }
    }

    @Test
    void whereTheNoteCannotBeWrittenTheDatabaseIsClosedAllTheSame() throws Exception {
        Path acts = new Folder(temp.folder()).acts();
        Files.createDirectories(acts.resolve("in the way"));
        temp.workspace().settings().set("language", "fr");
        temp.workspace().close();
        try (Workspace next = temp.reopen()) {
            assertTrue(next.settings().get("language").isPresent());
            assertEquals(List.of(), next.verify().problems());
        }
    }
}
