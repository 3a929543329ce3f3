package org.groundwork.instruments.assessing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Assessment;
import org.groundwork.instruments.AssessmentState;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.RatingDecision;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.scoring.ScoreRule;
import org.jspecify.annotations.Nullable;

/** Where an assessment stands, and which answers count. */
public final class AssessmentRule {
    private AssessmentRule() {}

    /** One side's answers by question; what is carried over and not confirmed counts as none. */
    public static Map<String, String> answers(Collection<Answered> all, Slot slot) {
        Map<String, String> answers = new HashMap<>();
        all.stream()
                .filter(one -> one.slot() == slot && !one.old() && !one.answer().isBlank() && !one.disagreed())
                .forEach(one -> answers.put(one.question(), one.answer()));
        return answers;
    }

    /** The agreed answers, and the assessor's where nothing is agreed. */
    public static Map<String, String> settled(Collection<Answered> all) {
        Map<String, String> answers = answers(all, Slot.ASSESSOR);
        answers.putAll(answers(all, Slot.AGREED));
        return answers;
    }

    /**
     * All that follows from what is stored.
     *
     * @param later the same actor has a later finished assessment with the same instrument
     * @param live what is known of the actor now; an assessment that is finished keeps what was known then
     */
    public static Assessed assessed(
            Assessment assessment,
            Instrument instrument,
            List<Answered> answers,
            List<RatingDecision> decisions,
            boolean later,
            Facts live,
            LocalDate today) {
        Facts facts = assessment.finished() ? facts(assessment.facts()) : live;
        return new Assessed(
                assessment,
                instrument,
                state(assessment, answers, decisions, later, today),
                ScoreRule.outcome(instrument, settled(answers), facts),
                ScoreRule.outcome(instrument, answers(answers, Slot.OWN), facts),
                ScoreRule.outcome(instrument, answers(answers, Slot.ASSESSOR), facts),
                answers,
                decisions,
                (int) answers.stream().filter(Answered::disagreed).count(),
                (int) answers.stream().filter(Answered::old).count());
    }

    /** Where it stands on a day; valid to the end of its last day. */
    public static AssessmentState state(
            Assessment assessment,
            Collection<Answered> answers,
            List<RatingDecision> decisions,
            boolean later,
            LocalDate today) {
        if (assessment.retired()) {
            return AssessmentState.RETIRED;
        }
        RatingDecision last = decisions.isEmpty() ? null : decisions.getLast();
        boolean assumed = !assessment.finished() && last != null && last.kind().assumed();
        if ((assessment.finished() || assumed) && later) {
            return AssessmentState.SUPERSEDED;
        }
        if (assumed) {
            return isOver(Objects.requireNonNull(last).untilOn(), today)
                    ? AssessmentState.EXPIRED
                    : AssessmentState.ASSUMED;
        }
        if (assessment.finished()) {
            return isOver(assessment.validUntil(), today) ? AssessmentState.EXPIRED : AssessmentState.COMPLETE;
        }
        return answers.stream().anyMatch(one -> !one.old() && !one.answer().isBlank())
                ? AssessmentState.HALF_DONE
                : AssessmentState.NEW;
    }

    private static boolean isOver(@Nullable LocalDate last, LocalDate today) {
        return last != null && today.isAfter(last);
    }

    /** Last day of an assessment: so many calendar months after the day it was made. */
    public static @Nullable LocalDate validUntil(Instrument instrument, LocalDate assessedOn) {
        Integer months = instrument.validityMonths();
        return months == null ? null : assessedOn.plusMonths(months);
    }

    /** Facts as an assessment keeps them, a line each. */
    public static String lines(Facts facts) {
        return new TreeMap<>(facts.known())
                .entrySet().stream()
                        .map(fact -> fact.getKey() + "=" + fact.getValue().replaceAll("\\R", " "))
                        .collect(Collectors.joining("\n"));
    }

    /** And back. */
    public static Facts facts(String lines) {
        Map<String, String> facts = new HashMap<>();
        lines.lines().forEach(line -> {
            int cut = line.indexOf('=');
            if (cut > 0) {
                facts.put(line.substring(0, cut), line.substring(cut + 1));
            }
        });
        return new Facts(facts);
    }

    /** True where another finished one of this actor and instrument is younger. */
    public static boolean isLater(Assessment one, Assessment other) {
        return !other.id().equals(one.id())
                && other.finished()
                && !other.retired()
                && other.actor().equals(one.actor())
                && day(other).isAfter(day(one));
    }

    private static LocalDate day(Assessment assessment) {
        return Objects.requireNonNullElse(assessment.assessedOn(), assessment.startedOn());
    }
}
