package org.groundwork.screening.matching;

import java.util.List;
import org.groundwork.core.Finding;

/** What an alignment says, as sentences of the bundle. */
public final class Reasons {
    private Reasons() {}

    public static List<Finding> of(NameScore score) {
        return score.words().stream().map(Reasons::of).toList();
    }

    private static Finding of(Aligned words) {
        String mine = words.mine();
        String theirs = words.theirs();
        int alike = (int) Math.round(100 * words.alike());
        return switch (words.way()) {
            case SAME -> Finding.info("", "screening.reason.same", mine, theirs);
            case SAME_MEANING -> Finding.info("", "screening.reason.meaning", mine, theirs);
            case SPELLING -> Finding.info("", "screening.reason.spelling", mine, theirs, alike);
            case NICKNAME -> Finding.info("", "screening.reason.nickname", mine, theirs);
            case INITIAL -> Finding.info("", "screening.reason.initial", mine, theirs);
            case SCRIPT -> Finding.info("", "screening.reason.script", mine, theirs, alike);
            case ACRONYM -> Finding.info("", "screening.reason.acronym", mine, theirs);
            case REPEATED -> Finding.info("", "screening.reason.repeated", mine + theirs);
            case LIGHT -> Finding.info("", "screening.reason.light", mine + theirs);
            case ALONE ->
                mine.isEmpty()
                        ? Finding.info("", "screening.reason.onlyListed", theirs)
                        : Finding.info("", "screening.reason.onlyOurs", mine);
            case CLASH ->
                mine.isEmpty()
                        ? Finding.info("", "screening.reason.clashListed", theirs)
                        : Finding.info("", "screening.reason.clashOurs", mine);
        };
    }
}
