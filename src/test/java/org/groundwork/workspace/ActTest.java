package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ActTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private UUID rate(String currency, String rate) {
        UUID id = temp.workspace().newId();
        temp.workspace()
                .write(h -> h.execute(
                        "INSERT INTO exchange_rate (id, month_on, currency, base, rate, source)"
                                + " VALUES (?, DATE '2026-03-01',"
                                + " ?, 'USD', ?, 'bank')",
                        id,
                        currency,
                        new java.math.BigDecimal(rate)));
        return id;
    }

    private long count(String table) {
        return temp.workspace().read(h -> h.createQuery("SELECT COUNT(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }

    @Test
    void anActLeavesItsEntries() {
        long acts = count("act");
        ActResult<UUID> result =
                temp.workspace().actAs(ActKind.PERSON, "test.act", List.of("x"), () -> rate("XAF", "600.5"));
        assertEquals(1, result.changes());
        assertEquals(acts + 1, count("act"));
        String payload = temp.workspace().read(h -> h.createQuery("SELECT payload FROM change WHERE row_id = ?")
                .bind(0, result.value())
                .mapTo(String.class)
                .one());
        assertEquals(
                "{\"after\":{\"id\":\"" + result.value() + "\",\"month_on\":\"2026-03-01\",\"currency\":\"XAF\","
                        + "\"base\":\"USD\",\"rate\":600.5000000000,\"source\":\"bank\"}}",
                payload);
    }

    @Test
    void anActThatChangesNothingLeavesNoTrace() {
        UUID id = temp.workspace().act("test.act", List.of(), () -> rate("XAF", "600"));
        long acts = count("act");
        ActResult<Integer> again = temp.workspace().actAs(ActKind.IMPORT, "test.act", List.of(), () -> temp.workspace()
                .write(h -> h.execute("UPDATE exchange_rate SET rate = 600 WHERE id = ?", id)));
        assertEquals(0, again.changes());
        assertNull(again.act());
        assertEquals(acts, count("act"));
    }

    @Test
    void aFailedStatementLeavesNoEntry() {
        UUID taken = temp.workspace().newId();
        ActResult<UUID> result = temp.workspace().actAs(ActKind.PERSON, "test.act", List.of(), () -> {
            UUID first = rate("XAF", "600");
            rate("TZS", "2500");
            temp.workspace()
                    .write(h -> h.execute(
                            "INSERT INTO exchange_rate SELECT ?, month_on, currency, base, rate, source"
                                    + " FROM exchange_rate"
                                    + " WHERE currency = 'XAF'",
                            taken));
            // the first of the two rows goes in and fires the trigger, then the second one breaks the primary key
            assertThrows(org.jdbi.v3.core.JdbiException.class, () -> temp.workspace()
                    .write(h -> h.execute("INSERT INTO exchange_rate"
                            + " SELECT CASE WHEN currency = 'TZS' THEN id ELSE RANDOM_UUID() END, month_on, currency,"
                            + " base, rate, source FROM exchange_rate ORDER BY currency DESC, id")));
            assertThrows(org.jdbi.v3.core.JdbiException.class, () -> temp.workspace()
                    .write(h -> h.execute("INSERT INTO exchange_rate"
                            + " SELECT CASE WHEN currency = 'TZS' THEN id ELSE RANDOM_UUID() END, month_on, currency,"
                            + " base, rate, source FROM exchange_rate ORDER BY currency DESC, id")));
            rate("KES", "129");
            return first;
        });
        assertEquals(4, count("exchange_rate"));
        assertEquals(4, count("change WHERE table_name = 'exchange_rate'"));
        assertEquals(4, result.changes());
    }

    @Test
    void whatThrowsIsTakenBackAsAWhole() {
        long acts = count("act");
        assertThrows(CancellationException.class, () -> temp.workspace().act("test.act", List.of(), () -> {
            rate("XAF", "600");
            throw new CancellationException();
        }));
        assertEquals(0, count("exchange_rate"));
        assertEquals(acts, count("act"));
        assertEquals(0, count("change WHERE table_name = 'exchange_rate'"));
        temp.workspace().act("test.act", List.of(), () -> rate("XAF", "600"));
        assertEquals(1, count("exchange_rate"));
    }

    @Test
    void aNestedActJoinsAndItsFailureCannotBeSwallowed() {
        Workspace workspace = temp.workspace();
        long acts = count("act");
        workspace.act("test.act", List.of(), () -> {
            rate("XAF", "600");
            return workspace.act("test.act", List.of(), () -> rate("TZS", "2500"));
        });
        assertEquals(acts + 1, count("act"));
        assertThrows(
                IllegalStateException.class,
                () -> workspace.act("test.act", List.of(), () -> {
                    rate("KES", "129");
                    try {
                        workspace.act("test.act", List.of(), () -> {
                            throw new CancellationException();
                        });
                    } catch (CancellationException swallowed) {
                        return false;
                    }
                    return true;
                }));
        assertEquals(2, count("exchange_rate"));
    }

    @Test
    void aWriteOutsideAnActIsRefused() {
        assertThrows(IllegalStateException.class, () -> rate("XAF", "600"));
        assertThrows(org.jdbi.v3.core.JdbiException.class, () -> temp.workspace()
                .read(h -> h.execute("INSERT INTO setting (id, name) VALUES (RANDOM_UUID(), 'x')")));
    }

    @Test
    void nobodyButTheJournalWritesToTheJournal() {
        temp.workspace().act("test.act", List.of(), () -> rate("XAF", "600"));
        for (String sql : List.of(
                "DELETE FROM change",
                "UPDATE change SET payload = ''",
                "DELETE FROM act",
                "UPDATE act SET args = ''",
                "UPDATE chain SET acts = 0")) {
            assertThrows(
                    org.jdbi.v3.core.JdbiException.class,
                    () -> temp.workspace()
                            .act("test.act", List.of(), () -> temp.workspace().write(h -> h.execute(sql))),
                    sql);
        }
    }

    @Test
    void aReaderNeitherWaitsForALongWriteNorSeesHalfOfIt() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<UUID> importing = threads.submit(() -> temp.workspace().act("test.act", List.of(), () -> {
                UUID id = rate("XAF", "600");
                written.countDown();
                await(goOn);
                rate("TZS", "2500");
                return id;
            }));
            assertTrue(written.await(10, TimeUnit.SECONDS));
            assertEquals(0, count("exchange_rate"));
            Future<UUID> waiting =
                    threads.submit(() -> temp.workspace().act("test.act", List.of(), () -> rate("KES", "129")));
            assertEquals(0, count("exchange_rate"));
            goOn.countDown();
            importing.get(10, TimeUnit.SECONDS);
            waiting.get(10, TimeUnit.SECONDS);
        }
        assertEquals(3, count("exchange_rate"));
        assertEquals(List.of("XAF", "TZS", "KES"), temp.workspace().read(h -> h.createQuery(
                        "SELECT r.currency FROM change c JOIN exchange_rate r" + " ON r.id = c.row_id ORDER BY c.seq")
                .mapTo(String.class)
                .list()));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("too slow");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void closingWaitsForWhatIsReadAndALateReadLeavesTheFileAlone() throws Exception {
        Workspace workspace = temp.workspace();
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService other = Executors.newCachedThreadPool()) {
            Future<Long> slow = other.submit(() -> workspace.read(h -> {
                began.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return h.createQuery("SELECT COUNT(*) FROM act")
                        .mapTo(Long.class)
                        .one();
            }));
            began.await();
            Future<?> closing = other.submit(workspace::close);
            assertThrows(TimeoutException.class, () -> closing.get(200, TimeUnit.MILLISECONDS));
            goOn.countDown();
            assertTrue(slow.get() > 0);
            closing.get();
        }
        assertThrows(IllegalStateException.class, () -> count("act"));
        Workspace.open(temp.folder(), temp.access()).close();
    }

    @Test
    void idsKeepTheOrderOfMaking() {
        List<String> made = IntStream.range(0, 20_000)
                .mapToObj(i -> temp.workspace().newId().toString())
                .toList();
        assertEquals(made.stream().sorted().distinct().toList(), made);
    }
}
