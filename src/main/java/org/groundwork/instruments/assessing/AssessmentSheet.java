package org.groundwork.instruments.assessing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundwork.core.Text;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.How;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.OutcomeFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.scoring.Points;
import org.groundwork.office.Column;
import org.groundwork.office.Sheet;
import org.groundwork.office.WorkbookWriter;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as a sheet: every question with what each side said and why, its points, and below them the sums as
 * formulas over the column, so that a reader can follow how the score comes about.
 */
public final class AssessmentSheet {

    private AssessmentSheet() {}

    /** A line: a question, or a sum where the question is null. */
    private record Line(
            String section,
            @Nullable Question question,
            String words,
            Map<Slot, Answered> said,
            @Nullable Long points,
            @Nullable Long most,
            @Nullable String formula,
            @Nullable String mostFormula) {
        String said(Slot slot) {
            Answered row = said.get(slot);
            return row == null || question == null ? "" : SlotView.words(question, row);
        }

        String reason(Slot slot) {
            Answered row = said.get(slot);
            return row == null ? "" : row.reason();
        }
    }

    /** Adds the sheet of one assessment; gives the number of its questions. */
    public static long write(WorkbookWriter book, Assessed one) {
        List<Line> lines = lines(one);
        LocalDate on = one.assessment().assessedOn() == null
                ? one.assessment().startedOn()
                : one.assessment().assessedOn();
        book.sheet(
                Sheet.of(Text.of("instruments.sheet.name", one.instrument().id(), on.toString()), columns()),
                lines.stream());
        return lines.stream().filter(line -> line.question() != null).count();
    }

    private static List<Column<Line>> columns() {
        return List.of(
                Column.<Line>text(Text.of("instruments.result.section"), Line::section)
                        .wide(24),
                Column.<Line>code(
                        Text.of("instruments.sheet.id"),
                        line -> line.question() == null ? "" : line.question().id()),
                Column.<Line>text(Text.of("instruments.sheet.question"), Line::words)
                        .wide(60),
                Column.<Line>integer(
                        Text.of("instruments.sheet.weight"),
                        line -> line.question() == null ? null : line.question().weight()),
                Column.<Line>text(Text.label(Slot.OWN), line -> line.said(Slot.OWN))
                        .wide(20),
                Column.<Line>text(Text.label(Slot.ASSESSOR), line -> line.said(Slot.ASSESSOR))
                        .wide(20),
                Column.<Line>text(Text.label(Slot.AGREED), line -> line.said(Slot.AGREED))
                        .wide(20),
                Column.<Line>integer(Text.of("instruments.result.points"), Line::points),
                Column.<Line>integer(Text.of("instruments.sheet.most"), Line::most),
                Column.<Line>formula(Text.of("instruments.sheet.sum"), Line::formula),
                Column.<Line>formula(Text.of("instruments.sheet.sumOfMost"), Line::mostFormula),
                Column.<Line>text(Text.of("instruments.sheet.reasonOwn"), line -> line.reason(Slot.OWN))
                        .wide(40),
                Column.<Line>text(Text.of("instruments.sheet.reasonAssessor"), line -> line.reason(Slot.ASSESSOR))
                        .wide(40),
                Column.<Line>text(Text.of("instruments.sheet.reasonAgreed"), line -> line.reason(Slot.AGREED))
                        .wide(40),
                Column.<Line>text(Text.of("instruments.slot.how"), AssessmentSheet::how)
                        .wide(20));
    }

    private static String how(Line line) {
        Answered row = line.said().get(Slot.ASSESSOR);
        return row == null || row.how() == How.NOT_SAID ? "" : Text.label(row.how());
    }

    private static List<Line> lines(Assessed one) {
        Map<String, Map<Slot, Answered>> said = one.answers().stream()
                .collect(Collectors.groupingBy(
                        Answered::question, Collectors.toMap(Answered::slot, row -> row, (a, b) -> b)));
        Map<String, String> settled = AssessmentRule.settled(one.answers());
        List<Line> lines = new ArrayList<>();
        for (InstrumentSection section : one.instrument().sections()) {
            String title = section.title().in(Text.locale());
            int first = lines.size() + 2; // the header is row 1
            for (Question question : section.questions()) {
                lines.add(line(one, title, question, said.getOrDefault(question.id(), Map.of()), settled));
            }
            if (one.instrument().scoring().method() != ScoringMethod.NONE) {
                lines.add(sum(Text.of("instruments.sheet.sumOf", title), first, lines.size() + 1));
            }
        }
        String rating = Text.of(
                "instruments.sheet.outcome",
                OutcomeFeature.rating(one.instrument(), one.rating()),
                OutcomeFeature.score(one.instrument(), one.settled()));
        lines.add(new Line(
                InstrumentsFeature.title(one.instrument()),
                null,
                rating,
                Map.of(),
                null,
                null,
                total("H", lines.size() + 1),
                total("I", lines.size() + 1)));
        return lines;
    }

    private static Line line(
            Assessed one, String title, Question question, Map<Slot, Answered> said, Map<String, String> settled) {
        ScoringMethod method = one.instrument().scoring().method();
        Level level = question.level(settled.getOrDefault(question.id(), "")).orElse(null);
        Level counted = level == null || level.points() == null || method == ScoringMethod.NONE ? null : level;
        return new Line(
                title,
                question,
                question.text().in(Text.locale()),
                said,
                counted == null ? null : Points.of(method, question, counted),
                counted == null ? null : Points.most(method, question),
                null,
                null);
    }

    private static Line sum(String words, int first, int last) {
        return new Line(words, null, "", Map.of(), null, null, range("H", first, last), range("I", first, last));
    }

    private static String range(String column, int first, int last) {
        return "SUM(" + column + first + ":" + column + last + ")";
    }

    private static String total(String column, int last) {
        return range(column, 2, last);
    }
}
