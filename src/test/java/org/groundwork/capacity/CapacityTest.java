package org.groundwork.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.capacity.plan.ExitPlan;
import org.groundwork.capacity.plan.GapNote;
import org.groundwork.capacity.plan.PlanAction;
import org.groundwork.capacity.plan.PlanStore;
import org.groundwork.core.Columns;
import org.groundwork.core.Problem;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Due;
import org.groundwork.workspace.HistoryEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The area as the window and the command line see it. */
class CapacityTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private InventedCapacity invented;

    @BeforeEach
    void fill() {
        invented = new InventedCapacity(temp.workspace());
    }

    @Test
    void what_is_due_is_counted() {
        List<Due> due = Screens.onScreen(() -> invented.feature().due());
        assertEquals(
                List.of("capacity.due.overdue 2 true", "capacity.due.refreshers 1 false"),
                due.stream()
                        .map(each -> each.noun() + " " + each.count() + " " + each.pressing())
                        .toList());
    }

    @Test
    void a_plan_is_kept_as_it_was_typed() {
        PlanStore store = new PlanStore(temp.workspace());
        List<PlanAction> before = store.of(PlanAction.class, invented.group);
        temp.reopen();
        assertEquals(before, new PlanStore(temp.workspace()).of(PlanAction.class, invented.group));
        assertEquals(new BigDecimal("1400"), before.getFirst().cost());
        temp.workspace().act("capacity.act.plan", List.of("x"), () -> new PlanStore(temp.workspace())
                .save(Columns.with(before.getFirst(), "cost", new BigDecimal("1400.00"))));
        assertEquals(
                1,
                temp.workspace().history(before.getFirst().id()).size(),
                "the same amount with cents changes nothing");
    }

    @Test
    void a_plan_goes_to_the_record_that_is_kept_and_whoever_supports_it_is_found_there() {
        ActorsFeature actors = invented.actors;
        PlanStore store = new PlanStore(temp.workspace());
        UUID kept = actors.add("Rosa Women", ActorKind.CBO, null, "", "");
        List<GapNote> notes = store.of(GapNote.class, invented.group);
        int exits = store.of(ExitPlan.class, invented.group).size();
        assertEquals(List.of(1, true), List.of(exits, !notes.isEmpty()));
        actors.same(invented.group, kept);
        assertEquals(
                notes.stream()
                        .map(note -> GapNote.of(kept, note.instrument(), note.question())
                                .id())
                        .collect(Collectors.toSet()),
                store.of(GapNote.class, kept).stream().map(GapNote::id).collect(Collectors.toSet()));
        assertEquals(
                ExitPlan.of(kept).id(),
                store.of(ExitPlan.class, kept).getFirst().id());
        UUID funds = actors.add("Fund of the Rivers", ActorKind.CBO, null, "", "");
        List<PlanAction> paid = store.all(PlanAction.class).stream()
                .filter(action -> invented.fund.equals(action.funder()))
                .toList();
        assertFalse(paid.isEmpty());
        actors.same(invented.fund, funds);
        paid.forEach(action -> assertEquals(
                funds,
                Objects.requireNonNull(store.row(PlanAction.class, action.id())).funder()));
        temp.workspace().undo();
        temp.workspace().undo();
        temp.workspace().undo();
        assertEquals(notes, store.of(GapNote.class, invented.group));
        assertTrue(temp.workspace().verify().ok());
    }

    @Test
    void the_history_speaks_in_words() {
        CapacityFeature feature = Screens.onScreen(() -> invented.feature());
        assertEquals(Optional.of("Peer exchange"), feature.told("capacity_action", "kind", "PEER_EXCHANGE"));
        assertEquals(Optional.of("Rivers Fund"), feature.told("capacity_action", "funder", invented.fund.toString()));
        assertEquals(Optional.of("4 Mar 2026"), feature.told("capacity_visit", "visit_on", "2026-03-04"));
        assertEquals(Optional.of("1,400"), feature.told("capacity_action", "cost", "1400"));
        assertEquals(Optional.empty(), feature.told("actor", "kind", "CBO"));
        PlanAction action = new PlanStore(temp.workspace())
                .of(PlanAction.class, invented.group)
                .getFirst();
        HistoryEntry first = temp.workspace().history(action.id()).getFirst();
        assertEquals("capacity_action", first.table());
    }

    @Test
    void the_workbook_adds_up_by_itself() throws IOException {
        Path file = temp.directory().resolve("capacity.xlsx");
        long rows = Screens.onScreen(() -> invented.feature()).export(file, null);
        assertTrue(rows > 40);
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            Sheet costs = book.getSheet("Costs");
            List<String> lines = StreamSupport.stream(costs.spliterator(), false)
                    .skip(1)
                    .map(row -> line(row, evaluator))
                    .toList();
            assertEquals(
                    List.of(
                            "All together, at the rates of 2026-02|||USD|2750.0",
                            "National NGO|Rivers Fund|2026|USD|300.0",
                            "Rosa Women's Group|Rivers Fund|2025|SSP|450000.0",
                            "Rosa Women's Group|Rivers Fund|2026|USD|2350.0",
                            "Total in SSP|||SSP|450000.0",
                            "Total in USD|||USD|2650.0"),
                    lines.stream().sorted().toList());
            assertEquals(CellType.FORMULA, costs.getRow(1).getCell(7).getCellType());
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertFalse(cell.toString().contains("May Not Stand"), sheet.getSheetName());
                    }
                }
            }
            assertEquals(
                    List.of("Results", "Gaps", "Plan", "Visits", "Teaching", "Hand-over", "Costs"),
                    StreamSupport.stream(book.spliterator(), false)
                            .map(Sheet::getSheetName)
                            .toList());
        }
    }

    private static String line(Row row, FormulaEvaluator evaluator) {
        return text(row, 2) + "|" + text(row, 4) + "|" + text(row, 5) + "|" + text(row, 6) + "|"
                + evaluator.evaluate(row.getCell(7)).getNumberValue();
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    @Test
    void the_workbook_of_one_partner_holds_nobody_elses() throws IOException {
        Path file = temp.directory().resolve("one.xlsx");
        CapacityFeature feature = Screens.onScreen(() -> invented.feature());
        feature.export(file, invented.network);
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertFalse(cell.toString().contains("Rosa"), sheet.getSheetName());
                    }
                }
            }
            assertEquals(1 + 2 * 8, book.getSheet("Results").getPhysicalNumberOfRows());
        }
        Path none = temp.directory().resolve("none.xlsx");
        assertThrows(Problem.class, () -> feature.export(none, new UUID(1, 1)));
        assertFalse(Files.exists(none));
    }
}
