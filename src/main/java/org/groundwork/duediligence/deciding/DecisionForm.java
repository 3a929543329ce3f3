package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision as somebody enters it from the paper, before it is recorded.
 *
 * @param conditions each with its date, as reworded
 * @param cleared who cleared it, by desk
 */
public record DecisionForm(
        @Nullable LocalDate decidedOn,
        Outcome cash,
        Outcome inKind,
        String reason,
        @Nullable LocalDate waiverUntil,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate againOn,
        String decidedBy,
        String decidedFunction,
        List<Asking> conditions,
        Map<ClearingDesk, Clear> cleared) {

    /** A condition, in words; {@code ours} where the office does it. */
    public record Asking(String what, @Nullable LocalDate dueOn, boolean ours) {}

    /** Who cleared, and when. */
    public record Clear(String name, @Nullable LocalDate on) {}

    public DecisionForm {
        conditions = List.copyOf(conditions);
        cleared = Map.copyOf(cleared);
    }
}
