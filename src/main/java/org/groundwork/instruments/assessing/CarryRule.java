package org.groundwork.instruments.assessing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.scoring.AnswerRule;

/**
 * Last time's answers in a new assessment: the partner's own in its slot, what was settled in the assessor's. What both
 * agreed is not carried over, for an agreement is made anew.
 */
public final class CarryRule {
    private CarryRule() {}

    /** The answers that the instrument still asks for and still takes, each old until it is confirmed. */
    public static List<Answered> carried(Assessed last, Instrument instrument, UUID to) {
        Map<String, Question> questions =
                instrument.questions().collect(Collectors.toMap(Question::id, Function.identity()));
        List<Answered> carried = new ArrayList<>();
        for (String id : questions.keySet().stream().sorted().toList()) {
            slot(last, id, Slot.OWN).ifPresent(own -> carried.add(old(own, to, Slot.OWN)));
            slot(last, id, Slot.AGREED)
                    .or(() -> slot(last, id, Slot.ASSESSOR))
                    .ifPresent(settled -> carried.add(old(settled, to, Slot.ASSESSOR)));
        }
        return carried.stream()
                .filter(one -> AnswerRule.check(Objects.requireNonNull(questions.get(one.question())), one.answer())
                        .isEmpty())
                .toList();
    }

    private static Optional<Answered> slot(Assessed last, String question, Slot slot) {
        return last.answers().stream()
                .filter(one -> one.slot() == slot
                        && one.question().equals(question)
                        && !one.old()
                        && !one.answer().isBlank()
                        && !one.disagreed()
                        && !one.answer().equals(Question.NOT_REVIEWED))
                .findFirst();
    }

    private static Answered old(Answered from, UUID to, Slot slot) {
        Answered empty = Answered.of(to, from.question(), slot, from.saidOn());
        return new Answered(
                empty.id(),
                to,
                from.question(),
                slot,
                from.answer(),
                from.reason(),
                from.how(),
                from.language(),
                from.interpreter(),
                from.witness(),
                from.source(),
                from.saidOn(),
                true);
    }
}
