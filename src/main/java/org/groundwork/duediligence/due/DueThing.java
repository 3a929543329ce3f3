package org.groundwork.duediligence.due;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that ends.
 *
 * @param subject the row that it stands in
 * @param what in words: the kind of paper, the instrument, the condition
 * @param endsOn last day on which it holds, or the day by which it is to be done
 * @param ours the office does it by itself: there is nobody to chase
 * @param spares the partner some of our questions, while it holds: of another agency's report only
 */
public record DueThing(
        DueKind kind, UUID subject, UUID actor, String what, LocalDate endsOn, boolean ours, boolean spares) {
    public DueThing(DueKind kind, UUID subject, UUID actor, String what, LocalDate endsOn, boolean ours) {
        this(kind, subject, actor, what, endsOn, ours, false);
    }
}
