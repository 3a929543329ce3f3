package org.groundwork.places;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** A field that finds a place as one types its name in any language or script, or its code. */
final class PlacePickerView {
    private static final int MOST = 12;

    private final PlacesFeature places;
    private final Supplier<String> country;
    private final ObjectProperty<@Nullable Place> value;
    private final TextField field = new TextField();
    private final ContextMenu offers = new ContextMenu();

    private PlacePickerView(PlacesFeature places, Supplier<String> country, ObjectProperty<@Nullable Place> value) {
        this.places = places;
        this.country = country;
        this.value = value;
        value.subscribe(this::show);
        field.textProperty().subscribe((before, typed) -> offer(typed));
        field.focusedProperty().subscribe(in -> {
            if (!in) {
                offers.hide();
                settle();
            }
        });
    }

    /**
     * Makes the field.
     *
     * @param country three-letter code of the country to look in, "" for all loaded ones; asked at each keystroke
     * @param value the chosen place; an emptied field chooses none
     */
    static TextField of(PlacesFeature places, Supplier<String> country, ObjectProperty<@Nullable Place> value) {
        return new PlacePickerView(places, country, value).field;
    }

    private void show(@Nullable Place place) {
        field.setText(place == null ? "" : words(place));
    }

    /** Offers what the typed words may mean, below the field; arrow keys and Enter choose. */
    private void offer(String typed) {
        Place chosen = value.get();
        boolean asked = field.isFocused() && !typed.isBlank() && (chosen == null || !typed.equals(words(chosen)));
        List<Place> hits = asked ? places.search(country.get(), typed, MOST) : List.of();
        offers.getItems().setAll(hits.stream().map(this::item).toList());
        if (hits.isEmpty()) {
            offers.hide();
        } else if (!offers.isShowing()) {
            offers.show(field, Side.BOTTOM, 0, 0);
        }
    }

    private MenuItem item(Place place) {
        MenuItem item = new MenuItem(words(place));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> {
            value.set(place);
            show(place);
            field.positionCaret(field.getLength());
        });
        return item;
    }

    /** What was typed without choosing: a whole code or a name that only one place bears is chosen; else it goes. */
    private void settle() {
        Place chosen = value.get();
        String typed = field.getText().strip();
        if (chosen != null && typed.equals(words(chosen))) {
            return;
        }
        if (typed.isEmpty()) {
            value.set(null);
            return;
        }
        List<Place> hits = places.search(country.get(), typed, 2);
        if (hits.size() == 1) {
            value.set(hits.getFirst());
        }
        show(value.get());
    }

    /** "Upper Spring › Northern Valley · XW0101": the name first, then what it lies in, then the code. */
    private String words(Place place) {
        String path =
                places.path(place.id()).reversed().stream().map(Place::name).collect(Collectors.joining(" › "));
        return (path.isEmpty() ? place.name() : path) + " · " + place.code();
    }
}
