package org.groundwork.instruments.forms;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.forms.QuestionDocument.Option;
import org.groundwork.office.About;
import org.groundwork.office.FormPage;
import org.groundwork.office.FormWriter;
import org.groundwork.office.Look;

/**
 * The answer workbook for a partner: what to do in plain words, and one sheet of questions in which only the cells to
 * be filled in are open. Each row carries the question's id and the ids behind its labels in hidden columns, so that no
 * translation and no re-ordering loses an answer.
 */
final class AnswerSheet {
    static final int MARK_ROW = 0;
    static final int KEY_ROW = 3;
    static final int HEAD_ROW = 4;
    private static final int ABOUT_ROW = 1;
    private static final int COUNT_ROW = 2;

    private final Instrument instrument;
    private final FormHead head;
    private final Locale language;
    private final Set<String> asked;
    private final QuestionDocument words;
    private final Map<FormColumn, Integer> places = new EnumMap<>(FormColumn.class);
    private final int options;

    /**
     * Something to say about a cell of a workbook that came back.
     *
     * @param cell its address there
     */
    record Note(String cell, String message) {}

    /**
     * What is wrong with what came back.
     *
     * @param byQuestion to be said beside the answer
     * @param others to be said below the questions
     */
    record Notes(Map<String, String> byQuestion, List<Note> others) {
        static final Notes NONE = new Notes(Map.of(), List.of());

        boolean isEmpty() {
            return byQuestion.isEmpty() && others.isEmpty();
        }
    }

    AnswerSheet(Instrument instrument, FormHead head, Locale language, Facts facts) {
        this.instrument = instrument;
        this.head = head;
        this.language = language;
        this.asked = AskedRule.asked(instrument, facts);
        this.words = new QuestionDocument(instrument, language);
        this.options = instrument
                .questions()
                .mapToInt(question -> words.options(question).size())
                .max()
                .orElse(0);
    }

    /**
     * Writes the workbook.
     *
     * @param filled what is already known, by question
     * @throws Problem (place OUTPUT) where it cannot be written
     */
    void write(Path target, Map<String, Filled> filled, Notes notes) {
        place(!notes.isEmpty());
        String title = words.words(instrument.title());
        About about = new About(title, head.office(), head.madeOn());
        FormWriter.write(target, about, rightToLeft(), book -> {
            introduction(book.page(Text.of("instruments.forms.sheet.introduction")), title);
            questions(book.page(Text.of("instruments.forms.sheet.questions")), filled, notes);
        });
    }

    private boolean rightToLeft() {
        return ULocale.forLocale(language).isRightToLeft();
    }

    private void place(boolean problems) {
        places.clear();
        Arrays.stream(FormColumn.values())
                .filter(column -> problems || column != FormColumn.PROBLEM)
                .forEach(column -> places.put(column, places.size()));
    }

    private int at(FormColumn column) {
        return Objects.requireNonNull(places.get(column));
    }

    private int label(int option) {
        return at(FormColumn.CODE) + 1 + option;
    }

    private int level(int option) {
        return label(options + option);
    }

    private String mark() {
        return new FormMark(instrument.id(), instrument.edition(), head.sha256(), head.actor()).text();
    }

    private void introduction(FormPage page, String title) {
        page.upright().width(0, 26).width(1, 74).hideColumn(2);
        page.text(0, 0, title, Look.TITLE).text(0, 2, mark(), Look.NOTE);
        int row = 2;
        if (!instrument.about().isEmpty()) {
            page.text(row++, 1, words.words(instrument.about()), Look.TEXT);
        }
        if (!instrument.note().isEmpty()) {
            page.text(row++, 1, words.words(instrument.note()), Look.STRONG);
        }
        row = fact(page, row + 1, "instruments.forms.partner", head.actorName());
        if (!head.office().isEmpty()) {
            row = fact(page, row, "instruments.forms.office", head.office());
        }
        row = fact(page, row, "instruments.forms.madeOn", Text.date(head.madeOn()));
        row = fact(page, row, "instruments.forms.instrument", instrument.id() + ", " + instrument.edition()) + 1;
        page.text(row++, 0, Text.of("instruments.forms.how"), Look.PART).text(row - 1, 1, "", Look.PART);
        List<String> steps = Text.of("instruments.forms.how.steps").lines().toList();
        for (int i = 0; i < steps.size(); i++) {
            page.text(row, 0, String.valueOf(i + 1), Look.STRONG).text(row++, 1, steps.get(i), Look.TEXT);
        }
        row++;
        page.text(row++, 0, Text.of("instruments.forms.identity"), Look.NOTE)
                .text(row - 1, 1, FormMark.TEMPLATE + " · " + head.sha256() + " · " + head.actor(), Look.NOTE);
        page.printArea(row, 1).protect();
    }

    private static int fact(FormPage page, int row, String key, String value) {
        page.text(row, 0, Text.of(key), Look.STRONG).text(row, 1, value, Look.TEXT);
        return row + 1;
    }

    private void questions(FormPage page, Map<String, Filled> filled, Notes notes) {
        columns(page);
        page.text(MARK_ROW, 0, words.words(instrument.title()), Look.TITLE);
        page.text(MARK_ROW, at(FormColumn.ID), mark(), Look.NOTE);
        page.text(ABOUT_ROW, 0, Text.of("instruments.forms.head", head.actorName(), head.madeOn()), Look.LINE);
        places.forEach((column, place) -> {
            page.text(KEY_ROW, place, column.key(), Look.NOTE);
            page.text(HEAD_ROW, place, Text.label(column), Look.HEAD);
        });
        for (int i = 0; i < options; i++) {
            page.text(KEY_ROW, label(i), FormColumn.LABEL + (i + 1), Look.NOTE);
            page.text(KEY_ROW, level(i), FormColumn.LEVEL + (i + 1), Look.NOTE);
        }
        int first = HEAD_ROW + 1;
        int row = first;
        int count = 0;
        for (InstrumentSection section : instrument.sections()) {
            List<Question> here = section.questions().stream()
                    .filter(question -> asked.contains(question.id()))
                    .toList();
            if (!here.isEmpty()) {
                row = section(page, row, section);
            }
            for (Question question : here) {
                question(page, row++, question, filled.getOrDefault(question.id(), Filled.NOTHING));
                page.text(row - 1, 0, String.valueOf(words.number(question)), Look.TEXT);
                if (!notes.isEmpty()) {
                    String note = notes.byQuestion().getOrDefault(question.id(), "");
                    page.text(row - 1, at(FormColumn.PROBLEM), note, Look.WRONG);
                }
                count++;
            }
        }
        counted(page, first, Math.max(first, row - 1), count);
        page.printArea(others(page, row, notes), at(FormColumn.SHOWN));
        page.hideRow(KEY_ROW).freezeAbove(HEAD_ROW + 1).repeat(HEAD_ROW).protect();
    }

    private void columns(FormPage page) {
        places.forEach((column, place) -> page.width(place, column.width()));
        for (int hidden = at(FormColumn.ID); hidden <= level(Math.max(0, options - 1)); hidden++) {
            page.hideColumn(hidden);
        }
    }

    /** How many are answered, counted by the workbook itself. */
    private void counted(FormPage page, int first, int last, int count) {
        int answer = at(FormColumn.ANSWER);
        String range = FormPage.address(first, answer) + ":" + FormPage.address(last, answer);
        String sentence = Text.of("instruments.forms.counted", "\u0001", count);
        String formula = Arrays.stream(sentence.split("\u0001", -1))
                .map(part -> "\"" + part.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining("&COUNTA(" + range + ")&"));
        page.formula(COUNT_ROW, 0, formula, Look.LINE);
        page.clearWhenFilled(first, last, answer);
    }

    private int section(FormPage page, int row, InstrumentSection section) {
        for (int column = 0; column <= at(FormColumn.SHOWN); column++) {
            page.text(row, column, "", Look.PART);
        }
        page.text(row, at(FormColumn.QUESTION), words.words(section.title()), Look.PART);
        page.text(row, at(FormColumn.GUIDANCE), words.words(section.about()), Look.PART);
        return row + 1;
    }

    private void question(FormPage page, int row, Question question, Filled filled) {
        List<Option> offered = words.options(question);
        List<String> text = new ArrayList<>(List.of(words.words(question.text())));
        if (!words.askedIf(question).isEmpty()) {
            text.add(words.askedIf(question));
        }
        page.text(row, at(FormColumn.QUESTION), String.join("\n", text), Look.TEXT);
        page.text(row, at(FormColumn.GUIDANCE), words.guidance(question), Look.TEXT);
        page.text(row, at(FormColumn.LEVELS), levels(question), Look.TEXT);
        answer(page, row, question, filled.answer());
        page.text(row, at(FormColumn.REASON), filled.reason(), Look.ANSWER_WORDS);
        page.text(row, at(FormColumn.SHOWN), filled.shown(), Look.ANSWER_WORDS);
        page.text(row, at(FormColumn.ID), question.id(), Look.NOTE);
        for (int i = 0; i < offered.size(); i++) {
            page.text(row, label(i), offered.get(i).label(), Look.NOTE);
            page.text(row, level(i), offered.get(i).id(), Look.NOTE);
        }
        if (question.type().chosen() && !offered.isEmpty()) {
            int last = offered.size() - 1;
            page.choice(row, at(FormColumn.ANSWER), row, label(0), label(last), Text.of("instruments.forms.chooseOne"));
            String cell = FormPage.address(row, at(FormColumn.ANSWER));
            String labels = FormPage.address(row, label(0)) + ":" + FormPage.address(row, label(last));
            String levels = FormPage.address(row, level(0)) + ":" + FormPage.address(row, level(last));
            page.formula(
                    row,
                    at(FormColumn.CODE),
                    "IF(" + cell + "=\"\",\"\",IFERROR(INDEX(" + levels + ",MATCH(" + cell + "," + labels
                            + ",0)),\"\"))",
                    Look.NOTE);
        }
    }

    /** What can be answered, numbered as on paper. */
    private String levels(Question question) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < question.levels().size(); i++) {
            String text = words.words(question.levels().get(i).text());
            String label = words.options(question).get(i).label();
            lines.add((i + 1) + "  " + label + (text.isEmpty() ? "" : ": " + text));
        }
        String hint =
                switch (question.type()) {
                    case MULTIPLE -> Text.of("instruments.forms.several");
                    case NUMBER -> Text.of("instruments.forms.number");
                    case DATE -> Text.of("instruments.forms.date");
                    case TEXT -> Text.of("instruments.forms.text");
                    case SCALE, YES_NO, SINGLE, DOCUMENT -> "";
                };
        if (!hint.isEmpty()) {
            lines.add(hint);
        }
        if (question.notApplicable() && question.type() != QuestionType.TEXT) {
            lines.add(Text.of("instruments.forms.notApplicable"));
        }
        return String.join("\n", lines);
    }

    private void answer(FormPage page, int row, Question question, String answer) {
        int column = at(FormColumn.ANSWER);
        switch (question.type()) {
            case NUMBER -> number(page, row, column, answer);
            case DATE -> date(page, row, column, answer);
            case TEXT -> page.text(row, column, answer, Look.ANSWER);
            case SCALE, YES_NO, SINGLE, DOCUMENT, MULTIPLE ->
                page.text(row, column, labels(question, answer), Look.ANSWER);
        }
    }

    /** Labels of an answer's ids; what is no id stands as it was written. */
    private String labels(Question question, String answer) {
        Map<String, String> labels =
                words.options(question).stream().collect(Collectors.toMap(Option::id, Option::label, (a, b) -> a));
        List<String> ids = question.type() == QuestionType.MULTIPLE ? List.of(answer.split(" ", -1)) : List.of(answer);
        return labels.keySet().containsAll(ids)
                ? ids.stream().map(labels::get).collect(Collectors.joining("\n"))
                : answer;
    }

    private static void number(FormPage page, int row, int column, String answer) {
        try {
            BigDecimal number = new BigDecimal(answer);
            if (number.precision() <= 15) {
                page.number(row, column, number.doubleValue(), Look.ANSWER_NUMBER);
                return;
            }
        } catch (NumberFormatException notOne) {
            // stands as it was written
        }
        page.text(row, column, answer, Look.ANSWER_NUMBER);
    }

    private static void date(FormPage page, int row, int column, String answer) {
        try {
            page.date(row, column, LocalDate.parse(answer), Look.ANSWER_DATE);
        } catch (DateTimeException notOne) {
            page.text(row, column, answer, Look.ANSWER_DATE);
        }
    }

    /** What is to be said about cells that are no answer; answers the last row used. */
    private int others(FormPage page, int after, Notes notes) {
        int row = after;
        if (!notes.others().isEmpty()) {
            row++;
            page.text(row, at(FormColumn.QUESTION), Text.of("instruments.forms.alsoFound"), Look.STRONG);
            for (Note note : notes.others()) {
                row++;
                page.text(row, at(FormColumn.NUMBER), note.cell(), Look.NOTE);
                page.text(row, at(FormColumn.QUESTION), note.message(), Look.WRONG);
            }
        }
        return row;
    }
}
