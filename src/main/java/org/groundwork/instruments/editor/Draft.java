package org.groundwork.instruments.editor;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.InstrumentKind;
import org.groundwork.instruments.ScoringMethod;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire in the making: all of it but its sections, questions and bands.
 *
 * @param code the id that it will have in all its editions
 * @param title in all languages, as {@code about}, {@code source} and {@code note}
 * @param validityMonths calendar months that a finished assessment holds; null: it does not expire
 * @param rateSections whether each section is rated too
 * @param basedOn id and edition of the one that it was copied from, "" for none
 */
public record Draft(
        UUID id,
        String code,
        String edition,
        String title,
        String about,
        InstrumentKind kind,
        Direction direction,
        @Nullable Integer validityMonths,
        String source,
        String note,
        ScoringMethod method,
        boolean rateSections,
        String basedOn,
        LocalDate startedOn) {}
