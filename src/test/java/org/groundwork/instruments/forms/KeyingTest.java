package org.groundwork.instruments.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.content.InstrumentReader;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.junit.jupiter.api.Test;

/** A paper form is keyed in with digits and Enter. */
class KeyingTest {
    private static final Facts KNOWN = new Facts(Map.of("profile", "ngo"));
    private final List<String> saved = new ArrayList<>();

    private KeyingViewModel keying(Instrument instrument, Map<String, String> answers) {
        return new KeyingViewModel(instrument, answers, KNOWN, (question, value) -> {
            saved.add(question + "=" + value);
            return Running.done();
        });
    }

    private static String at(KeyingViewModel model) {
        return model.isOver() ? "over" : model.questions().get(model.at().get()).id();
    }

    @Test
    void digitsAndEnterFillInTheWholeForm() {
        KeyingViewModel model = keying(FormSample.instrument(), Map.of());
        for (int digit : new int[] {4, 2, 1, 2, 3}) {
            model.digit(digit);
            model.enter();
        }
        model.digit(1);
        model.digit(3);
        model.enter();
        model.digit(1);
        model.digit(4);
        model.enter();
        model.type("1 May 2020");
        model.enter();
        model.type("Our well");
        model.enter();
        model.digit(1);
        model.enter();
        model.enter();
        assertEquals("over", at(model), "B7 is left open, B8 is for state bodies only");
        assertEquals(
                List.of(
                        "A1=full",
                        "A2=some",
                        "A3=yes",
                        "A4=no",
                        "B1=3",
                        "B2=food",
                        "B2=food school",
                        "B3=14",
                        "B4=2020-05-01",
                        "B5=Our well",
                        "B6=held"),
                saved);
        assertEquals(List.of("10 of 11 answered, saved", "One question is open: 12."), model.summary());
    }

    @Test
    void whatThePaperHasNoBoxForIsNotTaken() {
        KeyingViewModel model = keying(FormSample.instrument(), Map.of());
        model.digit(7);
        assertEquals("There is no box 7; the last one is 4.", model.message().get());
        model.digit(0);
        assertEquals(List.of("A1=n/a"), saved);
        model.enter();
        model.digit(0);
        assertEquals(
                "This question cannot be “not applicable”.", model.message().get());
        assertEquals(List.of("A1=n/a"), saved);
    }

    @Test
    void aTypedAnswerThatIsNoneStaysInTheField() {
        KeyingViewModel model = keying(FormSample.instrument(), Map.of());
        model.to(6);
        model.type("about ten");
        model.enter();
        assertEquals("B3", at(model));
        assertEquals("about ten", model.typed().get());
        assertEquals("“about ten” is no number.", model.message().get());
        model.type("10");
        model.enter();
        assertEquals(List.of("B3=10"), saved);
    }

    @Test
    void questionsThatAnAnswerRulesOutArePassedOver() {
        KeyingViewModel model = keying(FormSample.instrument(), Map.of("A1", "full", "A2", "full"));
        assertEquals("A3", at(model), "begins at the first that is open");
        model.digit(2);
        model.enter();
        assertEquals("B1", at(model));
        model.back();
        assertEquals("A3", at(model));
        model.back();
        model.back();
        model.back();
        assertEquals("A1", at(model), "there is nothing before the first");
    }

    @Test
    void aDigitAgainTakesATickBackAndAnotherCorrects() {
        KeyingViewModel model = keying(FormSample.instrument(), Map.of());
        model.digit(1);
        model.digit(3);
        assertEquals(List.of("A1=none", "A1=most"), saved);
        model.to(5);
        model.digit(2);
        model.digit(2);
        assertEquals("B2=", saved.getLast());
    }

    @Test
    void moreThanNineBoxesTakeTwoDigitsAndEnter() {
        String choices = IntStream.rangeClosed(1, 12)
                .mapToObj(n -> "{\"id\":\"c" + n + "\",\"label\":{\"en\":\"C" + n + "\"}}")
                .collect(Collectors.joining(","));
        Instrument many = InstrumentReader.read("""
                {"id":"many","title":{"en":"m"},"sections":[{"id":"A","questions":[
                 {"id":"q","type":"single","text":{"en":"q"},"choices":[%s]},
                 {"id":"r","type":"text","text":{"en":"r"}}]}]}""".formatted(choices));
        KeyingViewModel model = keying(many, Map.of());
        model.digit(1);
        model.digit(2);
        assertEquals(List.of(), saved);
        model.enter();
        assertEquals(List.of("q=c12"), saved);
        assertEquals("r", at(model));
        model.back();
        model.digit(9);
        model.digit(9);
        model.enter();
        assertEquals("q", at(model));
        assertEquals(List.of("q=c12"), saved);
    }

    @Test
    void whereSeveralOfManyBoxesAreTickedEnterWithANumberStays() {
        String choices = IntStream.rangeClosed(1, 12)
                .mapToObj(n -> "{\"id\":\"c" + n + "\",\"label\":{\"en\":\"C" + n + "\"}}")
                .collect(Collectors.joining(","));
        Instrument many = InstrumentReader.read("""
                {"id":"many","title":{"en":"m"},"sections":[{"id":"A","questions":[
                 {"id":"q","type":"multiple","text":{"en":"q"},"choices":[%s]},
                 {"id":"r","type":"text","text":{"en":"r"}}]}]}""".formatted(choices));
        KeyingViewModel model = keying(many, Map.of());
        model.digit(1);
        model.digit(2);
        model.enter();
        assertEquals("q", at(model));
        model.digit(3);
        model.enter();
        model.enter();
        assertEquals("r", at(model));
        assertEquals("q=c3 c12", saved.getLast());
    }

    @Test
    void whatWasNotSavedIsNoAnswerAndCanBeKeyedInAgain() {
        boolean[] full = {true};
        Tasks tasks = Tasks.direct(trouble -> {});
        KeyingViewModel model = new KeyingViewModel(
                FormSample.instrument(),
                Map.of(),
                KNOWN,
                (question, value) -> tasks.run(
                        "instruments.saving",
                        progress -> {
                            if (full[0]) {
                                throw new IllegalStateException("no room");
                            }
                            return saved.add(question + "=" + value);
                        },
                        done -> {}));
        model.digit(4);
        assertEquals(
                "The answer to question 1 was not saved; key it in again.",
                model.message().get());
        assertEquals("", model.answer(0));
        model.enter();
        assertEquals("Not saved, so key them in again: 1.", model.summary().getLast());
        full[0] = false;
        model.back();
        model.digit(4);
        assertEquals(List.of("A1=full"), saved);
        assertEquals(2, model.summary().size());
    }

    @Test
    void onlyAnswersAreKeptAndTheyComeBackAsDigits() {
        Instrument sample = FormSample.instrument();
        Map<String, String> answers = new HashMap<>();
        for (Question question : sample.questions().toList()) {
            for (int n = 0; n <= question.levels().size() + 1; n++) {
                String keyed = question.levels().isEmpty() ? null : KeyingRule.keyed(question, "", n);
                if (keyed != null) {
                    assertEquals(String.valueOf(n), KeyingRule.numbers(question, keyed));
                    answers.put(question.id(), keyed);
                }
            }
        }
        assertTrue(answers.size() > 5);
        assertNull(KeyingRule.keyed(sample.question("A2").orElseThrow(), "", 0));
        assertNull(KeyingRule.keyed(sample.question("A2").orElseThrow(), "", 5));
    }

    @Test
    void aHundredQuestionsTakeTwoKeysEach() {
        String questions = IntStream.rangeClosed(1, 100)
                .mapToObj(n -> "{\"id\":\"q" + n + "\",\"type\":\"yes-no\",\"text\":{\"en\":\"q\"}}")
                .collect(Collectors.joining(","));
        Instrument hundred = InstrumentReader.read("{\"id\":\"h\",\"title\":{\"en\":\"h\"},\"sections\":[{\"id\":\"A\","
                + "\"questions\":[" + questions + "]}]}");
        KeyingViewModel model = keying(hundred, Map.of());
        for (int i = 0; i < 100; i++) {
            model.digit(1 + i % 2);
            model.enter();
        }
        assertTrue(model.isOver());
        assertEquals(100, saved.size());
    }
}
