package org.groundwork.screening;

import java.util.List;
import org.groundwork.core.Finding;

/**
 * How two names compare.
 *
 * @param score 0 to 1
 * @param match whether it reaches the shipped threshold
 * @param reasons word by word
 */
public record PairScore(String name1, String name2, double score, boolean match, List<Finding> reasons) {
    public PairScore {
        reasons = List.copyOf(reasons);
    }
}
