package org.groundwork.actors.status;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What an actor counts as in a country on a date, and why.
 *
 * @param country ISO 3166-1 alpha-3
 * @param derived what the facts give
 * @param held what holds: the derived class, or what a person decided instead
 * @param override that decision
 * @param reasons the lines of the decision table that led there, in order
 * @param grandBargain counts for the Grand Bargain definition, which needs an aid-recipient country
 * @param iasc counts on the IASC's wider list
 * @param office counts in the office's own partner table
 */
public record LocalStatus(
        String country,
        LocalDate date,
        LocalClass derived,
        LocalClass held,
        @Nullable ClassOverride override,
        List<Finding> reasons,
        Judged grandBargain,
        Judged iasc,
        Judged office) {
    public LocalStatus {
        reasons = List.copyOf(reasons);
    }
}
