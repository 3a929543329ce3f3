package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.groundwork.core.Text;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The schema that the migrations leave: what would keep offices from merging, or a change from the journal. */
class MigrationsTest {
    /** Reference lists: their rows carry name-based ids, and the journal records the edition instead. */
    private static final Set<String> REFERENCE = Set.of(
            "country",
            "country_name",
            "place",
            "place_name",
            "place_code",
            "place_level",
            "place_list",
            "place_shape",
            "sector",
            "watchlist_entry",
            "watchlist_name");

    private static final List<String> USED = List.of(
            "001 -1421813237",
            "002 1603384134",
            "010 348495695",
            "011 -1008795642",
            "012 -905251094",
            "020 -671189823",
            "021 1186288450",
            "030 -858867091",
            "031 453719030",
            "032 -1544516517",
            "040 -644292909",
            "041 491225998",
            "050 -383850164",
            "051 830609278",
            "052 2009501588",
            "053 -1189799168",
            "055 1749627039",
            "056 1284981475",
            "057 1783697280",
            "060 -511157440",
            "070 -1574143222",
            "071 1416442303");

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private List<String> list(String sql) {
        return temp.workspace().read(h -> h.createQuery(sql).mapTo(String.class).list());
    }

    private List<String> journaled() {
        return temp.workspace().read(h -> Sql.call(() -> Schema.journaled(h.getConnection())));
    }

    private List<String> tables() {
        return temp.workspace().read(h -> Sql.call(() -> Schema.tables(h.getConnection())));
    }

    private List<String> withoutTrigger() {
        List<String> missing = new ArrayList<>(tables());
        missing.removeAll(journaled());
        missing.removeAll(TableCheck.UNJOURNALED);
        missing.removeAll(REFERENCE);
        return missing;
    }

    @Test
    void everyTableOfPeoplesDataHasTheJournalsTrigger() {
        assertEquals(List.of(), withoutTrigger());
    }

    @Test
    void everyColumnThatTheHistoryCanShowHasAWord() {
        List<String> areas =
                List.of("actors", "capacity", "duediligence", "instruments", "places", "screening", "threew");
        List<String> missing = new ArrayList<>();
        for (String table : journaled()) {
            for (String column : list("SELECT LOWER(column_name) FROM information_schema.columns WHERE"
                    + " table_schema = 'PUBLIC' AND LOWER(table_name) = '" + table + "'")) {
                boolean told = !Words.field(areas, table, column).equals(column.replace('_', ' '))
                        || areas.stream().anyMatch(a -> Text.has(a + ".field." + table + "." + column));
                if (!column.equals("id") && !told) {
                    missing.add(table + "." + column);
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(journaled().size() > 20);
        assertEquals("no such column", Words.field(areas, "actor", "no_such_column"));
    }

    @Test
    void aTriggerFiresForEveryKindOfChange() {
        assertEquals(
                List.of(),
                list("SELECT trigger_name FROM information_schema.triggers WHERE java_class ="
                        + " 'org.groundwork.workspace.JournalTrigger' AND trigger_name LIKE 'JOURNAL_%'"
                        + " GROUP BY trigger_name HAVING LISTAGG(DISTINCT event_manipulation, ',')"
                        + " WITHIN GROUP (ORDER BY event_manipulation) <> 'DELETE,INSERT,UPDATE'"));
    }

    @Test
    void noDeletionOrUpdateCascades() {
        assertEquals(
                List.of(),
                list("SELECT constraint_name FROM information_schema.referential_constraints"
                        + " WHERE delete_rule NOT IN ('NO ACTION', 'RESTRICT')"
                        + " OR update_rule NOT IN ('NO ACTION', 'RESTRICT')"));
    }

    @Test
    void nothingNaturalIsUnique() {
        List<String> unique = list("SELECT DISTINCT LOWER(c.table_name || '.' || k.column_name) FROM"
                + " information_schema.table_constraints c JOIN information_schema.key_column_usage k"
                + " ON k.constraint_name = c.constraint_name AND k.table_name = c.table_name"
                + " WHERE c.table_schema = 'PUBLIC' AND c.constraint_type IN ('UNIQUE', 'PRIMARY KEY')"
                + " AND k.column_name <> 'ID'");
        unique.addAll(list("SELECT DISTINCT LOWER(i.table_name || '.' || c.column_name) FROM"
                + " information_schema.indexes i JOIN information_schema.index_columns c"
                + " ON c.index_name = i.index_name AND c.table_name = i.table_name"
                + " WHERE i.index_type_name = 'UNIQUE INDEX' AND i.table_schema = 'PUBLIC' AND c.column_name <> 'ID'"));
        unique.removeIf(column -> !journaled().contains(column.substring(0, column.indexOf('.'))));
        assertEquals(List.of(), unique);
    }

    @Test
    void journaledRowsAreKnownByAUuid() {
        assertEquals(
                List.of(),
                journaled().stream()
                        .filter(table -> list("SELECT data_type FROM information_schema.columns WHERE table_name = '"
                                        + table.toUpperCase(java.util.Locale.ROOT) + "' AND column_name = 'ID'")
                                .stream()
                                .noneMatch("UUID"::equals))
                        .toList());
    }

    @Test
    void everyGroupNamesColumnsThatExist() {
        List<String> wrong = new ArrayList<>();
        temp.workspace()
                .read(h -> Sql.call(() -> {
                    for (String table : Schema.journaled(h.getConnection())) {
                        TableShape shape = TableShape.of(h.getConnection(), table);
                        for (Set<String> group : shape.groups()) {
                            if (!shape.columns().containsAll(group)) {
                                wrong.add(table + ": " + group);
                            }
                        }
                    }
                    return true;
                }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyRowThatIsNamedIsNamedAfterColumnsThatExist() {
        List<String> wrong = new ArrayList<>();
        Map<String, List<String>> named = temp.workspace().read(h -> Sql.call(() -> Schema.named(h.getConnection())));
        named.forEach((table, naming) -> {
            List<String> columns = temp.workspace()
                    .read(h -> Sql.call(
                            () -> TableShape.of(h.getConnection(), table).columns()));
            if (naming.size() < 2 || !columns.containsAll(naming.subList(1, naming.size()))) {
                wrong.add(table + ": " + naming);
            }
        });
        assertEquals(List.of(), wrong);
        assertTrue(named.containsKey("duediligence_scope"));
    }

    @Test
    void aStepOfAnAreaThatCameLaterIsDoneThoughHigherNumbersAreDone() {
        new JournaledTables(temp.workspace()).bare(h -> {
            for (String part : List.of("level", "question", "section", "band")) {
                h.execute("DROP TABLE instrument_draft_" + part);
            }
            h.execute("DROP TABLE instrument_draft");
            h.execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '041'");
        });
        assertTrue(list("SELECT \"version\" FROM \"flyway_schema_history\"").contains("070"));
        Workspace again = temp.reopen();
        assertTrue(list("SELECT \"version\" FROM \"flyway_schema_history\"").contains("041"));
        assertTrue(journaled().contains("instrument_draft_band"));
        assertTrue(again.verify().ok(), again.verify().toString());
    }

    /** A step that offices have used is refused when its text changes. New steps are added here when they land. */
    @Test
    void noStepThatWasUsedHasChanged() {
        assertEquals(
                USED,
                list("SELECT \"version\" || ' ' || \"checksum\" FROM \"flyway_schema_history\" WHERE"
                        + " \"version\" IS NOT NULL ORDER BY 1"));
    }

    @Test
    void foreignKeysFormNoCycle() {
        Map<String, Set<String>> points = new TreeMap<>();
        temp.workspace()
                .read(h -> Sql.call(() -> Schema.targets(h.getConnection())))
                .forEach((column, target) -> {
                    String table = column.substring(0, column.indexOf('.'));
                    if (!table.equals(target)) {
                        points.computeIfAbsent(table, any -> new HashSet<>()).add(target);
                    }
                });
        boolean shrinks = true;
        while (shrinks) {
            points.values().forEach(targets -> targets.retainAll(points.keySet()));
            shrinks = points.values().removeIf(Set::isEmpty);
        }
        assertEquals(Map.of(), points);
    }

    @Test
    void aTableWithoutATriggerIsSeen() {
        new JournaledTables(temp.workspace()).bare(h -> h.execute("DROP TRIGGER journal_child"));
        assertEquals(List.of("child"), withoutTrigger());
    }

    @Test
    void aNewWorkspaceIsOneActAndALaterMigrationOneMore() {
        assertEquals(
                List.of("workspace.act.made"), list("SELECT text_key FROM act WHERE kind = 'MIGRATION' ORDER BY seq"));
        new JournaledTables(temp.workspace())
                .bare(h -> h.execute("INSERT INTO \"flyway_schema_history\" SELECT 900, '900', 'a later one', \"type\","
                        + " \"script\", \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\", TRUE"
                        + " FROM \"flyway_schema_history\" WHERE \"installed_rank\" = 1"));
        temp.workspace()
                .read(h -> MigrationActs.missing(h.getConnection()))
                .forEach(note ->
                        assertEquals(List.of("900", "a later one"), note.args().subList(0, 2)));
        assertEquals(
                1,
                temp.workspace()
                        .read(h -> MigrationActs.missing(h.getConnection()))
                        .size());
    }
}
