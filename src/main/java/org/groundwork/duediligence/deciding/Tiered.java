package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A tier and why.
 *
 * @param reasons each step that led there; an error is a waiver that cannot be given, and why
 * @param waiverUntil last day of the emergency waiver; null where none can be given
 */
public record Tiered(
        Tier tier, List<Finding> reasons, @Nullable LocalDate waiverUntil) {
    public Tiered {
        reasons = List.copyOf(reasons);
    }

    /** As instruments name it in what they ask when. */
    public String id() {
        return waiverUntil == null ? tier.id() : "waiver";
    }
}
