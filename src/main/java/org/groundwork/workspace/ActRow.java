package org.groundwork.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.groundwork.core.Hlc;
import org.jspecify.annotations.Nullable;

/**
 * An act as it stands in the journal.
 *
 * @param seq 1, 2, 3 … in the order in which this workspace learnt of it
 * @param number 1, 2, 3 … within its chain
 * @param wallMillis what the device's own clock said, milliseconds since 1970
 * @param kind name of an {@link ActKind}; another program's act may bear one that this program does not know
 * @param args JSON array; null when erased
 * @param salt goes with args
 * @param undoes the act that this one takes back
 * @param firstChange its entries are change.seq from here to lastChange, which is one less for none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record ActRow(
        long seq,
        UUID id,
        UUID chain,
        long number,
        Hlc clock,
        long wallMillis,
        String kind,
        String key,
        @Nullable String args,
        byte @Nullable [] salt,
        byte[] argsHash,
        Access.Person by,
        @Nullable UUID undoes,
        String schema,
        String program,
        long firstChange,
        long lastChange,
        @Nullable UUID erasedBy,
        byte[] parentHash,
        byte[] hash) {

    static final String COLUMNS =
            "a.seq, a.id, a.chain, a.number, a.device, a.ticks, a.wall_millis, a.kind, a.text_key,"
                    + " a.args, a.salt, a.args_hash, a.person_name, a.person_function, a.person_agency,"
                    + " a.person_office,"
                    + " a.undoes, a.schema_version, a.program_version, a.first_change, a.last_change, a.erased_by,"
                    + " a.parent_hash, a.hash";

    static ActRow of(ResultSet row) throws SQLException {
        return new ActRow(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getObject("chain", UUID.class),
                row.getLong("number"),
                new Hlc(row.getLong("ticks"), row.getObject("device", UUID.class)),
                row.getLong("wall_millis"),
                row.getString("kind"),
                row.getString("text_key"),
                row.getString("args"),
                row.getBytes("salt"),
                row.getBytes("args_hash"),
                new Access.Person(
                        row.getString("person_name"),
                        row.getString("person_function"),
                        row.getString("person_agency"),
                        row.getString("person_office")),
                row.getObject("undoes", UUID.class),
                row.getString("schema_version"),
                row.getString("program_version"),
                row.getLong("first_change"),
                row.getLong("last_change"),
                row.getObject("erased_by", UUID.class),
                row.getBytes("parent_hash"),
                row.getBytes("hash"));
    }

    /** What fills the act's sentence; empty when erased. */
    List<String> arguments() {
        return args == null ? List.of() : Json.texts(args);
    }

    /** Puts all that the hash covers, but for the entries. Part of the file format. */
    void digest(Digest digest) {
        digest.put(parentHash)
                .put(id)
                .put(chain)
                .put(number)
                .put(clock.device())
                .put(clock.ticks());
        digest.put(wallMillis).put(kind).put(key).put(argsHash);
        digest.put(by.name()).put(by.function()).put(by.agency()).put(by.office());
        digest.put(undoes).put(schema).put(program);
    }

    ActRow hashed(byte[] finished, long last) {
        return new ActRow(
                seq,
                id,
                chain,
                number,
                clock,
                wallMillis,
                kind,
                key,
                args,
                salt,
                argsHash,
                by,
                undoes,
                schema,
                program,
                firstChange,
                last,
                erasedBy,
                parentHash,
                finished);
    }
}
