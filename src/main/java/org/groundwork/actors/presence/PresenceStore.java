package org.groundwork.actors.presence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.groundwork.workspace.Workspace;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Presences, their partners and source rows, and the office's sectors. Writing is legal only inside an act. */
final class PresenceStore {
    private static final String PARTNERS =
            "SELECT r.* FROM presence_partner r JOIN presence p ON p.id = r.presence WHERE ";
    private static final String ROWS = "SELECT r.* FROM presence_row r JOIN presence p ON p.id = r.presence WHERE ";
    private static final int CHUNK = 1000;
    private static final String COLUMNS = "id, actor, country, place, place_code, place_text, sector, sector_text,"
            + " activity, status, status_text, start_on, end_on, period, source, listed_on, ended_on, by_hand,"
            + " source_row, details";

    private final Workspace workspace;

    PresenceStore(Workspace workspace) {
        this.workspace = workspace;
    }

    List<Presence> ofActor(UUID actor) {
        return presences("WHERE actor = :value ORDER BY id", actor);
    }

    List<Presence> ofSource(String source) {
        return presences("WHERE source = :value", source);
    }

    /** Every presence, one by one in the order of ids, without holding them. */
    void each(Consumer<Presence> taker) {
        workspace.read(handle -> {
            handle.createQuery("SELECT " + COLUMNS + " FROM presence ORDER BY id")
                    .setFetchSize(CHUNK)
                    .map(ConstructorMapper.of(Presence.class))
                    .forEach(taker);
            return true;
        });
    }

    List<PresencePartner> partnersOfSource(String source) {
        return list(PresencePartner.class, PARTNERS + "p.source = :value", source);
    }

    List<PresencePartner> partners() {
        return workspace.read(handle -> handle.createQuery("SELECT * FROM presence_partner")
                .map(ConstructorMapper.of(PresencePartner.class))
                .list());
    }

    List<PresencePartner> partnerships(UUID actor) {
        return list(PresencePartner.class, "SELECT * FROM presence_partner WHERE actor = :value", actor);
    }

    /** The roles of other organisations in an actor's presences. */
    List<PresencePartner> partnersOf(UUID actor) {
        return list(PresencePartner.class, PARTNERS + "p.actor = :value ORDER BY r.presence, r.role, r.id", actor);
    }

    /** In whose work an actor has a role, and in how many presences that are still listed; most first. */
    List<RoleInWork> rolesOf(UUID actor) {
        return list(RoleInWork.class, """
                        SELECT p.actor, r.role, COUNT(*) AS presences
                        FROM presence_partner r JOIN presence p ON p.id = r.presence
                        WHERE r.actor = :value AND p.ended_on IS NULL
                        GROUP BY p.actor, r.role
                        ORDER BY presences DESC, p.actor, r.role
                        """, actor);
    }

    List<PresenceRow> rowsOfSource(String source) {
        return list(PresenceRow.class, ROWS + "p.source = :value", source);
    }

    List<PresenceRow> rowsOf(UUID actor) {
        return list(PresenceRow.class, ROWS + "p.actor = :value ORDER BY r.source_row, r.id", actor);
    }

    List<PresenceImport> imports() {
        return workspace.read(handle -> handle.createQuery("SELECT * FROM presence_import ORDER BY source, as_of, id")
                .map(ConstructorMapper.of(PresenceImport.class))
                .list());
    }

    /** Writes a whole change; children go before and come after what they refer to. */
    int apply(PresenceChange change) {
        return workspace.write(handle -> {
            delete(
                    handle,
                    "presence_row",
                    change.rowsGone().stream().map(PresenceRow::id).toList());
            delete(
                    handle,
                    "presence_partner",
                    change.partnersGone().stream().map(PresencePartner::id).toList());
            batch(handle, "INSERT INTO presence (" + COLUMNS + ") VALUES (" + marks(20) + ")", change.added(), false);
            batch(handle, "UPDATE presence SET " + settings() + " WHERE id = ?", change.changed(), true);
            insert(
                    handle,
                    "INSERT INTO presence_partner (id, presence, actor, role) VALUES (?, ?, ?, ?)",
                    change.partnersAdded(),
                    (batch, row) -> batch.bind(0, row.id())
                            .bind(1, row.presence())
                            .bind(2, row.actor())
                            .bind(3, row.role().name()));
            insert(
                    handle,
                    "INSERT INTO presence_row (id, presence, source_row, details) VALUES (?, ?, ?, ?)",
                    change.rowsAdded(),
                    (batch, row) -> batch.bind(0, row.id())
                            .bind(1, row.presence())
                            .bind(2, row.sourceRow())
                            .bind(3, row.details()));
            insert(
                    handle,
                    "INSERT INTO presence_import (id, source, as_of, file_name, sheet, sha256, rows_read, presences)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    change.imported(),
                    PresenceStore::bindImport);
            return change.rows();
        });
    }

    /** Gives all presences and roles of one actor to another. @return database rows changed */
    int move(UUID from, UUID to) {
        return workspace.write(handle -> handle.createUpdate("UPDATE presence SET actor = :to WHERE actor = :from")
                        .bind("to", to)
                        .bind("from", from)
                        .execute()
                + handle.createUpdate("UPDATE presence_partner SET actor = :to WHERE actor = :from")
                        .bind("to", to)
                        .bind("from", from)
                        .execute());
    }

    /** What the office changed in the list of sectors. */
    Map<String, Sector> sectors() {
        Map<String, Sector> found = new LinkedHashMap<>();
        workspace.read(handle -> {
            handle.createQuery("SELECT id, code, name, retired_on FROM sector ORDER BY code")
                    .map((rs, context) -> new Sector(
                            rs.getObject("id", UUID.class),
                            rs.getString("code"),
                            rs.getString("name"),
                            List.of(),
                            rs.getObject("retired_on", java.time.LocalDate.class)))
                    .forEach(sector -> found.put(sector.code(), sector));
            return true;
        });
        return found;
    }

    int save(Sector sector) {
        return workspace.write(handle -> handle.createUpdate(
                        "MERGE INTO sector (id, code, name, retired_on) KEY (id) VALUES (?, ?, ?, ?)")
                .bind(0, sector.id())
                .bind(1, sector.code())
                .bind(2, sector.name())
                .bind(3, sector.retiredOn())
                .execute());
    }

    private List<Presence> presences(String where, Object value) {
        return workspace.read(handle -> handle.createQuery("SELECT " + COLUMNS + " FROM presence " + where)
                .bind("value", value)
                .setFetchSize(CHUNK)
                .map(ConstructorMapper.of(Presence.class))
                .list());
    }

    private static void batch(Handle handle, String sql, List<Presence> rows, boolean update) {
        insert(handle, sql, rows, (batch, row) -> {
            @Nullable
            Object[] values = {
                row.id(),
                row.actor(),
                row.country(),
                row.place(),
                row.placeCode(),
                row.placeText(),
                row.sector(),
                row.sectorText(),
                row.activity(),
                row.status().name(),
                row.statusText(),
                row.startOn(),
                row.endOn(),
                row.period(),
                row.source(),
                row.listedOn(),
                row.endedOn(),
                row.byHand(),
                row.sourceRow(),
                row.details()
            };
            int last = values.length;
            for (int i = 0; i < last; i++) {
                batch.bind(i, update ? values[(i + 1) % last] : values[i]);
            }
        });
    }

    private static void bindImport(PreparedBatch batch, PresenceImport row) {
        batch.bind(0, row.id())
                .bind(1, row.source())
                .bind(2, row.asOf())
                .bind(3, row.fileName())
                .bind(4, row.sheet())
                .bind(5, row.sha256())
                .bind(6, row.rowsRead())
                .bind(7, row.presences());
    }

    private static <R> void insert(Handle handle, String sql, Collection<R> rows, BiConsumer<PreparedBatch, R> bind) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (R row : rows) {
                bind.accept(batch, row);
                batch.add();
                if (batch.size() >= CHUNK) {
                    batch.execute();
                }
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private static void delete(Handle handle, String table, List<UUID> ids) {
        for (int from = 0; from < ids.size(); from += CHUNK) {
            handle.createUpdate("DELETE FROM " + table + " WHERE id IN (<ids>)")
                    .bindList("ids", ids.subList(from, Math.min(ids.size(), from + CHUNK)))
                    .execute();
        }
    }

    private static String marks(int count) {
        return String.join(", ", java.util.Collections.nCopies(count, "?"));
    }

    private static String settings() {
        List<String> settings = new ArrayList<>();
        for (String column : COLUMNS.split(",\\s*", -1)) {
            if (!column.equals("id")) {
                settings.add(column + " = ?");
            }
        }
        return String.join(", ", settings);
    }

    /** The rows of a query in which ":value" stands for one value. */
    private <T> List<T> list(Class<T> type, String sql, Object value) {
        return workspace.read(handle -> handle.createQuery(sql)
                .bind("value", value)
                .map(ConstructorMapper.of(type))
                .list());
    }
}
