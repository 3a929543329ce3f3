package org.groundwork.actors.registry;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.NameKind;
import org.groundwork.actors.record.ActorStore;
import org.groundwork.actors.record.ActorTables;
import org.groundwork.actors.record.Part;
import org.groundwork.actors.status.ClaimFacts;
import org.groundwork.actors.status.ClassOverride;
import org.groundwork.actors.work.CountryOfWork;
import org.groundwork.actors.work.Diaspora;
import org.groundwork.actors.work.SectorExperience;
import org.groundwork.workspace.Workspace;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads what the registry shows of all actors at once, a table at a time and only the columns it needs. */
final class RegistryStore {
    private static final String NAMES =
            "SELECT actor, id, text, kind, language, script, from_on, until_on FROM actor_name WHERE TRUE";

    /** Read from an index, which puts capitals before small letters: with some to spare, to be put in order here. */
    private static final String FIRST = "SELECT text, actor FROM actor_name ORDER BY text FETCH FIRST ? ROWS ONLY";

    private static final int TO_SPARE = 8;

    private static final String SPOTS = """
            SELECT actor, country, place, sector, sector_text <> '', source, listed_on,
                end_on IS NULL OR end_on >= CAST(? AS DATE)
            FROM presence
            WHERE ended_on IS NULL
            """;

    private static final String SECTIONS =
            "SELECT actor, as_of, source, section = 'NOTES' FROM actor_section WHERE TRUE";

    private static final String OFFICES = "SELECT actor, place FROM actor_office WHERE place IS NOT NULL";

    private static final String CONTACTS = "SELECT actor, keep_consent <> 'YES' FROM actor_contact WHERE TRUE";

    private static final String IDENTIFIERS = "SELECT actor, scheme, issuer, until_on FROM actor_identifier WHERE TRUE";

    private final Workspace workspace;
    private final ActorStore actors;

    RegistryStore(Workspace workspace, ActorStore actors) {
        this.workspace = workspace;
        this.actors = actors;
    }

    /** Actors at the head of the alphabet by some name of theirs: what a list shows before it is read. */
    Set<UUID> first(int most) {
        return workspace.read(handle -> {
            List<Map.Entry<String, UUID>> found = new ArrayList<>();
            try (PreparedStatement query = handle.getConnection().prepareStatement(FIRST)) {
                query.setInt(1, most * TO_SPARE);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(Map.entry(rows.getString(1), rows.getObject(2, UUID.class)));
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(FIRST, e);
            }
            return found.stream()
                    .sorted(Map.Entry.comparingByKey(String.CASE_INSENSITIVE_ORDER))
                    .map(Map.Entry::getValue)
                    .distinct()
                    .limit(most)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        });
    }

    /** @param only these actors; null for all */
    Collection<RegistryFacts> read(@Nullable Set<UUID> only) {
        Map<UUID, RegistryFacts> all = new LinkedHashMap<>();
        for (Actor actor : only == null ? actors.actors() : actors.actors(only)) {
            all.put(actor.id(), new RegistryFacts(actor));
        }
        LocalDate today = workspace.today();
        workspace.read(handle -> {
            Reading reading = new Reading(handle, all, only);
            reading.each(NAMES, (row, facts) -> facts.names.add(name(row)));
            reading.each(SPOTS, RegistryStore::spot, today);
            reading.each(SECTIONS, RegistryStore::section);
            reading.each(OFFICES, (row, facts) -> facts.offices.add(row.getObject(2, UUID.class)));
            reading.each(CONTACTS, RegistryStore::contact);
            reading.each(IDENTIFIERS, RegistryStore::identifier);
            for (String drafts : drafts(handle)) {
                reading.each(drafts, (row, facts) -> facts.drafted = true);
            }
            return all.size();
        });
        parts(Diaspora.class, only, all, (part, facts) -> facts.diaspora = part);
        parts(CountryOfWork.class, only, all, (part, facts) -> facts.countries.add(part));
        parts(ClaimFacts.class, only, all, (part, facts) -> facts.claims.add(part));
        parts(ClassOverride.class, only, all, (part, facts) -> facts.overrides.add(part));
        parts(SectorExperience.class, only, all, (part, facts) -> facts.sectors.add(part.sector()));
        return all.values();
    }

    private <P extends Part> void parts(
            Class<P> type, @Nullable Set<UUID> only, Map<UUID, RegistryFacts> all, BiConsumer<P, RegistryFacts> taker) {
        for (P part : only == null ? actors.all(type) : actors.parts(type, only)) {
            RegistryFacts facts = all.get(part.actor());
            if (facts != null) {
                taker.accept(part, facts);
            }
        }
    }

    /** What a row of a query says of its actor. */
    private interface Taker {
        void take(ResultSet row, RegistryFacts facts) throws SQLException;
    }

    /** Queries that fill the facts of some actors. */
    private record Reading(
            Handle handle,
            Map<UUID, RegistryFacts> all,
            @Nullable Set<UUID> only) {
        /** @param select whose first column is the actor and which ends in a condition */
        void each(String select, Taker taker, Object... values) {
            String sql = only == null ? select : select + " AND actor = ANY(?)";
            try (PreparedStatement query = handle.getConnection().prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    query.setObject(i + 1, values[i]);
                }
                if (only != null) {
                    query.setObject(values.length + 1, only.toArray(UUID[]::new));
                }
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        RegistryFacts facts = all.get(rows.getObject(1, UUID.class));
                        if (facts != null) {
                            taker.take(rows, facts);
                        }
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }

    private static ActorName name(ResultSet row) throws SQLException {
        return new ActorName(
                row.getObject(2, UUID.class),
                row.getObject(1, UUID.class),
                row.getString(3),
                NameKind.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class));
    }

    private static void spot(ResultSet row, RegistryFacts facts) throws SQLException {
        facts.asOf = later(facts.asOf, row.getObject(7, LocalDate.class));
        if (row.getBoolean(8)) {
            facts.spots.merge(
                    new Spot(
                            row.getString(2),
                            row.getObject(3, UUID.class),
                            row.getString(4),
                            row.getBoolean(5),
                            row.getString(6)),
                    1,
                    Integer::sum);
        }
    }

    private static void contact(ResultSet row, RegistryFacts facts) throws SQLException {
        facts.reachable = true;
        facts.unasked |= row.getBoolean(2);
    }

    private static void identifier(ResultSet row, RegistryFacts facts) throws SQLException {
        LocalDate until = row.getObject(4, LocalDate.class);
        facts.identifiers.merge(
                row.getString(2) + " " + row.getString(3),
                until == null ? LocalDate.MAX : until,
                (one, two) -> one.isAfter(two) ? one : two);
    }

    /** Queries for the actors that bear text which is not understood yet: none where there is no such text. */
    private static List<String> drafts(Handle handle) {
        Set<String> tables = new LinkedHashSet<>(handle.createQuery("SELECT DISTINCT table_name FROM draft")
                .mapTo(String.class)
                .list());
        List<String> queries = new ArrayList<>();
        if (tables.contains("actor")) {
            queries.add("SELECT actor FROM (SELECT row_id AS actor FROM draft WHERE table_name = 'actor') WHERE TRUE");
        }
        Stream.concat(Stream.of("presence"), ActorTables.all().stream().map(ActorTables.PartTable::name))
                .filter(tables::contains)
                .forEach(table -> queries.add("SELECT part.actor FROM " + table
                        + " part JOIN draft ON draft.row_id = part.id AND draft.table_name = '" + table
                        + "' WHERE TRUE"));
        return queries;
    }

    private static void section(ResultSet row, RegistryFacts facts) throws SQLException {
        String source = row.getString(3);
        if (!source.isEmpty()) {
            facts.sources.add(source);
        }
        LocalDate asOf = row.getObject(2, LocalDate.class);
        if (!row.getBoolean(4)) {
            facts.asOf = later(facts.asOf, asOf);
            if (asOf != null && (facts.oldest == null || asOf.isBefore(facts.oldest))) {
                facts.oldest = asOf;
            }
        }
    }

    private static @Nullable LocalDate later(@Nullable LocalDate known, @Nullable LocalDate found) {
        return known == null || (found != null && found.isAfter(known)) ? found : known;
    }
}
