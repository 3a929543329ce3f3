package org.groundwork.duediligence.saying;

import java.time.LocalDate;
import org.groundwork.duediligence.deciding.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * All that a letter is written from. Names are the partner's own and the office's; the rest are constants, dates and
 * a figure.
 *
 * @param partner its own name
 * @param agency the office's
 * @param by who writes
 * @param function of that person
 * @param on the day of the letter
 * @param againOn when to come back; null where nothing is put off
 * @param validUntil last day on which the decision holds; null where nothing may begin
 * @param dollars set aside for the help that is offered; null where nobody said
 */
public record LetterFacts(
        String partner,
        String agency,
        String by,
        String function,
        LocalDate on,
        Outcome cash,
        Outcome inKind,
        LetterPoints points,
        @Nullable LocalDate againOn,
        @Nullable LocalDate validUntil,
        @Nullable Integer dollars) {}
