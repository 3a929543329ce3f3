package org.groundwork.instruments;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.instruments.forms.AnswersIn;
import org.groundwork.instruments.forms.AnswersIn.Accepted;
import org.groundwork.instruments.forms.Filled;
import org.groundwork.instruments.forms.FormHead;
import org.groundwork.instruments.forms.FormsFeature;

/** An assessment as a workbook: out to the partner, and its answers back into a slot. */
public final class BooksFeature {
    private final InstrumentsFeature instruments;

    public BooksFeature(InstrumentsFeature instruments) {
        this.instruments = instruments;
    }

    /**
     * Writes the answer workbook of an assessment, with what the slot already answers.
     *
     * @throws Problem (place OUTPUT) where it cannot be written
     */
    public void write(UUID assessment, Slot slot, Path target) {
        Assessed one = read(assessment);
        FormsFeature.answerWorkbook(
                target,
                one.instrument(),
                head(one),
                Text.locale(),
                instruments.facts(one.assessment().actor()),
                filled(one, slot));
    }

    /**
     * What a workbook that came back holds; nothing is stored yet.
     *
     * @throws Problem (place INPUT) where it cannot be read
     */
    public AnswersIn look(UUID assessment, Path file) {
        Assessed one = read(assessment);
        UUID actor = one.assessment().actor();
        return FormsFeature.readAnswers(
                file, one.instrument(), instruments.sha256(one), actor.toString(), instruments.facts(actor));
    }

    /**
     * Stores what was accepted. What the file leaves empty stays as it was.
     *
     * @return slots that changed
     */
    public int take(UUID assessment, Slot slot, AnswersIn in) {
        if (in.refused()) {
            return 0;
        }
        Assessed one = read(assessment);
        LocalDate today = instruments.today();
        List<Answered> rows = new ArrayList<>();
        for (Accepted accepted : in.accepted()) {
            Answered before = one.answers().stream()
                    .filter(row -> row.slot() == slot && row.question().equals(accepted.question()))
                    .findFirst()
                    .orElseGet(() -> Answered.of(assessment, accepted.question(), slot, today));
            Answered after = taken(before, accepted, slot, today);
            if (!after.equals(before)) {
                rows.add(after);
            }
        }
        if (!rows.isEmpty()) {
            instruments.answers(assessment, rows);
        }
        return rows.size();
    }

    private static Answered taken(Answered before, Accepted accepted, Slot slot, LocalDate today) {
        Answered after = before;
        String answer = accepted.filled().answer();
        if (!answer.isBlank() && !answer.equals(before.answer())) {
            after = after.with(answer, today);
            if (slot == Slot.OWN) {
                after = after.obtained(How.WRITTEN_BY_PARTNER, "", "", "", "");
            }
        }
        String reason = FormsFeature.reason(accepted);
        return reason.isBlank() ? after : after.because(reason);
    }

    /** Writes the workbook anew, with a note beside each answer that was not taken. */
    public void writeNotes(UUID assessment, Slot slot, AnswersIn in, Path target) {
        Assessed one = read(assessment);
        FormsFeature.answerWorkbookWithNotes(target, one.instrument(), head(one), filled(one, slot), in);
    }

    private FormHead head(Assessed one) {
        return new FormHead(
                one.assessment().actor().toString(),
                instruments.actorName(one.assessment().actor()),
                instruments.office(),
                instruments.sha256(one),
                instruments.today());
    }

    private static Map<String, Filled> filled(Assessed one, Slot slot) {
        Map<String, Filled> filled = new HashMap<>();
        one.answers().stream()
                .filter(row -> row.slot() == slot && !row.old() && !row.disagreed())
                .forEach(row -> filled.put(row.question(), new Filled(row.answer(), row.reason(), "")));
        return filled;
    }

    private Assessed read(UUID assessment) {
        return instruments
                .assessment(assessment)
                .orElseThrow(() -> Problem.call("instruments.problem.unknown", assessment.toString()));
    }
}
