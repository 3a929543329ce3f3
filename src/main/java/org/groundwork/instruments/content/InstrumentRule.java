package org.groundwork.instruments.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.core.Finding;
import org.groundwork.instruments.Band;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.ScoringMethod;

/** Whether an instrument holds together. A finding's field is the id of the section, question or rating it is about. */
public final class InstrumentRule {
    private InstrumentRule() {}

    /** What is wrong with it; errors keep it from being used. */
    public static List<Finding> check(Instrument instrument) {
        List<Finding> findings = new ArrayList<>();
        if (instrument.title().isEmpty()) {
            findings.add(Finding.error("title", "instruments.check.noTitle"));
        }
        ids(instrument, findings);
        instrument.questions().forEach(question -> question(instrument, question, findings));
        circles(instrument, findings);
        method(instrument, findings);
        bands(instrument.scoring().bands(), findings);
        return findings;
    }

    private static void ids(Instrument instrument, List<Finding> findings) {
        if (instrument.questions().findAny().isEmpty()) {
            findings.add(Finding.error("sections", "instruments.check.noQuestions"));
        }
        twice(instrument.sections().stream().map(InstrumentSection::id).toList())
                .forEach(id -> findings.add(Finding.error(id, "instruments.check.sectionTwice", id)));
        twice(instrument.questions().map(Question::id).toList())
                .forEach(id -> findings.add(Finding.error(id, "instruments.check.questionTwice", id)));
        twice(instrument.scoring().bands().stream().map(Band::rating).toList())
                .forEach(id -> findings.add(Finding.error(id, "instruments.check.ratingTwice", id)));
    }

    private static Set<String> twice(List<String> ids) {
        Set<String> seen = new HashSet<>();
        return ids.stream().filter(id -> !seen.add(id)).collect(Collectors.toSet());
    }

    private static void question(Instrument instrument, Question question, List<Finding> findings) {
        String id = question.id();
        if (question.text().isEmpty()) {
            findings.add(Finding.error(id, "instruments.check.noText", id));
        }
        if (question.weight() < 1) {
            findings.add(Finding.error(id, "instruments.check.weight", id));
        }
        boolean choice = question.type() == QuestionType.SCALE
                || question.type() == QuestionType.SINGLE
                || question.type() == QuestionType.MULTIPLE;
        if (choice && question.levels().size() < 2) {
            findings.add(Finding.error(id, "instruments.check.noLevels", id));
        }
        twice(question.levels().stream().map(Level::id).toList())
                .forEach(level -> findings.add(Finding.error(id, "instruments.check.levelTwice", id, level)));
        if (question.type() == QuestionType.YES_NO && !Set.of("yes", "no").contains(question.expected())) {
            findings.add(Finding.error(id, "instruments.check.expected", id));
        }
        question.critical().stream()
                .filter(level -> question.level(level).isEmpty())
                .forEach(level -> findings.add(Finding.error(id, "instruments.check.critical", id, level)));
        question.relevant()
                .questions()
                .filter(other -> instrument.question(other).isEmpty())
                .forEach(other -> findings.add(Finding.error(id, "instruments.check.relevantUnknown", id, other)));
        answersThatAreNone(instrument, question, question.relevant(), findings);
    }

    private static void answersThatAreNone(
            Instrument instrument, Question question, Condition condition, List<Finding> findings) {
        switch (condition) {
            case Condition.AnswerIs is ->
                instrument
                        .question(is.question())
                        .filter(other -> !other.levels().isEmpty())
                        .ifPresent(other -> is.values().stream()
                                .filter(value -> !value.equals(Question.NOT_APPLICABLE)
                                        && other.level(value).isEmpty())
                                .forEach(value -> findings.add(Finding.error(
                                        question.id(),
                                        "instruments.check.relevantLevel",
                                        question.id(),
                                        value,
                                        is.question()))));
            case Condition.All all ->
                all.of().forEach(part -> answersThatAreNone(instrument, question, part, findings));
            case Condition.Any any ->
                any.of().forEach(part -> answersThatAreNone(instrument, question, part, findings));
            case Condition.Not not -> answersThatAreNone(instrument, question, not.of(), findings);
            case Condition.FactIs ignored -> {}
        }
    }

    /** Questions whose being asked hangs on their own answer, by whatever detour. */
    private static void circles(Instrument instrument, List<Finding> findings) {
        Map<String, Set<String>> hangsOn = new HashMap<>();
        instrument
                .questions()
                .forEach(question -> hangsOn.put(
                        question.id(), question.relevant().questions().collect(Collectors.toSet())));
        for (String start : hangsOn.keySet().stream().sorted().toList()) {
            Deque<String> open = new ArrayDeque<>(hangsOn.get(start));
            Set<String> seen = new HashSet<>();
            while (!open.isEmpty()) {
                String next = open.pop();
                if (seen.add(next)) {
                    open.addAll(hangsOn.getOrDefault(next, Set.of()));
                }
            }
            if (seen.contains(start)) {
                findings.add(Finding.error(start, "instruments.check.circle", start));
            }
        }
    }

    private static void method(Instrument instrument, List<Finding> findings) {
        ScoringMethod method = instrument.scoring().method();
        List<Question> scored = instrument.questions().filter(Question::scored).toList();
        if (method == ScoringMethod.NONE) {
            return;
        }
        if (scored.isEmpty()) {
            findings.add(Finding.error("scoring", "instruments.check.nothingScored"));
        }
        scored.stream()
                .filter(Question::optional)
                .forEach(question ->
                        findings.add(Finding.error(question.id(), "instruments.check.scoredOptional", question.id())));
        if (method == ScoringMethod.SUM) {
            scored.stream()
                    .filter(question ->
                            question.notApplicable() || !question.relevant().equals(Condition.All.ALWAYS))
                    .forEach(question ->
                            findings.add(Finding.error(question.id(), "instruments.check.sumOfAll", question.id())));
        }
        if (method == ScoringMethod.MEAN) {
            oneScale(scored, findings);
        }
        if (method.knowsKeys()) {
            scored.stream()
                    .filter(question -> !points(question).equals(List.of(1, 2, 3, 4)))
                    .forEach(question ->
                            findings.add(Finding.error(question.id(), "instruments.check.fourLevels", question.id())));
        }
        if (method == ScoringMethod.ALL_YES || method == ScoringMethod.PATTERN) {
            scored.stream()
                    .filter(question -> question.type() != QuestionType.YES_NO)
                    .forEach(question ->
                            findings.add(Finding.error(question.id(), "instruments.check.yesNoOnly", question.id())));
        }
        scored.stream()
                .filter(question -> points(question).getFirst() < 0)
                .forEach(question ->
                        findings.add(Finding.error(question.id(), "instruments.check.negative", question.id())));
    }

    /** A mean over questions of unlike scales would say nothing. */
    private static void oneScale(List<Question> scored, List<Finding> findings) {
        if (scored.isEmpty()) {
            return;
        }
        List<Integer> first = points(scored.getFirst());
        Function<List<Integer>, List<Integer>> ends = points -> List.of(points.getFirst(), points.getLast());
        scored.stream()
                .filter(question -> !ends.apply(points(question)).equals(ends.apply(first)))
                .forEach(question ->
                        findings.add(Finding.error(question.id(), "instruments.check.unlikeScale", question.id())));
    }

    private static List<Integer> points(Question question) {
        return question.levels().stream()
                .map(Level::points)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** From best to worst without gap or overlap: each band ends where the next begins, all in one direction. */
    private static void bands(List<Band> bands, List<Finding> findings) {
        if (bands.isEmpty()) {
            return;
        }
        boolean rising = rising(bands);
        List<Band> order = rising ? bands : bands.reversed();
        Fraction lowest = order.getFirst().from();
        if (lowest != null) {
            findings.add(Finding.error(order.getFirst().rating(), "instruments.check.noLowest", plain(lowest)));
        }
        Fraction highest = order.getLast().below();
        if (highest != null) {
            findings.add(Finding.error(order.getLast().rating(), "instruments.check.noHighest", plain(highest)));
        }
        for (int i = 1; i < order.size(); i++) {
            Fraction end = order.get(i - 1).below();
            Fraction start = order.get(i).from();
            String rating = order.get(i).rating();
            if (end == null || start == null) {
                findings.add(Finding.error(rating, "instruments.check.bandOverlap", rating));
            } else if (end.compareTo(start) < 0) {
                findings.add(Finding.error(rating, "instruments.check.bandGap", plain(end), plain(start)));
            } else if (end.compareTo(start) > 0) {
                findings.add(Finding.error(rating, "instruments.check.bandOverlap", rating));
            } else if (order.get(i).below() != null
                    && Objects.requireNonNull(order.get(i).below()).compareTo(start) <= 0) {
                findings.add(Finding.error(rating, "instruments.check.bandEmpty", rating));
            }
        }
    }

    private static String plain(Fraction end) {
        return end.decimal().toPlainString();
    }

    private static boolean rising(List<Band> bands) {
        return bands.getFirst().from() == null
                && (bands.size() == 1 || bands.getLast().from() != null);
    }
}
