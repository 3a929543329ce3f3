package org.groundwork.instruments;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.core.Columns;
import org.groundwork.core.Id;

/**
 * What stands in one slot of a question.
 *
 * @param id named after assessment, question and slot
 * @param answer as {@code AnswerRule} takes it; "" for none, so that a reason can stand alone
 * @param reason of any length; always printed
 * @param language in which it was asked, when asked orally
 * @param source whose assessment it was taken over from
 * @param old carried over from last time and not yet confirmed: shown, and counted as no answer
 */
public record Answered(
        UUID id,
        UUID assessment,
        String question,
        Slot slot,
        String answer,
        String reason,
        How how,
        String language,
        String interpreter,
        String witness,
        String source,
        LocalDate saidOn,
        boolean old) {
    /** Both sides keep their own answer; stands in the agreed slot, which is empty on purpose then. */
    public static final String DISAGREED = "disagreed";

    /** An empty slot. */
    public static Answered of(UUID assessment, String question, Slot slot, LocalDate on) {
        UUID id = Id.named("answer", assessment.toString(), question, slot.name());
        return new Answered(id, assessment, question, slot, "", "", How.NOT_SAID, "", "", "", "", on, false);
    }

    public Answered with(String newAnswer, LocalDate on) {
        return new Answered(
                id,
                assessment,
                question,
                slot,
                newAnswer,
                reason,
                how,
                language,
                interpreter,
                witness,
                source,
                on,
                false);
    }

    public Answered because(String newReason) {
        return Columns.with(this, "reason", newReason);
    }

    public Answered obtained(How newHow, String inLanguage, String by, String before, String from) {
        return new Answered(
                id, assessment, question, slot, answer, reason, newHow, inLanguage, by, before, from, saidOn, old);
    }

    /** The same, taken over from what another agency found. */
    public Answered restsOn(String found) {
        return obtained(How.REUSED, language, interpreter, witness, found);
    }

    public boolean disagreed() {
        return slot == Slot.AGREED && answer.equals(DISAGREED);
    }
}
