package org.groundwork.capacity.results;

import org.groundwork.instruments.Band;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Words;
import org.jspecify.annotations.Nullable;

/**
 * What one domain comes to, or the whole.
 *
 * @param id of the section; "" for the whole
 * @param score as the source calls it; null where it is not complete or nothing in it applies
 * @param most the highest that score can be; null where there is none
 * @param asked questions that have to be answered
 * @param rating null where the instrument rates no domains
 */
public record DomainFigure(
        String id,
        Words title,
        @Nullable Fraction score,
        @Nullable Fraction most,
        int answered,
        int asked,
        @Nullable Band rating) {
    /** The same domain where nothing is known of it. */
    static DomainFigure unknown(DomainFigure other) {
        return new DomainFigure(other.id(), other.title(), null, null, 0, 0, null);
    }

    /** How far along the axis it lies, 0 to 1: for drawing and for telling distances, never for rating. */
    public @Nullable Fraction share() {
        return score == null || most == null || most.signum() <= 0 ? null : score.dividedBy(most);
    }
}
