package org.groundwork.duediligence.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.groundwork.core.Columns;
import org.groundwork.core.Finding;
import org.groundwork.duediligence.deciding.Asked;
import org.groundwork.duediligence.deciding.AskedLine;
import org.groundwork.duediligence.deciding.AskedStatus;
import org.groundwork.duediligence.deciding.AssessmentAbout;
import org.groundwork.duediligence.deciding.Holding;
import org.groundwork.duediligence.deciding.Profile;
import org.groundwork.duediligence.deciding.ReportFact;
import org.groundwork.duediligence.deciding.Standing;
import org.groundwork.duediligence.others.AreaRating;
import org.groundwork.duediligence.others.Others;
import org.groundwork.duediligence.others.OthersArea;
import org.groundwork.duediligence.others.OthersAssessment;
import org.groundwork.duediligence.others.OthersRating;
import org.groundwork.duediligence.others.OthersStandard;
import org.groundwork.duediligence.others.ReuseRule;
import org.groundwork.duediligence.others.Spared;
import org.groundwork.duediligence.others.Wanted;

/** What other agencies found, as a case rests on it: what need not be asked, and what is to be weighed. */
public final class ReportRule {
    private ReportRule() {}

    /**
     * The instruments of a profile that others answered whole, and those that do as well.
     *
     * @param questions of an instrument, by its id; none for one that is not there
     */
    public static List<Holding> holdings(
            List<AskedLine> table,
            Profile profile,
            List<Others> reports,
            Function<String, List<Wanted>> questions,
            LocalDate on) {
        Map<String, Holding> found = new HashMap<>();
        if (!reports.isEmpty()) {
            for (AskedLine line : table) {
                if (line.profile() == profile && line.instrument()) {
                    line.codes().forEach(code -> ReuseRule.whole(code, questions.apply(code), reports, on)
                            .ifPresent(whole -> found.put(code, new Holding(true, code, whole.until(), whole.from()))));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** What is asked, and beside each assessment how much of it others answered already. */
    public static List<Asked> spared(
            List<Asked> asked, List<Others> reports, Function<String, List<Wanted>> questions, LocalDate on) {
        return reports.isEmpty()
                ? asked
                : asked.stream()
                        .map(each -> each.instrument() && each.status() == AskedStatus.ASK && each.until() == null
                                ? spared(
                                        each,
                                        ReuseRule.spared(each.code(), "", questions.apply(each.code()), reports, on))
                                : each)
                        .toList();
    }

    private static Asked spared(Asked asked, Spared spared) {
        return spared.full() + spared.partial() == 0
                ? asked
                : Columns.with(
                        asked,
                        "why",
                        Finding.info(
                                "", "duediligence.asked.rest", spared.full(), spared.questions(), spared.partial()));
    }

    /**
     * Of each report that counts what it says overall, and each area that it rates poor and of which it spares
     * questions: the area as a whole, or some that are marked.
     *
     * @param standard name of a report's standard, in words
     * @param words of an area or rating
     * @param questions of an instrument, by its id; none for one that is not there
     */
    public static List<ReportFact> facts(
            List<Others> reports,
            Function<OthersAssessment, String> standard,
            Function<Enum<?>, String> words,
            Function<String, List<Wanted>> questions,
            LocalDate on) {
        List<ReportFact> facts = new ArrayList<>();
        for (Others each : reports) {
            OthersAssessment report = each.assessment();
            if (!ReuseRule.counts(report, on)) {
                continue;
            }
            OthersRating overall = report.overall();
            if (overall != null) {
                facts.add(new ReportFact(
                        report.agency(),
                        standard.apply(report),
                        about(report.standard()),
                        words.apply(overall),
                        standing(overall)));
            }
            for (AreaRating area : each.areas()) {
                OthersRating rating = area.rating();
                if (rating != null && rating.poor() && ReuseRule.spares(each, area, questions)) {
                    facts.add(new ReportFact(
                            report.agency(),
                            words.apply(area.area()),
                            about(area.area()),
                            words.apply(rating),
                            Standing.POOR));
                }
            }
        }
        return facts;
    }

    private static AssessmentAbout about(OthersStandard standard) {
        return switch (standard) {
            case HACT_MICRO -> AssessmentAbout.FINANCE;
            case PSEA -> AssessmentAbout.PSEA;
            case POOLED_FUND, DONOR, PORTAL, OTHER -> AssessmentAbout.OTHER;
        };
    }

    private static AssessmentAbout about(OthersArea area) {
        return switch (area) {
            case FINANCE -> AssessmentAbout.FINANCE;
            case PSEA -> AssessmentAbout.PSEA;
            case IDENTITY,
                    GOVERNANCE,
                    INTEGRITY,
                    PROGRAMME,
                    STAFF,
                    REPORTING,
                    ASSETS,
                    PROCUREMENT,
                    SAFEGUARDING,
                    AAP,
                    RISK,
                    SUB_PARTNERS -> AssessmentAbout.OTHER;
        };
    }

    /** Low risk is good, low capacity is not. */
    static Standing standing(OthersRating rating) {
        if (rating.poor()) {
            return Standing.POOR;
        }
        return rating == OthersRating.MODERATE_RISK || rating == OthersRating.MEDIUM_CAPACITY
                ? Standing.MIDDLE
                : Standing.GOOD;
    }
}
