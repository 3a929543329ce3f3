package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.groundwork.testing.TempWorkspace;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** After each acknowledged save the file alone, as a crash would leave it, opens with that save in it. */
class DurableTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @Test
    void eachSaveIsInTheFileAtOnceAlsoWhereTheFileHasHoles() throws IOException, SQLException {
        int missing = saves(false);
        assertEquals(0, missing, "acknowledged saves that the file did not give back");
    }

    @Test
    void withoutTheSettingSavesWouldBeLost() throws IOException, SQLException {
        assertTrue(saves(true) > 0, "H2 is mended: REUSE_SPACE=FALSE may go");
    }

    /** How many of 60 saves are not in a copy of the file made right after each. */
    private int saves(boolean reuse) throws IOException, SQLException {
        Path file = temp.folder().resolve("groundwork.mv.db");
        int missing = 0;
        for (int round = 0; round < 3; round++) {
            Workspace workspace = temp.reopen();
            try (Connection connection = OpenDatabase.at(file, null, false).connect()) {
                aged(connection, reuse);
                for (int i = 0; i < 20; i++) {
                    VaultTest.save(workspace, "n" + round, "x".repeat(i * 100));
                    long acknowledged = OpenDatabase.lastAct(connection);
                    Path copy = temp.directory().resolve("copy." + round + "." + i + ".mv.db");
                    Files.copy(file, copy);
                    try (Connection crashed = OpenDatabase.at(copy, null, false).connect()) {
                        missing += OpenDatabase.lastAct(crashed) < acknowledged ? 1 : 0;
                    }
                }
            }
        }
        return missing;
    }

    /** As if the file's older parts had been written long enough ago to be given up. */
    private static void aged(Connection connection, boolean reuse) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        MVStore store = session.getDatabase().getStore().getMvStore();
        store.setRetentionTime(0);
        if (reuse) {
            store.setReuseSpace(true);
        }
    }
}
