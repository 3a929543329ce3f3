package org.groundwork.instruments.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.content.InstrumentReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What somebody changes in a form that the program gave out: each change comes in, or is told with its row. */
@SuppressWarnings("NullAway.Init")
class ChangedFormTest {
    private static final Instrument GIVEN = InstrumentReader.read("""
            {"id": "given", "edition": "2", "title": {"en": "Given", "fr": "Donné"}, "direction": "capacity",
             "sections": [
              {"id": "A", "title": {"en": "First"}, "questions": [
               {"id": "A1", "type": "yes-no", "text": {"en": "Is there a board?", "fr": "Un conseil ?"}},
               {"id": "A2", "type": "yes-no", "text": {"en": "Does it meet?"},
                "relevant": {"all": [{"answer": "A1", "is": ["yes"]}, {"fact": "kind", "is": ["NGO"]}]}},
               {"id": "A3", "type": "text", "text": {"en": "Of state bodies"},
                "relevant": {"fact": "kind", "is": ["STATE"]}},
               {"id": "A4", "type": "text", "text": {"en": "Of either"},
                "relevant": {"any": [{"answer": "A1", "is": ["no"]}, {"fact": "kind", "is": ["NGO"]}]}}]}]}
            """);

    @TempDir
    Path folder;

    private record Change(String name, Consumer<ReturnedForm> done, List<String> told, Consumer<Instrument> comes) {}

    private static Consumer<Instrument> asked(String question, String condition) {
        return made -> assertEquals(
                condition, String.valueOf(made.question(question).orElseThrow().relevant()));
    }

    private static final String ALWAYS = "All[of=[]]";
    private static final String NGO = "FactIs[fact=kind, values=[NGO]]";

    private static final List<Change> CONDITIONS = List.of(
            new Change(
                    "nothing",
                    form -> {},
                    List.of(),
                    made -> assertEquals(
                            GIVEN.questions().toList(), made.questions().toList())),
            new Change(
                    "the question that another hangs on is removed",
                    form -> form.delete(form.row("survey", "name", "A1")),
                    List.of(
                            "survey I3 “A2” was asked only after certain answers, and the form no longer holds what they were given to: A1.",
                            "survey I5 “A4” was asked only after certain answers, and the form no longer holds what they were given to: A1."),
                    asked("A2", NGO)),
            new Change(
                    "the answer that another hangs on is removed",
                    form -> form.delete(form.row("choices", "gw_id", "yes")),
                    List.of(
                            "survey A3 “A1” has no list “list_1” with two answers or more, and was left out.",
                            "survey A4 “A2” has no list “list_1” with two answers or more, and was left out.",
                            "survey I6 “A4” was asked only after certain answers, and the form no longer holds what they were given to: A1."),
                    made -> {}),
            new Change(
                    "an expression is changed",
                    form -> form.set("A2", "relevant", "${A1} = 'no'"),
                    List.of(),
                    asked("A2", "All[of=[" + NGO + ", AnswerIs[question=A1, values=[no]]]]")),
            new Change("an expression is cleared", form -> form.set("A2", "relevant", ""), List.of(), asked("A2", NGO)),
            new Change(
                    "an expression that cannot be read",
                    form -> form.set("A2", "relevant", "count(${A1}) > 1"),
                    List.of(
                            "survey I4 When “A2” is asked could not be read (count(${A1}) > 1); it is asked without that condition."),
                    asked("A2", NGO)),
            new Change(
                    "an expression beside a fact that cannot be told apart",
                    form -> form.set("A4", "relevant", "${A1} = 'yes'"),
                    List.of(
                            "survey I6 “A4” was asked only of certain actors, and its condition was changed in the form (${A1} = 'yes')."),
                    asked("A4", "AnswerIs[question=A1, values=[yes]]")),
            new Change(
                    "the program's own note is spoilt",
                    form -> form.set("A3", "gw_relevant", "{\"fact\": \"kind"),
                    List.of(
                            "survey K5 The program’s own note of when “A3” is asked was changed and cannot be read ({\"fact\": \"kind)."),
                    asked("A3", ALWAYS)),
            new Change(
                    "a circle",
                    form -> form.set("A1", "relevant", "${A2} = 'yes'"),
                    List.of(
                            "survey I3 Whether “A1” is asked hangs on its own answer; it is always asked.",
                            "survey I4 Whether “A2” is asked hangs on its own answer; it is always asked."),
                    asked("A1", ALWAYS)));

    @TestFactory
    Stream<DynamicTest> changedConditions() {
        return CONDITIONS.stream()
                .map(change -> DynamicTest.dynamicTest(change.name(), () -> {
                    FormIn form = ReturnedForm.read(folder, GIVEN, change.done());
                    assertEquals(change.told(), ReturnedForm.told(form));
                    change.comes().accept(form.instrument());
                }));
    }
}
