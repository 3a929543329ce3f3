package org.groundwork.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;

/** A box of ticks that follows a set and saves each change. */
final class Several {
    private Several() {}

    static <T> CheckComboBox<T> of(
            ObservableValue<? extends Set<T>> value,
            List<T> options,
            Function<T, String> words,
            Function<Set<T>, Running> save) {
        CheckComboBox<T> box = new CheckComboBox<>();
        box.getItems().setAll(options);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T option) {
                return option == null ? "" : words.apply(option);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        });
        boolean[] following = {false};
        Runnable follow = () -> {
            following[0] = true;
            options.stream()
                    .filter(o ->
                            value.getValue().contains(o) != box.getCheckModel().isChecked(o))
                    .forEach(o -> box.getCheckModel().toggleCheckState(o));
            following[0] = false;
        };
        value.subscribe(follow);
        follow.run();
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) change -> {
            Set<T> ticked = Set.copyOf(box.getCheckModel().getCheckedItems());
            if (!following[0] && !ticked.equals(value.getValue())) {
                save.apply(ticked).whenEnded(state -> follow.run());
            }
        });
        return box;
    }
}
