package org.groundwork.workspace;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.groundwork.core.Hlc;
import org.groundwork.core.Id;
import org.jspecify.annotations.Nullable;

/** Keeps acts: gives each its place, clock and hash, and writes it down before the transaction commits. */
final class Journal {
    private static final int PAGE = 10_000;

    private final Connection writer;
    private final Access access;
    private final String place;
    private final Statements statements;
    private final PreparedStatement insertAct;
    private final PreparedStatement updateChain;
    private final PreparedStatement page;
    private final String schemaVersion;
    private final Digest digest = new Digest();
    private final SecureRandom random = new SecureRandom();
    private long lastAct;
    private long lastChange;
    private Hlc clock;
    private @Nullable Chain chain;

    Journal(Connection writer, Access access, String place) throws SQLException {
        this.writer = writer;
        this.access = access;
        this.place = place;
        this.statements = new Statements(writer);
        this.insertAct = ActTable.insertion(writer);
        this.updateChain = Chains.update(writer);
        this.page = writer.prepareStatement("SELECT seq, table_name, row_id, kind, payload_hash"
                + " FROM change WHERE seq BETWEEN ? AND ? ORDER BY seq");
        this.schemaVersion = schemaVersion();
        this.clock = new Hlc(0, access.device());
        load();
    }

    private void load() throws SQLException {
        try (PreparedStatement query = writer.prepareStatement("SELECT COALESCE(MAX(seq), 0), COALESCE(MAX(ticks), 0),"
                        + " (SELECT COALESCE(MAX(seq), 0) FROM change) FROM act");
                ResultSet row = query.executeQuery()) {
            row.next();
            lastAct = row.getLong(1);
            clock = new Hlc(row.getLong(2), access.device());
            lastChange = row.getLong(3);
        }
        chain = Chains.last(writer);
    }

    /** The clock of the newest act. */
    Hlc clock() {
        return clock;
    }

    OpenAct begin(ActKind kind, String key, List<String> args, @Nullable UUID undoes) {
        long wall = access.clock().millis();
        UUID id = Id.timeOrdered(wall, random.nextLong(), random.nextLong());
        Hlc next = clock.next(wall, access.device());
        return new OpenAct(
                new OpenAct.Start(lastAct + 1, id, next, wall, lastChange + 1, statements), kind, key, args, undoes);
    }

    /** Writes the act beside its entries; null, and nothing is written, where it changed no row. */
    @Nullable
    Kept keep(OpenAct open, Access.Person by, boolean evenIfEmpty) throws SQLException {
        if (open.nextChange() == open.firstChange && !evenIfEmpty) {
            return null;
        }
        Chain before = chain;
        Chain current = current(before, open);
        ActRow act = row(open, by, current);
        act.digest(digest);
        Entries entries = digestEntries(open);
        byte[] hash = digest.put(entries.count()).finish();
        if (entries.count() == 0 && !evenIfEmpty) {
            return null;
        }
        ActRow hashed = act.hashed(hash, entries.last());
        open.keeping(true);
        try {
            if (current.acts() == 0) {
                Chains.insert(writer, current);
            }
            ActTable.insert(insertAct, hashed);
            Chains.update(updateChain, current.with(hashed));
            return new Kept(hashed, current.with(hashed), entries.count());
        } finally {
            open.keeping(false);
        }
    }

    /** The chain that this act goes on: a copy, a restore or another device starts its own. */
    private Chain current(@Nullable Chain before, OpenAct open) {
        if (before != null && before.continuesOn(access.device(), place)) {
            return before;
        }
        UUID id = Id.timeOrdered(open.wallMillis, random.nextLong(), random.nextLong());
        return Chain.start(id, access.device(), place, before);
    }

    /** An act that is written but not yet committed. */
    record Kept(ActRow act, Chain chain, int changes) {}

    /** The transaction is committed: the next act follows this one. */
    void kept(Kept kept) {
        lastAct = kept.act().seq();
        lastChange = Math.max(lastChange, kept.act().lastChange());
        clock = kept.act().clock();
        chain = kept.chain();
    }

    private record Entries(int count, long last) {}

    private ActRow row(OpenAct open, Access.Person by, Chain on) {
        String args = Json.texts(open.args());
        byte[] salt = statements.salt();
        return new ActRow(
                open.seq,
                open.id,
                on.id(),
                on.acts() + 1,
                open.clock,
                open.wallMillis,
                open.kind().name(),
                open.key(),
                args,
                salt,
                digest.salted(salt, args),
                by,
                open.undoes,
                schemaVersion,
                programVersion(),
                open.firstChange,
                open.firstChange - 1,
                null,
                on.head(),
                on.head());
    }

    /** Puts the entries as the database holds them: those of statements that failed are no longer there. */
    private Entries digestEntries(OpenAct open) throws SQLException {
        int count = 0;
        long last = open.firstChange - 1;
        for (long from = open.firstChange; from < open.nextChange(); from += PAGE) {
            page.setLong(1, from);
            page.setLong(2, from + PAGE - 1);
            try (ResultSet rows = page.executeQuery()) {
                while (rows.next()) {
                    last = rows.getLong(1);
                    count++;
                    digestEntry(digest, last - open.firstChange, rows);
                }
            }
        }
        return new Entries(count, last);
    }

    /** Puts one entry; {@code rows} has table_name, row_id, kind and payload_hash. Part of the file format. */
    static void digestEntry(Digest digest, long offset, ResultSet rows) throws SQLException {
        digest.put(offset)
                .put(rows.getString("table_name"))
                .put(rows.getObject("row_id", UUID.class))
                .put(rows.getString("kind"))
                .put(rows.getBytes("payload_hash"));
    }

    /** The number that the act being done will bear. */
    long nextAct() {
        return lastAct + 1;
    }

    Connection writer() {
        return writer;
    }

    Statements statements() {
        return statements;
    }

    private String schemaVersion() throws SQLException {
        try (PreparedStatement query = writer.prepareStatement("SELECT \"version\" FROM \"flyway_schema_history\""
                        + " WHERE \"success\" AND \"version\" IS NOT NULL"
                        + " ORDER BY \"installed_rank\" DESC FETCH FIRST ROW ONLY");
                ResultSet row = query.executeQuery()) {
            return row.next() ? row.getString(1) : "0";
        }
    }

    private static String programVersion() {
        String version = Journal.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
