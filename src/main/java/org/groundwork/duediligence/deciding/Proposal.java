package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What the rules propose; people decide.
 *
 * @param cash whether money may be given
 * @param inKind whether goods may be given, or work be done together without money
 * @param reasons what stops first, then what needs a condition, then what is only good to know
 * @param conditions what must be done, each by when
 * @param waiverUntil last day of the emergency waiver that it rests on; null where it needs none
 * @param validUntil last day on which it would hold; null where nothing may begin
 * @param againOn from when the partner may come back; null where nothing is put off
 */
public record Proposal(
        Outcome cash,
        Outcome inKind,
        List<Finding> reasons,
        List<ProposedCondition> conditions,
        @Nullable LocalDate waiverUntil,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate againOn) {
    public Proposal {
        reasons = List.copyOf(reasons);
        conditions = List.copyOf(conditions);
    }

    public Set<Allows> allows() {
        return Allows.of(cash, inKind);
    }
}
