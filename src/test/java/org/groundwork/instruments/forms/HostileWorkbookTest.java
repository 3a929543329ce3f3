package org.groundwork.instruments.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.groundwork.core.Problem;
import org.groundwork.instruments.forms.SentBook.Damage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a careless or a hostile partner does to a workbook: told at its cell in a sentence, and all the rest taken. */
@SuppressWarnings("NullAway.Init")
class HostileWorkbookTest {
    @TempDir
    Path folder;

    private static final List<Damage> DAMAGES = List.of(
            new Damage(
                    "a formula that came to nothing",
                    book -> emptyFormula(book.cell("A1")),
                    List.of("E7 formulaEmpty"),
                    Map.of("A1", "")),
            new Damage(
                    "a formula that came to nothing, and no reason",
                    book -> {
                        emptyFormula(book.cell("A1"));
                        book.row("A1").getCell(Changed.ANSWER + 1).setBlank();
                    },
                    List.of("E7 formulaEmpty"),
                    Map.of("A1", "")),
            new Damage(
                    "a formula that shows a label",
                    book -> formula(book.cell("A1"), "\"In\"&\" place\"", "In place"),
                    List.of("E7 formula"),
                    Map.of()),
            new Damage(
                    "a formula in a reason",
                    book -> formula(
                            book.row("A1").getCell(Changed.ANSWER + 1),
                            "HYPERLINK(\"http://example.org\",\"see\")",
                            "see"),
                    List.of("F7 formula"),
                    Map.of()),
            new Damage(
                    "an error in an answer, a reason and an id",
                    book -> {
                        error(book, "A1", Changed.ANSWER);
                        error(book, "A2", Changed.ANSWER + 1);
                        error(book, "A3", Changed.ID);
                    },
                    List.of("E7 errorCell", "F8 errorCell", "H9 byText"),
                    Map.of("A1", "")),
            new Damage(
                    "an answer merged with what is offered",
                    book -> {
                        book.cell("A2").setBlank();
                        XSSFCell beside = book.row("A2").getCell(Changed.ANSWER - 1);
                        beside.setBlank();
                        beside.setCellValue("In place");
                    },
                    List.of("D8 besideAnswer"),
                    Map.of("A2", "")),
            new Damage(
                    "rows hidden by a filter",
                    book -> {
                        book.row("A2").setZeroHeight(true);
                        book.row("B3").setZeroHeight(true);
                    },
                    List.of(),
                    Map.of()),
            new Damage(
                    "leading apostrophes",
                    book -> {
                        Damaging.text(book, "A1", "'In place");
                        Damaging.text(book, "B3", "'14");
                        Damaging.text(book, "B4", "'2020-05-01");
                        Damaging.text(book, "B2", "'1, 2");
                        Damaging.text(book, "A3", "’yes");
                        Damaging.text(book, "B5", "'=1+1");
                    },
                    List.of(),
                    Map.of("B5", "=1+1")),
            new Damage(
                    "comma decimals", book -> Damaging.text(book, "B3", "1.234,5"), List.of(), Map.of("B3", "1234.5")),
            new Damage(
                    "a comma that can be either",
                    book -> Damaging.text(book, "B3", "1,234"),
                    List.of("E14 numberTwoWays"),
                    Map.of("B3", "")),
            new Damage(
                    "Arabic-Indic digits",
                    book -> {
                        Damaging.text(book, "B3", "١٢٫٥");
                        Damaging.text(book, "B4", "٢٠٢٠-٠٥-٠١");
                        Damaging.text(book, "A1", "٤");
                        Damaging.text(book, "B2", "١، ٢");
                    },
                    List.of(),
                    Map.of("B3", "12.5")),
            new Damage(
                    "Persian digits, day first",
                    book -> {
                        Damaging.text(book, "B3", "۱۴");
                        Damaging.text(book, "B4", "۲۱/۰۵/۲۰۲۰");
                    },
                    List.of(),
                    Map.of("B4", "2020-05-21")),
            new Damage(
                    "a number too long to be one",
                    book -> Damaging.text(book, "B3", "1" + "0".repeat(400)),
                    List.of("E14 notNumber"),
                    Map.of("B3", "")),
            new Damage(
                    "a number with an endless exponent",
                    book -> Damaging.text(book, "B3", "1E999999999"),
                    List.of("E14 notNumber"),
                    Map.of("B3", "")),
            new Damage(
                    "marks that turn the line around",
                    book -> Damaging.text(book, "A1", "\u202eIn place\u202c\u200f"),
                    List.of(),
                    Map.of()),
            new Damage(
                    "the sheet copied, with other answers",
                    book -> book.book
                            .cloneSheet(1)
                            .getRow(book.row("A1").getRowNum())
                            .getCell(Changed.ANSWER)
                            .setCellValue("Mostly"),
                    List.of("A1 otherSheet"),
                    Map.of()));

    private static void error(Changed book, String question, int column) {
        XSSFCell cell = book.row(question).getCell(column);
        cell.setBlank();
        cell.setCellErrorValue(FormulaError.REF.getCode());
    }

    private static void formula(XSSFCell cell, String formula, String shown) {
        cell.setBlank();
        cell.setCellFormula(formula);
        cell.setCellValue(shown);
    }

    private static void emptyFormula(XSSFCell cell) {
        cell.setBlank();
        cell.setCellFormula("Z1&Z2");
        if (cell.getCTCell().isSetV()) {
            cell.getCTCell().unsetV();
        }
    }

    private Path sent() {
        return SentBook.sent(folder.resolve("sent.xlsx"));
    }

    private static void same(AnswersIn in, List<String> told, Map<String, String> taken) {
        assertEquals(told, SentBook.told(in));
        assertEquals(SentBook.soundBut(taken), SentBook.taken(in));
        in.troubles()
                .forEach(one -> assertEquals(
                        '.',
                        FormsFeature.message(one)
                                .charAt(FormsFeature.message(one).length() - 1)));
    }

    @TestFactory
    Stream<DynamicTest> eachDamage() {
        return DAMAGES.stream()
                .map(damage -> DynamicTest.dynamicTest(damage.name(), () -> {
                    Path file = sent();
                    try (Changed book = new Changed(file)) {
                        damage.done().accept(book);
                    }
                    same(SentBook.read(file), damage.told(), damage.taken());
                }));
    }

    /** Excel keeps 32,767 letters, other programs more. */
    @Test
    void aTextOfFortyThousandLettersIsTakenWhole() throws IOException {
        Path file = sent();
        String most = "x".repeat(32_767);
        try (Changed book = new Changed(file)) {
            book.answer("B5", most).reason("B5", "short");
        }
        String more = most + "y".repeat(7_233);
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path strings = zip.getPath("xl/sharedStrings.xml");
            Files.writeString(strings, Files.readString(strings).replace(most, more));
        }
        same(SentBook.read(file), List.of(), Map.of("B5", more));
    }

    @Test
    void aPasswordIsToldAndWhatToDo() throws Exception {
        Path locked = folder.resolve("locked.xlsx");
        try (POIFSFileSystem system = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream into = encryptor.getDataStream(system)) {
                Files.copy(sent(), into);
            }
            system.writeFilesystem(out);
        }
        Problem problem = assertThrows(Problem.class, () -> SentBook.read(locked));
        assertEquals("office.problem.password", problem.key());
    }
}
