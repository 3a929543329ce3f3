package org.groundwork.instruments.forms;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.groundwork.instruments.forms.ReturnedForm.Change;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What somebody changes among the answers of a form that was given out, in its settings and in the program's own columns. */
@SuppressWarnings("NullAway.Init")
class ReturnedSheetsTest {
    private static final String EN = "label::English (en)";

    private static final List<Change> CHANGES = List.of(
            ReturnedForm.change(
                    "answer's label",
                    form -> form.set(choice(form, "some"), EN, "A little"),
                    "> A2.some.label.en=A little"),
            ReturnedForm.change(
                    "usual answer's label",
                    form -> form.set(choice(form, "yes"), EN, "Certainly"),
                    "> A1.yes.label.en=Certainly"),
            ReturnedForm.change(
                    "what an answer looks like",
                    form -> form.set(choice(form, "full"), EN, "In place: Each week"),
                    "> A2.full.shows.en=Each week"),
            ReturnedForm.change(
                    "answer's label and looks",
                    form -> form.set(choice(form, "full"), EN, "Done: Each week"),
                    "> A2.full.label.en=Done",
                    "> A2.full.shows.en=Each week"),
            ReturnedForm.change(
                    "answer's name",
                    form -> form.set(choice(form, "some"), "name", "partly"),
                    "choices B5 The answer “some” is called “partly” in the form."),
            ReturnedForm.change(
                    "answer removed",
                    form -> form.delete(choice(form, "some")),
                    "> A2.answers=none full",
                    "> A2.some.label.en=-",
                    "> A2.some.label.fr=-",
                    "> A2.some.points=-"),
            ReturnedForm.change(
                    "critical answer removed",
                    form -> {
                        form.delete(choice(form, "no"));
                        form.below(choice(form, "yes"), "list_name", "list_1", "name", "maybe", EN, "Maybe");
                    },
                    "choices F3 The answer “maybe” in the list “list_1” is new and has no points, so it is not counted.",
                    "survey A4 “A1” was of the kind “yes-no”, which its answers in the form no longer fit.",
                    "survey S4 The critical answer “no” in “gw_critical” is none of the answers any more, and was left out.",
                    "> A1.answers=yes maybe",
                    "> A1.critical=[]",
                    "> A1.expected=",
                    "> A1.maybe.label.en=Maybe",
                    "> A1.maybe.points=null",
                    "> A1.no.points=-",
                    "> A1.type=scale"),
            ReturnedForm.change(
                    "answer added",
                    form -> form.below(choice(form, "some"), "list_name", "list_2", "name", "most", EN, "Mostly"),
                    "choices F6 The answer “most” in the list “list_2” is new and has no points, so it is not counted.",
                    "> A2.answers=none some most full",
                    "> A2.most.label.en=Mostly",
                    "> A2.most.points=null"),
            ReturnedForm.change(
                    "answer twice",
                    form -> form.below(
                            choice(form, "some"), "list_name", "list_2", "name", "some", EN, "Some", "gw_id", "some"),
                    "choices B6 The answer “some” stands twice in the list “list_2”; the first one was taken."),
            ReturnedForm.change(
                    "answer without list",
                    form -> form.set(choice(form, "some"), "list_name", ""),
                    "choices B5 The answer has no name or no list, and was left out.",
                    "> A2.answers=none full",
                    "> A2.some.label.en=-",
                    "> A2.some.label.fr=-",
                    "> A2.some.points=-"),
            ReturnedForm.change(
                    "order of answers",
                    form -> {
                        form.delete(choice(form, "yes"));
                        form.below(
                                choice(form, "no"),
                                "list_name",
                                "list_1",
                                "name",
                                "yes",
                                EN,
                                "Yes",
                                "gw_id",
                                "yes",
                                "gw_points",
                                "1");
                    },
                    "> A1.answers=no yes"),
            ReturnedForm.change(
                    "list nobody asks for",
                    form -> form.below(choice(form, "some"), "list_name", "other", "name", "x", EN, "X")),
            ReturnedForm.change(
                    "choices removed",
                    form -> form.deleteSheet("choices"),
                    "survey A4 “A1” has no list “list_1” with two answers or more, and was left out.",
                    "survey A5 “A2” has no list “list_2” with two answers or more, and was left out.",
                    "gw_bands A1 The way of scoring that stands beside the form does not hold together with its questions.",
                    "> A1=-",
                    "> A2=-",
                    "> A.asks=A3",
                    "> band.high=-",
                    "> band.low=-",
                    "> direction=none",
                    "> method=none"),
            ReturnedForm.change(
                    "points",
                    form -> form.set(choice(form, "some"), "gw_points", "two"),
                    "choices F5 “two” cannot stand in “gw_points”, and was not taken.",
                    "> A2.some.points=null"),
            ReturnedForm.change(
                    "weight",
                    form -> form.set("A1", "gw_weight", "heavy"),
                    "survey N4 “heavy” cannot stand in “gw_weight”, and was not taken.",
                    "> A1.weight=1"),
            ReturnedForm.change(
                    "key question",
                    form -> form.set("A1", "gw_key", "perhaps"),
                    "survey O4 “perhaps” cannot stand in “gw_key”, and was not taken.",
                    "> A1.key=false"),
            ReturnedForm.change(
                    "kind unknown",
                    form -> form.set("A1", "gw_type", "guess"),
                    "survey M4 “guess” cannot stand in “gw_type”, and was not taken.",
                    "> A1.critical=[]",
                    "> A1.expected=",
                    "> A1.key=false",
                    "> A1.type=single",
                    "> A1.weight=1"),
            ReturnedForm.change(
                    "critical answer unknown",
                    form -> form.set("A1", "gw_critical", "maybe"),
                    "survey S4 The critical answer “maybe” in “gw_critical” is none of the answers any more, and was left out.",
                    "> A1.critical=[]"),
            ReturnedForm.change(
                    "id removed",
                    form -> form.set("B1", "gw_id", ""),
                    "survey J9 “B1” lost its id in the column “gw_id”; it is known by its name now, so earlier answers to it are not found."),
            ReturnedForm.change(
                    "own column removed",
                    form -> form.deleteColumn("survey", "gw_weight"),
                    "survey A1 One column that this program wrote is gone, with all that stood there: gw_weight.",
                    "> A1.weight=1"),
            ReturnedForm.change(
                    "settings removed",
                    form -> form.deleteSheet("settings"),
                    "survey A1 What the form is called is no longer in its settings.",
                    "> edition=1",
                    "> id=back"),
            ReturnedForm.change(
                    "title",
                    form -> form.set(form.row("settings", "version", "2"), "form_title", "Ours"),
                    "settings A2 The form is called “Ours” in its settings and “Given” beside it.",
                    "> title.en=Ours"),
            ReturnedForm.change(
                    "form's id",
                    form -> form.set(form.row("settings", "version", "2"), "form_id", "ours"),
                    "settings B2 The form’s id is “ours”; it stays the questionnaire “given”."),
            ReturnedForm.change(
                    "version",
                    form -> form.set(form.row("settings", "version", "2"), "version", "v99"),
                    "settings C2 The form’s version is “v99”; the questionnaire stays in edition 2 until you change it in the editor."),
            ReturnedForm.change(
                    "first language",
                    form -> form.set(form.row("settings", "version", "2"), "default_language", "Qqq"),
                    "settings D2 The language “Qqq” is not known; texts that name no language are taken for English."),
            ReturnedForm.change(
                    "what it is removed",
                    form -> form.deleteSheet("gw_instrument"),
                    "survey A1 The sheet “gw_instrument”, which says what the questionnaire is and how it is scored, is gone or empty.",
                    "> band.high=-",
                    "> band.low=-",
                    "> direction=none",
                    "> method=none",
                    "> source.en=back.xlsx",
                    "> title.fr=-",
                    "> validity=null"),
            ReturnedForm.change(
                    "ratings removed",
                    form -> form.deleteSheet("gw_bands"),
                    "gw_instrument A1 The sheet “gw_bands” is gone, and with it the 2 ratings.",
                    "> band.high=-",
                    "> band.low=-"),
            ReturnedForm.change(
                    "rating removed",
                    form -> form.delete(form.row("gw_bands", "gw_rating", "low")),
                    "gw_bands A2 The way of scoring that stands beside the form does not hold together with its questions.",
                    "> band.high=-",
                    "> band.low=-",
                    "> direction=none",
                    "> method=none"),
            ReturnedForm.change(
                    "limit of a rating",
                    form -> form.set(form.row("gw_bands", "gw_rating", "low"), "gw_below", "forty"),
                    "gw_bands C3 “forty” cannot stand in “gw_below”, and was not taken.",
                    "gw_bands A2 The way of scoring that stands beside the form does not hold together with its questions.",
                    "> band.high=-",
                    "> band.low=-",
                    "> direction=none",
                    "> method=none"),
            ReturnedForm.change(
                    "gap between ratings",
                    form -> form.set(form.row("gw_bands", "gw_rating", "low"), "gw_below", "40"),
                    "gw_bands A2 The way of scoring that stands beside the form does not hold together with its questions.",
                    "> band.high=-",
                    "> band.low=-",
                    "> direction=none",
                    "> method=none"),
            ReturnedForm.change(
                    "kind of questionnaire",
                    form -> form.set(field(form, "kind"), "gw_value", "silly"),
                    "gw_instrument B2 “silly” cannot stand in “kind”, and was not taken."),
            ReturnedForm.change(
                    "validity",
                    form -> form.set(field(form, "validity"), "gw_value", "a year"),
                    "gw_instrument B6 “a year” cannot stand in “validity”, and was not taken.",
                    "> validity=null"),
            ReturnedForm.change(
                    "validity removed",
                    form -> form.delete(field(form, "validity")),
                    "gw_instrument A1 Rows of the sheet “gw_instrument” are gone: validity.",
                    "> validity=null"),
            ReturnedForm.change(
                    "sheet of one's own",
                    form -> form.book
                            .createSheet("Notes")
                            .createRow(0)
                            .createCell(0)
                            .setCellValue("x"),
                    "Notes A1 The sheet “Notes” is not needed for a questionnaire and was not read."));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> eachChange() {
        return ReturnedForm.tests(() -> folder, CHANGES);
    }

    private static Row choice(ReturnedForm form, String id) {
        return form.row("choices", "gw_id", id);
    }

    private static Row field(ReturnedForm form, String name) {
        return form.row("gw_instrument", "gw_field", name);
    }
}
