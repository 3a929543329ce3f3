package org.groundwork.actors.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.actors.page.ChoicesViewModel;
import org.groundwork.core.Text;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.EmptyState;
import org.groundwork.ui.Filters;
import org.groundwork.ui.Page;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Tables;
import org.jspecify.annotations.Nullable;

/** The registry: every actor in one list, found by any name, narrowed by facets, changed several at once. */
public final class RegistryView extends BorderPane {
    private final RegistryViewModel registry;
    private final ChoicesViewModel choices;
    private final Desk desk;
    private final Tables<RegistryRow> table;
    private final TextField search;
    private final StackPane empty = new StackPane();
    private final VBox above = new VBox();
    private @Nullable QuickAddView quickAdd; // made when it is first asked for
    private final @Nullable Command importer;

    /**
     * @param acts that stand behind one button of the title line, beside "Add actor"
     * @param importer the way to fill an empty registry; null where there is none
     * @param open what Enter does
     */
    public RegistryView(
            RegistryViewModel registry,
            ChoicesViewModel choices,
            Desk desk,
            List<Command> acts,
            @Nullable Command importer,
            Consumer<UUID> open) {
        this.registry = registry;
        this.choices = choices;
        this.desk = desk;
        this.importer = importer;
        this.search = Filters.search("actors.registry.search", registry.typed());
        this.table = table(open);
        Page page = Page.of(
                        "actors.title", addCommand(), List.of(), new BorderPane(table.view(), above, null, null, null))
                .menu("actors.registry.files", acts)
                .beside(registry.state().map(this::count))
                .filters(Filters.bar(search, chips()));
        setCenter(page);
        registry.state().subscribe(this::empty);
        search.setOnAction(e -> table.view().requestFocus());
    }

    /** "Add actor", for tool bar, palette and shortcut list. */
    public Command addCommand() {
        return Command.of("actors.registry.add", "Shortcut+N", this::quickAdd);
    }

    private String count(RegistryViewModel.State state) {
        if (!state.read()) {
            return "";
        }
        int of = registry.filter().get().retired() ? state.retired() : state.total();
        return state.shown() == of
                ? Text.of("actors.registry.count.all", of)
                : Text.of("actors.registry.count.some", state.shown(), of);
    }

    // The list

    private Tables<RegistryRow> table(Consumer<UUID> open) {
        Tables<RegistryRow> made = further(shownAtFirst())
                .open(row -> open.accept(row.id()))
                .paste(pasted -> registry.paste(pasted.rows(), pasted.columns(), pasted.block()))
                .remember(desk.memory())
                .empty(empty);
        TableView<RegistryRow> view = made.view();
        view.getSelectionModel().getSelectedItems().addListener((ListChangeListener<RegistryRow>) c -> selected());
        return made;
    }

    private Tables<RegistryRow> shownAtFirst() {
        return Tables.of("actors.title", registry.shown())
                .node("actors.registry.column.name", RegistryRow::name, RegistryRow::name, RegistryView::name)
                .width(250)
                .gives()
                .chip("actors.registry.column.kind", RegistryRow::kind, ShortWordsView::kind)
                .width(156)
                .chip("actors.registry.column.class", RegistryRow::localClass, ShortWordsView::localClass)
                .width(150)
                .several(
                        "actors.registry.column.claims",
                        row -> words(row.claims(), Text::label),
                        row -> words(row.claims(), ShortWordsView::claim))
                .width(96)
                .from(1240)
                .several(
                        "actors.registry.column.sectors",
                        row -> words(row.sectors(), choices::sector),
                        row -> words(row.sectors(), choices::sector))
                .width(172)
                .several(
                        "actors.registry.column.places",
                        row -> words(row.areas(), choices::area),
                        row -> words(row.areas(), choices::area))
                .width(132)
                .from(1140)
                .text("actors.registry.column.phone", registry::phone)
                .width(164)
                .whole()
                .from(900)
                .node(
                        "actors.registry.column.freshness",
                        RegistryRow::freshness,
                        row -> Text.label(row.freshness()),
                        row -> Chips.freshness(row.freshness(), null))
                .width(104);
    }

    /** Columns that a person chooses in the list's menu. */
    private Tables<RegistryRow> further(Tables<RegistryRow> list) {
        return list.text("actors.registry.column.acronym", RegistryRow::acronym)
                .hidden()
                .number("actors.registry.column.presences", RegistryRow::presences)
                .hidden()
                .date("actors.registry.column.asOf", RegistryRow::asOf)
                .hidden()
                .text("actors.registry.column.sources", row -> String.join(", ", row.sources()))
                .hidden()
                .text("actors.registry.column.identifiers", registry::identifiers)
                .hidden()
                .text("actors.registry.column.otherName", RegistryRow::otherName)
                .hidden()
                .text(
                        "actors.registry.column.hq",
                        row -> row.hqCountry() == null ? "" : choices.country(row.hqCountry()))
                .hidden()
                .text("actors.registry.column.pending", row -> labels(row.pending()))
                .hidden();
    }

    private static Node name(RegistryRow row) {
        Label words = new Label(row.name().isBlank() ? Text.of("actors.page.noName") : row.name());
        words.getStyleClass().add("row-strong");
        HBox box = new HBox(words);
        box.getStyleClass().add("name-cell");
        if (!row.acronym().isBlank() && !row.acronym().equals(row.name())) {
            Label acronym = quiet(row.acronym());
            acronym.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(acronym);
        }
        box.setAlignment(Pos.CENTER_LEFT);
        if (row.notToBeNamed()) {
            box.getChildren().add(Chips.danger(Text.of("actors.page.notToBeNamed")));
        }
        if (row.pending().contains(Pending.PERHAPS_SAME)) {
            Label same = Chips.warning(Text.of("actors.registry.perhapsSame"));
            same.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(same);
        }
        if (!row.otherName().isBlank()) {
            box.getChildren().add(quiet(row.otherName()));
        }
        return box;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("quiet");
        return label;
    }

    private static String labels(Collection<? extends Enum<?>> values) {
        return values.stream().map(Text::label).sorted().collect(Collectors.joining(", "));
    }

    private static <T> List<String> words(Set<T> values, Function<T, String> words) {
        return values.stream().map(words).sorted().toList();
    }

    // Filters

    private Node[] chips() {
        List<Node> chips = new ArrayList<>();
        for (RegistryFilter.Facet facet : RegistryFilter.Facet.values()) {
            chips.add(new FacetView(registry, facet, title(facet), value -> value(facet, value)).node());
        }
        BooleanProperty retired = new SimpleBooleanProperty();
        registry.filter().subscribe(now -> retired.set(now.retired()));
        retired.subscribe((before, on) -> {
            if (registry.filter().get().retired() != on) {
                registry.showRetired(on);
            }
        });
        Node chip = Filters.chip(
                Text.of("actors.registry.retired"), registry.state().map(RegistryViewModel.State::retired), retired);
        registry.state().subscribe(state -> {
            boolean any = state.retired() > 0 || registry.filter().get().retired();
            chip.setVisible(any);
            chip.setManaged(any);
        });
        chips.add(chip);
        chips.add(new SavedFiltersView(registry, desk.dialogs()).node());
        return chips.toArray(Node[]::new);
    }

    private static String title(RegistryFilter.Facet facet) {
        return switch (facet) {
            case KIND -> "actors.registry.column.kind";
            case CLASS -> "actors.registry.column.class";
            case CLAIM -> "actors.registry.column.claims";
            case SECTOR -> "actors.registry.column.sectors";
            case PLACE -> "actors.registry.column.places";
            case FRESHNESS -> "actors.registry.column.freshness";
            case SOURCE -> "actors.registry.column.sources";
            case PENDING -> "actors.registry.column.pending";
        };
    }

    private String value(RegistryFilter.Facet facet, Object value) {
        if (value instanceof Enum<?> label) {
            return Text.label(label);
        }
        return value instanceof UUID place
                ? choices.area(place)
                : facet == RegistryFilter.Facet.SECTOR ? choices.sector(value.toString()) : value.toString();
    }

    // States and selection

    private void empty(RegistryViewModel.State state) {
        if (!state.read()) {
            empty.getChildren().clear();
        } else if (state.total() + state.retired() == 0) {
            VBox box = EmptyState.of("actors.registry.empty", importer);
            box.getChildren().add(Buttons.of(addCommand()));
            empty.getChildren().setAll(box);
        } else {
            empty.getChildren()
                    .setAll(EmptyState.of(
                            "actors.registry.noResult", Command.of("actors.registry.clear", null, registry::clear)));
        }
    }

    private void selected() {
        List<RegistryRow> rows = selection();
        above.getChildren().removeIf(node -> node instanceof FlowPane);
        if (rows.size() > 1) {
            above.getChildren().add(new SeveralView(registry, choices, desk.dialogs()).bar(rows));
        }
    }

    private List<RegistryRow> selection() {
        return table.view().getSelectionModel().getSelectedItems().stream()
                .filter(row -> row != null)
                .distinct()
                .toList();
    }

    /** Opens quick add above the list. */
    public void quickAdd() {
        QuickAddView form = quickAdd == null ? new QuickAddView(registry, choices, this::closeQuickAdd) : quickAdd;
        quickAdd = form;
        if (!above.getChildren().contains(form)) {
            above.getChildren().add(0, form);
        }
        form.begin();
    }

    private void closeQuickAdd() {
        above.getChildren().remove(quickAdd);
        table.view().requestFocus();
    }

    /** Esc: closes quick add, then empties the filter. False where neither was there. */
    public boolean back() {
        if (quickAdd != null && above.getChildren().contains(quickAdd)) {
            closeQuickAdd();
            return true;
        }
        if (!registry.filter().get().equals(RegistryFilter.ALL)) {
            registry.clear();
            return true;
        }
        return false;
    }

    public Printout printout() {
        return table.printout();
    }

    /** Where the focus goes when the list comes to the front. */
    public void focus() {
        table.view().requestFocus();
    }
}
