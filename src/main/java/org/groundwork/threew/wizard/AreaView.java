package org.groundwork.threew.wizard;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.EmptyState;
import org.groundwork.ui.Page;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Tables;
import org.jspecify.annotations.Nullable;

/** Who does what: which sources the registry knows it from, and what waits for a decision. */
public final class AreaView {
    /** What the screen shows. */
    private enum Part {
        SOURCES,
        PAIRS,
        SECTORS,
        AREAS,
        KINDS
    }

    private final AreaViewModel model;
    private final Tables<SourceRow> sources;
    private final Node sourceList;
    private final Node pairs;
    private final Node sectors;
    private final Node areas;
    private final Node kinds;
    private final Node nothing;
    private final StackPane content = new StackPane();
    private final FlowPane bar = new FlowPane();
    private final Parent root;
    private Part shown = Part.SOURCES;

    /**
     * @param importer the main act
     * @param acts that stand beside it
     */
    public AreaView(AreaViewModel model, Desk desk, Command importer, List<Command> acts) {
        this.model = model;
        sources = sources(desk);
        sourceList = sources.view();
        pairs = new DecideView(model).root();
        sectors = asking("threew.area.sectors.why", OpenTextsView.sectors(model.sectors(), model.offeredSectors()));
        areas = asking("threew.area.areas.why", OpenTextsView.areas(model.areas(), model.places(), model::country));
        kinds = asking("threew.area.kinds.why", OpenTextsView.kinds(model.kinds()));
        nothing = EmptyState.of("threew.area.empty", importer);
        chip("threew.area.sources", null, Part.SOURCES);
        chip("threew.area.pairs", model.waiting(), Part.PAIRS);
        chip("threew.area.sectors", model.sectors().open(), Part.SECTORS);
        chip("threew.area.areas", model.areas().open(), Part.AREAS);
        chip("threew.area.kinds", model.kinds().open(), Part.KINDS);
        bar.getStyleClass().addAll("filter-chips", "filter-bar");
        root = Page.of("threew.title", importer, acts, content).filters(bar);
        model.sources().addListener((InvalidationListener) any -> show(shown));
        for (OpenTextsViewModel texts : List.of(model.sectors(), model.areas(), model.kinds())) {
            texts.texts().addListener((InvalidationListener) any -> show(shown));
        }
        model.read().subscribe(any -> show(shown));
    }

    public Parent root() {
        return root;
    }

    public Printout printout() {
        return sources.printout();
    }

    /** Shows the pairs that wait. */
    public void decide() {
        show(Part.PAIRS);
    }

    /** From what waits to the sources; false where they are shown. */
    public boolean back() {
        boolean elsewhere = shown != Part.SOURCES;
        show(Part.SOURCES);
        return elsewhere;
    }

    private void chip(String key, @Nullable ObservableValue<Number> count, Part part) {
        ToggleButton chip = new ToggleButton(Text.of(key));
        chip.setMnemonicParsing(false);
        if (count != null) {
            chip.textProperty().bind(count.map(number -> Text.of("ui.filter.count", Text.of(key), number)));
        }
        chip.getStyleClass().add("filter-chip");
        chip.setUserData(part);
        chip.setOnAction(e -> show(part));
        bar.getChildren().add(chip);
    }

    private void show(Part part) {
        shown = part;
        boolean empty = model.sources().isEmpty();
        bar.setVisible(!empty);
        bar.getChildren().forEach(chip -> ((ToggleButton) chip).setSelected(chip.getUserData() == part));
        if (!model.read().get()) {
            content.getChildren().clear();
            return;
        }
        content.getChildren()
                .setAll(
                        empty
                                ? nothing
                                : switch (part) {
                                    case SOURCES -> sourceList;
                                    case PAIRS -> pairs;
                                    case SECTORS -> orCalm(model.sectors(), sectors, "threew.wizard.sectors.allFound");
                                    case AREAS -> orCalm(model.areas(), areas, "threew.wizard.places.allFound");
                                    case KINDS -> orCalm(model.kinds(), kinds, "threew.area.kinds.allFound");
                                });
    }

    private static Node orCalm(OpenTextsViewModel texts, Node list, String key) {
        return texts.texts().isEmpty() ? StepView.calm("fth-check-circle", Text.of(key)) : list;
    }

    private static Node asking(String key, TableView<?> table) {
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox box = StepView.wide(StepView.quiet(Text.of(key)), table);
        box.getStyleClass().add("below-bar");
        return box;
    }

    private Tables<SourceRow> sources(Desk desk) {
        return Tables.of("threew.area.sources", model.sources())
                .text("threew.area.column.source", SourceRow::source)
                .width(180)
                .date("threew.area.column.asOf", SourceRow::asOf)
                .number("threew.area.column.rows", SourceRow::rows)
                .width(64)
                .number("threew.area.column.organisations", SourceRow::organisations)
                .width(104)
                .number("threew.area.column.current", SourceRow::current)
                .width(92)
                .number("threew.area.column.ended", SourceRow::ended)
                .width(72)
                .date("threew.area.column.importedOn", SourceRow::importedOn)
                .width(124)
                .text("threew.area.column.by", SourceRow::by)
                .width(112)
                .text("threew.area.column.file", SourceRow::file)
                .width(190)
                .remember(desk.memory());
    }
}
