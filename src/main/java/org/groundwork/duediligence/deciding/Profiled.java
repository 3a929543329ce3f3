package org.groundwork.duediligence.deciding;

import java.util.List;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A profile and why.
 *
 * @param profile null for actors that are no partners in the sense of due diligence: the UN and donors
 * @param reasons the lines of the table that led there
 */
public record Profiled(@Nullable Profile profile, List<Finding> reasons) {
    public Profiled {
        reasons = List.copyOf(reasons);
    }
}
