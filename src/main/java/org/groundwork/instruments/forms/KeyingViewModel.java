package org.groundwork.instruments.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.scoring.RelevanceRule;
import org.groundwork.instruments.scoring.RelevanceRule.Asked;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/**
 * A paper form while it is keyed in: one question after another, a digit answers, Enter goes on. Each answer is saved
 * as it is keyed. Questions that the answers so far rule out are passed over.
 */
public final class KeyingViewModel {
    private static final int MOST_NAMED = 20;

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
    private final Set<Integer> unsaved = new TreeSet<>();
    private int saving;
    private boolean edited;
    /** Which questions are asked; null after an answer has changed. */
    private @Nullable Map<String, Asked> known;

    /**
     * @param answers what is answered already, by question; without what is to be confirmed, so that keying confirms it
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
            if (isAsked(i) && isOpen(i)) {
                first = i;
            }
        }
        go(first >= 0 ? first : step(-1, 1));
    }

    /** Shows what is stored now, after undo for example; stays where it is. */
    public void stored(Map<String, String> now) {
        answers.clear();
        answers.putAll(now);
        known = null;
        changes.set(changes.get() + 1);
        if (!edited && !isOver() && KeyingRule.isTyped(questions.get(at.get()))) {
            typed.set(answer(at.get()));
        }
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

    /** A box of a paper form: its digit, its words, whether it is ticked. */
    record Box(String digit, String words, boolean ticked) {}

    /** The boxes of a question, in order, "not applicable" last; none where it is answered in words. */
    List<Box> boxes(int place) {
        Question question = questions.get(place);
        List<String> ticked = List.of(answer(place).split(" ", -1));
        return words.options(question).stream()
                .map(option -> new Box(
                        KeyingRule.numbers(question, option.id()), option.label(), ticked.contains(option.id())))
                .toList();
    }

    /** The answer as it is read: digits and labels, or what was typed. */
    String shown(int place) {
        Question question = questions.get(place);
        String answer = answer(place);
        if (answer.equals(Question.NOT_REVIEWED)) {
            return Text.of("instruments.paper.notReviewed");
        }
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
        if (isOver()) {
            return;
        }
        Question question = questions.get(at.get());
        boolean ticks = question.type() == QuestionType.MULTIPLE
                && KeyingRule.hasTwoDigits(question)
                && !typed.get().isBlank();
        if (taken()) {
            if (ticks) {
                typed.set(""); // another box may be ticked too
            } else {
                go(step(at.get(), 1));
            }
        }
    }

    /** Keeps what was typed where that can be, and stays. */
    Running keep() {
        if (!isOver()) {
            taken();
        }
        return Running.done();
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
        String before = answers.getOrDefault(question.id(), "");
        if (!before.equals(answer)) {
            put(question, answer);
            saving++;
            save.apply(question.id(), answer).whenEnded(state -> saved(question, before, answer, state));
        }
    }

    /** What could not be saved is no answer: what stood there before is shown again. */
    private void saved(Question question, String before, String answer, Running.State state) {
        saving--;
        if (state == Running.State.DONE) {
            unsaved.remove(words.number(question));
        } else {
            unsaved.add(words.number(question));
            message.set(Text.of("instruments.keying.notSaved", words.number(question)));
            if (answers.getOrDefault(question.id(), "").equals(answer)) {
                put(question, before);
            }
        }
        changes.set(changes.get() + 1);
    }

    private void put(Question question, String answer) {
        answers.put(question.id(), answer);
        known = null;
        changes.set(changes.get() + 1);
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

    /** How far it is: "34 of 100 answered", and whether all of it is on the disk. */
    String progress() {
        int asked = (int) asked().count();
        String key = saving > 0 ? "instruments.keying.saving" : "instruments.keying.progress";
        return Text.of(key, asked - open().size(), asked);
    }

    /** How much of it is answered, 0 to 1. */
    double fraction() {
        long asked = asked().count();
        return asked == 0 ? 0 : 1 - (double) open().size() / asked;
    }

    private IntStream asked() {
        return IntStream.range(0, questions.size()).filter(this::isAsked);
    }

    /** Places of the questions that are asked and not answered. */
    List<Integer> open() {
        return asked().filter(this::isOpen).boxed().toList();
    }

    private boolean isOpen(int place) {
        return answer(place).isBlank() || answer(place).equals(Question.NOT_REVIEWED);
    }

    /** What came of it: how much is answered, which questions are open, what was not saved. */
    List<String> summary() {
        List<String> lines = new ArrayList<>(List.of(progress()));
        List<Integer> open = open();
        if (!open.isEmpty()) {
            String numbers = open.stream().limit(MOST_NAMED).map(this::number).collect(Collectors.joining(", "));
            lines.add(Text.of("instruments.keying.open", open.size(), numbers, Math.max(0, open.size() - MOST_NAMED)));
        }
        if (!unsaved.isEmpty()) {
            lines.add(Text.of(
                    "instruments.keying.unsaved",
                    unsaved.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        return lines;
    }
}
