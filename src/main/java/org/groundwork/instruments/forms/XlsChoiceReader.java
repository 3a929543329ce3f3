package org.groundwork.instruments.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.groundwork.core.Finding;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Words;
import org.groundwork.instruments.forms.FormIn.Oddity;
import org.groundwork.office.Row;
import org.jspecify.annotations.Nullable;

/** The lists of answers of an XLSForm, by name. */
final class XlsChoiceReader {
    private final Map<String, List<Level>> lists = new LinkedHashMap<>();

    XlsChoiceReader(@Nullable FormTableReader choices, String language, Consumer<Oddity> odd) {
        if (choices != null) {
            choices.body().forEach(row -> row(choices, row, language, odd));
        }
    }

    List<Level> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    private void row(FormTableReader choices, Row row, String language, Consumer<Oddity> odd) {
        String list = choices.text(row, "list_name");
        String name = choices.text(row, "name");
        if (list.isEmpty() || name.isEmpty()) {
            if (!list.isEmpty() || !choices.words(row, "label", language).isEmpty()) {
                odd.accept(new Oddity(
                        choices.sheet(),
                        choices.at(row, "name"),
                        Finding.warning("", "instruments.xlsform.choiceIncomplete")));
            }
            return;
        }
        Level level = level(choices, row, name, language);
        List<Level> levels = lists.computeIfAbsent(list, fresh -> new ArrayList<>());
        if (levels.stream().anyMatch(other -> other.id().equals(level.id()))) {
            odd.accept(new Oddity(
                    choices.sheet(),
                    choices.at(row, "name"),
                    Finding.warning("", "instruments.xlsform.choiceTwice", name, list)));
            return;
        }
        if (!level.id().equals(name) && choices.text(row, "gw_id").isEmpty()) {
            odd.accept(new Oddity(
                    choices.sheet(),
                    choices.at(row, "name"),
                    Finding.info("", "instruments.xlsform.choiceRenamed", name, level.id())));
        }
        levels.add(level);
    }

    private static Level level(FormTableReader choices, Row row, String name, String language) {
        String own = choices.text(row, "gw_id");
        Words shown = choices.words(row, "label", language);
        if (own.isEmpty()) {
            // several answers are kept with blanks between them
            String id = name.replaceAll("\\s+", "_");
            return new Level(id, shown.isEmpty() ? new Words(Map.of(language, name)) : shown, Words.NONE, null, null);
        }
        Map<String, String> labels = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        shown.texts().forEach((tag, text) -> {
            String label = choices.text(row, XlsFormSheet.labelColumn(tag));
            if (!label.isEmpty()) {
                labels.put(tag, label);
            }
            int cut = label.isEmpty() ? text.indexOf(XlsFormSheet.COLON) : label.length();
            if (cut >= 0 && text.startsWith(XlsFormSheet.COLON, cut)) {
                texts.put(tag, text.substring(cut + XlsFormSheet.COLON.length()));
            }
        });
        String points = choices.text(row, "gw_points");
        String rating = choices.text(row, "gw_rating");
        return new Level(
                own,
                new Words(labels),
                new Words(texts),
                points.matches("-?\\d{1,6}") ? Integer.valueOf(points) : null,
                rating.isEmpty() ? null : rating);
    }
}
