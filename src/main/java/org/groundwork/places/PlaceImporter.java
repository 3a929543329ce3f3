package org.groundwork.places;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.groundwork.core.Id;
import org.groundwork.core.Problem;
import org.groundwork.core.Progress;
import org.groundwork.places.files.BoundaryReader;
import org.groundwork.places.files.FoundPlace;
import org.groundwork.places.files.GazetteerReader;
import org.groundwork.places.files.PlaceFile;

/**
 * A file of places, read and compared with what is known; nothing is written here.
 *
 * @param edition what would be recorded of it
 * @param file what it holds
 * @param changes what it would change; nothing where this very edition is loaded
 * @param known whether this very edition is loaded
 */
record PlaceImporter(PlaceEdition edition, PlaceFile file, PlaceChanges changes, boolean known) {

    /** What a workspace knows: its countries, its editions, and the places of a country. */
    record Known(List<Country> countries, List<PlaceEdition> editions, Function<Country, PlaceLookup> lookup) {}

    static PlaceImporter read(Path path, PlaceImport.Options options, Known known, Progress progress) {
        PlaceFile file = BoundaryReader.isJson(path)
                ? BoundaryReader.read(path, options.country(), known.countries(), progress)
                : GazetteerReader.read(path, options.country(), known.countries(), progress);
        String name = String.valueOf(path.getFileName());
        String list = options.list().isBlank() ? stem(name) : options.list().strip();
        String version =
                options.version().isBlank() ? file.version() : options.version().strip();
        String digest = digest(path, name);
        String only =
                options.country().isBlank() ? "" : options.country().strip().toUpperCase(Locale.ROOT);
        UUID id = Id.named("place-edition", list, version, digest, only);
        PlaceEdition edition = new PlaceEdition(
                id,
                list,
                version,
                file.content(),
                file.validFrom(),
                countries(file),
                name,
                digest,
                count(file),
                Instant.EPOCH,
                "");
        boolean loaded = known.editions().stream().anyMatch(each -> each.id().equals(id));
        PlaceChanges changes = loaded
                ? new PlaceChanges(List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of())
                : PlaceMerge.of(file, edition, known.editions(), known.lookup());
        return new PlaceImporter(edition, file, changes, loaded);
    }

    /** What it did, or would do. */
    PlaceImport result(int rowsChanged) {
        Map<Integer, Integer> levels = new TreeMap<>();
        file.places().forEach(place -> levels.merge(place.level(), 1, Integer::sum));
        return new PlaceImport(
                edition.fileName(),
                edition.content(),
                edition.list(),
                edition.version(),
                edition.countries(),
                levels,
                file.rowsRead(),
                edition.places(),
                changes.added().size(),
                changes.changed().size(),
                changes.closed().size(),
                (int) file.places().stream()
                        .filter(place -> place.shape() != null)
                        .count(),
                rowsChanged,
                file.findings());
    }

    private static List<String> countries(PlaceFile file) {
        TreeSet<String> countries = new TreeSet<>();
        for (FoundPlace place : file.places()) {
            countries.add(place.country().iso3());
        }
        return List.copyOf(countries);
    }

    private static int count(PlaceFile file) {
        return (int) file.places().stream().filter(place -> place.level() > 0).count();
    }

    private static String stem(String name) {
        String stem =
                name.replaceFirst("(?i)(\\.topo|\\.geo)?\\.(json|geojson|topojson|csv|tsv|txt|xlsx|xlsm|xls|zip)$", "");
        return stem.isBlank() ? name : stem;
    }

    private static String digest(Path path, String name) {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw Problem.input("places.problem.unreadable", name).because(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
