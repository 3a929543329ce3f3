package org.groundwork.capacity.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.core.Columns;
import org.jspecify.annotations.Nullable;

/**
 * One action of a partner's plan.
 *
 * @param what is to be done
 * @param owner the person who sees to it, as typed
 * @param supporter who supports, where it is in the registry; else its name is in {@code supporterText}
 * @param instrument id of the instrument whose answer it works on; "" for none
 * @param section and question that it answers; "" for the whole
 * @param droppedReason why it is not done
 * @param cost in {@code currency}; null where not known
 * @param funder who pays, where it is in the registry; else its name is in {@code funderText}
 * @param agreedOn the day on which the partner agreed to it; null: not yet
 * @param agreedBy who agreed for the partner
 * @param evidence what has changed
 * @param evidenceFile attachment that shows it, by its SHA-256
 * @param certificate its number
 * @param refreshOn when it has to be learnt anew
 */
public record PlanAction(
        UUID id,
        UUID actor,
        String what,
        SupportKind kind,
        SupportWay way,
        String owner,
        @Nullable UUID supporter,
        String supporterText,
        String instrument,
        String section,
        String question,
        @Nullable LocalDate dueOn,
        ActionStatus status,
        @Nullable LocalDate doneOn,
        String droppedReason,
        @Nullable BigDecimal cost,
        String currency,
        String budgetLine,
        @Nullable UUID funder,
        String funderText,
        @Nullable LocalDate agreedOn,
        String agreedBy,
        String evidence,
        @Nullable String evidenceFile,
        String evidenceName,
        String certificate,
        @Nullable LocalDate certificateOn,
        @Nullable String certificateFile,
        String certificateName,
        @Nullable LocalDate refreshOn)
        implements PlanRow {
    public PlanAction {
        cost = cost == null ? null : tidy(cost); // as the database gives it back
    }

    private static BigDecimal tidy(BigDecimal cost) {
        BigDecimal plain = cost.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** A new one of which nothing is said. */
    public static PlanAction of(UUID id, UUID actor, String currency) {
        return new PlanAction(
                id,
                actor,
                "",
                SupportKind.MENTORING,
                SupportWay.AGENCY_TO_PARTNER,
                "",
                null,
                "",
                "",
                "",
                "",
                null,
                ActionStatus.PLANNED,
                null,
                "",
                null,
                currency,
                "",
                null,
                "",
                null,
                "",
                "",
                null,
                "",
                "",
                null,
                null,
                "",
                null);
    }

    /** The same, working on an answer of an instrument. */
    public PlanAction on(String code, String inSection, String ofQuestion, String toDo) {
        PlanAction placed = Columns.with(Columns.with(this, "instrument", code), "section", inSection);
        return Columns.with(Columns.with(placed, "question", ofQuestion), "what", toDo);
    }
}
