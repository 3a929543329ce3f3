package org.groundwork.duediligence.saying;

import java.util.List;

/** What a letter speaks of: constants only, which the letter turns into sentences of its own. */
public record LetterPoints(List<Strength> strengths, List<Gap> gaps, List<Help> offers) {
    public LetterPoints {
        strengths = List.copyOf(strengths);
        gaps = List.copyOf(gaps);
        offers = List.copyOf(offers);
        if (strengths.isEmpty()) {
            throw new IllegalArgumentException("a letter names what is good");
        }
        if (offers.size() < gaps.size() && offers.isEmpty()) {
            throw new IllegalArgumentException("a letter that names gaps offers help");
        }
    }
}
