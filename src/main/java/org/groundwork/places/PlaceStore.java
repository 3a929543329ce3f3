package org.groundwork.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.workspace.Workspace;
import org.jdbi.v3.core.Handle;

/** Reads countries, places, their names and codes. */
final class PlaceStore {
    private final Workspace workspace;

    PlaceStore(Workspace workspace) {
        this.workspace = workspace;
    }

    List<Country> countries() {
        return workspace.read(handle -> handle.createQuery("SELECT iso3, iso2, numeric_code, given FROM country")
                .map((row, context) -> new Country(
                        row.getString("iso3"),
                        row.getString("iso2"),
                        row.getInt("numeric_code"),
                        row.getString("given")))
                .list());
    }

    /** How many places of each level are valid now, by country; countries without a list are left out. */
    Map<String, Map<Integer, Integer>> counts() {
        Map<String, Map<Integer, Integer>> counts = new HashMap<>();
        workspace.read(handle -> {
            handle.createQuery("""
                            SELECT country, level, COUNT(*) AS many FROM place
                            WHERE level > 0 AND valid_to IS NULL GROUP BY country, level
                            """)
                    .map((row, context) -> counts.computeIfAbsent(row.getString("country"), any -> new HashMap<>())
                            .put(row.getInt("level"), row.getInt("many")))
                    .list();
            return null;
        });
        return counts;
    }

    /** The country of a place. */
    Optional<String> countryOf(UUID place) {
        return workspace.read(handle -> handle.createQuery("SELECT country FROM place WHERE id = :id")
                .bind("id", place)
                .mapTo(String.class)
                .findOne());
    }

    /** Every place of a country, with names and codes. */
    List<PlaceDetail> details(String iso3) {
        return workspace.read(handle -> {
            Map<UUID, List<PlaceName>> names = names(handle, iso3);
            Map<UUID, List<PlaceAlias>> aliases = aliases(handle, iso3);
            return handle.createQuery("""
                            SELECT p.*, l.name AS list, l.version AS version
                            FROM place p LEFT JOIN place_list l ON l.id = p.edition
                            WHERE p.country = :country ORDER BY p.level, p.code
                            """).bind("country", iso3).map((row, context) -> place(row)).stream()
                    .map(place -> new PlaceDetail(
                            place,
                            names.getOrDefault(place.id(), List.of()),
                            aliases.getOrDefault(place.id(), List.of())))
                    .toList();
        });
    }

    private static Map<UUID, List<PlaceName>> names(Handle handle, String iso3) {
        Map<UUID, List<PlaceName>> names = new HashMap<>();
        handle.createQuery("""
                        SELECT n.place, n.text, n.language, n.script FROM place_name n
                        JOIN place p ON p.id = n.place WHERE p.country = :country ORDER BY n.rank, n.text
                        """)
                .bind("country", iso3)
                .map((row, context) -> names.computeIfAbsent(
                                row.getObject("place", UUID.class), any -> new ArrayList<>(2))
                        .add(new PlaceName(row.getString("text"), row.getString("language"), row.getString("script"))))
                .list();
        return names;
    }

    private static Map<UUID, List<PlaceAlias>> aliases(Handle handle, String iso3) {
        Map<UUID, List<PlaceAlias>> aliases = new HashMap<>();
        handle.createQuery("""
                        SELECT c.place, c.code, c.style, c.source FROM place_code c
                        JOIN place p ON p.id = c.place WHERE p.country = :country ORDER BY c.code
                        """)
                .bind("country", iso3)
                .map((row, context) -> aliases.computeIfAbsent(
                                row.getObject("place", UUID.class), any -> new ArrayList<>(1))
                        .add(new PlaceAlias(
                                row.getString("code"),
                                CodeStyle.valueOf(row.getString("style")),
                                row.getString("source"))))
                .list();
        return aliases;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getObject("id", UUID.class),
                row.getString("country"),
                row.getInt("level"),
                row.getString("code"),
                row.getString("name"),
                row.getObject("parent", UUID.class),
                Optional.ofNullable(row.getString("list")).orElse(""),
                Optional.ofNullable(row.getString("version")).orElse(""),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("lat", Double.class),
                row.getObject("lon", Double.class));
    }
}
