package org.groundwork.duediligence.others;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.duediligence.page.EntryView;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** The dialog in which a report is entered: its first page, then a line for each area. */
final class OthersFormView {
    private static final double NAME = 170;
    private static final double COVER = 190;

    private final OthersFormViewModel form;
    private final Desk desk;

    private OthersFormView(OthersFormViewModel form, Desk desk) {
        this.form = form;
        this.desk = desk;
    }

    /** @return whether it is to be kept */
    static boolean ask(OthersFormViewModel form, Desk desk, LocalDate today, String title) {
        return new OthersFormView(form, desk).ask(today, title);
    }

    private boolean ask(LocalDate today, String title) {
        EntryView entry = new EntryView(today);
        entry.say(Text.of("duediligence.others.about")).line();
        entry.needed().text("duediligence.others.agency", form.agency.get()).bindBidirectional(form.agency);
        entry.text("duediligence.others.firm", form.firm.get()).bindBidirectional(form.firm);
        entry.line();
        entry.needed()
                .choice("duediligence.others.standard", form.standard.get(), OthersStandard.values())
                .bindBidirectional(form.standard);
        entry.text("duediligence.others.standardText", form.standardText.get()).bindBidirectional(form.standardText);
        entry.line();
        entry.date("duediligence.others.assessedOn", form.assessedOn.get()).bindBidirectional(form.assessedOn);
        entry.date("duediligence.others.validTo", form.validTo.get()).bindBidirectional(form.validTo);
        entry.choice("duediligence.others.overall", form.overall.get(), OthersRating.values())
                .bindBidirectional(form.overall);
        VBox areas = new VBox();
        form.standard.subscribe(now -> areas.getChildren().setAll(areas(form.rated())));
        entry.node(areas);
        entry.text("duediligence.others.note", form.note.get()).bindBidirectional(form.note);
        entry.node(chooser(form.file));
        return entry.wide().ask(desk.dialogs(), title, "duediligence.checks.record", form.blocked());
    }

    /** A line for each area: what the report says, and how far that spares our own questions. */
    private List<Node> areas(List<OthersArea> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        GridPane grid = new GridPane(8, 4);
        ColumnConstraints said = new ColumnConstraints();
        said.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(fixed(NAME), said, fixed(COVER));
        grid.addRow(
                0,
                Prose.of(Text.of("duediligence.others.areas"), "quiet"),
                Prose.of(Text.of("duediligence.others.says"), "quiet"),
                Prose.of(Text.of("duediligence.others.spares"), "quiet"));
        for (int i = 0; i < shown.size(); i++) {
            line(grid, i + 1, shown.get(i));
        }
        return List.of(grid);
    }

    private void line(GridPane grid, int row, OthersArea area) {
        OthersFormViewModel.Entered entered = form.area(area);
        Label name = new Label(Text.label(area));
        name.setWrapText(true);
        ComboBox<OthersRating> rating =
                choice(entered.rating(), List.of(OthersRating.values()), "duediligence.others.saysOf", area);
        Forms.orNone(rating);
        ComboBox<Cover> cover = choice(entered.cover(), List.of(Cover.values()), "duediligence.others.sparesOf", area);
        cover.disableProperty().bind(entered.rating().isNull());
        name.setLabelFor(rating);
        grid.addRow(row, name, rating, cover);
        GridPane.setHalignment(name, HPos.LEFT);
    }

    private static <E extends Enum<E>> ComboBox<E> choice(
            ObjectProperty<@Nullable E> value, List<E> options, String name, OthersArea area) {
        ComboBox<E> box = Forms.choice(value, options, chosen -> {
            value.set(chosen);
            return Running.done();
        });
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(Text.of(name, area));
        return box;
    }

    private static ColumnConstraints fixed(double width) {
        ColumnConstraints column = new ColumnConstraints(width);
        column.setMaxWidth(width);
        return column;
    }

    private Node chooser(ObjectProperty<@Nullable Path> file) {
        Label name = Prose.of("", "quiet");
        file.subscribe(now -> name.setText(
                now == null
                        ? form.kept().isEmpty() ? Text.of("duediligence.others.noFile") : form.kept()
                        : String.valueOf(now.getFileName())));
        HBox box = new HBox(
                Buttons.of(Command.of("duediligence.others.file", null, () -> desk.dialogs()
                        .open(
                                "duediligence.others.file",
                                "duediligence.files.kind",
                                "pdf",
                                "docx",
                                "xlsx",
                                "jpg",
                                "png")
                        .ifPresent(file::set))),
                name);
        box.getStyleClass().add("row-acts");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
