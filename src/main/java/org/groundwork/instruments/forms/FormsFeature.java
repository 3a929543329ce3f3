package org.groundwork.instruments.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.forms.AnswerSheet.Note;
import org.groundwork.instruments.forms.AnswerSheet.Notes;
import org.groundwork.instruments.forms.AnswersIn.Accepted;
import org.groundwork.instruments.forms.AnswersIn.Trouble;
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
        return Text.of(trouble.finding().key(), trouble.finding().args().toArray());
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
}
