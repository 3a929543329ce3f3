package org.groundwork.capacity.out;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.capacity.plan.CostLine;
import org.groundwork.capacity.plan.ExitStep;
import org.groundwork.capacity.plan.GapNote;
import org.groundwork.capacity.plan.PlanAction;
import org.groundwork.capacity.plan.Teaching;
import org.groundwork.capacity.plan.Visit;
import org.groundwork.capacity.results.Change;
import org.groundwork.capacity.results.DomainFigure;
import org.groundwork.capacity.results.Gap;
import org.groundwork.instruments.Assessed;
import org.jspecify.annotations.Nullable;

/** The lines of the capacity workbook. */
public record CapacityBook(
        List<Result> results,
        List<GapLine> gaps,
        List<ActionLine> actions,
        List<Of<Visit>> visits,
        List<TaughtLine> teaching,
        List<Of<ExitStep>> exits,
        List<CostOf> costs,
        Sum sum) {
    /**
     * A partner; one that is not to be named is told as its kind, without id.
     *
     * @param id null where it is not named
     */
    public record Partner(@Nullable UUID id, String name, ActorKind kind) {}

    /** A row of a partner's. */
    public record Of<T>(Partner partner, T row) {}

    /** One domain in one assessment, or its whole, whose id is "". */
    public record Result(
            Partner partner,
            Assessed assessed,
            LocalDate on,
            DomainFigure own,
            DomainFigure assessor,
            DomainFigure agreed,
            Change change) {}

    /** A gap of the latest assessment. */
    public record GapLine(
            Partner partner, Gap gap, @Nullable GapNote note, int actions) {}

    /** An action, with the names of who supports and pays, and what its answer is about. */
    public record ActionLine(Partner partner, PlanAction action, String supporter, String funder, String about) {}

    /** What was taught, with who learnt. */
    public record TaughtLine(Partner partner, Teaching teaching, String learner) {}

    /** What one funder pays; the same words as in the lines of its actions. */
    public record CostOf(Partner partner, CostLine line, String funder) {
        /** What a reader takes for one line: the partner as named, the funder however written, year, currency. */
        public List<Object> key() {
            return List.of(partner, funder.toLowerCase(Locale.ROOT), String.valueOf(line.year()), line.currency());
        }
    }

    /**
     * The sum over currencies.
     *
     * @param total null where there is none: no currency of the office's, or no rate
     * @param rateMonth of the oldest rate used, "" where none was needed
     * @param missing currencies without a rate
     */
    public record Sum(@Nullable BigDecimal total, String currency, String rateMonth, String missing) {}
}
