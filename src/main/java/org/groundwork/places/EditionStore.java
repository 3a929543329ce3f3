package org.groundwork.places;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.core.Id;
import org.groundwork.workspace.Workspace;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.locationtech.jts.io.WKBWriter;

/** The loaded editions, and how one is laid down. */
final class EditionStore {
    private static final int BATCH = 1_000;

    private final Workspace workspace;

    EditionStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The loaded editions, the latest first. */
    List<PlaceEdition> all() {
        return workspace.read(handle -> handle.createQuery("SELECT * FROM place_list ORDER BY imported_at DESC, name")
                .map((row, context) -> new PlaceEdition(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("version"),
                        PlaceEdition.Content.valueOf(row.getString("content")),
                        row.getObject("valid_from", LocalDate.class),
                        Arrays.stream(row.getString("countries").split(" ", -1)).toList(),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getInt("places"),
                        row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                        row.getString("imported_by")))
                .list());
    }

    /** The boundary of a place as well-known binary. */
    Optional<byte[]> shape(UUID place) {
        return workspace.read(handle -> handle.createQuery("SELECT shape FROM place_shape WHERE id = :id")
                .bind("id", place)
                .map((row, context) -> row.getBytes("shape"))
                .findOne());
    }

    /** Writes an edition with all that it changes; gives the number of rows. */
    int save(PlaceEdition edition, PlaceChanges changes) {
        return workspace.write(handle -> insertEdition(handle, edition)
                + insertCountries(handle, changes.countries())
                + insertPlaces(handle, edition, changes.added())
                + updatePlaces(handle, edition, changes.changed())
                + close(handle, changes)
                + insertNames(handle, changes.names())
                + insertCodes(handle, changes.codes())
                + saveShapes(handle, edition, changes.shapes()));
    }

    /** Keeps another code of a place; 0 where it is kept already. */
    int keepCode(UUID place, PlaceAlias alias) {
        return workspace.write(handle -> insertCodes(handle, List.of(new PlaceChanges.NewCode(place, alias))));
    }

    private static int insertEdition(Handle handle, PlaceEdition edition) {
        return handle.createUpdate("""
                        INSERT INTO place_list (id, name, version, content, valid_from, countries, file_name, sha256,
                        places, imported_at, imported_by) VALUES (:id, :list, :version, :content, :validFrom,
                        :countries, :fileName, :sha256, :places, :at, :importedBy)
                        """)
                .bind("id", edition.id())
                .bind("list", edition.list())
                .bind("version", edition.version())
                .bind("content", edition.content().name())
                .bind("validFrom", edition.validFrom())
                .bind("countries", String.join(" ", edition.countries()))
                .bind("fileName", edition.fileName())
                .bind("sha256", edition.sha256())
                .bind("places", edition.places())
                .bind("at", edition.importedAt().atOffset(ZoneOffset.UTC))
                .bind("importedBy", edition.importedBy())
                .execute();
    }

    private static int insertCountries(Handle handle, List<Country> countries) {
        for (Country country : countries) {
            handle.execute(
                    "INSERT INTO country (id, iso3, iso2, numeric_code, given) VALUES (?, ?, ?, ?, ?)",
                    country.id(),
                    country.iso3(),
                    country.iso2(),
                    country.numeric(),
                    country.given());
        }
        return countries.size();
    }

    private static int insertPlaces(Handle handle, PlaceEdition edition, List<Place> places) {
        return batched(handle, """
                INSERT INTO place (id, country, level, code, name, parent, edition, valid_from, valid_to, lat, lon)
                VALUES (:id, :country, :level, :code, :name, :parent, :edition, :from, :to, :lat, :lon)
                """, places, (batch, place) -> bind(batch, place, edition));
    }

    private static int updatePlaces(Handle handle, PlaceEdition edition, List<Place> places) {
        List<Place> described = places.stream()
                .filter(place ->
                        place.list().equals(edition.list()) && place.version().equals(edition.version()))
                .toList();
        List<Place> filled =
                places.stream().filter(place -> !described.contains(place)).toList();
        return batched(handle, """
                        UPDATE place SET code = :code, name = :name, parent = :parent, edition = :edition,
                        valid_from = :from, valid_to = :to, lat = :lat, lon = :lon WHERE id = :id
                        """, described, (batch, place) -> bind(batch, place, edition))
                + batched(
                        handle,
                        "UPDATE place SET parent = :parent, lat = :lat, lon = :lon WHERE id = :id",
                        filled,
                        (batch, place) -> bind(batch, place, edition));
    }

    private static void bind(PreparedBatch batch, Place place, PlaceEdition edition) {
        batch.bind("id", place.id())
                .bind("country", place.country())
                .bind("level", place.level())
                .bind("code", place.code())
                .bind("name", place.name())
                .bind("parent", place.parent())
                .bind("edition", edition.id())
                .bind("from", place.validFrom())
                .bind("to", place.validTo())
                .bind("lat", place.lat())
                .bind("lon", place.lon());
    }

    private static int close(Handle handle, PlaceChanges changes) {
        LocalDate on = changes.closedOn();
        return batched(
                handle, "UPDATE place SET valid_to = :on WHERE id = :id", changes.closed(), (batch, id) -> batch.bind(
                                "id", id)
                        .bind("on", on));
    }

    private static int insertNames(Handle handle, List<PlaceChanges.NewName> names) {
        return batched(handle, """
                INSERT INTO place_name (id, place, text, language, script, rank)
                SELECT :id, :place, :text, :language, :script, :rank
                WHERE NOT EXISTS (SELECT 1 FROM place_name WHERE id = :id)
                """, names, (batch, name) -> batch.bind(
                        "id",
                        Id.named(
                                "place-name",
                                name.place().toString(),
                                name.name().text()))
                .bind("place", name.place())
                .bind("text", name.name().text())
                .bind("language", name.name().language())
                .bind("script", name.name().script())
                .bind("rank", name.rank()));
    }

    private static int insertCodes(Handle handle, List<PlaceChanges.NewCode> codes) {
        return batched(handle, """
                INSERT INTO place_code (id, place, code, style, source)
                SELECT :id, :place, :code, :style, :source
                WHERE NOT EXISTS (SELECT 1 FROM place_code WHERE id = :id)
                """, codes, (batch, code) -> batch.bind(
                        "id",
                        Id.named(
                                "place-code",
                                code.place().toString(),
                                code.alias().code()))
                .bind("place", code.place())
                .bind("code", code.alias().code())
                .bind("style", code.alias().style().name())
                .bind("source", code.alias().source()));
    }

    private static int saveShapes(Handle handle, PlaceEdition edition, List<PlaceChanges.NewShape> shapes) {
        return batched(
                handle,
                "MERGE INTO place_shape (id, edition, shape) KEY (id) VALUES (:id, :edition, :shape)",
                shapes,
                (batch, shape) -> batch.bind("id", shape.place())
                        .bind("edition", edition.id())
                        .bind("shape", new WKBWriter().write(shape.shape())));
    }

    /** Puts one row's values into a batch. */
    @FunctionalInterface
    private interface Binding<T> {
        void bind(PreparedBatch batch, T row);
    }

    private static <T> int batched(Handle handle, String sql, List<T> rows, Binding<T> binding) {
        int changed = 0;
        for (int from = 0; from < rows.size(); from += BATCH) {
            try (PreparedBatch batch = handle.prepareBatch(sql)) {
                for (T row : rows.subList(from, Math.min(rows.size(), from + BATCH))) {
                    binding.bind(batch, row);
                    batch.add();
                }
                changed += Arrays.stream(batch.execute()).sum();
            }
        }
        return changed;
    }
}
