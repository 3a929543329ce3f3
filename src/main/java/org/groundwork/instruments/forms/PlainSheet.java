package org.groundwork.instruments.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.groundwork.core.Problem;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.Words;
import org.groundwork.office.About;
import org.groundwork.office.Column;
import org.groundwork.office.CsvList;
import org.groundwork.office.Sheet;
import org.groundwork.office.WorkbookWriter;

/** A questionnaire as a plain sheet, to be changed in Excel and read again. */
final class PlainSheet {
    private final Instrument instrument;
    private final Locale language;

    private record Line(Words section, Question question) {}

    PlainSheet(Instrument instrument, Locale language) {
        this.instrument = instrument;
        this.language = language;
    }

    /**
     * Writes the sheet: as csv where the file's name says so, else as a workbook.
     *
     * @throws Problem (place OUTPUT) where it cannot be written
     */
    void write(Path target, About about) {
        List<Line> lines = instrument.sections().stream()
                .flatMap(section -> section.questions().stream().map(question -> new Line(section.title(), question)))
                .toList();
        List<Column<Line>> columns = new ArrayList<>();
        for (PlainColumn column : PlainColumn.values()) {
            columns.add(Column.text(column.header(), line -> value(column, line)));
        }
        Sheet<Line> sheet = Sheet.of(instrument.title().in(language), columns);
        if (String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv")) {
            CsvList.write(target, sheet, lines.stream());
        } else {
            WorkbookWriter.write(target, about, book -> book.sheet(sheet, lines.stream()));
        }
    }

    private String value(PlainColumn column, Line line) {
        Question question = line.question();
        return switch (column) {
            case ID -> question.id();
            case SECTION -> line.section().in(language);
            case QUESTION -> question.text().in(language);
            case TYPE -> question.type().id();
            case ANSWERS -> answers(question);
            case WEIGHT -> String.valueOf(question.weight());
            case EXPECTED -> question.expected();
            case KEY -> flag(question.key());
            case CRITICAL ->
                new TreeSet<>(question.critical())
                        .stream().map(id -> label(question, id)).collect(Collectors.joining("\n"));
            case NOT_APPLICABLE -> flag(question.notApplicable());
            case OPTIONAL -> flag(question.optional());
            case EVIDENCE -> question.evidence().in(language);
            case GUIDANCE -> question.guidance().in(language);
        };
    }

    private static String flag(boolean flag) {
        return flag ? "yes" : "";
    }

    private String label(Question question, String id) {
        return question.level(id)
                .filter(level -> !level.label().isEmpty())
                .map(level -> level.label().in(language))
                .orElse(id);
    }

    /** Of those that the kind of question does not say by itself. */
    private String answers(Question question) {
        if (question.type() == QuestionType.YES_NO || question.type() == QuestionType.DOCUMENT) {
            return "";
        }
        return question.levels().stream().map(this::answer).collect(Collectors.joining("\n"));
    }

    private String answer(Level level) {
        String label = level.label().isEmpty()
                ? level.id()
                : level.label().in(language).replaceAll("\\s+", " ");
        return label + (level.points() == null ? "" : " = " + level.points());
    }
}
