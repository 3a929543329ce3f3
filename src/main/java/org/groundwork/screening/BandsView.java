package org.groundwork.screening;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Card;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Setting;

/** From which score on a hit is one, with how many there would be; and when a list is old. */
final class BandsView {
    private final ScreeningFeature screening;
    private final Desk desk;
    private final TextField strong = new TextField();
    private final TextField probable = new TextField();
    private final TextField possible = new TextField();
    private final TextField days = new TextField();
    private final Label expected = new Label();

    private BandsView(ScreeningFeature screening, Desk desk) {
        this.screening = screening;
        this.desk = desk;
        show(screening.bands());
        days.setText(Integer.toString(screening.settled().staleDays()));
        expected.setWrapText(true);
        expected.setText(Text.of("screening.bands.measured"));
    }

    static List<Setting> settings(ScreeningFeature screening, Desk desk) {
        return List.of(new Setting("screening.bands.title", new BandsView(screening, desk).card()));
    }

    private Node card() {
        HBox fields = new HBox(
                field("screening.bands.strong", strong),
                field("screening.bands.probable", probable),
                field("screening.bands.possible", possible),
                field("screening.bands.days", days));
        fields.getStyleClass().add("fact");
        ObservableValue<String> blocked = Bindings.createStringBinding(
                () -> typed().isPresent() && typedDays().isPresent() ? "" : "screening.bands.wrong",
                strong.textProperty(),
                probable.textProperty(),
                possible.textProperty(),
                days.textProperty());
        HBox acts = new HBox(
                Buttons.of(new Command("screening.bands.save", null, blocked, this::save)),
                Buttons.of(new Command("screening.bands.count", null, blocked, this::count)),
                Buttons.quiet(Command.of("screening.bands.shipped", null, () -> show(Bands.SHIPPED))));
        acts.getStyleClass().add("fact");
        Label words = new Label(Text.of("screening.bands.words"));
        words.setWrapText(true);
        words.getStyleClass().add("quiet");
        VBox box = new VBox(words, fields, acts, expected);
        box.getStyleClass().add("form");
        return Card.of("screening.bands.title", box);
    }

    private static Node field(String key, TextField field) {
        field.setPrefColumnCount(6);
        return Forms.field(key, field);
    }

    private void show(Bands bands) {
        strong.setText(percent(bands.strong()));
        probable.setText(percent(bands.probable()));
        possible.setText(percent(bands.possible()));
    }

    private static String percent(double share) {
        String text = String.format(Locale.ROOT, "%.1f", 100 * share);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private Optional<Bands> typed() {
        try {
            Bands bands = new Bands(share(strong), share(probable), share(possible));
            return bands.sound() ? Optional.of(bands) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static double share(TextField field) {
        return Math.round(10 * Double.parseDouble(field.getText().strip().replace(',', '.'))) / 1000.0;
    }

    private Optional<Integer> typedDays() {
        String text = days.getText().strip();
        return text.matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private void save() {
        typed().ifPresent(bands -> typedDays().ifPresent(stale -> desk.tasks()
                .run(
                        "screening.task.saving",
                        progress -> {
                            screening.settled().set(bands);
                            screening.settled().setStaleDays(stale);
                            return bands;
                        },
                        saved -> expected.setText(Text.of("screening.bands.saved")))));
    }

    /** How many names of this registry would be hits. */
    private void count() {
        typed().ifPresent(bands -> desk.tasks()
                .read(
                        "screening.task.counting",
                        progress -> screening.expected(bands, progress),
                        many -> expected.setText(told(many))));
    }

    private static String told(Map<Band, Long> many) {
        return Text.of(
                "screening.bands.expected",
                many.getOrDefault(Band.STRONG, 0L),
                many.getOrDefault(Band.PROBABLE, 0L),
                many.getOrDefault(Band.POSSIBLE, 0L));
    }
}
