package org.groundwork.threew;

import java.util.UUID;
import org.groundwork.core.Id;

/**
 * What waits for a text's meaning, so that an answer that comes later reaches it.
 *
 * @param term what an answer is remembered under
 * @param text as the file writes it
 * @param subject an actor's id; or a country and the words for a place that presences carry
 */
public record OpenSubject(UUID id, Term.Kind kind, String term, String text, String subject) {
    public static OpenSubject of(Term.Kind kind, String term, String text, String subject) {
        return new OpenSubject(Id.named("threew open", kind.name(), term, subject), kind, term, text, subject);
    }

    /** What presences in these words for a place wait under. */
    public static String place(String country, String words) {
        return country + '/' + words;
    }
}
