package org.groundwork.instruments.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Words;
import org.groundwork.instruments.forms.FormIn.Oddity;
import org.groundwork.office.Row;
import org.jspecify.annotations.Nullable;

/** The lists of answers of an XLSForm, by name. */
final class XlsChoiceReader {
    private static final String POINTS = "-?\\d{1,6}";

    private final Map<String, List<Level>> lists = new LinkedHashMap<>();
    private final Map<String, Oddity> unused = new LinkedHashMap<>();

    /** Answers that somebody added to a list of the program's own, by list. */
    private final Map<String, List<Oddity>> added = new LinkedHashMap<>();

    XlsChoiceReader(@Nullable FormTableReader choices, String language, Consumer<Oddity> odd) {
        if (choices != null) {
            choices.body().forEach(row -> row(choices, row, language, odd));
            added.forEach((list, oddities) -> {
                if (list(list).stream().anyMatch(level -> level.points() != null)) {
                    oddities.forEach(odd);
                }
            });
        }
    }

    List<Level> list(String name) {
        unused.remove(name);
        return lists.getOrDefault(name, List.of());
    }

    /** Lists from which no question was answered so far. */
    void tellUnused(Consumer<Oddity> odd) {
        unused.values().forEach(odd);
    }

    private void row(FormTableReader choices, Row row, String language, Consumer<Oddity> odd) {
        String list = choices.text(row, "list_name");
        String name = choices.text(row, "name");
        if (list.isEmpty() || name.isEmpty()) {
            if (!list.isEmpty()
                    || !name.isEmpty()
                    || !choices.words(row, "label", language).isEmpty()) {
                odd.accept(new Oddity(
                        choices.sheet(),
                        choices.at(row, "name"),
                        Finding.warning("", "instruments.xlsform.choiceIncomplete")));
            }
            return;
        }
        Level level = level(choices, row, name, language);
        unused.computeIfAbsent(
                list,
                first -> new Oddity(
                        choices.sheet(),
                        choices.at(row, "list_name"),
                        Finding.info("", "instruments.xlsform.listUnused", list)));
        List<Level> levels = lists.computeIfAbsent(list, fresh -> new ArrayList<>());
        if (levels.stream().anyMatch(other -> other.id().equals(level.id()))) {
            odd.accept(new Oddity(
                    choices.sheet(),
                    choices.at(row, "name"),
                    Finding.warning("", "instruments.xlsform.choiceTwice", name, list)));
            return;
        }
        tell(choices, row, name, level, odd);
        if (choices.has("gw_points") && choices.text(row, "gw_id").isEmpty() && level.points() == null) {
            added.computeIfAbsent(list, fresh -> new ArrayList<>())
                    .add(new Oddity(
                            choices.sheet(),
                            choices.at(row, "gw_points"),
                            Finding.warning("", "instruments.xlsform.choiceNoPoints", name, list)));
        }
        levels.add(level);
    }

    private static void tell(FormTableReader choices, Row row, String name, Level level, Consumer<Oddity> odd) {
        String own = choices.text(row, "gw_id");
        String points = choices.text(row, "gw_points");
        if (!points.matches("|" + POINTS)) {
            odd.accept(new Oddity(
                    choices.sheet(),
                    choices.at(row, "gw_points"),
                    Finding.warning("", "instruments.xlsform.ownValue", points, "gw_points")));
        }
        String key = own.isEmpty()
                ? level.id().equals(name) ? "" : "instruments.xlsform.choiceRenamed"
                : XlsFormSheet.choiceName(own).equals(name) ? "" : "instruments.xlsform.choiceNameChanged";
        if (!key.isEmpty()) {
            odd.accept(new Oddity(choices.sheet(), choices.at(row, "name"), Finding.info("", key, name, level.id())));
        }
    }

    private static Level level(FormTableReader choices, Row row, String name, String language) {
        String own = choices.text(row, "gw_id");
        String points = choices.text(row, "gw_points");
        Integer counted = points.matches(POINTS) ? Integer.valueOf(points) : null;
        Words shown = choices.words(row, "label", language);
        String rating = choices.text(row, "gw_rating");
        if (own.isEmpty()) {
            // several answers are kept with blanks between them
            String id = name.replaceAll("\\s+", "_");
            Words label = shown.isEmpty() ? new Words(Map.of(language, name)) : shown;
            return new Level(id, label, Words.NONE, counted, rating.isEmpty() ? null : rating);
        }
        Map<String, String> labels = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        Set<String> usual = usual(choices, row, own, shown);
        shown.texts().forEach((tag, text) -> {
            String label = visible(choices.text(row, XlsFormSheet.labelColumn(tag)));
            Shown read = read(text, label, usual);
            if (!read.label().isEmpty()) {
                labels.put(
                        tag,
                        label.equals(read.label()) ? choices.text(row, XlsFormSheet.labelColumn(tag)) : read.label());
            }
            if (!read.text().isEmpty()) {
                texts.put(tag, read.text());
            }
        });
        return new Level(own, new Words(labels), new Words(texts), counted, rating.isEmpty() ? null : rating);
    }

    private record Shown(String label, String text) {}

    /** What a form shows for a label. */
    private static String visible(String label) {
        return label.replace("${", "$ {");
    }

    /** What the program shows where an answer has no label in a language: its usual name, or its label in another. */
    private static Set<String> usual(FormTableReader choices, Row row, String own, Words shown) {
        Set<String> usual = new HashSet<>(Set.of(own));
        usual.add(visible(LibraryFeature.label(new Level(own, Words.NONE, Words.NONE, null, null))));
        usual.add(Text.of("instruments.forms.notApplicable"));
        shown.texts().keySet().forEach(tag -> usual.add(visible(choices.text(row, XlsFormSheet.labelColumn(tag)))));
        return usual;
    }

    /**
     * Takes a label and what the answer looks like apart.
     *
     * @param label as it went out; "" for none
     */
    private static Shown read(String text, String label, Set<String> usual) {
        if (!label.isEmpty() && text.equals(label)) {
            return new Shown(label, "");
        }
        if (!label.isEmpty() && text.startsWith(label + XlsFormSheet.COLON)) {
            return new Shown(label, text.substring(label.length() + XlsFormSheet.COLON.length()));
        }
        int cut = label.contains(XlsFormSheet.COLON) ? -1 : text.indexOf(XlsFormSheet.COLON);
        String before = cut < 0 ? text : text.substring(0, cut);
        String after = cut < 0 ? "" : text.substring(cut + XlsFormSheet.COLON.length());
        return new Shown(label.isEmpty() && usual.contains(before) ? "" : before, after);
    }
}
