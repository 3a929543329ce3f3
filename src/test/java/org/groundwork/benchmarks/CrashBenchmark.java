package org.groundwork.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.groundwork.testing.CrashChild;
import org.groundwork.testing.ImportCrashChild;
import org.groundwork.testing.Killed;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.workspace.Access;

/**
 * A program that saves, and one that imports, each killed a hundred times at random moments. What counts is everything
 * that was said to be done and is not there, everything that is there in part, every opening that did not tell, and
 * every check of the whole workspace that finds something. {@code -Dgroundwork.kills=} for another number.
 */
final class CrashBenchmark implements Benchmark {
    private static final int KILLS = Integer.getInteger("groundwork.kills", 200);

    private final Random random = new Random();
    private int saves;
    private int imports;
    private int lost;
    private int half;
    private int unsound;
    private int untold;

    @Override
    public String name() {
        return "crash";
    }

    @Override
    public Outcome run() throws Exception {
        Path place = Files.createTempDirectory("groundwork-crash");
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                if (kill % 2 == 0) {
                    saving(place.resolve("saving.groundwork"));
                } else {
                    importing(place.resolve("importing.groundwork"), place);
                }
            }
        } finally {
            TempWorkspace.remove(place);
        }
        return new Outcome(
                "saves and imports lost or half there, workspaces unsound or silent, in " + KILLS + " kills",
                lost + half + unsound + untold,
                0,
                "lost %d, half %d, unsound %d, untold %d; %d saves and %d imports came through"
                        .formatted(lost, half, unsound, untold, saves, imports));
    }

    private void saving(Path folder) throws Exception {
        int acknowledged = Killed.run(
                CrashChild.class, saves, random.nextInt(1, 400), folder.toString(), Integer.toString(saves + 1));
        Killed.After after = CrashChild.look(folder, access(), acknowledged);
        count(after);
        saves = after.last();
    }

    private void importing(Path folder, Path files) throws Exception {
        int first = imports + 1;
        int acknowledged = Killed.run(
                ImportCrashChild.class,
                imports,
                random.nextInt(1, 1500),
                folder.toString(),
                files.toString(),
                Integer.toString(first));
        Killed.After after = ImportCrashChild.look(folder, access(), first, acknowledged);
        count(after);
        imports = after.last();
    }

    private void count(Killed.After after) {
        lost += after.lost();
        half += after.half();
        unsound += after.sound() ? 0 : 1;
        untold += after.told() ? 0 : 1;
    }

    private static Access access() {
        return new Access(TempWorkspace.PERSON, TempWorkspace.DEVICE, null, Clock.systemUTC());
    }
}
