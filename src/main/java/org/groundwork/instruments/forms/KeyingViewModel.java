package org.groundwork.instruments.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.scoring.RelevanceRule;
import org.groundwork.instruments.scoring.RelevanceRule.Asked;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/**
 * A paper form while it is keyed in: one question after another, a digit answers, Enter goes on. Each answer is saved
 * as it is keyed. Questions that the answers so far rule out are passed over.
 */
public final class KeyingViewModel {
    private final Instrument instrument;
    private final QuestionDocument words;
    private final List<Question> questions;
    private final Map<String, String> answers;
    private final Facts facts;
    private final BiFunction<String, String, Running> save;
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private boolean edited;
    /** Which questions are asked; null after an answer has changed. */
    private @Nullable Map<String, Asked> known;

    /**
     * @param answers what is answered already, by question
     * @param save stores the answer to a question; "" takes it away
     */
    public KeyingViewModel(
            Instrument instrument, Map<String, String> answers, Facts facts, BiFunction<String, String, Running> save) {
        this.instrument = instrument;
        this.words = new QuestionDocument(instrument, Text.locale());
        this.questions = instrument.questions().toList();
        this.answers = new HashMap<>(answers);
        this.facts = facts;
        this.save = save;
        start();
    }

    /** Begins at the first question without an answer, or at the first. */
    private void start() {
        int first = -1;
        for (int i = 0; i < questions.size() && first < 0; i++) {
            if (isAsked(i) && answer(i).isBlank()) {
                first = i;
            }
        }
        go(first >= 0 ? first : step(-1, 1));
    }

    List<Question> questions() {
        return questions;
    }

    /** The place of the question that keys go to; one past the last where all are done. */
    public ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /** Grows with every answer, so that a list can show itself again. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** What is being typed for the question. */
    public ReadOnlyStringProperty typed() {
        return typed.getReadOnlyProperty();
    }

    /** What is wrong with the last key; "" for nothing. */
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** True where all questions have been gone through. */
    public boolean isOver() {
        return at.get() >= questions.size();
    }

    String answer(int place) {
        return answers.getOrDefault(questions.get(place).id(), "");
    }

    boolean isAsked(int place) {
        if (known == null) {
            known = RelevanceRule.of(instrument, answers, facts);
        }
        return known.get(questions.get(place).id()) != Asked.NO;
    }

    String number(int place) {
        return String.valueOf(words.number(questions.get(place)));
    }

    String text(int place) {
        return words.words(questions.get(place).text());
    }

    /** The boxes of a question with their digits: "1 Low   2 Moderate   0 Not applicable". */
    String boxes(int place) {
        Question question = questions.get(place);
        StringBuilder boxes = new StringBuilder();
        words.options(question).forEach(option -> boxes.append(boxes.isEmpty() ? "" : "   ")
                .append(KeyingRule.numbers(question, option.id()))
                .append(' ')
                .append(option.label()));
        return boxes.toString();
    }

    /** The answer as it is read: digits and labels, or what was typed. */
    String shown(int place) {
        Question question = questions.get(place);
        String answer = answer(place);
        if (answer.isBlank() || (question.levels().isEmpty() && !answer.equals(Question.NOT_APPLICABLE))) {
            return answer;
        }
        List<String> ids = List.of(answer.split(" ", -1));
        return words.options(question).stream()
                .filter(option -> ids.contains(option.id()))
                .map(option -> KeyingRule.numbers(question, option.id()) + " " + option.label())
                .reduce((a, b) -> a + ", " + b)
                .orElse(answer);
    }

    /** A digit key. */
    public void digit(int digit) {
        if (isOver()) {
            return;
        }
        Question question = questions.get(at.get());
        if (KeyingRule.isTyped(question)) {
            type(typed.get() + digit);
        } else if (KeyingRule.hasTwoDigits(question)) {
            edited = true;
            typed.set(typed.get() + digit);
        } else {
            number(question, digit);
        }
    }

    private boolean number(Question question, int number) {
        String now = KeyingRule.keyed(question, answer(at.get()), number);
        if (now == null) {
            message.set(
                    number == 0
                            ? Text.of("instruments.keying.mustApply")
                            : Text.of(
                                    "instruments.keying.noBox",
                                    number,
                                    question.levels().size()));
            return false;
        }
        message.set("");
        keep(question, now);
        return true;
    }

    /** What stands in the field of a question that is answered in words, a number or a date. */
    public void type(String text) {
        if (!isOver() && !text.equals(typed.get())) {
            edited = true;
            typed.set(text);
            message.set("");
        }
    }

    /** Keeps what was typed and goes to the next question that is asked; stays where it cannot be kept. */
    public void enter() {
        if (!isOver() && taken()) {
            go(step(at.get(), 1));
        }
    }

    /** Goes to the question before, keeping what was typed where that can be. */
    public void back() {
        if (isOver() || taken()) {
            int before = step(at.get(), -1);
            if (before >= 0) {
                go(before);
            }
        }
    }

    /** Goes to any question, keeping what was typed where that can be. */
    public void to(int place) {
        if (place >= 0 && place < questions.size() && (isOver() || taken())) {
            go(place);
        }
    }

    /** Takes the answer away. */
    public void clear() {
        if (!isOver()) {
            keep(questions.get(at.get()), "");
            typed.set("");
            edited = false;
            message.set("");
        }
    }

    private boolean taken() {
        if (!edited) {
            return true;
        }
        Question question = questions.get(at.get());
        String text = typed.get().strip();
        if (KeyingRule.hasTwoDigits(question)) {
            if (!text.isEmpty() && (!text.matches("\\d{1,2}") || !number(question, Integer.parseInt(text)))) {
                return false;
            }
            edited = false;
            return true;
        }
        if (text.equals("0") && question.notApplicable() && isWithoutZero(question)) {
            text = Question.NOT_APPLICABLE;
        }
        AnswerWordsReader.Meaning meaning = new AnswerWordsReader(question).meaning(text);
        Finding finding = meaning.finding();
        if (finding != null && meaning.value().isEmpty()) {
            message.set(Text.of(finding.key(), finding.args().toArray()));
            return false;
        }
        keep(question, meaning.value());
        edited = false;
        return true;
    }

    /** Nought members is an answer; a date or a text of nought is none. */
    private static boolean isWithoutZero(Question question) {
        return switch (question.type()) {
            case NUMBER -> false;
            case DATE, TEXT, SCALE, YES_NO, SINGLE, MULTIPLE, DOCUMENT -> true;
        };
    }

    private void keep(Question question, String answer) {
        if (!Objects.equals(answers.getOrDefault(question.id(), ""), answer)) {
            answers.put(question.id(), answer);
            known = null;
            save.apply(question.id(), answer).whenEnded(state -> {
                if (state == Running.State.FAILED) {
                    message.set(Text.of("instruments.keying.notSaved", words.number(question)));
                }
            });
            changes.set(changes.get() + 1);
        }
    }

    private void go(int place) {
        edited = false;
        at.set(place);
        message.set("");
        boolean words = place < questions.size() && KeyingRule.isTyped(questions.get(place));
        typed.set(words ? answer(place) : "");
    }

    /** The next place in a direction that is asked: one past the last, or -1. */
    private int step(int from, int by) {
        int place = from + by;
        while (place >= 0 && place < questions.size() && !isAsked(place)) {
            place += by;
        }
        return place;
    }

    /** How far it is: "12 of 100". */
    String progress() {
        int answered = 0;
        int asked = 0;
        for (int i = 0; i < questions.size(); i++) {
            if (isAsked(i)) {
                asked++;
                answered += answer(i).isBlank() ? 0 : 1;
            }
        }
        return Text.of("instruments.keying.progress", answered, asked);
    }
}
