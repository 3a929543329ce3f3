package org.groundwork.duediligence.flags;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How a flag stands after its steps, and which step may come next. */
public final class FlagRule {
    private FlagRule() {}

    /**
     * A flag as it stands.
     *
     * @param all steps of any flags, in the order in which they were taken
     */
    public static FlagNow now(Flag flag, List<FlagStep> all) {
        FlagLevel level = flag.level();
        FlagEnd end = FlagEnd.UNDECIDED;
        List<FlagStep> steps = stepsOf(flag.id(), all);
        for (FlagStep step : steps) {
            switch (step.step()) {
                case RAISED, RETURNED -> level = FlagLevel.FLAG;
                case ESCALATED -> level = FlagLevel.ESCALATED;
                case UPHELD -> end = FlagEnd.UPHELD;
                case DISMISSED -> end = FlagEnd.DISMISSED;
                case REOPENED -> end = FlagEnd.UNDECIDED;
            }
        }
        return new FlagNow(flag, level, end, steps);
    }

    private static List<FlagStep> stepsOf(UUID flag, List<FlagStep> all) {
        return all.stream().filter(step -> step.flag().equals(flag)).toList();
    }

    /**
     * What may be done with a flag now. One that was given back is not escalated a second time; one that was decided is
     * taken up again first.
     */
    public static Set<FlagStepKind> next(FlagNow now) {
        if (now.end() != FlagEnd.UNDECIDED) {
            return EnumSet.of(FlagStepKind.REOPENED);
        }
        Set<FlagStepKind> next = EnumSet.of(FlagStepKind.UPHELD, FlagStepKind.DISMISSED);
        switch (now.level()) {
            case OBSERVATION -> next.add(FlagStepKind.RAISED);
            case FLAG -> {
                if (now.steps().stream().noneMatch(step -> step.step() == FlagStepKind.RETURNED)) {
                    next.add(FlagStepKind.ESCALATED);
                }
            }
            case ESCALATED -> next.add(FlagStepKind.RETURNED);
        }
        return next;
    }

    /** Whether everybody sees that there is something: a flag that was not dismissed. An observation is no flag. */
    public static boolean seen(FlagNow now) {
        return now.level() != FlagLevel.OBSERVATION && now.end() != FlagEnd.DISMISSED;
    }

    /** How many of these everybody sees. */
    public static int seen(List<FlagNow> all) {
        return (int) all.stream().filter(FlagRule::seen).count();
    }
}
