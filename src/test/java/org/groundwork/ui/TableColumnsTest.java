package org.groundwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.groundwork.core.Severity;
import org.groundwork.testing.Screens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Columns come and go with the room there is, until somebody chooses; what was chosen is there the next day. */
class TableColumnsTest {
    private static final String NAME = "shell.person.name";
    private static final String KIND = "shell.person.function";
    private static final String SECTORS = "shell.person.agency";

    private final Memory memory = Memory.brief();
    private @Nullable Stage stage;

    record Row(String name, Severity kind, List<String> sectors) {}

    private TableView<Row> list(double width) {
        close();
        return Screens.onScreen(() -> {
            Row row = new Row("Wadi Relief", Severity.WARNING, List.of("Health", "Shelter", "Water"));
            TableView<Row> view = Tables.of("shell.keys.title", FXCollections.observableArrayList(row))
                    .text(NAME, Row::name)
                    .chip(KIND, Row::kind, kind -> "W")
                    .several(SECTORS, Row::sectors, Row::sectors)
                    .from(600)
                    .remember(memory)
                    .view();
            stage = new Stage();
            stage.setScene(new Scene(view, width, 300));
            stage.show();
            view.applyCss();
            view.layout();
            return view;
        });
    }

    @AfterEach
    void close() {
        Stage open = stage;
        if (open != null) {
            Screens.onScreen(() -> {
                open.hide();
                return true;
            });
        }
    }

    private static List<String> shown(TableView<Row> view) {
        return Screens.onScreen(() ->
                view.getVisibleLeafColumns().stream().map(TableColumn::getId).toList());
    }

    private static TableColumn<Row, ?> column(TableView<Row> view, String id) {
        return view.getColumns().stream()
                .filter(c -> id.equals(c.getId()))
                .findFirst()
                .orElseThrow();
    }

    private String kept() throws InterruptedException {
        for (int i = 0; i < 100 && memory.recall("columns.shell.keys.title").isEmpty(); i++) {
            Thread.sleep(50);
            Screens.settle();
        }
        return memory.recall("columns.shell.keys.title");
    }

    @Test
    void aColumnShowsItselfWhereThereIsRoom() {
        assertEquals(List.of(NAME, KIND), shown(list(500)));
        assertEquals(List.of(NAME, KIND, SECTORS), shown(list(800)));
    }

    @Test
    void whatAPersonChoseStandsAtEveryWidth() throws InterruptedException {
        TableView<Row> view = list(500);
        Screens.onScreen(() -> {
            column(view, SECTORS).setVisible(true);
            column(view, KIND).setVisible(false);
            return true;
        });
        assertTrue(kept().contains(KIND + " auto hidden"), kept());
        assertEquals(List.of(NAME, SECTORS), shown(list(500)));
        assertEquals(List.of(NAME, SECTORS), shown(list(900)));
    }

    @Test
    void sortingAloneFreezesNeitherWidthsNorChoice() throws InterruptedException {
        TableView<Row> view = list(500);
        Screens.onScreen(() -> view.getSortOrder().add(column(view, NAME)));
        assertTrue(kept().contains(NAME + " auto auto ASCENDING"), kept());
        TableView<Row> wide = list(800);
        assertEquals(List.of(NAME, KIND, SECTORS), shown(wide));
        assertEquals(1, Screens.onScreen(() -> wide.getSortOrder().size()));
    }

    /** Its own widths are 240 for the words, 100 for the codes and 112 for the chips. */
    private TableView<Row> tight(double width) {
        close();
        return Screens.onScreen(() -> {
            Row row = new Row("Wadi Relief", Severity.WARNING, List.of());
            TableView<Row> view = Tables.of("shell.keys.title", FXCollections.observableArrayList(row))
                    .text(NAME, Row::name)
                    .width(240)
                    .text(SECTORS, Row::name)
                    .width(100)
                    .whole()
                    .chip(KIND, Row::kind)
                    .width(112)
                    .remember(memory)
                    .view();
            stage = new Stage();
            stage.setScene(new Scene(view, width, 300));
            stage.show();
            view.applyCss();
            view.layout();
            return view;
        });
    }

    private static List<Long> widths(TableView<Row> view) {
        return Screens.onScreen(() -> view.getVisibleLeafColumns().stream()
                .map(column -> Math.round(column.getWidth()))
                .toList());
    }

    @Test
    void columnsOfWordsGiveWhereThereIsTooLittleRoomAndAllElseStaysWhole() {
        List<Long> narrow = widths(tight(420));
        assertEquals(List.of(100L, 112L), narrow.subList(1, 3));
        assertTrue(narrow.getFirst() >= 180 && narrow.getFirst() < 240, narrow.toString());
        assertTrue(narrow.stream().mapToLong(each -> each).sum() <= 420, narrow.toString());
        List<Long> wide = widths(tight(900));
        assertTrue(
                wide.getFirst() > 240 && wide.stream().mapToLong(each -> each).sum() <= 900, wide.toString());
        assertEquals(List.of(240L, 100L, 112L), widths(tight(300)), "too narrow for all: it scrolls sideways");
    }

    @Test
    void aColumnThatAPersonDrewGivesNothing() {
        memory.keep("columns.shell.keys.title", NAME + " 236 auto -\n");
        assertEquals(List.of(236L, 100L, 112L), widths(tight(420)));
    }

    @Test
    void wordsThatAreNotShownAreToldUnderTheMouse() {
        TableView<Row> view = list(800);
        assertNull(tip(view, 0));
        assertEquals(org.groundwork.core.Text.label(Severity.WARNING), tip(view, 1));
        assertEquals("Health, Shelter, Water", tip(view, 2));
    }

    private static @Nullable String tip(TableView<Row> view, int column) {
        return Screens.onScreen(() -> {
            IndexedCell<?> cell = view.lookupAll(".table-cell").stream()
                    .map(IndexedCell.class::cast)
                    .filter(c -> c.getIndex() == 0 && !c.isEmpty())
                    .skip(column)
                    .findFirst()
                    .orElse(null);
            assertNotNull(cell);
            Event.fireEvent(
                    cell,
                    new MouseEvent(
                            MouseEvent.MOUSE_ENTERED,
                            1,
                            1,
                            1,
                            1,
                            MouseButton.NONE,
                            0,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
            return cell.getTooltip() == null ? null : cell.getTooltip().getText();
        });
    }
}
