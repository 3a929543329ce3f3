package org.groundwork.screening.matching;

import java.util.List;

/**
 * How alike two names are, with the reasons word by word.
 *
 * @param value 0 to 1
 * @param words pairs of words first, then what stands alone
 */
public record NameScore(double value, List<Aligned> words) {
    public NameScore {
        words = List.copyOf(words);
    }
}
