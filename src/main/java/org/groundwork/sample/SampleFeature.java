package org.groundwork.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.NameKind;
import org.groundwork.actors.record.Part;
import org.groundwork.actors.work.Office;
import org.groundwork.core.Id;
import org.groundwork.core.Progress;
import org.groundwork.core.Text;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.places.AidEntry;
import org.groundwork.places.Place;
import org.groundwork.places.PlaceImport;
import org.groundwork.places.PlaceLookup;
import org.groundwork.places.PlacesFeature;
import org.groundwork.sample.AssessmentsReader.Sampled;
import org.groundwork.workspace.Workspace;

/** Fills a new workspace with the invented flood of Merosa, through the same doors that real files use. */
public final class SampleFeature {
    /** The user-assigned code of the invented country; ISO 3166 keeps XAA to XZZ free for such use. */
    public static final String COUNTRY = "XMR";

    private static final String PLACES = "merosa_places.csv";
    private static final String WHO_WHAT_WHERE = "merosa_3w_aug_2026.xlsx";
    private static final List<String> FILES =
            List.of(PLACES, WHO_WHAT_WHERE, "watchlist.csv", "certificate.pdf", "cash_book.png", "decision_signed.png");

    private final Workspace workspace;
    private final PlacesFeature places;
    private final ActorsFeature actors;
    private final InstrumentsFeature instruments;
    private final Areas areas;

    /**
     * What other areas do for the sample; they come as functions, for areas do not see each other.
     *
     * @param importWhoWhatWhere imports a workbook and answers how many rows it read
     */
    public record Areas(ToIntFunction<Path> importWhoWhatWhere, Rows dossiers, Rows plans, Rows screening) {}

    /**
     * Rows that an area takes whole.
     *
     * @param kinds the record of each kind of row, by the name that the sample's file uses
     * @param take stores them; the files that they name lie in the folder
     */
    public record Rows(Map<String, ? extends Class<?>> kinds, BiFunction<List<?>, Path, Integer> take) {}

    public SampleFeature(
            Workspace workspace,
            PlacesFeature places,
            ActorsFeature actors,
            InstrumentsFeature instruments,
            Areas areas) {
        this.workspace = workspace;
        this.places = places;
        this.actors = actors;
        this.instruments = instruments;
        this.areas = areas;
    }

    /** Where the sample workspace lies, for window and command line alike: in the person's own folder. */
    public static Path home() {
        return Path.of(System.getProperty("user.home", "."), "Groundwork", "Merosa.groundwork");
    }

    /**
     * Loads places, actors and the 3W workbook, then what due diligence, capacity and screening hold of some of them; a
     * second call on the same day changes nothing.
     *
     * @return rows read from the 3W workbook
     */
    public int fill() {
        try {
            Path folder = Files.createTempDirectory("groundwork-sample");
            try {
                for (String name : FILES) {
                    unpack(name, folder);
                }
                workspace.settings().set("country", COUNTRY);
                places.importFile(folder.resolve(PLACES), PlaceImport.Options.NONE, Progress.NONE);
                workspace.act("sample.act.made", List.of(), this::saveActors);
                int read = areas.importWhoWhatWhere().applyAsInt(folder.resolve(WHO_WHAT_WHERE));
                workspace.act("sample.act.dossiers", List.of(), () -> saveRows(folder));
                take(areas.screening(), "screening.json", folder, Map.of());
                return read;
            } finally {
                for (String name : FILES) {
                    Files.deleteIfExists(folder.resolve(name));
                }
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int saveRows(Path folder) {
        Map<String, UUID> known = new HashMap<>();
        actors.names().stream()
                .filter(name -> name.kind() == NameKind.LEGAL)
                .forEach(name -> known.put(name.text(), name.actor()));
        actors.payments().forEach(way -> known.put(actors.name(way.actor()) + ": " + way.provider(), way.id()));
        return take(areas.dossiers(), "dossiers.json", folder, known)
                + take(areas.plans(), "plans.json", folder, known);
    }

    private int take(Rows area, String file, Path folder, Map<String, UUID> known) {
        return area.take().apply(RowsReader.read(file, area.kinds(), workspace.today(), known), folder);
    }

    private int saveActors() {
        SampleReader.Sample sample = SampleReader.read();
        PlaceLookup lookup = places.lookup(COUNTRY);
        List<Part> parts =
                sample.parts().stream().map(part -> placed(part, lookup)).toList();
        if (!places.aidRecipient(COUNTRY, workspace.today().getYear()).yes()) {
            places.save(new AidEntry(
                    Id.named("sample", "aid", COUNTRY), COUNTRY, null, null, Text.of("sample.aid"), false, ""));
        }
        return actors.saveActors(sample.actors()) + actors.saveParts(parts) + saveAssessments(sample);
    }

    /** In every state: new, half done, complete, disagreed, assumed, expired, superseded, reused, retired. */
    private int saveAssessments(SampleReader.Sample sample) {
        Map<String, UUID> names = new HashMap<>();
        sample.parts().forEach(part -> {
            if (part instanceof ActorName name && name.kind() == NameKind.LEGAL) {
                names.put(name.text(), name.actor());
            }
        });
        List<Sampled> all = AssessmentsReader.read(names, workspace.today());
        return instruments.take(
                all.stream().map(Sampled::assessment).toList(),
                all.stream().flatMap(each -> each.answers().stream()).toList(),
                all.stream().flatMap(each -> each.decisions().stream()).toList());
    }

    private static Part placed(Part part, PlaceLookup lookup) {
        if (!(part instanceof Office office)) {
            return part;
        }
        Place place = lookup.byCode(office.placeText()).orElseThrow();
        return new Office(
                office.id(),
                office.actor(),
                office.kind(),
                place.id(),
                "",
                office.address(),
                office.fromOn(),
                office.untilOn());
    }

    private static void unpack(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = SampleFeature.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name);
            }
            Files.copy(in, file);
        }
    }
}
