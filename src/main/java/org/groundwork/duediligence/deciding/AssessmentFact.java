package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one assessment says for the decision.
 *
 * @param title of its instrument, in words
 * @param about what it is about
 * @param needed the profile and tier ask for it
 * @param state how far it is
 * @param rating as its band calls it, in words; "" where there is none
 * @param standing what the rating means
 * @param validUntil last day on which it holds; null: it does not expire
 * @param assumed the rating was assumed, in an emergency or as nobody is assisted, and holds until {@code validUntil}
 * @param critical the questions whose answers stop cash until they are dealt with, in words
 */
public record AssessmentFact(
        String title,
        AssessmentAbout about,
        boolean needed,
        AssessmentState state,
        String rating,
        Standing standing,
        @Nullable LocalDate validUntil,
        boolean assumed,
        List<String> critical) {
    public AssessmentFact {
        critical = List.copyOf(critical);
    }

    /** One that is asked for and that nobody has begun. */
    public static AssessmentFact missing(String title, AssessmentAbout about) {
        return new AssessmentFact(
                title, about, true, AssessmentState.MISSING, "", Standing.NOT_RATED, null, false, List.of());
    }
}
