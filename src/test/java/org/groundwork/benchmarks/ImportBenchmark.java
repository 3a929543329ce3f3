package org.groundwork.benchmarks;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Progress;
import org.groundwork.office.About;
import org.groundwork.office.Column;
import org.groundwork.office.Sheet;
import org.groundwork.office.WorkbookWriter;
import org.groundwork.places.PlaceImport;
import org.groundwork.places.PlacesFeature;
import org.groundwork.threew.ImportOptions;
import org.groundwork.threew.ThreeWFeature;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.Workspace;

/**
 * A 3W workbook of 100,000 rows that are 100,000 distinct presences of 500 organisations; bare: the same workbook read
 * by fastexcel-reader, and the same rows inserted in batches into the same tables with their journal triggers. Run with
 * -Xmx512m, which is part of the bar.
 */
final class ImportBenchmark implements Benchmark {
    private static final int ROWS = 100_000;
    private static final int ORGANISATIONS = 500;
    private static final int AREAS = 200;
    private static final int BATCH = 1000;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Outcome run() throws Exception {
        Path folder = Files.createTempDirectory("groundwork-bench");
        Path workbook = folder.resolve("bench_3w.xlsx");
        write(workbook);
        Path list = folder.resolve("places.csv");
        Files.writeString(list, places());
        int[] turn = {0};
        Ratio ratio = Ratio.of(
                1,
                3,
                () -> ours(folder.resolve("Ours" + turn[0]++ + ".groundwork"), list, workbook),
                () -> bare(folder.resolve("Bare" + turn[0]++ + ".groundwork"), workbook));
        return new Outcome(
                "100,000 rows imported, times bare streaming read and bare batch insert with triggers",
                ratio.value(),
                2.0,
                ratio.detail() + ", heap of " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB");
    }

    private static long ours(Path folder, Path list, Path workbook) throws Exception {
        try (Workspace workspace = Workspace.create(folder, access())) {
            PlacesFeature places = new PlacesFeature(workspace);
            places.importFile(list, PlaceImport.Options.NONE, Progress.NONE);
            PresenceFeature presences = new PresenceFeature(workspace);
            ActorsFeature actors = new ActorsFeature(workspace, places, presences);
            ThreeWFeature threeW = new ThreeWFeature(workspace, actors, places, presences, () -> "SSD");
            return Ratio.time(() -> {
                int made = threeW.importFile(workbook, ImportOptions.NONE, false, Progress.NONE)
                        .presences();
                if (made != ROWS) {
                    throw new IllegalStateException(made + " presences");
                }
            });
        }
    }

    private static long bare(Path folder, Path workbook) throws Exception {
        try (Workspace workspace = Workspace.create(folder, access())) {
            return Ratio.time(() -> workspace.act("workspace.act.view", List.of("bare"), () -> {
                try {
                    return readAndInsert(workspace, workbook);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
    }

    private static int readAndInsert(Workspace workspace, Path workbook) throws Exception {
        List<String[]> rows = new ArrayList<>(ROWS);
        try (InputStream in = Files.newInputStream(workbook);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<org.dhatim.fastexcel.reader.Row> lines =
                        book.getFirstSheet().openStream()) {
            lines.skip(1)
                    .forEach(row -> rows.add(new String[] {
                        row.getCellText(0),
                        row.getCellText(1),
                        row.getCellText(2),
                        row.getCellText(3),
                        row.getCellText(4)
                    }));
        }
        return workspace.write(handle -> {
            try {
                return insert(handle.getConnection(), rows);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static int insert(java.sql.Connection connection, List<String[]> rows) throws SQLException {
        UUID[] actors = new UUID[ORGANISATIONS];
        try (PreparedStatement actor =
                        connection.prepareStatement("INSERT INTO actor (id, kind, affiliation) VALUES (?, ?, ?)");
                PreparedStatement name = connection.prepareStatement(
                        "INSERT INTO actor_name (id, actor, text, kind) VALUES (?, ?, ?, ?)")) {
            for (int i = 0; i < ORGANISATIONS; i++) {
                actors[i] = UUID.randomUUID();
                actor.setObject(1, actors[i]);
                actor.setString(2, "LOCAL_NGO");
                actor.setString(3, "NOT_STATED");
                actor.addBatch();
                name.setObject(1, UUID.randomUUID());
                name.setObject(2, actors[i]);
                name.setString(3, rows.get(i)[0]);
                name.setString(4, "LEGAL");
                name.addBatch();
            }
            actor.executeBatch();
            name.executeBatch();
        }
        try (PreparedStatement presence = connection.prepareStatement("""
                INSERT INTO presence (id, actor, country, place, place_code, place_text, sector, sector_text, activity,
                    status, status_text, source, listed_on, source_row)
                VALUES (?, ?, 'SSD', ?, ?, ?, 'WSH', ?, ?, 'ONGOING', ?, 'bench', ?, ?)""")) {
            for (int i = 0; i < rows.size(); i++) {
                String[] row = rows.get(i);
                presence.setObject(1, UUID.randomUUID());
                presence.setObject(2, actors[i % ORGANISATIONS]);
                presence.setObject(3, UUID.randomUUID());
                presence.setString(4, row[3]);
                presence.setString(5, row[3]);
                presence.setString(6, row[1]);
                presence.setString(7, row[2]);
                presence.setString(8, row[4]);
                presence.setObject(9, LocalDate.of(2026, 9, 1));
                presence.setInt(10, i);
                presence.addBatch();
                if (i % BATCH == BATCH - 1) {
                    presence.executeBatch();
                }
            }
            presence.executeBatch();
        }
        return rows.size();
    }

    private static void write(Path workbook) {
        Sheet<Integer> sheet = Sheet.of(
                "Data",
                List.of(
                        Column.text("Organisation", row -> "Community Relief Group " + row % ORGANISATIONS),
                        Column.text("Sector", row -> "WASH"),
                        Column.text("Activity", row -> "Activity " + row / (ORGANISATIONS * AREAS)),
                        Column.text("Admin 2 P-code", row -> "SS%04d".formatted(row / ORGANISATIONS % AREAS)),
                        Column.text("Status", row -> "Ongoing")));
        WorkbookWriter.write(
                workbook,
                new About("Benchmark", "", null),
                book -> book.sheet(sheet, IntStream.range(0, ROWS).boxed()));
    }

    private static String places() {
        StringBuilder csv = new StringBuilder("Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date\n");
        csv.append("SSD,1,SS00,State,SSD,2024-01-01\n");
        for (int i = 0; i < AREAS; i++) {
            csv.append("SSD,2,SS%04d,County %d,SS00,2024-01-01%n".formatted(i, i));
        }
        return csv.toString();
    }

    private static Access access() {
        return new Access(Access.Person.named("Bench"), UUID.randomUUID(), null, Clock.systemUTC());
    }
}
