package org.groundwork.instruments.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Question;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The form on paper: a box with a digit for each answer, lines for all the rest, and who was there. */
@SuppressWarnings("NullAway.Init")
class PaperTest {
    @TempDir
    Path folder;

    private Path paper(Instrument instrument, Facts facts) {
        Path file = folder.resolve(instrument.id() + ".docx");
        FormsFeature.paper(file, instrument, FormSample.HEAD, Locale.ENGLISH, facts);
        return file;
    }

    /** Rows of digit and meaning, of every table of boxes. */
    private static List<String> boxes(XWPFDocument document) {
        List<String> boxes = new ArrayList<>();
        for (XWPFTable table : document.getTables()) {
            if ("Boxes".equals(table.getStyleID())) {
                table.getRows()
                        .forEach(row -> boxes.add(
                                row.getCell(0).getText() + " " + row.getCell(1).getText()));
            }
        }
        return boxes;
    }

    private static List<String> texts(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    @Test
    void eachAnswerHasABoxWithItsDigit() throws IOException {
        Facts facts = new Facts(Map.of("profile", "ngo"));
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(paper(FormSample.instrument(), facts)))) {
            assertEquals(
                    List.of(
                            "1 Not in place: Nobody meets.",
                            "2 Partly, or on paper",
                            "3 Mostly",
                            "4 In place: It meets and writes it down.",
                            "0 Not applicable"),
                    boxes(document).subList(0, 5));
            List<String> texts = texts(document);
            assertTrue(texts.contains("1  Does a board meet?"), texts.toString());
            assertTrue(texts.contains("Only if the answer to 3 is “Yes”."));
            assertTrue(texts.contains("Several boxes can be ticked."));
            assertFalse(texts.contains("12  For state bodies only"));
            assertEquals(
                    11,
                    texts.stream().filter(text -> text.startsWith("Reason:")).count());
            String head = document.getTables().getFirst().getText();
            for (String line : List.of(
                    "Partner",
                    "Riverside Women's Group",
                    "Place",
                    "Date",
                    "Asked by",
                    "Language",
                    "Interpreter",
                    "Witness")) {
                assertTrue(head.contains(line), line);
            }
            assertTrue(document.getFooterList().getFirst().getText().contains("/"), "page numbers");
            assertTrue(document.getHeaderList().getFirst().getText().contains("Riverside Women's Group"));
        }
    }

    @TestFactory
    List<DynamicTest> everyShippedInstrumentPrints() {
        return LibraryFeature.shipped().stream()
                .map(instrument -> DynamicTest.dynamicTest(instrument.id(), () -> {
                    try (XWPFDocument document =
                            new XWPFDocument(Files.newInputStream(paper(instrument, Facts.NONE)))) {
                        int boxes = instrument
                                .questions()
                                .mapToInt(question -> question.levels().size() + (hasNoBox(question) ? 0 : 1))
                                .sum();
                        assertEquals(boxes, boxes(document).size());
                        List<String> texts = texts(document);
                        instrument
                                .questions()
                                .forEach(question -> assertTrue(
                                        texts.stream().anyMatch(text -> text.replaceAll("\\s+", " ")
                                                .endsWith(question.text()
                                                        .in(Locale.ENGLISH)
                                                        .replaceAll("\\s+", " "))),
                                        question.id()));
                    }
                }))
                .toList();
    }

    private static boolean hasNoBox(Question question) {
        return !question.notApplicable()
                || (question.levels().isEmpty() && question.type() == org.groundwork.instruments.QuestionType.TEXT);
    }
}
