package org.groundwork.threew.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.threew.ImportPlan;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Filters;
import org.groundwork.ui.Tables;
import org.jspecify.annotations.Nullable;

/**
 * The fourth step: every organisation of the file and what becomes of it; several in one cell; kinds not
 * understood.
 */
final class OrganisationsView {
    /** What the list shows. */
    private enum Part {
        ORGANISATIONS,
        SPLITS,
        KINDS
    }

    private final WizardViewModel model;
    private final OrgsViewModel orgs;
    private final StackPane heading = new StackPane();
    private final StackPane content = new StackPane();
    private final List<ToggleButton> parts = new ArrayList<>();
    private final TableView<OrgRow> list;
    private final VBox root;

    OrganisationsView(WizardViewModel model) {
        this.model = model;
        this.orgs = model.orgs();
        list = list();
        VBox.setVgrow(content, Priority.ALWAYS);
        root = StepView.wide(heading, bar(), content);
        model.plan().subscribe(this::head);
        show(Part.ORGANISATIONS, null);
    }

    Node root() {
        return root;
    }

    private void head(@Nullable ImportPlan plan) {
        if (plan == null) {
            return;
        }
        int implementing = plan.counts().organisations().implementing();
        String others = Text.of(
                "threew.wizard.orgs.roles",
                implementing,
                plan.counts().organisations().programming(),
                plan.counts().organisations().funding());
        heading.getChildren()
                .setAll(StepView.heading(
                        Text.of(
                                "threew.wizard.orgs.found",
                                orgs.count(OrgState.KNOWN).get(),
                                orgs.count(OrgState.NEW).get()
                                        + orgs.count(OrgState.PARKED).get()),
                        others));
        show(Part.ORGANISATIONS, null);
    }

    private HBox bar() {
        List<Node> chips = new ArrayList<>();
        for (OrgState state : OrgState.values()) {
            chips.add(chip(Text.label(state), orgs.count(state), Part.ORGANISATIONS, state));
        }
        chips.add(chip(Text.of("threew.wizard.orgs.splits"), model.splits().open(), Part.SPLITS, null));
        chips.add(chip(Text.of("threew.wizard.orgs.kinds"), model.kinds().open(), Part.KINDS, null));
        HBox bar = Filters.bar(Filters.search("threew.wizard.orgs.search", orgs.typed()), chips.toArray(Node[]::new));
        bar.getStyleClass().add("wizard-bar");
        return bar;
    }

    private ToggleButton chip(String words, ObservableValue<Number> count, Part part, @Nullable OrgState state) {
        ToggleButton chip = new ToggleButton();
        chip.setMnemonicParsing(false);
        chip.textProperty().bind(count.map(number -> Text.of("ui.filter.count", words, number)));
        chip.getStyleClass().add("filter-chip");
        chip.setOnAction(e -> {
            boolean on = chip.isSelected();
            show(on ? part : Part.ORGANISATIONS, on ? state : null);
            chip.setSelected(on);
        });
        parts.add(chip);
        return chip;
    }

    private void show(Part part, @Nullable OrgState state) {
        parts.forEach(chip -> chip.setSelected(false));
        orgs.only().set(state);
        content.getChildren()
                .setAll(
                        switch (part) {
                            case ORGANISATIONS -> list;
                            case SPLITS ->
                                asking(
                                        "threew.wizard.splits.why",
                                        OpenTextsView.splits(model.splits()),
                                        model.splits());
                            case KINDS ->
                                asking("threew.wizard.kinds.why", OpenTextsView.kinds(model.kinds()), model.kinds());
                        });
    }

    private static Node asking(String why, TableView<?> table, OpenTextsViewModel texts) {
        VBox.setVgrow(table, Priority.ALWAYS);
        return texts.texts().isEmpty()
                ? StepView.calm("fth-check-circle", Text.of("threew.wizard.nothingOpen"))
                : new VBox(8, StepView.quiet(Text.of(why)), table);
    }

    private TableView<OrgRow> list() {
        return Tables.of("threew.wizard.orgs", orgs.shown())
                .text("threew.wizard.column.name", OrgRow::name)
                .width(290)
                .text("threew.wizard.column.acronym", OrgRow::acronyms)
                .width(110)
                .chip("threew.wizard.column.kind", OrgRow::kind)
                .width(220)
                .node(
                        "threew.wizard.column.state",
                        OrgRow::state,
                        row -> Text.label(row.state()),
                        OrganisationsView::state)
                .width(150)
                .text("threew.wizard.column.becomes", OrganisationsView::becomes)
                .width(250)
                .view();
    }

    private static Node state(OrgRow row) {
        String words = Text.label(row.state());
        return switch (row.state()) {
            case KNOWN -> Chips.success(words);
            case NEW -> Chips.quiet(words);
            case PARKED -> Chips.warning(words);
        };
    }

    private static String becomes(OrgRow row) {
        return switch (row.state()) {
            case KNOWN -> row.actor();
            case NEW -> "";
            case PARKED ->
                row.perhaps().stream()
                        .map(each -> Text.of("threew.wizard.orgs.perhaps", each.name(), Text.label(each.reason())))
                        .collect(Collectors.joining("; "));
        };
    }
}
