package org.groundwork.instruments.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundwork.core.Finding;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.forms.AnswerSheet.Note;
import org.groundwork.instruments.forms.AnswerSheet.Notes;
import org.groundwork.instruments.forms.AnswersIn.Accepted;
import org.groundwork.instruments.forms.AnswersIn.Trouble;
import org.groundwork.instruments.forms.FormIn.Oddity;
import org.groundwork.instruments.forms.PartnerFormsFeature.SubmissionTaken;
import org.groundwork.office.About;
import org.groundwork.office.CellError;
import org.groundwork.office.ErrorCopy;
import org.groundwork.office.SheetInfo;
import org.groundwork.office.TableFile;
import org.jspecify.annotations.Nullable;

/** Instruments on paper and in workbooks, out and back; needs no workspace. */
public final class FormsFeature {
    private FormsFeature() {}

    /**
     * Writes the answer workbook for a partner.
     *
     * @param language of questions and labels, as far as the instrument has it
     * @param facts of the partner: what they rule out or answer is not asked
     * @param filled what is already answered, by question
     * @throws Problem (place OUTPUT) where it cannot be written
     */
    public static void answerWorkbook(
            Path target,
            Instrument instrument,
            FormHead head,
            Locale language,
            Facts facts,
            Map<String, Filled> filled) {
        new AnswerSheet(instrument, head, language, facts).write(target, filled, Notes.NONE);
    }

    /**
     * Reads an answer workbook that came back.
     *
     * @param sha256 of the instrument's file, as it is kept
     * @param actor id of the partner whose answers are expected; null for whomever the file names
     * @throws Problem (place INPUT) where it cannot be read, or holds none of the instrument's questions
     */
    public static AnswersIn readAnswers(
            Path file, Instrument instrument, String sha256, @Nullable String actor, Facts facts) {
        return new AnswerBookReader(instrument, sha256, actor, facts).read(file);
    }

    /**
     * Writes the workbook anew with a note beside each answer that was not taken: what was written stays in its cell.
     *
     * @param filled what was answered before
     */
    public static void answerWorkbookWithNotes(
            Path target, Instrument instrument, FormHead head, Map<String, Filled> filled, AnswersIn in) {
        Map<String, Filled> shown = new HashMap<>(filled);
        in.accepted().forEach(one -> shown.merge(one.question(), one.filled(), FormsFeature::over));
        Map<String, String> beside = new HashMap<>();
        List<Note> others = new ArrayList<>();
        for (Trouble trouble : in.troubles()) {
            if (trouble.wrong() && !trouble.question().isEmpty()) {
                beside.merge(trouble.question(), message(trouble), (a, b) -> a + "\n" + b);
                shown.merge(trouble.question(), new Filled(trouble.said(), "", ""), FormsFeature::over);
            } else if (trouble.wrong()) {
                others.add(new Note(trouble.at().address(), message(trouble)));
            }
        }
        new AnswerSheet(instrument, head, Text.locale(), Facts.NONE).write(target, shown, new Notes(beside, others));
    }

    /** What is said later, where something is said. */
    static Filled over(Filled before, Filled later) {
        return new Filled(
                later.answer().isBlank() ? before.answer() : later.answer(),
                later.reason().isBlank() ? before.reason() : later.reason(),
                later.shown().isBlank() ? before.shown() : later.shown());
    }

    /** A trouble in words. */
    public static String message(Trouble trouble) {
        return message(trouble.finding());
    }

    /** Answers as they may be stored, by question; a question with a reason only is not among them. */
    public static Map<String, String> answers(AnswersIn in) {
        Map<String, String> answers = new HashMap<>();
        in.accepted().stream()
                .filter(one -> !one.filled().answer().isBlank())
                .forEach(one -> answers.put(one.question(), one.filled().answer()));
        return answers;
    }

    /** Reasons and what can be shown, joined as they are kept. */
    public static String reason(Accepted accepted) {
        String shown = accepted.filled().shown();
        String reason = accepted.filled().reason();
        return shown.isBlank()
                ? reason
                : (reason.isBlank() ? "" : reason + "\n") + Text.of("instruments.forms.shownBy", shown);
    }

    /** The languages in which an instrument asks; one at least. */
    public static List<Locale> languages(Instrument instrument) {
        return FormLanguages.of(instrument).stream().map(Locale::forLanguageTag).toList();
    }

    /**
     * Writes the paper form (docx).
     *
     * @param facts of the partner: what they rule out or answer is not asked
     * @throws Problem (place OUTPUT) where it cannot be written
     */
    public static void paper(Path target, Instrument instrument, FormHead head, Locale language, Facts facts) {
        new PaperDocument(instrument, head, language, facts).write(target);
    }

    /**
     * Writes the result (docx): the page that both sides sign, and every answer with its reason.
     *
     * @throws Problem (place OUTPUT) where it cannot be written
     */
    public static void result(Path target, Assessed assessed, FormHead head, Locale language) {
        new ResultDocument(assessed, head, language).write(target);
    }

    /**
     * Writes an instrument as a form for ODK and Kobo.
     *
     * @return what would not come back with it, in words
     * @throws Problem (place OUTPUT) where it cannot be written
     */
    public static List<String> xlsForm(Path target, Instrument instrument) {
        new XlsFormSheet(instrument).write(target, about(instrument));
        return lost(instrument, readXlsForm(target));
    }

    /**
     * Reads a form of ODK or Kobo.
     *
     * @throws Problem (place INPUT) where it is none
     */
    public static FormIn readXlsForm(Path file) {
        return XlsFormReader.read(file);
    }

    /**
     * Writes an instrument as a plain sheet, to be changed and read again: as csv where the file's name says so, else
     * as a workbook.
     *
     * @return what would not come back with it, in words
     * @throws Problem (place OUTPUT) where it cannot be written
     */
    public static List<String> plainSheet(Path target, Instrument instrument) {
        new PlainSheet(instrument, Text.locale()).write(target, about(instrument));
        return lost(instrument, readPlainSheet(target));
    }

    /** The file is read again, so that what is said of it is so. */
    private static List<String> lost(Instrument went, FormIn came) {
        return LostRule.between(went, came.instrument()).entrySet().stream()
                .map(one -> Text.of("instruments.lost", Text.label(one.getKey()), one.getValue()))
                .toList();
    }

    /**
     * Reads a questionnaire from a plain sheet.
     *
     * @throws Problem (place INPUT) where it holds none
     */
    public static FormIn readPlainSheet(Path file) {
        return PlainSheetReader.read(file);
    }

    private static About about(Instrument instrument) {
        return new About(instrument.title().in(Text.locale()), "", null);
    }

    /**
     * Writes a copy of the sheet of a form in which most is odd, with what is odd beside each cell.
     *
     * @return how many cells are explained; nothing is written for none
     */
    public static int errorCopy(Path file, FormIn form, Path target) {
        Map<String, List<CellError>> bySheet = form.oddities().stream()
                .collect(Collectors.groupingBy(
                        Oddity::sheet,
                        Collectors.mapping(
                                odd -> new CellError(odd.at().row(), odd.at().column(), message(odd.finding())),
                                Collectors.toList())));
        return bySheet.entrySet().stream()
                .max(Comparator.comparing(sheet -> sheet.getValue().size()))
                .map(sheet -> errorCopy(file, sheet.getKey(), sheet.getValue(), target))
                .orElse(0);
    }

    private static int errorCopy(Path file, String name, List<CellError> errors, Path target) {
        try (TableFile table = TableFile.open(file)) {
            SheetInfo sheet = table.sheets().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElse(table.sheets().getFirst());
            ErrorCopy.write(table, sheet, 0, errors, target);
            return errors.size();
        }
    }

    /**
     * Writes a copy of an export of answers, with what is wrong beside each cell, and why a row was parked after it.
     *
     * @return how many cells and rows are explained; nothing is written for none
     */
    static int errorCopy(Path file, List<SubmissionTaken> taken, Path target) {
        List<CellError> errors = new ArrayList<>();
        for (SubmissionTaken one : taken) {
            one.submission()
                    .troubles()
                    .forEach(trouble -> errors.add(
                            new CellError(trouble.at().row(), trouble.at().column(), message(trouble))));
            if (!one.parked().isEmpty()) {
                errors.add(new CellError(one.submission().row(), -1, Text.of(one.parked())));
            }
        }
        if (errors.isEmpty()) {
            return 0;
        }
        try (TableFile table = TableFile.open(file)) {
            SheetInfo sheet = table.sheets().getFirst();
            int header = table.head(sheet, 1).getFirst().number();
            ErrorCopy.write(table, sheet, header, errors, target);
            return errors.size();
        }
    }

    /** A finding in words. */
    public static String message(Finding finding) {
        return Text.of(finding.key(), finding.args().toArray());
    }
}
