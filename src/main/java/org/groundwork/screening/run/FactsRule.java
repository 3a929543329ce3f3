package org.groundwork.screening.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.groundwork.core.Finding;
import org.groundwork.screening.Band;
import org.groundwork.screening.BirthDate;
import org.groundwork.screening.BirthDate.Birth;
import org.groundwork.screening.Listed;

/** What birth dates and countries make of a hit: a clash lowers its band by one step, the same day raises it. */
public final class FactsRule {
    private FactsRule() {}

    /** A band, and what led to it. */
    public record Judged(Band band, List<Finding> reasons) {}

    public static Judged judge(Band band, Asked asked, Listed listed) {
        List<Finding> reasons = new ArrayList<>();
        int step = 0;
        switch (birth(asked.born(), listed.born())) {
            case SAME_DAY -> {
                step--;
                reasons.add(Finding.info("born", "screening.reason.sameDay", listed.bornText()));
            }
            case SAME_YEAR -> reasons.add(Finding.info("born", "screening.reason.sameYear", listed.bornText()));
            case CLASH -> {
                step++;
                reasons.add(Finding.info("born", "screening.reason.bornApart", listed.bornText()));
            }
            case NOT_KNOWN -> {}
        }
        if (!asked.countries().isEmpty() && !listed.countries().isEmpty()) {
            boolean apart = Collections.disjoint(asked.countries(), listed.countries());
            step += apart ? 1 : 0;
            reasons.add(Finding.info(
                    "countries",
                    apart ? "screening.reason.countriesApart" : "screening.reason.sameCountry",
                    String.join(", ", listed.countries())));
        }
        return new Judged(step < 0 ? raised(band) : lowered(band, step), reasons);
    }

    private static Band raised(Band band) {
        return band == Band.POSSIBLE ? Band.PROBABLE : Band.STRONG;
    }

    private static Band lowered(Band band, int steps) {
        if (steps == 0) {
            return band;
        }
        return band == Band.STRONG && steps == 1 ? Band.PROBABLE : Band.POSSIBLE;
    }

    /** The best that any two of the dates say of one another. */
    public static Birth birth(Collection<BirthDate> ours, Collection<BirthDate> theirs) {
        return ours.stream()
                .flatMap(mine -> theirs.stream().map(mine::against))
                .min(Birth::compareTo)
                .orElse(Birth.NOT_KNOWN);
    }
}
