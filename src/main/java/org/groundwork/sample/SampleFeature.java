package org.groundwork.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private final Workspace workspace;
    private final PlacesFeature places;
    private final ActorsFeature actors;
    private final InstrumentsFeature instruments;
    private final ToIntFunction<Path> importWhoWhatWhere;

    /**
     * Takes the 3W import as a function: areas do not see each other.
     *
     * @param importWhoWhatWhere imports a workbook and answers how many rows it read
     */
    public SampleFeature(
            Workspace workspace,
            PlacesFeature places,
            ActorsFeature actors,
            InstrumentsFeature instruments,
            ToIntFunction<Path> importWhoWhatWhere) {
        this.workspace = workspace;
        this.places = places;
        this.actors = actors;
        this.instruments = instruments;
        this.importWhoWhatWhere = importWhoWhatWhere;
    }

    /** Where the sample workspace lies, for window and command line alike: in the person's own folder. */
    public static Path home() {
        return Path.of(System.getProperty("user.home", "."), "Groundwork", "Merosa.groundwork");
    }

    /**
     * Loads places, actors and the 3W workbook; a second call changes nothing.
     *
     * @return rows read from the 3W workbook
     */
    public int fill() {
        try {
            Path folder = Files.createTempDirectory("groundwork-sample");
            try {
                Path list = unpack(PLACES, folder);
                Path workbook = unpack(WHO_WHAT_WHERE, folder);
                workspace.settings().set("country", COUNTRY);
                places.importFile(list, PlaceImport.Options.NONE, Progress.NONE);
                workspace.act("sample.act.made", List.of(), this::saveActors);
                return importWhoWhatWhere.applyAsInt(workbook);
            } finally {
                Files.deleteIfExists(folder.resolve(PLACES));
                Files.deleteIfExists(folder.resolve(WHO_WHAT_WHERE));
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
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
        List<Sampled> all = AssessmentsReader.read(names);
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

    private static Path unpack(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = SampleFeature.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name);
            }
            Files.copy(in, file);
        }
        return file;
    }
}
