package org.groundwork.instruments.assessing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.AssessmentState;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Wish;
import org.jspecify.annotations.Nullable;

/**
 * In which order instruments are offered for an actor: those that are asked for and not held, those that fit, those
 * that are held already, those that are for others. Among equals by kind.
 */
final class FitRule {
    private FitRule() {}

    /**
     * The instruments, in that order.
     *
     * @param wishes what other areas say of them, by their ids
     * @param own what the actor's own assessments say, by the same
     */
    static List<Fit> of(List<Instrument> all, Map<String, Wish> wishes, Map<String, Wish> own) {
        return all.stream()
                .map(each -> new Fit(each, because(wishes.get(each.id()), own.get(each.id()))))
                .sorted(Comparator.comparingInt(FitRule::place)
                        .thenComparing(fit -> fit.instrument().kind()))
                .toList();
    }

    /** That an assessment of ours holds goes before that it is for others; that it is asked for goes before all. */
    private static @Nullable Wish because(@Nullable Wish wish, @Nullable Wish own) {
        if (wish == null || own == null) {
            return wish == null ? own : wish;
        }
        return switch (wish.kind()) {
            case ASKED -> wish;
            case HELD -> end(wish).isAfter(end(own)) ? wish : own;
            case NOT_FOR -> own;
        };
    }

    private static int place(Fit fit) {
        Wish because = fit.because();
        if (because == null) {
            return 1;
        }
        return switch (because.kind()) {
            case ASKED -> 0;
            case HELD -> 2;
            case NOT_FOR -> 3;
        };
    }

    /** The instruments of which a finished assessment of ours holds, and until when the latest of each does. */
    static Map<String, Wish> own(List<Assessed> assessments) {
        Map<String, Wish> held = new HashMap<>();
        assessments.stream()
                .filter(each -> each.state() == AssessmentState.COMPLETE)
                .forEach(each -> held.merge(
                        each.instrument().id(), Wish.held(each.until()), (a, b) -> end(b).isAfter(end(a)) ? b : a));
        return held;
    }

    private static LocalDate end(Wish held) {
        LocalDate until = held.until();
        return until == null ? LocalDate.MAX : until;
    }
}
