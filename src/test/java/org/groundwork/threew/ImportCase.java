package org.groundwork.threew;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Progress;
import org.groundwork.places.PlaceImport;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A workspace with two regions of Mali, and what tests of imports need over and over. */
abstract class ImportCase {
    static final String HEAD = "Organisation,Acronym,Organisation type,Sector,Activity,Admin 1,Admin 1 P-code,"
            + "Status,Start date,End date\n";
    static final String GREEN = "Green Valley Relief,GVR,NNGO,WASH,Wells,Gao,ML07,Ongoing,2026-01-05,2026-03-31\n";
    static final String SUN = "Sunrise Women Union,SWU,ONGN,Health,Clinics,Mopti,MLI05,Ongoing,2026-02-01,\n";

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    Workspace workspace;
    PlacesFeature places;
    PresenceFeature presences;
    ActorsFeature actors;
    ThreeWFeature threeW;

    @BeforeEach
    void open() {
        over(temp.workspace());
    }

    final void over(Workspace opened) {
        workspace = opened;
        places = new PlacesFeature(workspace);
        places.importFile(file("codes.csv", """
                        Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date
                        MLI,1,ML05,Mopti,MLI,2024-01-01
                        MLI,1,ML07,Gao,MLI,2024-01-01
                        """), PlaceImport.Options.NONE, Progress.NONE);
        presences = new PresenceFeature(workspace);
        actors = new ActorsFeature(workspace, places, presences);
        threeW = new ThreeWFeature(workspace, actors, places, presences, () -> "MLI");
    }

    final Set<String> told() {
        Set<String> told = new TreeSet<>();
        all().forEach(each ->
                told.add(actors.name(each.actor()) + "|" + actor(each.actor()).kind() + "|" + each.place()
                        + "|" + each.sector() + "|" + each.activity() + "|" + each.status() + "|" + each.startOn() + "|"
                        + each.endOn()));
        return told;
    }

    final Actor actor(UUID id) {
        return actors.actors().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    final Set<UUID> owners() {
        return new TreeSet<>(all().stream().map(Presence::actor).toList());
    }

    final List<UUID> ids() {
        return all().stream().map(Presence::id).toList();
    }

    final List<Presence> all() {
        List<Presence> all = new ArrayList<>();
        presences.each(all::add);
        return all;
    }

    final Presence only() {
        assertEquals(1, all().size());
        return all().getFirst();
    }

    final Presence byActivity(String activity) {
        return all().stream()
                .filter(each -> each.activity().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    final ImportResult read(Path file, String asOf) {
        return threeW.importFile(file, source(asOf), false, Progress.NONE);
    }

    static ImportOptions source(String asOf) {
        return source("cluster", asOf);
    }

    static ImportOptions source(String source, String asOf) {
        return new ImportOptions(null, Map.of(), source, LocalDate.parse(asOf), null);
    }

    final Path file(String name, String content) {
        try {
            return Files.writeString(temp.directory().resolve(name), content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    final Path book(String name, Consumer<Workbook> content) {
        Path file = temp.directory().resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "Test", "1.0");
            content.accept(book);
            book.finish();
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static void fill(Worksheet sheet, String... rows) {
        for (int r = 0; r < rows.length; r++) {
            String[] cells = rows[r].split(",", -1);
            for (int c = 0; c < cells.length; c++) {
                if (!cells[c].isEmpty()) {
                    sheet.value(r, c, cells[c]);
                }
            }
        }
    }
}
