package org.groundwork.actors.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.groundwork.core.Text;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Icons;

/** One facet as a chip above the list: says what is chosen, and opens its values with their counts. */
final class FacetView {
    private static final int MOST = 300;

    private final RegistryViewModel registry;
    private final RegistryFilter.Facet facet;
    private final String title;
    private final Function<Object, String> words;
    private final ToggleButton chip = new ToggleButton();

    /** @param words of a value */
    FacetView(RegistryViewModel registry, RegistryFilter.Facet facet, String title, Function<Object, String> words) {
        this.registry = registry;
        this.facet = facet;
        this.title = title;
        this.words = words;
    }

    /** The chip; not shown while the facet has nothing to choose from. */
    Node node() {
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("filter-chip", "facet-chip");
        chip.setGraphic(Icons.of("fth-chevron-down"));
        chip.setOnAction(e -> open());
        registry.state().subscribe(this::show);
        registry.filter().subscribe(this::show);
        show();
        return chip;
    }

    private void show() {
        Set<?> chosen = registry.filter().get().chosen(facet);
        boolean useful =
                !chosen.isEmpty() || registry.state().get().facets().of(facet).size() > 1;
        chip.setVisible(useful);
        chip.setManaged(useful);
        chip.setSelected(!chosen.isEmpty());
        String name = Text.of(title);
        String said = chosen.isEmpty()
                ? name
                : chosen.size() == 1
                        ? Text.of(
                                "actors.registry.facet.one",
                                name,
                                words.apply(chosen.iterator().next()))
                        : Text.of("actors.registry.facet.several", name, chosen.size());
        chip.setText(said);
        chip.setAccessibleText(said);
    }

    private void open() {
        show(); // the chip shows what is chosen, not that it was pressed
        VBox list = new VBox();
        list.getStyleClass().add("facet-values");
        Label heading = new Label(Text.of(title));
        heading.getStyleClass().add("block-title");
        options().forEach(option -> list.getChildren().add(box(option.getKey(), option.getValue())));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(360);
        scroll.getStyleClass().add("edge-to-edge");
        PopOver over = new PopOver();
        VBox content = new VBox(heading, scroll);
        content.getStyleClass().add("facet-popup");
        content.setNodeOrientation(chip.getEffectiveNodeOrientation());
        if (!registry.filter().get().chosen(facet).isEmpty()) {
            content.getChildren().add(Buttons.quiet(Command.of("actors.registry.facet.clear", null, () -> {
                registry.clear(facet);
                over.hide();
            })));
        }
        content.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                over.hide();
                chip.requestFocus();
                e.consume();
            }
        });
        over.setContentNode(content);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        over.setArrowSize(0);
        over.setDetachable(false);
        over.setAnimated(false);
        over.show(chip, 4);
        list.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** Values by how many rows have them; those chosen stay even where nobody has them now. */
    private List<Map.Entry<Object, Integer>> options() {
        Map<Object, Integer> counts = registry.state().get().facets().of(facet);
        List<Map.Entry<Object, Integer>> options = new ArrayList<>(counts.entrySet());
        registry.filter().get().chosen(facet).stream()
                .filter(value -> !counts.containsKey(value))
                .forEach(value -> options.add(Map.entry(value, 0)));
        options.sort(Map.Entry.<Object, Integer>comparingByValue()
                .reversed()
                .thenComparing(Comparator.comparing(option -> words.apply(option.getKey()))));
        return options.subList(0, Math.min(MOST, options.size()));
    }

    private CheckBox box(Object value, int count) {
        CheckBox box = new CheckBox(Text.of("ui.filter.count", words.apply(value), count));
        box.setMnemonicParsing(false);
        box.setSelected(registry.filter().get().chosen(facet).contains(value));
        box.setOnAction(e -> registry.choose(facet, value, box.isSelected()));
        return box;
    }
}
