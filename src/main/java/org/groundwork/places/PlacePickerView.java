package org.groundwork.places;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/** A field that finds a place as one types its name in any language or script, or its code. */
final class PlacePickerView {
    private static final int MOST = 12;

    private PlacePickerView() {}

    /**
     * Makes the field.
     *
     * @param country three-letter code of the country to look in, "" for all loaded ones; asked at each keystroke
     * @param value the chosen place; an emptied field chooses none
     */
    static TextField of(PlacesFeature places, Supplier<String> country, ObjectProperty<@Nullable Place> value) {
        TextField field = new TextField();
        StringConverter<Place> words = new StringConverter<>() {
            @Override
            public String toString(@Nullable Place place) {
                return place == null ? "" : words(places, place);
            }

            @Override
            public @Nullable Place fromString(String typed) {
                return null;
            }
        };
        AutoCompletionBinding<Place> completion = TextFields.bindAutoCompletion(
                field,
                request -> {
                    Place chosen = value.get();
                    String typed = request.getUserText();
                    return chosen != null && typed.equals(words(places, chosen))
                            ? List.of()
                            : places.search(country.get(), typed, MOST);
                },
                words);
        completion.setVisibleRowCount(MOST);
        completion.setOnAutoCompleted(event -> value.set(event.getCompletion()));
        value.subscribe(place -> field.setText(place == null ? "" : words(places, place)));
        field.focusedProperty().subscribe(in -> {
            if (!in) {
                settle(places, country.get(), field, value);
            }
        });
        return field;
    }

    /** What was typed without choosing: a whole code or a name that only one place bears is chosen; else it goes. */
    private static void settle(
            PlacesFeature places, String country, TextField field, ObjectProperty<@Nullable Place> value) {
        Place chosen = value.get();
        String typed = field.getText().strip();
        if (chosen != null && typed.equals(words(places, chosen))) {
            return;
        }
        if (typed.isEmpty()) {
            value.set(null);
            return;
        }
        List<Place> hits = places.search(country, typed, 2);
        if (hits.size() == 1) {
            value.set(hits.getFirst());
        }
        Place now = value.get();
        field.setText(now == null ? "" : words(places, now));
    }

    /** "Upper Spring › Northern Valley · XW0101": the name first, then what it lies in, then the code. */
    private static String words(PlacesFeature places, Place place) {
        String path =
                places.path(place.id()).reversed().stream().map(Place::name).collect(Collectors.joining(" › "));
        return (path.isEmpty() ? place.name() : path) + " · " + place.code();
    }
}
