package org.groundwork.instruments.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.Words;
import org.groundwork.instruments.content.ConditionReader;
import org.groundwork.office.About;
import org.groundwork.office.Column;
import org.groundwork.office.Sheet;
import org.groundwork.office.WorkbookWriter;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as an XLSForm for ODK and Kobo. Names are names of XML; columns that begin with {@code gw_} keep the
 * ids and what a form has no place for, so that the form can come back as the same questions.
 */
final class XlsFormSheet {
    /** Between a label and what the answer looks like. */
    static final String COLON = ": ";

    private static final String SHORT = "gw_label_";

    private final Instrument instrument;
    private final List<String> languages;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Question> questions = new HashMap<>();
    private final List<Map<String, String>> survey = new ArrayList<>();
    private final List<Map<String, String>> choices = new ArrayList<>();
    private final Map<List<Level>, String> lists = new LinkedHashMap<>();

    XlsFormSheet(Instrument instrument) {
        this.instrument = instrument;
        this.languages = FormLanguages.of(instrument);
        this.names.putAll(names(instrument));
        instrument.questions().forEach(question -> questions.put(question.id(), question));
    }

    /** What the form calls each question, by id. */
    static Map<String, String> names(Instrument instrument) {
        List<String> ids = instrument.questions().map(Question::id).toList();
        List<String> made = RelevantRule.xmlNames(ids);
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            names.put(ids.get(i), made.get(i));
        }
        return names;
    }

    /** A choice's name: its id, without blanks. */
    static String choiceName(String level) {
        return level.replaceAll("\\s+", "_");
    }

    static String labelColumn(String tag) {
        return SHORT + tag.replace('-', '_');
    }

    /**
     * Writes the form.
     *
     * @throws Problem (place OUTPUT) where it cannot be written
     */
    void write(Path target, About about) {
        List<String> sections = RelevantRule.xmlNames(instrument.sections().stream()
                .map(section -> "section_" + section.id())
                .toList());
        for (int i = 0; i < instrument.sections().size(); i++) {
            section(instrument.sections().get(i), sections.get(i));
        }
        WorkbookWriter.write(target, about, book -> {
            book.sheet(sheet("survey", survey), survey.stream());
            if (!choices.isEmpty()) {
                book.sheet(sheet("choices", choices), choices.stream());
            }
            List<Map<String, String>> settings = List.of(settings());
            book.sheet(sheet("settings", settings), settings.stream());
            XlsHeadSheet beside = new XlsHeadSheet(instrument, languages);
            book.sheet(sheet(XlsHeadReader.HEAD, beside.head()), beside.head().stream());
            if (!beside.bands().isEmpty()) {
                book.sheet(sheet(XlsHeadReader.BANDS, beside.bands()), beside.bands().stream());
            }
        });
    }

    private Map<String, String> settings() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("form_title", title());
        row.put("form_id", RelevantRule.xmlNames(List.of(instrument.id())).getFirst());
        row.put("version", instrument.edition());
        row.put("default_language", FormLanguages.name(languages.getFirst()));
        row.put("gw_instrument", instrument.id());
        row.put("gw_edition", instrument.edition());
        return row;
    }

    private String title() {
        return Objects.requireNonNullElse(
                instrument.title().texts().get(languages.getFirst()),
                instrument.title().in(Text.locale()));
    }

    /** Columns in the order in which they first come. */
    private static Sheet<Map<String, String>> sheet(String name, List<Map<String, String>> rows) {
        LinkedHashMap<String, Integer> headers = new LinkedHashMap<>();
        rows.forEach(row -> row.keySet().forEach(header -> headers.putIfAbsent(header, headers.size())));
        List<Column<Map<String, String>>> columns = headers.keySet().stream()
                .map(header -> Column.<Map<String, String>>text(header, row -> row.getOrDefault(header, "")))
                .toList();
        return Sheet.of(name, columns);
    }

    private void section(InstrumentSection section, String name) {
        Map<String, String> begin = row("begin_group", name);
        words(begin, "label", section.title().isEmpty() ? Words.english(section.id()) : section.title());
        begin.put("gw_id", section.id());
        if (!section.about().isEmpty()) {
            Map<String, String> note = row("note", name + "_about");
            words(note, "label", section.about());
            note.put("gw_id", "about");
        }
        section.questions().forEach(this::question);
        row("end_group", name);
    }

    private Map<String, String> row(String type, String name) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("type", type);
        row.put("name", name);
        if (survey.isEmpty()) {
            // all columns in their usual order, whatever the first row holds
            languages.forEach(tag -> row.put("label::" + FormLanguages.name(tag), ""));
            languages.forEach(tag -> row.put("hint::" + FormLanguages.name(tag), ""));
            languages.forEach(tag -> row.put("guidance_hint::" + FormLanguages.name(tag), ""));
            row.put("relevant", "");
        }
        survey.add(row);
        return row;
    }

    /** In a form a brace after a dollar would be a reference. */
    private void words(Map<String, String> row, String column, Words words) {
        for (String tag : languages) {
            String text = words.texts().get(tag);
            if (text != null) {
                row.put(column + "::" + FormLanguages.name(tag), text.replace("${", "$ {"));
            }
        }
    }

    private void question(Question question) {
        Map<String, String> row = row(type(question), Objects.requireNonNull(names.get(question.id())));
        words(row, "label", question.text());
        words(row, "hint", question.guidance());
        words(row, "guidance_hint", question.evidence());
        String relevant = relevant(question);
        row.put("relevant", relevant);
        row.put("gw_relevant", ConditionReader.write(question.relevant()));
        row.put("gw_relevant_as", relevant);
        row.put("gw_id", question.id());
        row.put("gw_type", question.type().id());
        row.put("gw_weight", String.valueOf(question.weight()));
        row.put("gw_key", flag(question.key()));
        row.put("gw_not_applicable", flag(question.notApplicable()));
        row.put("gw_optional", flag(question.optional()));
        row.put("gw_expected", question.expected());
        row.put("gw_critical", String.join(" ", new TreeSet<>(question.critical())));
        row.put("gw_record", question.record());
        row.put("gw_documents", String.join(" ", question.documents()));
        row.put("gw_topic", question.topic());
    }

    /** As a phone understands it, which knows no facts of the actor. */
    private String relevant(Question question) {
        return RelevantRule.write(
                question.relevant(), id -> Objects.requireNonNull(questions.get(id)), new RelevantRule.Names() {
                    @Override
                    public String question(String id) {
                        return names.getOrDefault(id, id);
                    }

                    @Override
                    public String answer(String of, String id) {
                        return choiceName(id);
                    }
                });
    }

    private static String flag(boolean flag) {
        return flag ? "yes" : "";
    }

    private String type(Question question) {
        return switch (question.type()) {
            case NUMBER -> "decimal";
            case DATE -> "date";
            case TEXT -> "text";
            case MULTIPLE -> "select_multiple " + list(question);
            case SCALE, YES_NO, SINGLE, DOCUMENT -> "select_one " + list(question);
        };
    }

    /** Questions with the same answers, described alike, share a list. */
    private String list(Question question) {
        List<Level> levels = new ArrayList<>(question.levels());
        if (question.notApplicable()) {
            levels.add(new Level(
                    Question.NOT_APPLICABLE,
                    Words.english(Text.of("instruments.forms.notApplicable")),
                    Words.NONE,
                    null,
                    null));
        }
        String known = lists.get(levels);
        if (known != null) {
            return known;
        }
        String name = "list_" + (lists.size() + 1);
        lists.put(levels, name);
        levels.forEach(level -> choice(name, level));
        return name;
    }

    private void choice(String list, Level level) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("list_name", list);
        row.put("name", choiceName(level.id()));
        for (String tag : languages) {
            String label = label(level, tag);
            String text = level.text().texts().get(tag);
            if (label != null) {
                row.put(
                        "label::" + FormLanguages.name(tag),
                        (label + (text == null ? "" : COLON + text)).replace("${", "$ {"));
            }
        }
        row.put("gw_id", level.id());
        row.put("gw_rating", Objects.requireNonNullElse(level.rating(), ""));
        row.put("gw_points", level.points() == null ? "" : String.valueOf(level.points()));
        for (String tag : languages) {
            row.put(labelColumn(tag), level.label().texts().getOrDefault(tag, ""));
        }
        choices.add(row);
    }

    /** In the first language every choice has a label, and where there is something to say about it. */
    private @Nullable String label(Level level, String tag) {
        String label = level.label().texts().get(tag);
        boolean needed =
                tag.equals(languages.getFirst()) || level.text().texts().containsKey(tag);
        return label == null && needed ? LibraryFeature.label(level) : label;
    }
}
