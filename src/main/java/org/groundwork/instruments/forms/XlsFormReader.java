package org.groundwork.instruments.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.Finding;
import org.groundwork.core.Problem;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentKind;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.Scoring;
import org.groundwork.instruments.Words;
import org.groundwork.instruments.content.Condition;
import org.groundwork.instruments.content.InstrumentRule;
import org.groundwork.instruments.forms.FormIn.Oddity;
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
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    /** What the form calls a question, where that is not its id. */
    private final Map<String, String> ids = new HashMap<>();

    private String language = "en";

    /**
     * A question with the expressions under which it is asked, which can be read once all questions are known.
     *
     * @param own the condition that the program itself wrote beside its expression; null where that is another by now
     */
    private record Asked(Question question, @Nullable Condition own, List<Expression> relevant) {}

    private record Expression(String text, String sheet, CellAt at) {}

    /** A group that is open, or was; its questions in order. */
    private record XlsFormSection(
            String id, Words title, List<String> about, List<String> questions, List<Expression> relevant, int row) {}

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
        FormTableReader settings = table(book, sheets.get("settings"));
        Row set = settings == null || settings.body().isEmpty()
                ? null
                : settings.body().getFirst();
        if (settings != null && set != null) {
            String tag = FormLanguages.tag(settings.text(set, "default_language"));
            language = tag.isEmpty() ? "en" : tag;
        }
        FormTableReader choices = table(book, sheets.get("choices"));
        FormTableReader questions = FormTableReader.of(book, survey, oddities::add);
        if (!questions.has("type") || !questions.has("name")) {
            throw Problem.input("instruments.xlsform.noColumns", file);
        }
        XlsChoiceReader lists = new XlsChoiceReader(choices, language, oddities::add);
        XlsQuestionReader reader = new XlsQuestionReader(questions, lists, language, oddities::add);
        open.add(new XlsFormSection("form", Words.NONE, new ArrayList<>(), new ArrayList<>(), List.of(), 0));
        questions.body().forEach(row -> row(questions, reader, row));
        close(questions);
        if (asked.isEmpty()) {
            throw Problem.input("instruments.xlsform.noQuestions", file);
        }
        Instrument made = sound(instrument(settings, set));
        return new FormIn(file, new XlsHeadReader(book, sheets, language).over(made, oddities::add), oddities);
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
                if (!survey.text(row, "name").isEmpty()) {
                    odd(survey.sheet(), survey.at(row, "type"), Finding.warning("", "instruments.xlsform.noType"));
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
        expression(survey, row, relevant);
        settle();
        open.add(new XlsFormSection(
                name.isEmpty() ? "section" : name,
                title.isEmpty() ? Words.NONE : title,
                new ArrayList<>(),
                new ArrayList<>(),
                relevant,
                row.number()));
    }

    private static void expression(FormTableReader survey, Row row, List<Expression> into) {
        String text = survey.text(row, "relevant");
        if (!text.isEmpty()) {
            into.add(new Expression(text, survey.sheet(), survey.at(row, "relevant")));
        }
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
        String text = words.in(Locale.forLanguageTag(language));
        if (!text.isEmpty() && !survey.text(row, "gw_id").equals("about")) {
            open.getLast().about().add(text);
        } else if (!text.isEmpty()) {
            open.getLast().about().add(0, text);
        }
    }

    private void add(FormTableReader survey, Row row, Question question) {
        List<Expression> relevant = new ArrayList<>(open.getLast().relevant());
        Condition own = XlsQuestionReader.condition(survey, row);
        if (own == null) {
            expression(survey, row, relevant);
        }
        Question named = question;
        if (asked.containsKey(question.id())) {
            named = XlsQuestionReader.renamed(question, open.getLast().id() + "_" + question.id());
            for (int i = 2; asked.containsKey(named.id()); i++) {
                named = XlsQuestionReader.renamed(question, question.id() + "_" + i);
            }
            odd(
                    survey.sheet(),
                    survey.at(row, "name"),
                    Finding.warning(question.id(), "instruments.xlsform.nameTwice", question.id(), named.id()));
        }
        asked.put(named.id(), new Asked(named, own, relevant));
        ids.putIfAbsent(survey.text(row, "name"), named.id());
        open.getLast().questions().add(named.id());
    }

    private Instrument instrument(@Nullable FormTableReader settings, @Nullable Row set) {
        String title = setting(settings, set, "form_title");
        String id = setting(settings, set, "gw_instrument");
        if (id.isEmpty()) {
            id = plain(setting(settings, set, "form_id").isEmpty() ? stem() : setting(settings, set, "form_id"));
        }
        String edition = setting(settings, set, "gw_edition");
        if (edition.isEmpty()) {
            edition = setting(settings, set, "version");
        }
        boolean noneRequired = setting(settings, set, "gw_instrument").isEmpty()
                && asked.values().stream().allMatch(one -> one.question().optional());
        Map<String, Question> questions = new LinkedHashMap<>();
        asked.forEach((name, one) -> questions.put(name, relevant(one, noneRequired)));
        return new Instrument(
                id,
                edition.isEmpty() ? "1" : edition,
                new Words(Map.of(language, title.isEmpty() ? stem() : title)),
                Words.NONE,
                InstrumentKind.OTHER,
                Direction.NONE,
                null,
                new Words(Map.of("en", file)),
                Words.NONE,
                false,
                false,
                Scoring.NONE,
                sections(questions));
    }

    private static String setting(@Nullable FormTableReader settings, @Nullable Row row, String column) {
        return settings == null || row == null ? "" : settings.text(row, column);
    }

    private String stem() {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private static String plain(String id) {
        String plain = id.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "form" : plain;
    }

    private List<InstrumentSection> sections(Map<String, Question> questions) {
        Set<String> taken = new HashSet<>();
        List<InstrumentSection> made = new ArrayList<>();
        for (XlsFormSection section : sections) {
            String id = section.id();
            for (int i = 2; !taken.add(id); i++) {
                id = section.id() + "-" + i;
            }
            String about = String.join("\n", section.about());
            made.add(new InstrumentSection(
                    id,
                    section.title(),
                    about.isEmpty() ? Words.NONE : new Words(Map.of(language, about)),
                    section.questions().stream().map(questions::get).toList()));
        }
        return made;
    }

    /** Where nothing is required, everything is asked alike. */
    private Question relevant(Asked one, boolean noneRequired) {
        List<Condition> parts = new ArrayList<>();
        if (one.own() != null && holds(one.own(), true)) {
            parts.add(one.own());
        }
        for (Expression expression : one.relevant()) {
            Condition read = RelevantRule.read(expression.text());
            Condition condition = read == null ? null : byId(read);
            if (condition == null || !holds(condition, false)) {
                odd(
                        expression.sheet(),
                        expression.at(),
                        Finding.warning(
                                one.question().id(),
                                "instruments.xlsform.relevant",
                                one.question().id(),
                                expression.text()));
            } else {
                parts.add(condition);
            }
        }
        return XlsQuestionReader.relevant(
                one.question(), RelevantRule.all(parts), one.question().optional() && !noneRequired);
    }

    private Condition byId(Condition condition) {
        return switch (condition) {
            case Condition.AnswerIs is ->
                new Condition.AnswerIs(ids.getOrDefault(is.question(), is.question()), is.values());
            case Condition.FactIs is -> is;
            case Condition.All all ->
                new Condition.All(all.of().stream().map(this::byId).toList());
            case Condition.Any any ->
                new Condition.Any(any.of().stream().map(this::byId).toList());
            case Condition.Not not -> new Condition.Not(byId(not.of()));
        };
    }

    /**
     * True where it hangs on questions and answers that there are.
     *
     * @param facts whether it may hang on facts of the actor
     */
    private boolean holds(Condition condition, boolean facts) {
        return switch (condition) {
            case Condition.AnswerIs is -> {
                Asked other = asked.get(is.question());
                yield other != null
                        && is.values().stream()
                                .allMatch(value -> other.question().levels().isEmpty()
                                        || (other.question().notApplicable() && value.equals(Question.NOT_APPLICABLE))
                                        || other.question().level(value).isPresent());
            }
            case Condition.FactIs ignored -> facts;
            case Condition.All all -> all.of().stream().allMatch(each -> holds(each, facts));
            case Condition.Any any -> any.of().stream().allMatch(each -> holds(each, facts));
            case Condition.Not not -> holds(not.of(), facts);
        };
    }

    /** Circles are cut: a question that hangs on itself is always asked. */
    private Instrument sound(Instrument made) {
        Set<String> circles = InstrumentRule.check(made).stream()
                .filter(finding -> finding.key().equals("instruments.check.circle"))
                .map(Finding::field)
                .collect(Collectors.toSet());
        if (circles.isEmpty()) {
            return made;
        }
        circles.forEach(id -> odd("survey", new CellAt(1, 0), Finding.warning(id, "instruments.xlsform.circle", id)));
        List<InstrumentSection> cut = made.sections().stream()
                .map(section -> new InstrumentSection(
                        section.id(),
                        section.title(),
                        section.about(),
                        section.questions().stream()
                                .map(question -> circles.contains(question.id())
                                        ? XlsQuestionReader.relevant(
                                                question, Condition.All.ALWAYS, question.optional())
                                        : question)
                                .toList()))
                .toList();
        return XlsQuestionReader.with(made, cut);
    }
}
