package org.groundwork.instruments.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.content.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Which questions are asked. A question that hangs on an answer not yet given is open; one that hangs on a fact of the
 * actor that nobody knows is asked, so that nothing is passed over in silence.
 */
public final class RelevanceRule {
    /** Whether a question is asked. */
    public enum Asked {
        YES,
        NO,
        /** it hangs on an answer that is not there yet */
        OPEN
    }

    private final Instrument instrument;
    private final Map<String, String> answers;
    private final Facts facts;
    private final Map<String, Asked> known = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    private RelevanceRule(Instrument instrument, Map<String, String> answers, Facts facts) {
        this.instrument = instrument;
        this.answers = answers;
        this.facts = facts;
    }

    /** For every question whether it is asked, by id. */
    public static Map<String, Asked> of(Instrument instrument, Map<String, String> answers, Facts facts) {
        RelevanceRule rule = new RelevanceRule(instrument, answers, facts);
        instrument.questions().forEach(rule::asked);
        return Map.copyOf(rule.known);
    }

    private Asked asked(Question question) {
        Asked before = known.get(question.id());
        if (before != null) {
            return before;
        }
        if (!underWay.add(question.id())) {
            return Asked.NO; // a circle, which no sound instrument has
        }
        Asked asked = truth(question.relevant());
        if (asked == Asked.OPEN && question.relevant().questions().noneMatch(this::open)) {
            asked = Asked.YES;
        }
        underWay.remove(question.id());
        known.put(question.id(), asked);
        return asked;
    }

    private boolean open(String id) {
        return instrument
                .question(id)
                .filter(question -> asked(question) != Asked.NO && answer(question) == null)
                .isPresent();
    }

    private @Nullable String answer(Question question) {
        return AnswerRule.counting(question, answers, facts);
    }

    private Asked truth(Condition condition) {
        return switch (condition) {
            case Condition.AnswerIs is -> answerIs(is);
            case Condition.FactIs is -> factIs(is);
            case Condition.All all -> all(all.of());
            case Condition.Any any ->
                not(all(any.of().stream().map(RelevanceRule::negated).toList()));
            case Condition.Not not -> not(truth(not.of()));
        };
    }

    private static Condition negated(Condition condition) {
        return new Condition.Not(condition);
    }

    private Asked all(List<Condition> conditions) {
        List<Asked> truths = conditions.stream().map(this::truth).toList();
        if (truths.contains(Asked.NO)) {
            return Asked.NO;
        }
        return truths.contains(Asked.OPEN) ? Asked.OPEN : Asked.YES;
    }

    private static Asked not(Asked truth) {
        return switch (truth) {
            case YES -> Asked.NO;
            case NO -> Asked.YES;
            case OPEN -> Asked.OPEN;
        };
    }

    private Asked answerIs(Condition.AnswerIs is) {
        Question question = instrument.question(is.question()).orElse(null);
        if (question == null) {
            return Asked.NO;
        }
        Asked asked = asked(question);
        String answer = answer(question);
        if (asked == Asked.NO || (answer == null && question.optional())) {
            return Asked.NO;
        }
        if (answer == null || asked == Asked.OPEN) {
            return Asked.OPEN;
        }
        return Arrays.stream(answer.split(" ", -1)).anyMatch(is.values()::contains) ? Asked.YES : Asked.NO;
    }

    private Asked factIs(Condition.FactIs is) {
        String fact = facts.of(is.fact());
        if (fact == null) {
            return Asked.OPEN;
        }
        return is.values().contains(fact) ? Asked.YES : Asked.NO;
    }
}
