package org.groundwork.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Walks every chain of the journal and computes it again: what was altered, taken out, put in or moved behind the
 * program's back is named. What was erased on purpose is counted, as its erasure stands in the journal itself.
 */
final class JournalCheck {
    private static final int PAGE = 10_000;
    private static final int SHOWN = 100;

    private final Connection connection;
    private final Digest digest = new Digest();
    private final Digest payloads = new Digest();
    private final List<Finding> problems = new ArrayList<>();
    private final Map<UUID, Chain> chains = new HashMap<>();
    private final Map<UUID, Chain> walked = new HashMap<>();
    private final Erasures erasures;
    private long acts;
    private long changes;
    private long erased;
    private long nextChange = 1;

    private JournalCheck(Connection connection) throws SQLException {
        this.connection = connection;
        this.erasures = Erasures.read(connection);
    }

    /** @param connection reads one unchanging view */
    static Verification of(Connection connection) throws SQLException {
        JournalCheck check = new JournalCheck(connection);
        check.chains();
        check.acts();
        check.ends();
        check.problems.addAll(TableCheck.of(connection));
        Set<UUID> devices = new HashSet<>();
        check.chains.values().forEach(chain -> devices.add(chain.device()));
        return Verification.of(check.acts, check.changes, devices.size(), check.erased, check.problems);
    }

    private void problem(String key, Object... args) {
        if (problems.size() < SHOWN) {
            problems.add(Finding.error("", key, args));
        }
    }

    private void chains() throws SQLException {
        for (Chain chain : Chains.all(connection)) {
            chains.put(chain.id(), chain);
            byte[] root = Chain.root(chain.id(), chain.device(), chain.parent(), chain.parentHash());
            walked.put(
                    chain.id(),
                    new Chain(
                            chain.id(),
                            chain.device(),
                            chain.place(),
                            chain.parent(),
                            chain.parentHash(),
                            0,
                            root,
                            chain.closed()));
        }
        for (Chain chain : chains.values()) {
            if (chain.parent() != null && !Chains.continued(connection, chain)) {
                problem("workspace.verify.chain.parent", chain.id().toString());
            }
        }
    }

    private void acts() throws SQLException {
        long from = 1;
        long expected = 1;
        for (List<ActRow> page = ActTable.from(connection, from, PAGE);
                !page.isEmpty();
                page = ActTable.from(connection, from, PAGE)) {
            for (ActRow act : page) {
                if (act.seq() != expected) {
                    problem("workspace.verify.act.missing", expected, act.seq());
                }
                act(act);
                expected = act.seq() + 1;
            }
            from = expected;
        }
        strays(Long.MAX_VALUE);
    }

    private void act(ActRow act) throws SQLException {
        acts++;
        Chain before = walked.get(act.chain());
        if (before == null) {
            problem("workspace.verify.act.chain", act.seq());
            return;
        }
        if (act.number() != before.acts() + 1
                || !Arrays.equals(act.parentHash(), before.head())
                || !act.clock().device().equals(before.device())) {
            problem("workspace.verify.act.order", act.seq());
        }
        arguments(act);
        act.digest(digest);
        int count = entries(act);
        if (!Arrays.equals(digest.put(count).finish(), act.hash())) {
            problem("workspace.verify.act.altered", act.seq(), act.id().toString());
        }
        walked.put(act.chain(), before.with(act));
    }

    private void arguments(ActRow act) {
        String args = act.args();
        byte[] salt = act.salt();
        boolean allowed = erasures.act(act.erasedBy(), act.id());
        if (args == null || salt == null) {
            if (args != null || salt != null || !allowed) {
                problem("workspace.verify.act.args", act.seq());
            }
        } else if (act.erasedBy() != null || !Arrays.equals(payloads.salted(salt, args), act.argsHash())) {
            problem("workspace.verify.act.args", act.seq());
        }
    }

    private int entries(ActRow act) throws SQLException {
        strays(act.firstChange());
        int count = 0;
        long last = act.firstChange() - 1;
        for (long from = act.firstChange(); from <= act.lastChange(); from += PAGE) {
            try (PreparedStatement page = connection.prepareStatement("SELECT seq, act, table_name, row_id, kind,"
                    + " payload, salt, payload_hash, erased_by FROM change WHERE seq BETWEEN ? AND ? ORDER BY seq")) {
                page.setLong(1, from);
                page.setLong(2, Math.min(from + PAGE - 1, act.lastChange()));
                try (ResultSet rows = page.executeQuery()) {
                    while (rows.next()) {
                        last = rows.getLong("seq");
                        count++;
                        entry(act, last, rows);
                    }
                }
            }
        }
        if (last != act.lastChange()) {
            problem("workspace.verify.act.range", act.seq());
        }
        changes += count;
        nextChange = Math.max(nextChange, act.lastChange() + 1);
        return count;
    }

    private void entry(ActRow act, long seq, ResultSet rows) throws SQLException {
        long offset = seq - act.firstChange();
        Journal.digestEntry(digest, offset, rows);
        if (rows.getLong("act") != act.seq()) {
            problem("workspace.verify.change.stray", seq);
        }
        String payload = rows.getString("payload");
        byte[] salt = rows.getBytes("salt");
        UUID by = rows.getObject("erased_by", UUID.class);
        boolean listed = erasures.entry(by, act.id(), offset);
        if (payload == null && salt == null && listed) {
            erased++;
        } else if (payload == null
                || salt == null
                || by != null
                || !Arrays.equals(payloads.salted(salt, payload), rows.getBytes("payload_hash"))) {
            problem("workspace.verify.change.altered", seq, rows.getString("table_name"));
        }
    }

    /** Entries between two acts belong to none. */
    private void strays(long before) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT MIN(seq) FROM change WHERE seq >= ? AND seq < ?")) {
            query.setLong(1, nextChange);
            query.setLong(2, before);
            try (ResultSet row = query.executeQuery()) {
                if (row.next() && row.getLong(1) > 0) {
                    problem("workspace.verify.change.stray", row.getLong(1));
                }
            }
        }
    }

    private void ends() {
        for (Chain chain : chains.values()) {
            @Nullable Chain end = walked.get(chain.id());
            if (end == null || end.acts() != chain.acts() || !Arrays.equals(end.head(), chain.head())) {
                problem("workspace.verify.chain.end", chain.id().toString());
            }
        }
    }
}
