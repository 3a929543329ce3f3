package org.groundwork.capacity.results;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.jspecify.annotations.Nullable;

/**
 * Several partners by one instrument.
 *
 * @param instrument the edition whose domains are shown
 * @param partners in the order asked for, without those who have no assessment with it
 */
public record Across(Instrument instrument, List<InstrumentSection> domains, List<Partner> partners) {
    /**
     * One of them.
     *
     * @param edition of the instrument it was assessed with
     * @param rating held; null where incomplete
     * @param figures by domain; null where that domain was asked otherwise
     */
    public record Partner(
            UUID actor,
            UUID assessment,
            LocalDate on,
            String edition,
            @Nullable String rating,
            DomainFigure whole,
            List<@Nullable DomainFigure> figures) {}
}
