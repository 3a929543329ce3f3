package org.groundwork.duediligence.others;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How far others' assessments spare our own questions. A question's own mark goes before its area's. */
public final class ReuseRule {
    /** Calendar months that a report counts where nobody says until when: house practice. */
    public static final int MONTHS = 24;

    /** Minutes of a partner's time that a question takes, with finding its paper: house practice. */
    public static final int MINUTES = 6;

    private ReuseRule() {}

    /** The last day on which a report counts; null where it has no day at all, and so counts for nothing. */
    public static @Nullable LocalDate until(OthersAssessment report) {
        LocalDate made = report.assessedOn();
        return report.validTo() != null ? report.validTo() : made == null ? null : made.plusMonths(MONTHS);
    }

    public static boolean counts(OthersAssessment report, LocalDate today) {
        LocalDate until = until(report);
        return until != null && !today.isAfter(until);
    }

    /** How far a question is answered by any report that counts today. */
    public static Cover cover(String instrument, Wanted question, List<Others> all, LocalDate today) {
        Cover best = Cover.NONE;
        for (Others report : all) {
            if (counts(report.assessment(), today)) {
                Cover here = cover(instrument, question, report);
                best = here.compareTo(best) < 0 ? here : best;
            }
        }
        return best;
    }

    /** How far one report answers a question, whether it still counts or not. */
    static Cover cover(String instrument, Wanted question, Others report) {
        return marked(instrument, question.question(), report).orElseGet(() -> byArea(question, report));
    }

    /** What was said of one question; empty where its area says it. */
    static Optional<Cover> marked(String instrument, String question, Others report) {
        return report.questions().stream()
                .filter(each ->
                        each.instrument().equals(instrument) && each.question().equals(question))
                .map(QuestionReuse::cover)
                .findFirst();
    }

    /** What the areas of a report say of a question; of two to which it belongs, the one that spares more. */
    static Cover byArea(Wanted question, Others report) {
        return question.topic().isEmpty()
                ? Cover.NONE
                : report.areas().stream()
                        .filter(area -> area.rating() != null && area.covers(question.topic()))
                        .map(AreaRating::cover)
                        .min(Cover::compareTo)
                        .orElse(Cover.NONE);
    }

    /** Whether a report spares any question, while it counts. */
    public static boolean spares(Others report) {
        return report.areas().stream().anyMatch(area -> area.rating() != null && area.cover() != Cover.NONE)
                || report.questions().stream().anyMatch(mark -> mark.cover() != Cover.NONE);
    }

    /**
     * Whether a report spares questions on one of its areas: the area itself does, or single ones are marked.
     *
     * @param questions of an instrument, by its id; none for one that is not there
     */
    public static boolean spares(Others report, AreaRating area, Function<String, List<Wanted>> questions) {
        return area.cover() != Cover.NONE
                || report.questions().stream()
                        .anyMatch(mark -> mark.cover() != Cover.NONE && belongs(mark, area, questions));
    }

    /** Whether a report answers all of an area: it says so, and no question of the area is marked as left in part. */
    static boolean whole(Others report, AreaRating area, Function<String, List<Wanted>> questions) {
        return area.cover() == Cover.FULL
                && report.questions().stream()
                        .noneMatch(mark -> mark.cover() != Cover.FULL && belongs(mark, area, questions));
    }

    private static boolean belongs(QuestionReuse mark, AreaRating area, Function<String, List<Wanted>> questions) {
        return questions.apply(mark.instrument()).stream()
                .anyMatch(asked -> asked.question().equals(mark.question()) && area.covers(asked.topic()));
    }

    /** The areas of a report that it rates poor and to which a question belongs, whether it spares it or not. */
    public static List<AreaRating> weak(Wanted question, Others report) {
        return report.areas().stream()
                .filter(area -> area.poor() && area.covers(question.topic()))
                .toList();
    }

    /** An instrument that others answered whole: who, and until when that counts. */
    public record Whole(String from, LocalDate until) {}

    /**
     * By whom an instrument is answered whole today, so that none of it need be asked; empty where a question is left.
     * Of two reports that answer a question, the one that counts longer.
     */
    public static Optional<Whole> whole(String instrument, List<Wanted> questions, List<Others> all, LocalDate today) {
        Set<String> from = new LinkedHashSet<>();
        LocalDate until = null;
        for (Wanted question : questions) {
            Others best = null;
            for (Others report : all) {
                if (counts(report.assessment(), today)
                        && cover(instrument, question, report) == Cover.FULL
                        && (best == null || end(report).isAfter(end(best)))) {
                    best = report;
                }
            }
            if (best == null) {
                return Optional.empty();
            }
            from.add(best.assessment().agency());
            until = until == null || end(best).isBefore(until) ? end(best) : until;
        }
        return until == null ? Optional.empty() : Optional.of(new Whole(String.join(", ", from), until));
    }

    private static LocalDate end(Others report) {
        LocalDate until = until(report.assessment());
        return until == null ? LocalDate.MIN : until;
    }

    /** How much of an instrument need not be asked. */
    public static Spared spared(
            String instrument, String title, List<Wanted> questions, List<Others> all, LocalDate today) {
        int full = 0;
        int partial = 0;
        for (Wanted question : questions) {
            Cover cover = cover(instrument, question, all, today);
            full += cover == Cover.FULL ? 1 : 0;
            partial += cover == Cover.PARTIAL ? 1 : 0;
        }
        int minutes = full * MINUTES + partial * MINUTES / 2;
        return new Spared(instrument, title, questions.size(), full, partial, minutes);
    }
}
