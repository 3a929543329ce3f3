package org.groundwork.instruments.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.groundwork.core.Finding;
import org.groundwork.core.Problem;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentKind;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.Scoring;
import org.groundwork.instruments.Words;
import org.groundwork.instruments.forms.FormIn.Oddity;
import org.groundwork.instruments.forms.XlsConditionReader.Expression;
import org.groundwork.office.CellAt;
import org.groundwork.office.Row;
import org.groundwork.office.SheetInfo;
import org.groundwork.office.TableFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form of ODK or Kobo (XLSForm) as an instrument: groups become sections, choices become answers. What an
 * instrument has no place for is told, cell by cell, and never dropped in silence.
 */
final class XlsFormReader {
    private static final Set<String> READ =
            Set.of("survey", "choices", "settings", XlsHeadReader.HEAD, XlsHeadReader.BANDS);
    private static final int DEEPEST = 20;

    private final String file;
    private final List<Oddity> oddities = new ArrayList<>();
    private final List<XlsFormSection> sections = new ArrayList<>();
    private final List<XlsFormSection> open = new ArrayList<>();
    private final XlsConditionReader conditions = new XlsConditionReader(oddities::add);

    private String language = "en";

    /** A group that is open, or was; its questions in order. */
    private record XlsFormSection(
            String id, Words title, List<Words> about, List<String> questions, List<Expression> relevant, int row) {}

    private XlsFormReader(String file) {
        this.file = file;
    }

    /**
     * The form in a file.
     *
     * @throws Problem (place INPUT) where it is no XLSForm, or no question of it can be asked
     */
    static FormIn read(Path path) {
        try (TableFile file = TableFile.open(path)) {
            return new XlsFormReader(file.name()).form(file);
        }
    }

    private FormIn form(TableFile book) {
        Map<String, SheetInfo> sheets = new HashMap<>();
        book.sheets().forEach(sheet -> sheets.putIfAbsent(sheet.name().strip().toLowerCase(Locale.ROOT), sheet));
        SheetInfo survey = sheets.get("survey");
        if (survey == null) {
            throw Problem.input("instruments.xlsform.noSurvey", file);
        }
        sheets.forEach((name, sheet) -> {
            if (!READ.contains(name)) {
                odd(sheet.name(), new CellAt(1, 0), Finding.info("", "instruments.xlsform.sheetNotRead", sheet.name()));
            }
        });
        if (book.macros()) {
            odd(survey.name(), new CellAt(1, 0), Finding.info("", "instruments.xlsform.macros"));
        }
        XlsSettingsReader settings = new XlsSettingsReader(table(book, sheets.get("settings")), file, oddities::add);
        language = settings.language();
        FormTableReader choices = table(book, sheets.get("choices"));
        FormTableReader questions = FormTableReader.of(book, survey, oddities::add);
        if (!questions.has("type") || !questions.has("name")) {
            throw Problem.input("instruments.xlsform.noColumns", file);
        }
        XlsChoiceReader lists = new XlsChoiceReader(choices, language, oddities::add);
        XlsQuestionReader reader = new XlsQuestionReader(questions, lists, language, oddities::add);
        open.add(new XlsFormSection("form", Words.NONE, new ArrayList<>(), new ArrayList<>(), List.of(), 0));
        Stream.of(choices, questions).filter(Objects::nonNull).forEach(each -> each.tellTwice(language, oddities::add));
        questions.body().forEach(row -> row(questions, reader, row));
        close(questions);
        lists.tellUnused(oddities::add);
        if (conditions.isEmpty()) {
            throw Problem.input("instruments.xlsform.noQuestions", file);
        }
        XlsHeadReader head = new XlsHeadReader(book, sheets, language, oddities::add);
        boolean own = settings.isOwn() || head.isThere() || XlsOwnReader.isOwn(questions);
        Instrument made = conditions.sound(instrument(settings, own));
        if (own) {
            missing(questions, settings, head);
        }
        Instrument whole = head.over(made, settings.written());
        conditions.tellUnsound(whole);
        return new FormIn(file, whole, oddities);
    }

    /** What somebody took out of a form of the program's own. */
    private void missing(FormTableReader survey, XlsSettingsReader settings, XlsHeadReader head) {
        settings.missing(survey.sheet());
        new XlsOwnReader(survey, language, oddities::add).missing();
        if (!head.isThere()) {
            odd(survey.sheet(), new CellAt(1, 0), Finding.warning("", "instruments.xlsform.headGone"));
        }
    }

    private @Nullable FormTableReader table(TableFile book, @Nullable SheetInfo sheet) {
        return sheet == null ? null : FormTableReader.of(book, sheet, oddities::add);
    }

    private void odd(String sheet, CellAt at, Finding finding) {
        oddities.add(new Oddity(sheet, at, finding));
    }

    private void row(FormTableReader survey, XlsQuestionReader reader, Row row) {
        String type = survey.text(row, "type").toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
        switch (type) {
            case "" -> {
                if (!survey.text(row, "name").isEmpty()
                        || !survey.words(row, "label", language).isEmpty()) {
                    odd(survey.sheet(), survey.at(row, "type"), Finding.error("", "instruments.xlsform.noType"));
                }
            }
            case "begin group", "begin repeat" -> begin(survey, row, type.endsWith("repeat"));
            case "end group", "end repeat" -> end(survey, row);
            case "note" -> note(survey, row);
            default -> {
                Question question = reader.question(row, type);
                if (question != null) {
                    add(survey, row, question);
                }
            }
        }
    }

    private void begin(FormTableReader survey, Row row, boolean repeat) {
        if (repeat) {
            odd(survey.sheet(), survey.at(row, "type"), Finding.warning("", "instruments.xlsform.repeat"));
        }
        if (open.size() > DEEPEST) {
            throw Problem.input("instruments.xlsform.tooDeep", file, row.number());
        }
        String own = survey.text(row, "gw_id");
        String name = own.isEmpty() ? survey.text(row, "name") : own;
        Words title = survey.words(row, "label", language);
        List<Expression> relevant = new ArrayList<>(open.getLast().relevant());
        XlsConditionReader.expression(survey, row).ifPresent(relevant::add);
        settle();
        open.add(new XlsFormSection(
                name.isEmpty() ? "section" : name,
                title.isEmpty() ? Words.NONE : title,
                new ArrayList<>(),
                new ArrayList<>(),
                relevant,
                row.number()));
    }

    /** What was asked so far in the open group is a section; the group goes on in another one. */
    private void settle() {
        XlsFormSection now = open.removeLast();
        if (!now.questions().isEmpty()) {
            sections.add(now);
        }
        open.add(new XlsFormSection(
                now.id(),
                now.title(),
                now.questions().isEmpty() ? now.about() : new ArrayList<>(),
                new ArrayList<>(),
                now.relevant(),
                now.row()));
    }

    private void end(FormTableReader survey, Row row) {
        if (open.size() == 1) {
            odd(survey.sheet(), survey.at(row, "type"), Finding.warning("", "instruments.xlsform.endTooMany"));
            return;
        }
        settle();
        open.removeLast();
    }

    private void close(FormTableReader survey) {
        if (open.size() > 1) {
            odd(
                    survey.sheet(),
                    new CellAt(open.getLast().row(), 0),
                    Finding.warning(
                            "", "instruments.xlsform.notEnded", open.getLast().id()));
        }
        while (!open.isEmpty()) {
            settle();
            open.removeLast();
        }
    }

    /** A note is read before the questions of its section. */
    private void note(FormTableReader survey, Row row) {
        Words words = survey.words(row, "label", language);
        if (words.isEmpty()) {
            return;
        }
        XlsFormSection now = open.getLast();
        String name = survey.text(row, "name");
        if (!now.questions().isEmpty()) {
            odd(survey.sheet(), survey.at(row, "type"), Finding.info("", "instruments.xlsform.noteMoved", name));
        }
        if (!survey.text(row, "relevant").isEmpty()) {
            odd(survey.sheet(), survey.at(row, "relevant"), Finding.info("", "instruments.xlsform.noteAlways", name));
        }
        now.about()
                .add(survey.text(row, "gw_id").equals("about") ? 0 : now.about().size(), words);
    }

    /** In each language the notes that speak it, one after another. */
    private static Words joined(List<Words> notes) {
        Map<String, String> texts = new TreeMap<>();
        notes.forEach(note -> note.texts().forEach((tag, text) -> texts.merge(tag, text, (a, b) -> a + "\n" + b)));
        return new Words(texts);
    }

    private void add(FormTableReader survey, Row row, Question question) {
        Question named = question;
        if (conditions.knows(question.id())) {
            named = XlsQuestionReader.renamed(question, open.getLast().id() + "_" + question.id());
            for (int i = 2; conditions.knows(named.id()); i++) {
                named = XlsQuestionReader.renamed(question, question.id() + "_" + i);
            }
            odd(
                    survey.sheet(),
                    survey.at(row, "name"),
                    Finding.warning(question.id(), "instruments.xlsform.nameTwice", question.id(), named.id()));
        }
        conditions.add(survey, row, named, open.getLast().relevant());
        open.getLast().questions().add(named.id());
    }

    private Instrument instrument(XlsSettingsReader settings, boolean own) {
        return new Instrument(
                settings.id(),
                settings.edition(),
                new Words(Map.of(language, settings.title())),
                Words.NONE,
                InstrumentKind.OTHER,
                Direction.NONE,
                null,
                new Words(Map.of("en", file)),
                Words.NONE,
                false,
                false,
                Scoring.NONE,
                sections(conditions.questions(!own)));
    }

    private List<InstrumentSection> sections(Map<String, Question> questions) {
        Set<String> taken = new HashSet<>();
        List<InstrumentSection> made = new ArrayList<>();
        for (XlsFormSection section : sections) {
            String id = section.id();
            for (int i = 2; !taken.add(id); i++) {
                id = section.id() + "-" + i;
            }
            made.add(new InstrumentSection(
                    id,
                    section.title(),
                    joined(section.about()),
                    section.questions().stream().map(questions::get).toList()));
        }
        return made;
    }
}
