package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundwork.core.Hlc;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JournalTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private final UUID row = UUID.fromString("0197f000-0000-7000-8000-000000000001");

    private static void act(Workspace workspace, Runnable work) {
        workspace.act("workspace.act.view", List.of("x"), () -> {
            work.run();
            return true;
        });
    }

    private List<String> payloads(UUID id) {
        return temp.workspace().read(h -> h.createQuery("SELECT payload FROM change WHERE row_id = ? ORDER BY seq")
                .bind(0, id)
                .mapTo(String.class)
                .list());
    }

    private String clock(int actsBack) {
        return temp.workspace().read(h -> h.createQuery("SELECT ticks || '/' || device FROM act ORDER BY seq DESC"
                        + " OFFSET ? ROWS FETCH FIRST ROW ONLY")
                .bind(0, actsBack)
                .mapTo(String.class)
                .one());
    }

    @Test
    void anUpdateCarriesOldAndNewAndTheClockOfEachValueItReplaced() {
        JournaledTables tables = new JournaledTables(temp.workspace());
        act(temp.workspace(), () -> tables.parent(row, "first", "1"));
        String inserted = clock(0);
        temp.clock().advance(Duration.ofMinutes(1));
        act(temp.workspace(), () -> tables.rename(row, "second"));
        String renamed = clock(0);
        temp.clock().advance(Duration.ofMinutes(1));
        act(temp.workspace(), () -> temp.workspace()
                .write(h -> h.execute("UPDATE parent SET name = 'third', flag = TRUE WHERE id = ?", row)));
        assertNotEquals(inserted, renamed);
        assertEquals(
                List.of(
                        "{\"before\":{\"name\":\"first\"},\"after\":{\"name\":\"second\"},\"clock\":{\"name\":\""
                                + inserted + "\"}}",
                        "{\"before\":{\"name\":\"second\",\"flag\":null},\"after\":{\"name\":\"third\",\"flag\":true},"
                                + "\"clock\":{\"flag\":\"" + inserted + "\",\"name\":\"" + renamed + "\"}}"),
                payloads(row).subList(1, 3));
    }

    @Test
    void fieldsThatMeanSomethingOnlyTogetherAreRecordedTogetherUnderOneClock() {
        JournaledTables tables = new JournaledTables(temp.workspace());
        act(temp.workspace(), () -> tables.parent(row, "first", "1"));
        String inserted = clock(0);
        act(temp.workspace(), () -> tables.amount(row, "2.5"));
        String changed = clock(0);
        act(temp.workspace(), () -> temp.workspace()
                .write(h -> h.execute("UPDATE parent SET currency = 'XAF' WHERE id = ?", row)));
        assertEquals(
                List.of(
                        "{\"before\":{\"amount\":1.0000,\"currency\":\"USD\"},\"after\":{\"amount\":2.5000,"
                                + "\"currency\":\"USD\"},\"clock\":{\"amount\":\"" + inserted + "\",\"currency\":\""
                                + inserted + "\"}}",
                        "{\"before\":{\"amount\":2.5000,\"currency\":\"USD\"},\"after\":{\"amount\":2.5000,"
                                + "\"currency\":\"XAF\"},\"clock\":{\"amount\":\"" + changed + "\",\"currency\":\""
                                + changed + "\"}}"),
                payloads(row).subList(1, 3));
    }

    @Test
    void aDeletionLeavesATombstoneWithAllFields() {
        JournaledTables tables = new JournaledTables(temp.workspace());
        UUID child = temp.workspace().newId();
        act(temp.workspace(), () -> {
            tables.parent(row, "first", "1");
            tables.child(child, row, "below");
        });
        act(temp.workspace(), () -> tables.remove("child", child));
        assertEquals(
                "{\"before\":{\"id\":\"" + child + "\",\"parent\":\"" + row + "\",\"note\":\"below\"}}",
                payloads(child).getLast());
        assertTrue(
                temp.workspace().history(row).stream()
                        .anyMatch(e -> e.row().equals(child) && e.change() == HistoryEntry.Change.DELETE),
                "a row that went away is still in its parent's history");
    }

    @Test
    void historyTellsWhoDidWhatWithOldAndNew() {
        JournaledTables tables = new JournaledTables(temp.workspace());
        act(temp.workspace(), () -> tables.parent(row, "first", "1"));
        temp.workspace().switchTo(Access.Person.named("Somebody Else"));
        act(temp.workspace(), () -> tables.rename(row, "second"));
        HistoryEntry newest = temp.workspace().history(row).getFirst();
        assertEquals("Somebody Else", newest.by().name());
        assertEquals(TempWorkspace.DEVICE, newest.device());
        assertEquals(temp.clock().instant(), newest.at());
        assertEquals("Kept the view “x”", Words.of(newest.what()));
        assertEquals(List.of(new HistoryEntry.FieldChange("name", "first", "second")), newest.fields());
        assertEquals(2, temp.workspace().history(row).size());
        temp.workspace().undo();
        ActEntry last = temp.workspace().recent(1).getFirst();
        assertEquals(ActKind.UNDO, last.kind());
        assertEquals("Undone: Kept the view “x”", Words.of(last.what()));
        assertEquals("workspace", last.what().area());
    }

    @Test
    void aRenamedColumnIsReadUnderItsNewName() {
        JournaledTables tables = new JournaledTables(temp.workspace());
        act(temp.workspace(), () -> tables.parent(row, "first", "1"));
        act(temp.workspace(), () -> tables.rename(row, "second"));
        tables.bare(h -> {
            h.execute("ALTER TABLE parent ALTER COLUMN name RENAME TO title");
            h.execute("INSERT INTO renamed_column VALUES ('parent', 'name', 'title', '900')");
        });
        Workspace reopened = temp.reopen();
        act(reopened, () -> reopened.write(h -> h.execute("UPDATE parent SET title = 'third' WHERE id = ?", row)));
        assertEquals(
                List.of("third", "second", "first"),
                reopened.history(row).stream()
                        .map(e -> e.fields().stream()
                                .filter(f -> f.field().equals("title"))
                                .findFirst()
                                .orElseThrow()
                                .after())
                        .toList());
    }

    @Test
    void aCopyOpenedElsewhereAndEditedOnBothSidesHasTwoChainsThatBothVerify() throws Exception {
        Workspace here = temp.workspace();
        act(here, () -> here.settings().set("agency", "first"));
        here.close();
        Path elsewhere = temp.directory().resolve("copy.groundwork");
        copy(temp.folder(), elsewhere);

        Workspace again = temp.reopen();
        act(again, () -> again.settings().set("agency", "here"));
        Access other = new Access(TempWorkspace.PERSON, TempWorkspace.OTHER_DEVICE, null, temp.clock());
        try (Workspace there = Workspace.open(elsewhere, other)) {
            act(there, () -> there.settings().set("agency", "there"));
            Verification found = there.verifyJournal();
            assertEquals(List.of(), found.problems());
            assertEquals(2, found.devices());
            assertEquals(2L, count(there, "chain"));
            assertEquals(1L, count(there, "chain WHERE parent IS NOT NULL"));
        }
        Verification found = again.verifyJournal();
        assertEquals(List.of(), found.problems());
        assertEquals(1, found.devices());
        assertEquals(1L, count(again, "chain"), "the same device at the same place goes on with its chain");
    }

    @Test
    void aRestoreOverTheSamePlaceStartsAChainOfItsOwn() {
        Workspace before = temp.workspace();
        act(before, () -> before.settings().set("agency", "first"));
        before.read(h -> Sql.call(() -> {
            Chains.close(h.getConnection());
            h.commit();
            h.begin();
            return true;
        }));
        Workspace after = temp.reopen();
        act(after, () -> after.settings().set("agency", "second"));
        assertEquals(2L, count(after, "chain"));
        assertEquals(List.of(), after.verifyJournal().problems());
    }

    private static long count(Workspace workspace, String table) {
        return workspace.read(h ->
                h.createQuery("SELECT COUNT(*) FROM " + table).mapTo(Long.class).one());
    }

    private static void copy(Path from, Path to) throws Exception {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** From 2,000 changes on, H2 writes what it learnt of the values into the table's definition. */
    @Test
    void aWorkspaceWithManyRowsOpensAgain() {
        Workspace workspace = temp.workspace();
        JournaledTables tables = new JournaledTables(workspace);
        act(workspace, () -> {
            for (int i = 0; i < 5_000; i++) {
                tables.parent(workspace.newId(), "name " + i, "1");
            }
        });
        assertEquals(List.of(), temp.reopen().verifyJournal().problems());
        assertEquals(5_000L, count(temp.workspace(), "parent"));
    }

    @Test
    void aClockThatStandsIn2036IsReportedOnceItIsRightAgainAndDoesNotSpoilTheOrder() {
        Instant today = temp.clock().instant();
        assertTrue(clockNotices(temp.workspace()).isEmpty());
        temp.clock().set(today.atZone(ZoneOffset.UTC).plusYears(10).toInstant());
        act(temp.workspace(), () -> temp.workspace().settings().set("agency", "in 2036"));
        temp.clock().set(today);
        Workspace reopened = temp.reopen();
        assertEquals(1, clockNotices(reopened).size());
        act(reopened, () -> reopened.settings().set("agency", "today"));
        assertTrue(Text.of(clockNotices(reopened).getFirst()).contains("2036"));
        List<Long> ticks = reopened.read(h -> h.createQuery("SELECT ticks FROM act ORDER BY seq")
                .mapTo(Long.class)
                .list());
        assertEquals(ticks.stream().sorted().toList(), ticks);
        assertEquals(today, reopened.recent(1).getFirst().at(), "people are shown what the clock said");
        assertEquals(List.of(), reopened.verifyJournal().problems());
    }

    private static List<Notice> clockNotices(Workspace workspace) {
        return workspace.notices().stream()
                .filter(notice -> notice.key().equals("workspace.notice.clock"))
                .toList();
    }

    private static final class Text {
        static String of(Notice notice) {
            return org.groundwork.core.Text.of(notice.key(), notice.args().toArray());
        }
    }

    @Test
    void whatIsFarAheadWaitsForAPerson() {
        long wall = new TestClock().millis();
        Map.of(0L, false, 23L, false, 24L, false, 25L, true, 24L * 3650, true)
                .forEach((hours, waits) -> assertEquals(
                        waits,
                        ClockRule.waits(
                                Hlc.of(wall + Duration.ofHours(hours).toMillis(), 7, TempWorkspace.OTHER_DEVICE), wall),
                        hours + " hours ahead"));
        assertFalse(ClockRule.behind(Hlc.of(wall + 30_000, 0, TempWorkspace.DEVICE), wall));
        assertTrue(ClockRule.behind(Hlc.of(wall + 3_600_000, 0, TempWorkspace.DEVICE), wall));
    }
}
