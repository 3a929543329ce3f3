package org.groundwork.instruments.forms;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.groundwork.instruments.forms.ReturnedForm.Change;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What somebody changes among the questions of a form that was given out: it comes in, or it is told with its row. */
@SuppressWarnings("NullAway.Init")
class ReturnedFormTest {
    private static final String EN = "label::English (en)";

    private static final List<Change> CHANGES = List.of(
            ReturnedForm.change("nothing", form -> {}),
            ReturnedForm.change(
                    "label", form -> form.set("A1", EN, "Is there a council?"), "> A1.text.en=Is there a council?"),
            ReturnedForm.change(
                    "label in another language removed",
                    form -> form.set("A1", "label::French (fr)", ""),
                    "> A1.text.fr=-"),
            ReturnedForm.change(
                    "hint",
                    form -> form.set("A1", "hint::English (en)", "Ask the chair."),
                    "> A1.guidance.en=Ask the chair."),
            ReturnedForm.change(
                    "what to have at hand",
                    form -> form.set("A1", "guidance_hint::English (en)", "Minutes"),
                    "> A1.evidence.en=Minutes"),
            ReturnedForm.change(
                    "language added",
                    form -> form.column("survey", "label::German (de)", "A1", "Ein Rat?"),
                    "> A1.text.de=Ein Rat?"),
            ReturnedForm.change(
                    "language that is none",
                    form -> form.column("survey", "label::Qqq", "A1", "Qq?"),
                    "survey W1 The language of the column “label::Qqq” is not known; the column was not read."),
            ReturnedForm.change(
                    "language twice",
                    form -> form.column("survey", "label", "A1", "A board?"),
                    "survey W1 The column “label” stands there with its language and without; the one with the language was read."),
            ReturnedForm.change(
                    "type",
                    form -> form.set("A2", "type", "text"),
                    "survey A5 “A2” was of the kind “scale”, which its answers in the form no longer fit.",
                    "choices A4 No question asks for the list “list_2”, so its answers were not read.",
                    "> A2.answers=",
                    "> A2.full.label.en=-",
                    "> A2.full.label.fr=-",
                    "> A2.full.points=-",
                    "> A2.full.shows.en=-",
                    "> A2.full.shows.fr=-",
                    "> A2.none.label.en=-",
                    "> A2.none.label.fr=-",
                    "> A2.none.points=-",
                    "> A2.some.label.en=-",
                    "> A2.some.label.fr=-",
                    "> A2.some.points=-",
                    "> A2.type=text"),
            ReturnedForm.change(
                    "type of several answers",
                    form -> form.set("A2", "type", "select_multiple list_2"),
                    "survey A5 “A2” was of the kind “scale”, which its answers in the form no longer fit.",
                    "> A2.type=multiple"),
            ReturnedForm.change(
                    "list that is none",
                    form -> form.set("A2", "type", "select_one nowhere"),
                    "survey A5 “A2” has no list “nowhere” with two answers or more, and was left out.",
                    "choices A4 No question asks for the list “list_2”, so its answers were not read.",
                    "> A2=-",
                    "> A.asks=A1 A3"),
            ReturnedForm.change(
                    "required", form -> form.column("survey", "required", "A3", "yes"), "> A3.optional=false"),
            ReturnedForm.change(
                    "required by an expression",
                    form -> form.column("survey", "required", "A3", "${A1} = 'yes'"),
                    "survey W6 Whether an answer is required is an expression here (“${A1} = 'yes'”), which is not read."),
            ReturnedForm.change(
                    "not required, as Kobo writes it", form -> form.column("survey", "required", "A1", "false")),
            ReturnedForm.change(
                    "constraint",
                    form -> form.column("survey", "constraint", "A3", ". > 0"),
                    "survey W6 “A3” has a “constraint”, which is not kept."),
            ReturnedForm.change(
                    "calculation",
                    form -> form.column("survey", "calculation", "A3", "1 + 1"),
                    "survey W6 “A3” has a “calculation”, which is not kept."),
            ReturnedForm.change(
                    "default",
                    form -> form.column("survey", "default", "A3", "7"),
                    "survey W6 “A3” has a “default”, which is not kept."),
            ReturnedForm.change(
                    "read only",
                    form -> form.column("survey", "read_only", "A3", "yes"),
                    "survey W6 “A3” has a “read_only”, which is not kept."),
            ReturnedForm.change("appearance", form -> form.column("survey", "appearance", "A1", "minimal")),
            ReturnedForm.change(
                    "media",
                    form -> form.column("survey", "media::image", "A1", "board.png"),
                    "survey W1 Pictures, sounds and films are not kept: “media::image”."),
            ReturnedForm.change(
                    "column of one's own",
                    form -> form.column("survey", "our remarks", "A1", "hm"),
                    "survey W1 The column “our remarks” is none of XLSForm and was not read."),
            ReturnedForm.change(
                    "name of a question",
                    form -> form.set("A1", "name", "has_board"),
                    "survey B4 Question A1 is called “has_board” in the form."),
            ReturnedForm.change(
                    "name twice",
                    form -> form.set("A2", "name", "A1"),
                    "survey B5 Question A2 is called “A1” in the form."),
            ReturnedForm.change(
                    "name removed",
                    form -> form.set("A1", "name", ""),
                    "survey B4 The question has no name, and was left out.",
                    "> A1=-",
                    "> A.asks=A2 A3"),
            ReturnedForm.change(
                    "type removed",
                    form -> form.set("A1", "type", ""),
                    "survey A4 The row has no type, and was left out.",
                    "choices A2 No question asks for the list “list_1”, so its answers were not read.",
                    "> A1=-",
                    "> A.asks=A2 A3"),
            ReturnedForm.change(
                    "label removed",
                    form -> form.set("B1", EN, "").set("B1", "label::French (fr)", ""),
                    "survey A9 “B1” has no label; it is asked by its name.",
                    "> B1.text.en=B1",
                    "> B1.text.fr=-"),
            ReturnedForm.change(
                    "question removed",
                    form -> form.delete(form.row("survey", "name", "A3")),
                    "> A3=-",
                    "> A.asks=A1 A2"),
            ReturnedForm.change(
                    "row copied",
                    form -> form.below(
                            form.row("survey", "name", "B1"),
                            "type",
                            "text",
                            "name",
                            "B1",
                            EN,
                            "More?",
                            "gw_id",
                            "B1",
                            "gw_type",
                            "text"),
                    "survey B10 The name “B1” stands there twice; this one is called “B_B1”.",
                    "> B_B1=text false",
                    "> B.asks=B1 B_B1"),
            ReturnedForm.change(
                    "question added",
                    form -> form.below(form.row("survey", "name", "B1"), "type", "text", "name", "B2", EN, "Why?"),
                    "> B2=text false",
                    "> B.asks=B1 B2"),
            ReturnedForm.change(
                    "question with answers added",
                    form -> form.below(
                            form.row("survey", "name", "A2"), "type", "select_one list_1", "name", "A9", EN, "And?"),
                    "> A9=single false",
                    "> A.asks=A1 A2 A9 A3"),
            ReturnedForm.change(
                    "order of questions",
                    form -> {
                        form.delete(form.row("survey", "name", "A1"));
                        form.below(
                                form.row("survey", "name", "A3"),
                                "type",
                                "select_one list_1",
                                "name",
                                "A1",
                                EN,
                                "Is there a board?",
                                "label::French (fr)",
                                "Un conseil ?",
                                "gw_id",
                                "A1",
                                "gw_type",
                                "yes-no",
                                "gw_weight",
                                "2",
                                "gw_key",
                                "yes",
                                "gw_expected",
                                "yes",
                                "gw_critical",
                                "no");
                    },
                    "> A.asks=A2 A3 A1"),
            ReturnedForm.change(
                    "words below each other",
                    form -> form.below(form.row("survey", "name", "A1"), EN, "Only words"),
                    "survey A5 The row has no type, and was left out."),
            ReturnedForm.change(
                    "note added",
                    form -> form.below(
                            form.row("survey", "name", "A1"), "type", "note", "name", "n1", EN, "Be polite."),
                    "survey A5 The note “n1” stands between questions; here it is read before them.",
                    "> A.about.en=About it.\nBe polite."),
            ReturnedForm.change("group renamed", form -> form.set("section_B", EN, "Another"), "> B.title.en=Another"),
            ReturnedForm.change(
                    "end of group removed",
                    form -> form.delete(form.row("survey", "type", "end_group")),
                    "survey A2 The group “A” is not ended."),
            ReturnedForm.change(
                    "group repeated",
                    form -> form.set("section_B", "type", "begin_repeat"),
                    "survey A8 The group is repeated on the phone; here its questions are asked once."),
            ReturnedForm.change(
                    "error in a cell",
                    form -> {
                        Row row = form.row("survey", "name", "A1");
                        row.getCell(2).setBlank();
                        row.getCell(2).setCellErrorValue(FormulaError.REF.getCode());
                    },
                    "survey C4 The cell shows the error #REF!, and was read as empty.",
                    "> A1.text.en=-"));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> eachChange() {
        return ReturnedForm.tests(() -> folder, CHANGES);
    }

    @Test
    void thereAreTwentyFiveAndMore() {
        assertTrue(CHANGES.size() > 25);
    }
}
