package org.groundwork.threew;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Problem;
import org.groundwork.core.Progress;
import org.groundwork.core.Text;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every edge case of libhxl is imported, or refused with a sentence; nothing else, and nothing half. */
class HxlFilesTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @Test
    void each_file_is_imported_or_refused_with_a_sentence() throws IOException {
        Path folder = Path.of("../shared/data/hxl");
        assumeTrue(Files.isDirectory(folder), "the HXL files are not here");
        Workspace workspace = temp.workspace();
        PlacesFeature places = new PlacesFeature(workspace);
        PresenceFeature presences = new PresenceFeature(workspace);
        ActorsFeature actors = new ActorsFeature(workspace, places, presences);
        ThreeWFeature threeW = new ThreeWFeature(workspace, actors, places, presences, () -> "");
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        int imported = 0;
        for (Path file : files) {
            int before = actors.actors().size();
            try {
                ImportResult result = threeW.importFile(file, ImportOptions.NONE, false, Progress.NONE);
                assertEquals(
                        result.rowsRead(),
                        result.rowsAccepted() + result.rowsRepeated() + result.rowsRejected(),
                        file.toString());
                assertTrue(result.rowsAccepted() > 0, file.toString());
                imported++;
            } catch (Problem refused) {
                assertEquals(Problem.Place.INPUT, refused.place());
                assertTrue(Text.has(refused.key()) && Text.has(refused.key() + ".do"), refused.key());
                assertEquals(before, actors.actors().size());
            }
        }
        assertTrue(imported >= 10, "imported " + imported);
    }
}
