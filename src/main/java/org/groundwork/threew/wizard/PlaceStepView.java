package org.groundwork.threew.wizard;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.actors.presence.Sector;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.places.PlacesFeature;
import org.groundwork.threew.ImportNotes.OpenText;
import org.groundwork.threew.ImportPlan;
import org.groundwork.ui.Forms;
import org.jspecify.annotations.Nullable;

/** The fifth step: places and sectors that were not recognised; what is said here is remembered. */
final class PlaceStepView {
    private final WizardViewModel model;
    private final PlacesFeature places;
    private final StackPane heading = new StackPane();
    private final StackPane content = new StackPane();
    private final ToggleButton areas;
    private final ToggleButton sectors;
    private final Node areaList;
    private final Node sectorList;
    private final VBox root;

    PlaceStepView(WizardViewModel model, PlacesFeature places, List<Sector> offered) {
        this.model = model;
        this.places = places;
        areas = chip("threew.wizard.places.areas", model.areas().open(), true);
        sectors = chip("threew.wizard.places.sectors", model.sectors().open(), false);
        areaList = asking("threew.wizard.places.why", OpenTextsView.areas(model.areas(), places, this::country));
        sectorList = asking("threew.wizard.sectors.why", OpenTextsView.sectors(model.sectors(), offered));
        FlowPane bar = new FlowPane(areas, sectors);
        bar.getStyleClass().add("filter-chips");
        VBox.setVgrow(content, Priority.ALWAYS);
        root = StepView.wide(heading, bar, content);
        model.plan().subscribe(this::head);
    }

    Node root() {
        return root;
    }

    private String country() {
        ImportPlan plan = model.plan().get();
        return plan == null ? "" : plan.country();
    }

    private void head(@Nullable ImportPlan plan) {
        if (plan == null) {
            return;
        }
        int found = plan.counts().placesMatched();
        int all = found + plan.counts().placesUnmatched();
        VBox words = StepView.heading(
                all == 0 ? Text.of("threew.wizard.places.none") : Text.of("threew.wizard.places.found", found, all),
                levels(plan));
        if (!plan.country().isEmpty() && places.lookup(plan.country()).isEmpty()) {
            String name = places.country(plan.country())
                    .map(each -> each.name(Text.locale()))
                    .orElse(plan.country());
            words.getChildren().add(Forms.finding(Finding.warning("", "threew.wizard.places.noList", name)));
        } else if (plan.country().isEmpty()) {
            words.getChildren().add(Forms.finding(Finding.warning("", "threew.wizard.places.noCountry")));
        }
        heading.getChildren().setAll(words);
        show(model.areas().texts().isEmpty() && !model.sectors().texts().isEmpty());
    }

    /** "Not found: 3 on level 1, 12 on level 2"; a key begins with country and level. */
    private static String levels(ImportPlan plan) {
        List<String> parts = new ArrayList<>();
        for (int level = 1; level <= 4; level++) {
            String mark = "/" + level + "/";
            long open = plan.notes().placesUnmatched().stream()
                    .map(OpenText::key)
                    .filter(key -> key.indexOf(mark) == key.indexOf('/'))
                    .count();
            if (open > 0) {
                parts.add(Text.of("threew.wizard.places.level", open, level));
            }
        }
        return parts.isEmpty() ? "" : Text.of("threew.wizard.places.open", String.join(", ", parts));
    }

    private ToggleButton chip(String key, ObservableValue<Number> count, boolean area) {
        ToggleButton chip = new ToggleButton();
        chip.setMnemonicParsing(false);
        chip.textProperty().bind(count.map(number -> Text.of("ui.filter.count", Text.of(key), number)));
        chip.getStyleClass().add("filter-chip");
        chip.setOnAction(e -> show(!area));
        return chip;
    }

    private void show(boolean sectorsNow) {
        areas.setSelected(!sectorsNow);
        sectors.setSelected(sectorsNow);
        boolean nothing = (sectorsNow ? model.sectors() : model.areas()).texts().isEmpty();
        Node calm = StepView.calm(
                "fth-check-circle",
                Text.of(sectorsNow ? "threew.wizard.sectors.allFound" : "threew.wizard.places.allFound"));
        content.getChildren().setAll(nothing ? calm : sectorsNow ? sectorList : areaList);
    }

    private static Node asking(String why, TableView<?> table) {
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(8, StepView.quiet(Text.of(why)), table);
    }
}
