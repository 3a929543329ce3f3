package org.groundwork.instruments.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.groundwork.core.Finding;
import org.groundwork.core.Fold;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentKind;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.Scoring;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.Words;
import org.groundwork.instruments.content.Condition;
import org.groundwork.instruments.forms.FormIn.Oddity;
import org.groundwork.instruments.forms.PlainAnswersRule.Said;
import org.groundwork.office.Cell;
import org.groundwork.office.CellAt;
import org.groundwork.office.CsvList;
import org.groundwork.office.Row;
import org.groundwork.office.SheetInfo;
import org.groundwork.office.TableFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads a questionnaire from a plain sheet: one row a question, with its section, its kind of answer, and whatever else
 * is known of it. What is wrong is told at its cell, and that question is left out.
 */
final class PlainSheetReader {
    private static final int LOOKED_AT = 10;

    private final String file;
    private final String language = Text.locale().getLanguage();
    private final Map<PlainColumn, Integer> columns = new EnumMap<>(PlainColumn.class);
    private final Map<String, List<Question>> sections = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    /** Ids that rows name themselves, which no other may be given. */
    private final Set<String> written = new HashSet<>();

    private final List<Oddity> oddities = new ArrayList<>();
    private final String sheet;
    private boolean failed;

    /** The section that rows without one belong to. */
    private String now = "";

    private PlainSheetReader(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /**
     * The questionnaire in the first sheet of a file.
     *
     * @throws Problem (place INPUT) where there is no column of questions, or no question
     */
    static FormIn read(Path path) {
        try (TableFile table = TableFile.open(path)) {
            SheetInfo first = table.sheets().stream()
                    .filter(sheet -> !sheet.hidden())
                    .findFirst()
                    .orElse(table.sheets().getFirst());
            List<Row> rows;
            try (Stream<Row> all = table.rows(first)) {
                rows = all.filter(row -> !row.isBlank()).toList();
            }
            PlainSheetReader reader = new PlainSheetReader(table.name(), first.name());
            table.sheets().stream()
                    .filter(sheet -> !sheet.equals(first)
                            && !sheet.hidden()
                            && !table.head(sheet, 1).isEmpty())
                    .forEach(sheet -> reader.oddities.add(new Oddity(
                            sheet.name(),
                            new CellAt(1, 0),
                            Finding.warning("", "instruments.plain.otherSheet", sheet.name(), first.name()))));
            return reader.form(rows);
        }
    }

    private FormIn form(List<Row> rows) {
        Row header = rows.stream()
                .limit(LOOKED_AT)
                .filter(row -> row.cells().stream().anyMatch(cell -> PlainColumn.of(cell.text())
                        .filter(PlainColumn.QUESTION::equals)
                        .isPresent()))
                .findFirst()
                .orElseThrow(() -> Problem.input("instruments.plain.noColumn", file));
        for (int i = 0; i < header.cells().size(); i++) {
            header(header.cell(i).text(), new CellAt(header.number(), i));
        }
        List<Row> body =
                rows.stream().filter(row -> row.number() > header.number()).toList();
        body.forEach(row -> written.add(id(text(row, PlainColumn.ID))));
        body.forEach(this::row);
        if (sections.isEmpty()) {
            throw Problem.input("instruments.plain.noQuestions", file);
        }
        return new FormIn(file, instrument(), oddities);
    }

    private void header(String written, CellAt at) {
        if (written.isBlank()) {
            return;
        }
        PlainColumn column = PlainColumn.of(written).orElse(null);
        if (column == null || columns.putIfAbsent(column, at.column()) != null) {
            odd(at, Finding.warning("", "instruments.plain.column", written.strip()));
        }
    }

    private String text(Row row, PlainColumn column) {
        Integer place = columns.get(column);
        return place == null ? "" : CsvList.text(row.cell(place).text()).strip();
    }

    private CellAt at(Row row, PlainColumn column) {
        return new CellAt(row.number(), columns.getOrDefault(column, 0));
    }

    private void odd(CellAt at, Finding finding) {
        oddities.add(new Oddity(sheet, at, finding));
    }

    private void wrong(Row row, PlainColumn column, String key) {
        failed = true;
        odd(at(row, column), Finding.error("", key, text(row, column)));
    }

    private void row(Row row) {
        failed = false;
        String text = text(row, PlainColumn.QUESTION);
        String section = text(row, PlainColumn.SECTION);
        if (text.isEmpty()) {
            if (section.isEmpty()
                    || Stream.of(PlainColumn.TYPE, PlainColumn.ANSWERS, PlainColumn.WEIGHT)
                            .anyMatch(c -> !text(row, c).isEmpty())) {
                wrong(row, PlainColumn.QUESTION, "instruments.plain.noText");
            } else {
                sections.computeIfAbsent(section, fresh -> new ArrayList<>());
                now = section;
            }
            return;
        }
        columns.forEach((column, place) -> {
            if (row.cell(place).kind() == Cell.Kind.ERROR) {
                wrong(row, column, "instruments.plain.errorCell");
            }
        });
        String last = sections.isEmpty() ? "" : List.copyOf(sections.keySet()).getLast();
        String in = section.isEmpty() ? now : section;
        Question question = failed ? null : question(row, text);
        if (question != null && !failed) {
            if (!in.equals(last) && sections.containsKey(in)) {
                odd(at(row, PlainColumn.SECTION), Finding.info("", "instruments.plain.sectionAgain", in));
            }
            sections.computeIfAbsent(in, fresh -> new ArrayList<>()).add(question);
        }
        now = in;
    }

    private @Nullable Question question(Row row, String text) {
        List<Level> answers = answers(row);
        QuestionType type = type(row, answers);
        if (type == null) {
            return null;
        }
        boolean expectsNo = expectsNo(row, type);
        List<Level> levels =
                switch (type) {
                    case SCALE -> answers.isEmpty() ? usualScale() : answers;
                    case SINGLE, MULTIPLE -> answers;
                    case YES_NO -> List.of(plain("yes", expectsNo ? 0 : 1), plain("no", expectsNo ? 1 : 0));
                    case DOCUMENT -> List.of(plain("held", 1), plain("none-because", null), plain("missing", 0));
                    case NUMBER, DATE, TEXT -> List.of();
                };
        boolean choice = type == QuestionType.SINGLE || type == QuestionType.MULTIPLE || type == QuestionType.SCALE;
        if (choice && !failed && levels.size() < 2) {
            wrong(row, PlainColumn.ANSWERS, "instruments.plain.fewAnswers");
        }
        boolean usual = type == QuestionType.YES_NO && answers.stream().allMatch(PlainSheetReader::isYesOrNo);
        if (!choice && !usual && !answers.isEmpty()) {
            answersOdd(row, Finding.warning("", "instruments.plain.answersUnused", type.id()));
        }
        return new Question(
                id(row),
                type,
                words(text),
                words(text(row, PlainColumn.GUIDANCE)),
                words(text(row, PlainColumn.EVIDENCE)),
                levels,
                weight(row),
                flag(row, PlainColumn.KEY),
                flag(row, PlainColumn.NOT_APPLICABLE),
                flag(row, PlainColumn.OPTIONAL),
                type != QuestionType.YES_NO ? "" : expectsNo ? "no" : "yes",
                critical(row, levels),
                Condition.All.ALWAYS,
                "",
                List.of(),
                "");
    }

    /** The good answer of a yes-or-no question; of any other its points say it. */
    private boolean expectsNo(Row row, QuestionType type) {
        String key = Fold.key(text(row, PlainColumn.EXPECTED));
        if (key.isEmpty()) {
            return false;
        }
        if (type != QuestionType.YES_NO) {
            odd(at(row, PlainColumn.EXPECTED), Finding.warning("", "instruments.plain.expectedUnused", type.id()));
        } else if (!PlainCriticalRule.YES.contains(key) && !PlainCriticalRule.NO.contains(key)) {
            wrong(row, PlainColumn.EXPECTED, "instruments.plain.flag");
        }
        return PlainCriticalRule.NO.contains(key);
    }

    private static boolean isYesOrNo(Level level) {
        return level.points() == null && (level.id().equals("yes") || level.id().equals("no"));
    }

    private static Level plain(String id, @Nullable Integer points) {
        return new Level(id, Words.NONE, Words.NONE, points, null);
    }

    private Words words(String text) {
        return text.isEmpty() ? Words.NONE : new Words(Map.of(language, text));
    }

    /** Four steps, where the sheet names none. */
    private List<Level> usualScale() {
        List<String> labels = Text.of("instruments.plain.scale").lines().toList();
        List<Level> levels = new ArrayList<>();
        for (String label : labels) {
            levels.add(new Level("level-" + levels.size(), words(label), Words.NONE, levels.size(), null));
        }
        return levels;
    }

    private String id(Row row) {
        String own = text(row, PlainColumn.ID);
        String id = id(own);
        if (!id.equals(own)) {
            odd(at(row, PlainColumn.ID), Finding.info("", "instruments.plain.idBlanks", own, id));
        }
        for (int i = ids.size() + 1; id.isEmpty(); i++) {
            id = written.contains("q" + i) || ids.contains("q" + i) ? "" : "q" + i;
        }
        if (!ids.add(id)) {
            wrong(row, PlainColumn.ID, "instruments.plain.idTwice");
        }
        return id;
    }

    private static String id(String own) {
        return own.replaceAll("\\s+", "-");
    }

    private int weight(Row row) {
        String weight = text(row, PlainColumn.WEIGHT);
        if (weight.isEmpty()) {
            return 1;
        }
        if (!weight.matches("[1-9]\\d{0,3}")) {
            wrong(row, PlainColumn.WEIGHT, "instruments.plain.weight");
            return 1;
        }
        return Integer.parseInt(weight);
    }

    private boolean flag(Row row, PlainColumn column) {
        String key = Fold.key(text(row, column));
        if (!PlainCriticalRule.YES.contains(key) && !PlainCriticalRule.NO.contains(key)) {
            wrong(row, column, "instruments.plain.flag");
        }
        return PlainCriticalRule.YES.contains(key);
    }

    private @Nullable QuestionType type(Row row, List<Level> answers) {
        boolean points = answers.stream().anyMatch(level -> level.points() != null);
        QuestionType type = PlainTypeRule.of(text(row, PlainColumn.TYPE), !answers.isEmpty(), points)
                .orElse(null);
        if (type == null) {
            wrong(row, PlainColumn.TYPE, "instruments.plain.type");
        }
        return type;
    }

    private List<Level> answers(Row row) {
        List<Level> levels = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        List<Said> all = PlainAnswersRule.read(text(row, PlainColumn.ANSWERS));
        for (Said said : all) {
            if (said.unread() != null) {
                failed = true;
                answersOdd(row, Finding.error("", "instruments.plain.points", said.unread()));
                return List.of();
            }
            String id = Fold.key(said.label()).replace(' ', '-');
            if (id.isEmpty() || !taken.add(id)) {
                wrong(row, PlainColumn.ANSWERS, "instruments.plain.answerTwice");
                return List.of();
            }
            levels.add(new Level(id, words(said.label()), Words.NONE, said.points(), null));
        }
        boolean counted = all.stream().anyMatch(said -> said.points() != null);
        all.stream()
                .filter(said -> counted && said.points() == null)
                .forEach(said -> answersOdd(row, Finding.info("", "instruments.plain.noPoints", said.label())));
        if (PlainAnswersRule.asIfPoints(all)) {
            answersOdd(
                    row,
                    Finding.warning(
                            "", "instruments.plain.asIfPoints", all.getFirst().label()));
        }
        String uncut = PlainAnswersRule.uncut(all);
        if (uncut != null) {
            answersOdd(row, Finding.info("", "instruments.plain.uncut", uncut));
        }
        return levels;
    }

    private void answersOdd(Row row, Finding finding) {
        odd(at(row, PlainColumn.ANSWERS), finding);
    }

    private Set<String> critical(Row row, List<Level> levels) {
        Set<String> critical =
                PlainCriticalRule.of(text(row, PlainColumn.CRITICAL), levels).orElse(null);
        if (critical == null) {
            wrong(row, PlainColumn.CRITICAL, "instruments.plain.critical");
        }
        return critical == null ? Set.of() : critical;
    }

    private Instrument instrument() {
        int dot = file.lastIndexOf('.');
        String stem = dot > 0 ? file.substring(0, dot) : file;
        String id = Fold.key(stem).replace(' ', '-').toLowerCase(Locale.ROOT);
        List<InstrumentSection> made = new ArrayList<>();
        sections.forEach((title, questions) -> {
            if (!questions.isEmpty()) {
                made.add(new InstrumentSection("s" + (made.size() + 1), words(title), Words.NONE, questions));
            }
        });
        boolean scored = made.stream().anyMatch(section -> section.questions().stream()
                .anyMatch(question -> question.scored() && !question.optional()));
        return new Instrument(
                id.isEmpty() ? "questionnaire" : id,
                "1",
                words(stem),
                Words.NONE,
                InstrumentKind.OTHER,
                scored ? Direction.CAPACITY : Direction.NONE,
                null,
                new Words(Map.of("en", file)),
                Words.NONE,
                false,
                false,
                scored ? new Scoring(ScoringMethod.PERCENT, false, List.of()) : Scoring.NONE,
                made);
    }
}
