package org.groundwork.duediligence.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.groundwork.duediligence.deciding.AssessmentAbout;
import org.groundwork.duediligence.deciding.AssessmentState;
import org.groundwork.duediligence.deciding.Standing;
import org.groundwork.duediligence.deciding.StandingRule;
import org.groundwork.duediligence.saying.LetterAnswer;
import org.groundwork.duediligence.saying.LetterTopic;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Band;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.RatingDecision;
import org.groundwork.instruments.Slot;
import org.jspecify.annotations.Nullable;

/** Reads assessments as a case needs them: of each instrument the one that counts. */
public final class AssessedRule {
    private static final String CRITICAL = "instruments.finding.critical";
    private static final int ALL = 1_000;

    private AssessedRule() {}

    /**
     * By actor: of each instrument the latest finished one; where none is, the latest begun.
     *
     * @param rating the words of an assessment's rating
     */
    public static Map<UUID, List<HeldAssessment>> of(
            List<Assessed> all, Locale language, Function<Assessed, String> rating) {
        Map<String, HeldAssessment> best = new LinkedHashMap<>();
        for (Assessed each : all) {
            held(each, language, rating)
                    .ifPresent(held -> best.merge(
                            held.actor() + " " + held.code(), held, (a, b) -> ORDER.compare(a, b) > 0 ? a : b));
        }
        Map<UUID, List<HeldAssessment>> found = new HashMap<>();
        best.values().forEach(each -> found.computeIfAbsent(each.actor(), any -> new ArrayList<>())
                .add(each));
        return found;
    }

    private static final Comparator<HeldAssessment> ORDER = Comparator.comparing(HeldAssessment::state)
            .thenComparing(each -> !each.assumed())
            .thenComparing(each -> day(each.madeOn()));

    private static LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.MIN : on;
    }

    private static Optional<HeldAssessment> held(
            Assessed assessed, Locale language, Function<Assessed, String> rating) {
        AssessmentState state =
                switch (assessed.state()) {
                    case NEW, HALF_DONE -> AssessmentState.UNFINISHED;
                    case ASSUMED, COMPLETE, EXPIRED -> AssessmentState.FINISHED;
                    case SUPERSEDED, RETIRED -> AssessmentState.MISSING;
                };
        if (state == AssessmentState.MISSING) {
            return Optional.empty();
        }
        boolean finished = state == AssessmentState.FINISHED;
        RatingDecision decision = assessed.decision().orElse(null);
        boolean assumed = finished && decision != null && decision.kind().assumed();
        LocalDate until = assumed && decision != null
                ? decision.untilOn()
                : assessed.assessment().validUntil();
        List<String> bands = assessed.instrument().scoring().bands().stream()
                .map(Band::rating)
                .toList();
        LocalDate made = assessed.assessment().assessedOn();
        return Optional.of(new HeldAssessment(
                assessed.assessment().id(),
                assessed.assessment().actor(),
                assessed.instrument().id(),
                assessed.instrument().title().in(language),
                AssessmentAbout.of(assessed.instrument().kind().id()),
                state,
                finished && assessed.rating() != null ? rating.apply(assessed) : "",
                finished ? StandingRule.of(assessed.rating(), bands) : Standing.NOT_RATED,
                made == null ? assessed.assessment().finishedOn() : made,
                finished ? until : null,
                assumed,
                finished ? critical(assessed, language) : List.of(),
                "",
                finished ? answers(assessed) : List.of()));
    }

    /** The questions whose answers stop cash, as they are asked. */
    private static List<String> critical(Assessed assessed, Locale language) {
        return assessed.settled().findings().stream()
                .filter(each -> each.key().equals(CRITICAL))
                .flatMap(each -> assessed.instrument().question(each.field()).stream())
                .map(each -> each.text().in(language))
                .toList();
    }

    /** What a letter may know of the answers that were agreed, or were the assessor's where nothing was agreed. */
    static List<LetterAnswer> answers(Assessed assessed) {
        Map<String, String> settled = new HashMap<>();
        for (Slot slot : List.of(Slot.ASSESSOR, Slot.AGREED)) {
            assessed.answers().stream()
                    .filter(each ->
                            each.slot() == slot && !each.old() && !each.answer().isBlank())
                    .filter(each -> !each.answer().equals(Answered.DISAGREED))
                    .forEach(each -> settled.put(each.question(), each.answer()));
        }
        List<LetterAnswer> answers = new ArrayList<>();
        assessed.instrument().questions().forEach(question -> {
            String answer = settled.get(question.id());
            Optional<LetterTopic> topic = LetterTopic.of(question.topic());
            if (answer != null && topic.isPresent()) {
                points(question, answer, assessed.instrument().direction())
                        .ifPresent(points -> answers.add(new LetterAnswer(
                                topic.get(),
                                points == ALL,
                                points,
                                question.weight(),
                                question.critical().contains(answer))));
            }
        });
        return answers;
    }

    /** How good an answer is, in thousandths of the best; empty for what is not rated. */
    private static Optional<Integer> points(Question question, String answer, Direction direction) {
        if (!question.expected().isEmpty()) {
            boolean known = answer.equals("yes") || answer.equals("no");
            return known ? Optional.of(answer.equals(question.expected()) ? ALL : 0) : Optional.empty();
        }
        List<Integer> all = question.levels().stream()
                .map(Level::points)
                .filter(each -> each != null)
                .sorted()
                .toList();
        Integer got = question.level(answer).map(Level::points).orElse(null);
        if (got == null || all.isEmpty() || all.getFirst().equals(all.getLast())) {
            return Optional.empty();
        }
        int share = ALL * (got - all.getFirst()) / (all.getLast() - all.getFirst());
        return Optional.of(direction == Direction.RISK ? ALL - share : share);
    }
}
