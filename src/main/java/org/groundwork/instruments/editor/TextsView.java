package org.groundwork.instruments.editor;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.instruments.content.WordsReader;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Running;

/** Fields for texts that stand in several languages: the words of the one that is written, another's as a hint. */
final class TextsView<R> {
    private final PartViewModel part;
    private final RowsViewModel<R> rows;
    private final FieldsView<R> fields;

    TextsView(PartViewModel part, RowsViewModel<R> rows, FieldsView<R> fields) {
        this.part = part;
        this.rows = rows;
        this.fields = fields;
    }

    /** One line. */
    TextsView<R> line(String key, String component, Function<R, String> column) {
        fields.wideControl(key, hinted(Forms.text(said(column), saves(component, column)), column));
        return this;
    }

    /** Several lines. */
    TextsView<R> area(String key, String component, Function<R, String> column) {
        fields.line();
        fields.wideControl(key, hinted(Forms.area(said(column), saves(component, column)), column));
        return this;
    }

    private Function<String, Running> saves(String component, Function<R, String> column) {
        return typed -> rows.change(row -> part.writes(component, column).apply(row, typed));
    }

    private ObservableValue<String> said(Function<R, String> column) {
        ObservableValue<String> words = rows.value(row -> part.said(column.apply(row)));
        return words.orElse("");
    }

    private <C extends TextInputControl> C hinted(C field, Function<R, String> column) {
        String tag = part.language().get();
        boolean rightToLeft = ULocale.forLanguageTag(tag).isRightToLeft();
        field.setNodeOrientation(
                rightToLeft
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : tag.equals("en") ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.INHERIT);
        R row = rows.open().get();
        if (row != null && field instanceof TextArea area) {
            area.setPrefRowCount(rows(part.read(column.apply(row))));
        }
        if (row != null && !tag.equals("en")) {
            field.setPromptText(WordsReader.read(column.apply(row)).in(Locale.ENGLISH));
        }
        return field;
    }

    /** As many rows as the words need, within bounds. */
    private static int rows(String words) {
        long lines = words.lines().mapToLong(line -> 1 + line.length() / 90).sum();
        return Math.clamp(lines, 2, 8);
    }
}
