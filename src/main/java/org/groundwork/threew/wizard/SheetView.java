package org.groundwork.threew.wizard;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.threew.FileOffer;
import org.groundwork.threew.SheetOffer;
import org.groundwork.threew.SheetShape;
import org.groundwork.threew.wizard.HeadReader.Line;
import org.groundwork.threew.wizard.HeadReader.Role;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Tables;
import org.jspecify.annotations.Nullable;

/** The second step: which sheet, and where its headers and data are, shown on its own first rows. */
final class SheetView {
    private static final PseudoClass HEADER = PseudoClass.getPseudoClass("header");
    private static final PseudoClass TAGS = PseudoClass.getPseudoClass("tags");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
    private static final int MOST_SHEETS = 5;
    private static final int ROW = 36;

    private final WizardViewModel model;
    private final FileViewModel file;
    private final TableView<SheetOffer> sheets;
    private final ObservableList<SheetOffer> offers = FXCollections.observableArrayList();
    private final TableView<Line> grid = new TableView<>();
    private final StackPane heading = new StackPane();
    private final VBox root;
    private boolean filling;

    SheetView(WizardViewModel model) {
        this.model = model;
        this.file = model.file();
        sheets = list();
        grid();
        VBox.setVgrow(grid, Priority.ALWAYS);
        root = StepView.wide(heading, sheets, grid);
        file.offer().subscribe(this::fill);
        file.sheet().subscribe(this::mark);
    }

    Node root() {
        return root;
    }

    private TableView<SheetOffer> list() {
        TableView<SheetOffer> view = Tables.of("threew.wizard.sheets", offers)
                .text("threew.wizard.column.sheet", offer -> offer.info().name())
                .width(260)
                .node(
                        "threew.wizard.column.verdict",
                        SheetOffer::verdict,
                        offer -> Text.label(offer.verdict()),
                        SheetView::verdict)
                .width(420)
                .text(
                        "threew.wizard.column.hidden",
                        offer -> offer.info().hidden() ? Text.of("threew.wizard.sheet.hidden") : "")
                .width(160)
                .view();
        view.setTableMenuButtonVisible(false);
        view.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        view.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && !filling) {
                model.choose(chosen);
            }
        });
        return view;
    }

    private static Node verdict(SheetOffer offer) {
        String words = Text.label(offer.verdict());
        return offer.verdict() == SheetOffer.Verdict.GOOD ? Chips.success(words) : Chips.quiet(words);
    }

    private void fill(@Nullable FileOffer offer) {
        filling = true;
        offers.setAll(offer == null ? List.of() : offer.sheets());
        double height = ROW * Math.min(MOST_SHEETS, Math.max(1, offers.size())) + ROW;
        sheets.setMinHeight(height);
        sheets.setPrefHeight(height);
        sheets.setMaxHeight(height);
        mark(file.sheet().get());
        filling = false;
    }

    private void mark(@Nullable SheetOffer chosen) {
        filling = true;
        sheets.getSelectionModel().clearSelection();
        offers.stream()
                .filter(each -> chosen != null && each.info().equals(chosen.info()))
                .findFirst()
                .ifPresent(each -> sheets.getSelectionModel().select(each));
        filling = false;
        heading.getChildren().setAll(heading(chosen));
        columns();
    }

    private static Node heading(@Nullable SheetOffer chosen) {
        if (chosen == null) {
            return StepView.heading(Text.of("threew.wizard.sheet.none"), Text.of("threew.wizard.sheet.none.why"));
        }
        SheetShape shape = chosen.shape();
        String words = Text.of("threew.wizard.sheet.chosen", chosen.info().name());
        if (shape == null) {
            return StepView.heading(words, Text.of("threew.wizard.sheet.noHeader"));
        }
        String rows = shape.headerRows().stream()
                .map(Text::number)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        String where = rows.isEmpty()
                ? Text.of("threew.wizard.sheet.tagsOnly", shape.hxlRow(), shape.firstDataRow())
                : shape.hxlRow() > 0
                        ? Text.of("threew.wizard.sheet.headerAndTags", rows, shape.hxlRow(), shape.firstDataRow())
                        : Text.of("threew.wizard.sheet.header", rows, shape.firstDataRow());
        return StepView.heading(words, where);
    }

    private void grid() {
        grid.setItems(file.head());
        grid.setAccessibleText(Text.of("threew.wizard.sheet.rows"));
        grid.getStyleClass().addAll("list", "raw");
        grid.setFixedCellSize(28);
        grid.setPlaceholder(new Label(""));
        grid.setRowFactory(view -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable Line line, boolean empty) {
                super.updateItem(line, empty);
                Role role = line == null || empty ? Role.DATA : line.role();
                pseudoClassStateChanged(HEADER, role == Role.HEADER);
                pseudoClassStateChanged(TAGS, role == Role.TAGS);
                pseudoClassStateChanged(ABOVE, role == Role.ABOVE);
            }
        });
    }

    private void columns() {
        grid.getColumns().clear();
        TableColumn<Line, String> what = raw("", 110, line -> switch (line.role()) {
            case HEADER -> Text.of("threew.wizard.row.header");
            case TAGS -> Text.of("threew.wizard.row.tags");
            case ABOVE, DATA -> "";
        });
        TableColumn<Line, String> number = raw("", 56, line -> Text.number(line.number()));
        number.getStyleClass().add("number");
        grid.getColumns().add(what);
        grid.getColumns().add(number);
        for (int i = 0; i < HeadReader.width(file.head()); i++) {
            int column = i;
            grid.getColumns().add(raw(FileViewModel.letter(i), 140, line -> line.cell(column)));
        }
    }

    private static TableColumn<Line, String> raw(String title, double width, Function<Line, String> words) {
        TableColumn<Line, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
