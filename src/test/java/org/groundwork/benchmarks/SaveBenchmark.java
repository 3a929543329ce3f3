package org.groundwork.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.Workspace;

/**
 * One field saved as a person leaves it, until it is on the disk; bare: the same update committed with CHECKPOINT SYNC.
 * The bare database writes each commit out at once, as ours does, and has H2's defaults otherwise; its table is the
 * actors' with three of its columns, no index but the key's, and no trigger. Both prepare their update for each save.
 * Both have saved three thousand times before, so that neither is measured while Java still compiles it.
 */
final class SaveBenchmark implements Benchmark {
    private static final int BEFORE = 3_000;
    private static final int SAVES = 400;

    @Override
    public String name() {
        return "save";
    }

    @Override
    public Outcome run() throws Exception {
        Path folder = Files.createTempDirectory("groundwork-bench");
        Access access = new Access(Access.Person.named("Bench"), UUID.randomUUID(), null, Clock.systemUTC());
        try (Workspace workspace = Workspace.create(folder.resolve("Bench.groundwork"), access);
                Connection bare = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("bare") + ";WRITE_DELAY=0", "sa", "")) {
            UUID id = workspace.newId();
            workspace.act(
                    "actors.act.added",
                    List.of("Bench"),
                    () -> workspace.write(handle -> handle.execute(
                            "INSERT INTO actor (id, kind, affiliation, about) VALUES (?, 'CBO', 'NONE', '')", id)));
            bare.createStatement().execute("CREATE TABLE actor (id UUID PRIMARY KEY, kind VARCHAR, about VARCHAR)");
            bare.createStatement().execute("INSERT INTO actor VALUES ('" + id + "', 'CBO', '')");
            bare.setAutoCommit(false);
            int[] turn = {0};
            Ratio ratio = Ratio.of(
                    BEFORE,
                    SAVES,
                    () -> Ratio.time(() -> workspace.act(
                            "actors.act.changed",
                            List.of("Bench"),
                            () -> workspace.write(handle ->
                                    handle.execute("UPDATE actor SET about = ? WHERE id = ?", "n" + turn[0]++, id)))),
                    () -> Ratio.time(() -> bareSave(bare, id, "n" + turn[0]++)));
            return new Outcome(
                    "one acknowledged save, times a bare H2 commit with CHECKPOINT SYNC",
                    ratio.value(),
                    2.0,
                    ratio.detail() + ", " + SAVES + " saves each");
        }
    }

    private static void bareSave(Connection bare, UUID id, String text) throws Exception {
        try (PreparedStatement update = bare.prepareStatement("UPDATE actor SET about = ? WHERE id = ?")) {
            update.setString(1, text);
            update.setObject(2, id);
            update.executeUpdate();
        }
        bare.commit();
        bare.createStatement().execute("CHECKPOINT SYNC");
    }
}
