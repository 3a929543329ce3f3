package org.groundwork.instruments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire with its scoring, in one edition.
 *
 * @param id the same in all its editions
 * @param about what it is for, who fills it in, how long it takes
 * @param validityMonths calendar months that a finished assessment holds; null: it does not expire
 * @param source where the rule comes from
 * @param note shown above the questions
 * @param verified the figures were seen in a public text or code
 * @param starter short, and meant to be changed by the office
 */
public record Instrument(
        String id,
        String edition,
        Words title,
        Words about,
        InstrumentKind kind,
        Direction direction,
        @Nullable Integer validityMonths,
        Words source,
        Words note,
        boolean verified,
        boolean starter,
        Scoring scoring,
        List<InstrumentSection> sections) {
    public Instrument {
        sections = List.copyOf(sections);
    }

    /** All questions, in order. */
    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    /** The number that a question has in every form, whichever of them are asked: its place, from 1; 0 for none. */
    public int number(Question question) {
        return questions().map(Question::id).toList().indexOf(question.id()) + 1;
    }

    public Optional<Question> question(String question) {
        return questions().filter(one -> one.id().equals(question)).findFirst();
    }
}
