package org.groundwork.testing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Progress;
import org.groundwork.places.PlacesFeature;
import org.groundwork.threew.ImportOptions;
import org.groundwork.threew.ThreeWFeature;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.Workspace;

/** Imports one 3W file after the other, each of a source of its own, and prints each when it is done, until killed. */
public final class ImportCrashChild {
    /** Distinct presences in each file. */
    public static final int ROWS = 120;

    private ImportCrashChild() {}

    /** @param args the workspace's folder, a folder for files, then the number of the first file */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Access access = new Access(TempWorkspace.PERSON, TempWorkspace.DEVICE, null, Clock.systemUTC());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        Workspace workspace = Files.exists(folder) ? Workspace.open(folder, access) : Workspace.create(folder, access);
        PlacesFeature places = new PlacesFeature(workspace);
        PresenceFeature presences = new PresenceFeature(workspace);
        ActorsFeature actors = new ActorsFeature(workspace, places, presences);
        ThreeWFeature threeW = new ThreeWFeature(workspace, actors, places, presences, () -> "");
        out.println("open");
        for (int number = Integer.parseInt(args[2]); ; number++) {
            Path file = Path.of(args[1]).resolve("file" + number + ".csv");
            Files.writeString(file, csv(number));
            ImportOptions options = new ImportOptions(null, Map.of(), source(number), null, null);
            threeW.importFile(file, options, false, Progress.NONE);
            out.println(number);
        }
    }

    /** Opens the workspace after a kill: every import from this one on is whole or absent, and what was said is there. */
    public static Killed.After look(Path folder, Access access, int first, int acknowledged) {
        try (Workspace workspace = Workspace.open(folder, access)) {
            PresenceFeature presences = new PresenceFeature(workspace);
            int last = acknowledged;
            int lost = 0;
            int half = 0;
            for (int number = first; number <= acknowledged + 1; number++) {
                int there = presences.ofSource(source(number)).size();
                half += there == ROWS || there == 0 ? 0 : 1;
                lost += there != ROWS && number <= acknowledged ? 1 : 0;
                last = there == ROWS ? number : last;
            }
            return new Killed.After(last, lost, half, workspace.verify().ok(), CrashChild.told(workspace));
        }
    }

    private static String source(int number) {
        return "crash " + number;
    }

    private static String csv(int number) {
        StringBuilder csv = new StringBuilder("Organisation,Sector,Activity,District,Status\n");
        for (int row = 0; row < ROWS; row++) {
            csv.append(
                    "Group %d of %d,WASH,Activity %d,District %d,Ongoing%n".formatted(row % 40, number, row, row % 7));
        }
        return csv.toString();
    }
}
