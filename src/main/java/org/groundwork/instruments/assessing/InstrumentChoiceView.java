package org.groundwork.instruments.assessing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.groundwork.core.Text;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.ui.Forms;
import org.jspecify.annotations.Nullable;

/** The instrument to assess with: those that fit the actor first, each with why it stands where it stands. */
final class InstrumentChoiceView extends StackPane {
    private final ObjectProperty<@Nullable Instrument> chosen;
    private final ComboBox<Instrument> box;
    private Map<Instrument, Fit> fits = Map.of();

    /** @param actor for whom; may be chosen later, and again */
    InstrumentChoiceView(
            AssessmentsViewModel model,
            ObjectProperty<@Nullable UUID> actor,
            ObjectProperty<@Nullable Instrument> chosen) {
        this.chosen = chosen;
        box = Forms.pick(chosen, List.of(), this::words);
        box.setCellFactory(list -> new Line());
        show(model.instruments());
        actor.subscribe(now -> {
            if (now != null) {
                model.fits(now, found -> {
                    if (now.equals(actor.get())) {
                        show(found);
                    }
                });
            }
        });
        getChildren().add(Forms.field("instruments.begin.instrument", box).required());
    }

    /** Puts the list into this order; what is chosen stays chosen. */
    private void show(List<Fit> now) {
        Instrument before = chosen.get();
        fits = now.stream().collect(Collectors.toMap(Fit::instrument, Function.identity()));
        box.getItems().setAll(now.stream().map(Fit::instrument).toList());
        box.setValue(before);
    }

    private String because(Instrument instrument) {
        Fit fit = fits.get(instrument);
        return fit == null ? "" : AssessmentsViewModel.because(fit);
    }

    /** Title and reason: what is typed finds both, and both are read out. */
    private String words(Instrument instrument) {
        String because = because(instrument);
        String title = InstrumentsFeature.title(instrument);
        return because.isEmpty() ? title : Text.of("instruments.fit.line", title, because);
    }

    /** A line of the list: the title, and the reason quietly at its end. */
    private final class Line extends ListCell<Instrument> {
        @Override
        protected void updateItem(@Nullable Instrument item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(item == null || empty ? null : line(item));
            setAccessibleText(item == null || empty ? null : words(item));
        }

        private HBox line(Instrument item) {
            Label title = new Label(InstrumentsFeature.title(item));
            Label why = new Label(because(item));
            why.getStyleClass().add("quiet");
            why.setMinWidth(Region.USE_PREF_SIZE);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            HBox line = new HBox(16, title, why);
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }
}
