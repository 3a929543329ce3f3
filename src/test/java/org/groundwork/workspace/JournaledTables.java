package org.groundwork.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Two journaled tables of a test's own, one below the other, with a column of every type. */
final class JournaledTables {
    private final Workspace workspace;

    JournaledTables(Workspace workspace) {
        this.workspace = workspace;
        bare(h -> {
            h.execute("CREATE TABLE parent (id UUID PRIMARY KEY, name VARCHAR, amount NUMERIC(20, 4),"
                    + " currency VARCHAR(3),"
                    + " flag BOOLEAN, whole INTEGER, far BIGINT, share DOUBLE PRECISION, on_day DATE,"
                    + " at_time TIME,"
                    + " moment TIMESTAMP WITH TIME ZONE, local TIMESTAMP, bytes VARBINARY(100),"
                    + " words VARCHAR ARRAY,"
                    + " long_text CLOB, doc JSON)");
            h.execute("COMMENT ON TABLE parent IS 'group: amount, currency'");
            h.execute("CREATE TABLE child (id UUID PRIMARY KEY, parent UUID NOT NULL REFERENCES parent (id),"
                    + " note VARCHAR)");
            for (String table : List.of("parent", "child")) {
                h.execute("CREATE TRIGGER journal_" + table + " AFTER INSERT, UPDATE, DELETE ON " + table
                        + " FOR EACH ROW CALL 'org.groundwork.workspace.JournalTrigger'");
            }
        });
    }

    /** Work on a connection that the journal lets through, as a migration's would be. */
    void bare(java.util.function.Consumer<Handle> work) {
        workspace.read(h -> {
            JournalTrigger.migrating(h.getConnection(), true);
            try {
                work.accept(h);
                h.commit();
            } finally {
                JournalTrigger.migrating(h.getConnection(), false);
            }
            h.begin();
            return true;
        });
    }

    void parent(UUID id, String name, String amount) {
        workspace.write(h -> h.execute(
                "INSERT INTO parent (id, name, amount, currency) VALUES (?, ?, ?, 'USD')",
                id,
                name,
                new BigDecimal(amount)));
    }

    void full(UUID id) {
        workspace.write(h -> h.execute(
                "INSERT INTO parent VALUES (?, 'Ñandú \"x\" \\ \uD83D\uDE00 ' || CHAR(10) || 'القرية', 12345678.9000,"
                        + " 'XAF', TRUE, -5, 9007199254740993, 1E-7, DATE '2026-02-28', TIME '23:59:58',"
                        + " TIMESTAMP WITH TIME ZONE '2026-03-29 02:30:00.123456+03:00',"
                        + " TIMESTAMP '2026-03-29 02:30:00.5', X'00ff10', ARRAY['a', 'b'], REPEAT('long ', 2000),"
                        + " JSON '{\"a\":[1,null]}')",
                id));
    }

    void child(UUID id, UUID parent, String note) {
        workspace.write(h -> h.execute("INSERT INTO child VALUES (?, ?, ?)", id, parent, note));
    }

    void rename(UUID id, String name) {
        workspace.write(h -> h.execute("UPDATE parent SET name = ? WHERE id = ?", name, id));
    }

    void amount(UUID id, String amount) {
        workspace.write(h -> h.execute("UPDATE parent SET amount = ? WHERE id = ?", new BigDecimal(amount), id));
    }

    void renameChild(UUID id, String note) {
        workspace.write(h -> h.execute("UPDATE child SET note = ? WHERE id = ?", note, id));
    }

    void remove(String table, UUID id) {
        workspace.write(h -> h.execute("DELETE FROM " + table + " WHERE id = ?", id));
    }

    /** All rows of both tables, every byte of them, in the order of their ids. */
    List<String> rows() {
        return workspace.read(h -> {
            List<String> rows = new ArrayList<>();
            for (String table : List.of("parent", "child")) {
                rows.addAll(h.createQuery("SELECT * FROM " + table + " ORDER BY id")
                        .map((row, context) -> {
                            StringBuilder out = new StringBuilder(table);
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                out.append('|').append(row.getString(i));
                            }
                            return out.toString();
                        })
                        .list());
            }
            return rows;
        });
    }
}
