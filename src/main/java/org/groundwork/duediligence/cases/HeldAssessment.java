package org.groundwork.duediligence.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundwork.duediligence.deciding.AssessmentAbout;
import org.groundwork.duediligence.deciding.AssessmentState;
import org.groundwork.duediligence.deciding.Standing;
import org.groundwork.duediligence.saying.LetterAnswer;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as the area of instruments or another agency holds it; only the one that counts of each instrument.
 *
 * @param code id of its instrument
 * @param title of the instrument, in words
 * @param rating with its noun, in words; "" where there is none
 * @param madeOn null where nobody said
 * @param validUntil last day on which it holds; null: it does not expire
 * @param critical questions whose answers stop cash, in words
 * @param from the agency that made it, "" for the office's own
 * @param answers as far as a letter may speak of them
 */
public record HeldAssessment(
        UUID id,
        UUID actor,
        String code,
        String title,
        AssessmentAbout about,
        AssessmentState state,
        String rating,
        Standing standing,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate validUntil,
        boolean assumed,
        List<String> critical,
        String from,
        List<LetterAnswer> answers) {
    public HeldAssessment {
        critical = List.copyOf(critical);
        answers = List.copyOf(answers);
    }
}
