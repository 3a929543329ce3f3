package org.groundwork.screening;

import java.util.List;
import org.groundwork.core.Finding;

/**
 * An entry of a list that a name answers to.
 *
 * @param name as it was asked
 * @param list the edition
 * @param matched the entry's name that answers best
 * @param score 0 to 1
 * @param reasons word by word, then dates and countries
 */
public record FoundName(
        String name, Watchlist list, Listed listed, String matched, double score, Band band, List<Finding> reasons) {
    public FoundName {
        reasons = List.copyOf(reasons);
    }
}
