package org.groundwork.threew.wizard;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.threew.Column;
import org.groundwork.threew.Field;
import org.groundwork.threew.SheetOffer;
import org.groundwork.threew.wizard.FileViewModel.ColumnRow;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tables;
import org.jspecify.annotations.Nullable;

/** The third step: what each column means, with some of what it holds. */
final class ColumnsView {
    private final WizardViewModel model;
    private final FileViewModel file;
    private final StackPane heading = new StackPane();
    private final VBox root;

    ColumnsView(WizardViewModel model) {
        this.model = model;
        this.file = model.file();
        TableView<ColumnRow> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        root = StepView.wide(heading, table);
        file.columns()
                .addListener((InvalidationListener) any -> head(file.sheet().get()));
        file.sheet().subscribe(this::head);
    }

    Node root() {
        return root;
    }

    private void head(@Nullable SheetOffer sheet) {
        long kept = file.columns().stream()
                .filter(row -> row.column().field() == Field.NONE)
                .count();
        long all = file.columns().size();
        VBox words = StepView.heading(
                Text.of("threew.wizard.columns.understood", all - kept, all),
                kept == 0 ? "" : Text.of("threew.wizard.columns.kept", kept));
        if (sheet != null && sheet.verdict() != SheetOffer.Verdict.GOOD) {
            words.getChildren()
                    .add(Forms.finding(Finding.error(
                            "",
                            sheet.verdict() == SheetOffer.Verdict.NO_ORGANISATION
                                    ? "threew.wizard.columns.noOrganisation"
                                    : "threew.wizard.columns.cannot")));
        }
        heading.getChildren().setAll(words);
    }

    private TableView<ColumnRow> table() {
        return Tables.of("threew.wizard.columns", file.columns())
                .text(
                        "threew.wizard.column.letter",
                        row -> FileViewModel.letter(row.column().index()))
                .width(84)
                .text("threew.wizard.column.header", row -> row.column().header())
                .width(180)
                .text("threew.wizard.column.tag", row -> row.column().tag())
                .width(124)
                .text("threew.wizard.column.samples", row -> String.join("  ·  ", row.samples()))
                .width(240)
                .node(
                        "threew.wizard.column.field",
                        row -> row.column().field(),
                        row -> Text.label(row.column().field()),
                        this::choice)
                .width(240)
                .text("threew.wizard.column.how", row -> how(row.column()))
                .width(120)
                .view();
    }

    private static String how(Column column) {
        return Text.label(column.how());
    }

    private Node choice(ColumnRow row) {
        ComboBox<Field> box =
                Forms.choice(new ReadOnlyObjectWrapper<>(row.column().field()), List.of(Field.values()), field -> {
                    if (field != null) {
                        model.map(row, field);
                    }
                    return Running.done();
                });
        box.setAccessibleText(
                Text.of("threew.wizard.columns.meaning", row.column().header()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("in-cell");
        return box;
    }
}
