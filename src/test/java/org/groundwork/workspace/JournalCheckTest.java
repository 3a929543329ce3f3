package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.groundwork.testing.TempWorkspace;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JournalCheckTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private JournaledTables tables;
    private UUID erasedRow;

    @BeforeEach
    void someActs() {
        Workspace workspace = temp.workspace();
        tables = new JournaledTables(workspace);
        erasedRow = workspace.newId();
        for (int i = 0; i < 3; i++) {
            int number = i;
            workspace.act("workspace.act.view", List.of("first " + i), () -> {
                UUID parent = workspace.newId();
                tables.parent(parent, "parent " + number, "1");
                tables.child(workspace.newId(), parent, "child");
                tables.rename(parent, "renamed " + number);
                return true;
            });
        }
        workspace.act("workspace.act.view", List.of("a person's name"), () -> {
            tables.parent(erasedRow, "a person's name", "1");
            return true;
        });
    }

    private Verification verify() {
        return temp.workspace().verifyJournal();
    }

    @Test
    void anUntouchedJournalIsSound() {
        Verification found = verify();
        assertEquals(List.of(), found.problems());
        assertEquals(new Verification(true, 5, 10, 1, 0, List.of()), found);
    }

    @Test
    void erasedIsCountedAndNotBroken() {
        int emptied = temp.workspace().erase(List.of(erasedRow), "asked for it");
        assertEquals(2, emptied);
        Verification found = verify();
        assertEquals(List.of(), found.problems());
        assertEquals(2, found.erased());
        String left = temp.workspace().read(h -> h.createQuery("SELECT LISTAGG(COALESCE(payload, '')) || "
                        + "(SELECT LISTAGG(COALESCE(args, '')) FROM act) FROM change")
                .mapTo(String.class)
                .one());
        assertFalse(left.contains("a person's name"), left);
        assertTrue(temp.workspace().history(erasedRow).stream().anyMatch(HistoryEntry::erased));
        assertTrue(temp.workspace().read(h -> h.createQuery("SELECT COUNT(*) FROM parent WHERE id = ?")
                        .bind(0, erasedRow)
                        .mapTo(Long.class)
                        .one())
                == 0);
    }

    /** Every column of act and change, one byte or one number of it, in the middle of the journal. */
    @Test
    void whateverIsAlteredBehindTheProgramsBackIsNamed() {
        temp.workspace().erase(List.of(erasedRow), "asked for it");
        List<String> unnoticed = new ArrayList<>();
        for (String table : List.of("act", "change")) {
            for (String column : columns(table)) {
                for (long seq : table.equals("act") ? List.of(1L, 3L, 5L, 6L) : List.of(2L, 10L, 12L)) {
                    if (!noticed(table, column, seq)) {
                        unnoticed.add(table + "." + column + " of " + seq);
                    }
                }
            }
        }
        assertEquals(List.of(), unnoticed);
    }

    private List<String> columns(String table) {
        return temp.workspace().read(h -> h.createQuery("SELECT column_name || ' ' || data_type FROM"
                        + " information_schema.columns WHERE table_name = ? AND table_schema = 'PUBLIC'")
                .bind(0, table.toUpperCase(java.util.Locale.ROOT))
                .mapTo(String.class)
                .list());
    }

    private static String altered(String column, String type) {
        return switch (type) {
            case "BIGINT" -> column + " + 1000";
            case "UUID" -> "COALESCE(CAST(REPLACE(CAST(" + column + " AS VARCHAR), '0', '1') AS UUID), RANDOM_UUID())";
            case "BINARY" ->
                "CASE WHEN " + column + " IS NULL THEN X'00112233445566778899aabbccddeeff'"
                        + " WHEN SUBSTRING(" + column + " FROM 1 FOR 1) = X'07'"
                        + " THEN X'08' || SUBSTRING(" + column + " FROM 2)"
                        + " ELSE X'07' || SUBSTRING(" + column + " FROM 2) END";
            default -> "COALESCE(" + column + ", '') || 'x'";
        };
    }

    /** Alters it on a connection that is rolled back after the check. */
    private boolean noticed(String table, String columnAndType, long seq) {
        String column = columnAndType.substring(0, columnAndType.indexOf(' '));
        String type = columnAndType.substring(columnAndType.indexOf(' ') + 1);
        return tampered("UPDATE " + table + " SET " + column + " = " + altered(column, type) + " WHERE seq = " + seq);
    }

    private boolean tampered(String sql) {
        boolean[] noticed = {false};
        temp.workspace().read(h -> {
            JournalTrigger.migrating(h.getConnection(), true);
            try {
                h.execute("SET REFERENTIAL_INTEGRITY FALSE");
                h.begin();
                h.execute(sql);
                noticed[0] = !check(h).ok();
                h.rollback();
                h.execute("SET REFERENTIAL_INTEGRITY TRUE");
            } finally {
                JournalTrigger.migrating(h.getConnection(), false);
            }
            h.begin();
            return true;
        });
        return noticed[0];
    }

    private static Verification check(Handle handle) {
        return Sql.call(() -> JournalCheck.of(handle.getConnection()));
    }

    @Test
    void whatIsTakenOutAddedOrMovedIsNamed() {
        for (String sql : List.of(
                "DELETE FROM change WHERE seq = 2",
                "DELETE FROM change WHERE seq = 10",
                "DELETE FROM act WHERE seq = 3",
                "DELETE FROM act WHERE seq = 5",
                "INSERT INTO change SELECT 50, act, table_name, row_id, kind, payload, salt, payload_hash, erased_by"
                        + " FROM change WHERE seq = 1",
                "UPDATE change SET act = 3 WHERE seq = 1",
                "UPDATE change SET payload = NULL, salt = NULL WHERE seq = 1",
                "UPDATE change SET payload = NULL, salt = NULL, erased_by = (SELECT id FROM act WHERE seq = 5)"
                        + " WHERE seq = 1",
                "UPDATE act SET args = NULL, salt = NULL WHERE seq = 2",
                "INSERT INTO parent (id, name) VALUES (RANDOM_UUID(), 'put in')",
                "DELETE FROM child",
                "UPDATE chain SET head = X'00' || SUBSTRING(head FROM 2), acts = 4")) {
            assertTrue(tampered(sql), sql);
        }
    }
}
