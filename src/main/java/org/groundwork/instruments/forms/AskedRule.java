package org.groundwork.instruments.forms;

import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.content.Condition;

/** Which questions a form for a partner holds: all but those that what is known of it rules out or answers. */
final class AskedRule {
    private final Instrument instrument;
    private final Facts facts;

    private AskedRule(Instrument instrument, Facts facts) {
        this.instrument = instrument;
        this.facts = facts;
    }

    static Set<String> asked(Instrument instrument, Facts facts) {
        AskedRule rule = new AskedRule(instrument, facts);
        return instrument
                .questions()
                .filter(question -> !rule.ruledOut(
                        question.relevant(), instrument.sections().size() + 8))
                .filter(question -> question.record().isEmpty() || facts.of(question.record()) == null)
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    /** True where facts alone make it false, whatever is answered. {@code depth} ends circles, which are unsound. */
    private boolean ruledOut(Condition condition, int depth) {
        return switch (condition) {
            case Condition.AnswerIs is ->
                depth > 0
                        && instrument
                                .question(is.question())
                                .filter(other -> ruledOut(other.relevant(), depth - 1))
                                .isPresent();
            case Condition.FactIs is -> {
                String fact = facts.of(is.fact());
                yield fact != null && !is.values().contains(fact);
            }
            case Condition.All all -> all.of().stream().anyMatch(part -> ruledOut(part, depth));
            case Condition.Any any -> !any.of().isEmpty() && any.of().stream().allMatch(part -> ruledOut(part, depth));
            case Condition.Not not -> certain(not.of());
        };
    }

    /** True where facts alone make it true. */
    private boolean certain(Condition condition) {
        return switch (condition) {
            case Condition.AnswerIs ignored -> false;
            case Condition.FactIs is -> {
                String fact = facts.of(is.fact());
                yield fact != null && is.values().contains(fact);
            }
            case Condition.All all -> all.of().stream().allMatch(this::certain);
            case Condition.Any any -> any.of().stream().anyMatch(this::certain);
            case Condition.Not not -> ruledOut(not.of(), 0);
        };
    }
}
