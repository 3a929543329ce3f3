package org.groundwork.duediligence.out;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.groundwork.core.Text;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.AssessmentState;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.sums.SumsFeature;
import org.jspecify.annotations.Nullable;

/** What the assessments that count leave open, disagree on, or found weak: a line a question. */
final class AnswersSheet {
    private final List<Assessed> counting;
    private final Facts facts;

    AnswersSheet(List<Assessed> all, Facts facts) {
        this.counting = all.stream()
                .filter(each -> each.state() != AssessmentState.SUPERSEDED && each.state() != AssessmentState.RETIRED)
                .toList();
        this.facts = facts;
    }

    /** The title of an instrument, by its id. */
    static String title(List<Assessed> all, String code) {
        return all.stream()
                .map(Assessed::instrument)
                .filter(each -> each.id().equals(code))
                .findFirst()
                .or(() -> LibraryFeature.shipped(code))
                .map(InstrumentsFeature::title)
                .orElse(code);
    }

    /** Questions of unfinished assessments to which nobody said an answer yet. */
    List<List<? extends @Nullable Object>> open() {
        return lines(each -> SumsFeature.open(each, facts));
    }

    /** Questions on which both sides keep their own answer. */
    List<List<? extends @Nullable Object>> apart() {
        return lines(SumsFeature::apart);
    }

    /** Questions whose answer is nearer to the worst than to the best, those that stop cash first. */
    List<List<? extends @Nullable Object>> gaps() {
        return lines(SumsFeature::gaps);
    }

    private List<List<? extends @Nullable Object>> lines(Function<Assessed, List<Question>> questions) {
        List<List<? extends @Nullable Object>> lines = new ArrayList<>();
        counting.forEach(each -> questions.apply(each).forEach(question -> lines.add(line(each, question))));
        return lines;
    }

    private static List<? extends @Nullable Object> line(Assessed assessed, Question question) {
        Instrument instrument = assessed.instrument();
        Map<String, Answered> said = new HashMap<>();
        for (Slot slot : List.of(Slot.ASSESSOR, Slot.AGREED)) {
            assessed.answers().stream()
                    .filter(one -> one.slot() == slot && one.question().equals(question.id()))
                    .filter(one -> !one.old()
                            && !(one.answer().isBlank() && one.reason().isBlank()))
                    .forEach(one -> said.put(question.id(), one));
        }
        Answered one = said.get(question.id());
        String answer = one == null ? "" : answer(question, one);
        return Arrays.asList(
                question.text().in(Text.locale()),
                InstrumentsFeature.title(instrument),
                instrument.number(question),
                question.critical().contains(one == null ? "" : one.answer())
                        ? Text.of("duediligence.out.critical", answer)
                        : answer,
                null,
                one == null ? "" : one.reason());
    }

    private static String answer(Question question, Answered one) {
        if (one.disagreed()) {
            return Text.of("duediligence.out.apartWord");
        }
        return question.level(one.answer()).map(LibraryFeature::label).orElse(one.answer());
    }
}
