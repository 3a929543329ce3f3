package org.groundwork.threew.wizard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.presence.Sector;
import org.groundwork.core.Text;
import org.groundwork.places.Place;
import org.groundwork.places.PlacesFeature;
import org.groundwork.threew.ImportNotes.OpenText;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Tables;
import org.jspecify.annotations.Nullable;

/** A list of texts that wait for their meaning, with the control to say it beside each. */
final class OpenTextsView {
    private OpenTextsView() {}

    static TableView<OpenText> kinds(OpenTextsViewModel model) {
        List<ActorKind> offered = List.of(ActorKind.values());
        return list(
                "threew.wizard.kinds",
                model,
                text -> Optional.of(model.answer(text))
                        .filter(answer -> !answer.isEmpty())
                        .map(answer -> Text.label(ActorKind.valueOf(answer)))
                        .orElse(""),
                text -> choice(model, text, offered, ActorKind::name, Text::label));
    }

    static TableView<OpenText> sectors(OpenTextsViewModel model, List<Sector> sectors) {
        List<Sector> offered =
                sectors.stream().filter(sector -> sector.retiredOn() == null).toList();
        Function<OpenText, String> words = text -> offered.stream()
                .filter(sector -> sector.code().equals(model.answer(text)))
                .findFirst()
                .map(Sector::name)
                .orElse("");
        return list(
                "threew.wizard.sectors",
                model,
                words,
                text -> choice(model, text, offered, Sector::code, Sector::name));
    }

    /** @param country three-letter code of the file's country, "" where it is not known */
    static TableView<OpenText> areas(OpenTextsViewModel model, PlacesFeature places, Supplier<String> country) {
        Function<OpenText, String> words =
                text -> place(model, places, text).map(Place::name).orElse("");
        return list("threew.wizard.areas", model, words, text -> picker(model, places, country, text));
    }

    static TableView<OpenText> splits(OpenTextsViewModel model) {
        return list("threew.wizard.splits", model, text -> said(model, text), text -> split(model, text));
    }

    private static TableView<OpenText> list(
            String key,
            OpenTextsViewModel model,
            Function<OpenText, String> meaning,
            Function<OpenText, @Nullable Node> control) {
        return Tables.of(key, model.texts())
                .text("threew.wizard.column.text", OpenText::text)
                .width(340)
                .number("threew.wizard.column.rows", OpenText::rows)
                .width(80)
                .node("threew.wizard.column.meaning", meaning, meaning, control)
                .width(480)
                .view();
    }

    private static <T> Node choice(
            OpenTextsViewModel model,
            OpenText text,
            List<T> offered,
            Function<T, String> key,
            Function<T, String> words) {
        T now = offered.stream()
                .filter(each -> key.apply(each).equals(model.answer(text)))
                .findFirst()
                .orElse(null);
        ComboBox<T> box = Forms.choice(
                new ReadOnlyObjectWrapper<>(now),
                offered,
                words,
                chosen -> model.answer(text, chosen == null ? null : key.apply(chosen)));
        box.setPromptText(Text.of("threew.wizard.meaning.prompt"));
        box.setAccessibleText(Text.of("threew.wizard.meaning", text.text()));
        box.getStyleClass().add("in-cell");
        box.setPrefWidth(320);
        return box;
    }

    private static Node picker(
            OpenTextsViewModel model, PlacesFeature places, Supplier<String> country, OpenText text) {
        SimpleObjectProperty<@Nullable Place> value =
                new SimpleObjectProperty<>(place(model, places, text).orElse(null));
        TextField field = places.picker("threew.wizard.meaning.place", country, value);
        field.setAccessibleText(Text.of("threew.wizard.meaning", text.text()));
        field.getStyleClass().add("in-cell");
        field.setPrefWidth(420);
        value.subscribe((before, chosen) ->
                model.answer(text, chosen == null ? null : chosen.id().toString()));
        return field;
    }

    private static Optional<Place> place(OpenTextsViewModel model, PlacesFeature places, OpenText text) {
        String answer = model.answer(text);
        return answer.isEmpty() ? Optional.empty() : places.place(UUID.fromString(answer));
    }

    private static Node split(OpenTextsViewModel model, OpenText text) {
        if (!model.answer(text).isEmpty()) {
            return new Label(said(model, text));
        }
        String parts = OpenTextsViewModel.parts(text);
        Label proposed = new Label(parts.replace("\n", "  ·  "));
        proposed.setMinWidth(0);
        HBox box = new HBox(
                Buttons.of(Command.of("threew.wizard.split.act", null, () -> model.answer(text, parts))),
                Buttons.quiet(Command.of("threew.wizard.split.keep", null, () -> model.answer(text, text.text()))),
                proposed);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("wizard-acts");
        return box;
    }

    private static String said(OpenTextsViewModel model, OpenText text) {
        String answer = model.answer(text);
        if (answer.isEmpty()) {
            return "";
        }
        return answer.equals(text.text()) ? Text.of("threew.wizard.split.kept") : answer.replace("\n", "  ·  ");
    }
}
