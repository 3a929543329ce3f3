package org.groundwork.workspace;

import java.sql.Clob;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundwork.core.Hlc;
import org.jspecify.annotations.Nullable;

/**
 * The act that is being done: what the trigger tells it goes into the journal at once, in the same transaction, so that
 * a statement that fails takes its entries with it.
 */
final class OpenAct {
    final long seq;
    final UUID id;
    final Hlc clock;
    final long wallMillis;
    final long firstChange;
    final @Nullable UUID undoes;

    private final Statements statements;
    private ActKind kind;
    private String key;
    private List<String> args;
    private long nextChange;
    private boolean keeping;
    private @Nullable Throwable failure;

    OpenAct(Start start, ActKind kind, String key, List<String> args, @Nullable UUID undoes) {
        this.seq = start.seq();
        this.id = start.id();
        this.clock = start.clock();
        this.wallMillis = start.wallMillis();
        this.firstChange = start.firstChange();
        this.statements = start.statements();
        this.nextChange = firstChange;
        this.kind = kind;
        this.key = key;
        this.args = List.copyOf(args);
        this.undoes = undoes;
    }

    /** What the journal gives each act. */
    record Start(long seq, UUID id, Hlc clock, long wallMillis, long firstChange, Statements statements) {}

    ActKind kind() {
        return kind;
    }

    String key() {
        return key;
    }

    List<String> args() {
        return args;
    }

    /** Says better what was done, once it is known. */
    void rename(String newKey, List<String> newArgs) {
        key = newKey;
        args = List.copyOf(newArgs);
    }

    /** An act within this one: what may not be undone keeps the whole from being undone. */
    void join(ActKind inner) {
        if (kind.undoable() && !inner.undoable()) {
            kind = inner;
        }
    }

    /** An act within this one failed: the whole fails, even where that failure is caught on the way. */
    void fail(Throwable trouble) {
        if (failure == null) {
            failure = trouble;
        }
    }

    @Nullable
    Throwable failure() {
        return failure;
    }

    boolean isKeeping() {
        return keeping;
    }

    /** True while the journal itself writes. */
    void keeping(boolean on) {
        keeping = on;
    }

    /** One past the last entry that was written; entries of statements that failed leave gaps. */
    long nextChange() {
        return nextChange;
    }

    void inserted(TableShape table, @Nullable Object[] after) throws SQLException {
        StringBuilder out = new StringBuilder(256).append("{\"after\":");
        row(out, table, after);
        entry(table.table(), table.id(after), "INSERT", out.append('}').toString());
    }

    void deleted(TableShape table, @Nullable Object[] before) throws SQLException {
        StringBuilder out = new StringBuilder(256).append("{\"before\":");
        row(out, table, before);
        UUID row = table.id(before);
        entry(table.table(), row, "DELETE", out.append('}').toString());
        for (Object value : before) {
            if (value instanceof UUID ref && !ref.equals(row)) {
                reference(ref, table.table(), row);
            }
        }
    }

    void updated(TableShape table, @Nullable Object[] before, @Nullable Object[] after) throws SQLException {
        UUID row = table.id(before);
        if (!row.equals(table.id(after))) {
            throw new SQLException("an id never changes: " + table.table());
        }
        Set<String> changed = new HashSet<>();
        for (int i = 0; i < before.length; i++) {
            if (!same(before[i], after[i])) {
                changed.add(table.columns().get(i));
                if (before[i] instanceof UUID ref) {
                    reference(ref, table.table(), row);
                }
            }
        }
        if (changed.isEmpty()) {
            return;
        }
        Set<String> fields = table.withGroups(changed);
        StringBuilder out = new StringBuilder(256).append("{\"before\":");
        fields(out, table, before, fields);
        fields(out.append(",\"after\":"), table, after, fields);
        clocks(out.append(",\"clock\":"), table, fields, row);
        entry(table.table(), row, "UPDATE", out.append('}').toString());
    }

    /** Lists entries that an erasure emptied. */
    void erased(String table, UUID row, String json) throws SQLException {
        entry(table, row, "ERASE", json);
    }

    private static void row(StringBuilder out, TableShape table, @Nullable Object[] row) throws SQLException {
        char before = '{';
        for (int i = 0; i < row.length; i++) {
            out.append(before).append('"').append(table.columns().get(i)).append("\":");
            Json.value(out, row[i]);
            before = ',';
        }
        out.append('}');
    }

    private static void fields(StringBuilder out, TableShape table, @Nullable Object[] row, Set<String> fields)
            throws SQLException {
        char before = '{';
        for (int i = 0; i < row.length; i++) {
            if (fields.contains(table.columns().get(i))) {
                out.append(before).append('"').append(table.columns().get(i)).append("\":");
                Json.value(out, row[i]);
                before = ',';
            }
        }
        out.append('}');
    }

    /** For each field the clock of the value that is replaced; the newest of its group. */
    private void clocks(StringBuilder out, TableShape table, Set<String> fields, UUID row) throws SQLException {
        Map<String, Hlc> own = FieldClocks.of(statements.entriesOf(row, clock), fields);
        Map<String, Hlc> shared = new HashMap<>();
        for (String field : fields) {
            for (String member : table.groupOf(field)) {
                Hlc each = own.get(member);
                if (each != null) {
                    shared.merge(field, each, (a, b) -> a.compareTo(b) >= 0 ? a : b);
                }
            }
        }
        FieldClocks.write(out, shared);
    }

    private void entry(String table, UUID row, String change, String payload) throws SQLException {
        statements.insertChange(nextChange, seq, new Statements.Entry(table, row, change, payload));
        nextChange++;
    }

    private void reference(UUID ref, String table, UUID row) throws SQLException {
        PreparedStatement insert = statements.reference();
        insert.setObject(1, ref);
        insert.setObject(2, row);
        insert.setString(3, table);
        insert.executeUpdate();
    }

    static boolean same(@Nullable Object a, @Nullable Object b) throws SQLException {
        if (a == null || b == null || a.equals(b)) {
            return a == b || (a != null && a.equals(b));
        }
        if (a instanceof byte[] x && b instanceof byte[] y) {
            return Arrays.equals(x, y);
        }
        if (a instanceof Clob || a instanceof java.sql.Array || a instanceof Object[]) {
            StringBuilder x = new StringBuilder();
            StringBuilder y = new StringBuilder();
            Json.value(x, a);
            Json.value(y, b);
            return x.compareTo(y) == 0;
        }
        return false;
    }
}
