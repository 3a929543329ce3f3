package org.groundwork.instruments.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers with their points in one cell of a plain sheet, however people write them. */
@SuppressWarnings("NullAway.Init")
class PlainAnswersTest {
    private static final List<String> CUTS = List.of(";", "|", "؛", "；", "｜", "\u037e");
    private static final List<String> BREAKS = List.of("\n", "\r\n", "\r", ";\n", "|\n\n", " ؛ \n ", "\u2028", ";\n;");
    private static final List<String> BLANKS = List.of("", " ", "  ", "\u00a0", "\t", "\u200f", "\u3000");
    private static final List<String> EQUALS = List.of("=", "＝", "﹦");
    private static final List<String> ZEROS = List.of("0", "٠", "۰", "０", "०");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "Yes = 2;~No = 0;                   > Yes 2, No 0",
                "Yes = 2|~No = 0|                   > Yes 2, No 0",
                "Yes = 2;                           > Yes 2",
                ";Yes=2;;No=0;                      > Yes 2, No 0",
                "Yes = 2; Partly = 1~No = 0         > Yes 2, Partly 1, No 0",
                "Yes = 2 | No = 0                   > Yes 2, No 0",
                "Yes = 2, No = 0,                   > Yes 2, No 0",
                "نعم = ٢؛ لا = ٠؛                   > نعم 2, لا 0",
                "نعم = ٢، لا = ٠                    > نعم 2, لا 0",
                "Yes ＝ ２；No ＝ ０；              > Yes 2, No 0",
                "Yes = 2.0; No = 0,0                > Yes 2, No 0",
                "Yes = \ud83a\udd52; No = \ud83a\udd50 > Yes 2, No 0", // Adlam, as Fulani is written
                "Good = -1; Bad = −2                > Good -1, Bad -2",
                "2 = Yes; 0 = No                    > Yes 2, No 0",
                "Rarely; or never = 0~Often = 1     > Rarely; or never 0, Often 1",
                "Income = expenses = 3~Not = 0      > Income = expenses 3, Not 0",
                "Fewer than 10, or none = 0;More= 1 > Fewer than 10, or none 0, More 1",
                "Town;Camp                          > Town -, Camp -",
                "Yes = 2; Unknown                   > Yes 2, Unknown -",
                "Yes = two                          > Yes = two ?",
                "Yes = 1.5; No = 0                  > Yes = 1.5 ?, No 0",
                "Yes = 2 = No = 0 points            > Yes = 2 = No = 0 points ?",
                "Yes =; No = 0                      > Yes = ?, No 0",
                "= 2; No = 0                        > = 2 ?, No 0",
                "Yes = 2,5 or more = 1, No = 0      > Yes = 2,5 or more 1, No 0",
                "Yes = 99999; No = 0                > Yes = 99999 ?, No 0",
                "` `                                >",
                ";~|                                >",
            })
    void pointsAreReadHoweverTheyAreSetApart(String cell, String wanted) {
        String read = PlainAnswersRule.read(cell.replace("~", "\n")).stream()
                .map(one -> one.unread() == null
                        ? one.label() + " " + (one.points() == null ? "-" : one.points())
                        : one.unread() + " ?")
                .collect(Collectors.joining(", "));
        assertEquals(wanted == null ? "" : wanted, read);
    }

    @Test
    void whatCannotBeReadIsToldAtItsCell() throws IOException {
        FormIn form = FormsFeature.readPlainSheet(Files.writeString(folder.resolve("a.csv"), """
                Question,Type,Answers,Critical
                Fine?,scale,"Yes = 2;
                No = 0;",No
                In words?,scale,Yes = two; No = 0,
                Brackets?,scale,Yes (2); No (0),
                One left?,scale,Yes = 2; Partly; No = 0,
                One only?,scale,Yes = 2;,
                Has its own?,yes/no,Yes = 3; No = 0,
                Usual?,yes/no,Yes; No,
                Lines?,single,"Town; by the river
                Camp",
                """));
        assertEquals(
                List.of(
                        "C3 ERROR The points of “Yes = two” could not be read.",
                        "C4 WARNING The number was read as part of the answer “Yes (2)”.",
                        "C5 INFO “Partly” has no points",
                        "C6 ERROR The question needs two answers or more",
                        "C7 WARNING A question of the kind “yes-no” has answers of its own",
                        "C9 INFO Answers stand on lines of their own here"),
                form.oddities().stream()
                        .map(odd -> odd.at().address() + " " + odd.finding().severity() + " "
                                + FormsFeature.message(odd.finding()).replaceAll("(?<=\\.)\\s.*|[,;].*", ""))
                        .toList());
        Question fine = form.instrument().questions().findFirst().orElseThrow();
        assertEquals(List.of(2, 0), fine.levels().stream().map(Level::points).toList());
        assertEquals(Set.of("no"), fine.critical());
    }

    @Test
    void aScaleWithoutAnswersHasTheUsualSteps() throws IOException {
        FormIn form = FormsFeature.readPlainSheet(
                Files.writeString(folder.resolve("b.csv"), "Question,Type\nIs it in place?,scale\n"));
        assertEquals(List.of(), form.oddities());
        assertEquals(
                List.of("Not in place 0", "Partly in place 1", "Mostly in place 2", "In place 3"),
                form.instrument()
                        .questions()
                        .flatMap(question -> question.levels().stream())
                        .map(level -> level.label().texts().get("en") + " " + level.points())
                        .toList());
    }

    static Stream<Instrument> shipped() {
        return Stream.concat(LibraryFeature.shipped().stream(), Stream.of(FormSample.instrument()));
    }

    /** However the answers of a sheet that went out are set apart again, they come back as they were. */
    @ParameterizedTest
    @MethodSource("shipped")
    void anySeparatorsMeanTheSame(Instrument instrument) throws IOException {
        Path file = folder.resolve("plain.xlsx");
        FormsFeature.plainSheet(file, instrument);
        List<Question> wanted =
                FormsFeature.readPlainSheet(file).instrument().questions().toList();
        Random random = new Random(7);
        for (int round = 0; round < 10; round++) {
            Path other = folder.resolve("other-" + round + ".xlsx");
            try (Workbook book = new XSSFWorkbook(Files.newInputStream(file));
                    var out = Files.newOutputStream(other)) {
                Sheet sheet = book.getSheetAt(0);
                int column = column(sheet.getRow(0));
                for (Row row : sheet) {
                    if (row.getRowNum() > 0 && row.getCell(column) != null) {
                        String cell = row.getCell(column).getStringCellValue();
                        row.getCell(column).setCellValue(rewritten(cell, random));
                    }
                }
                book.write(out);
            }
            FormIn back = FormsFeature.readPlainSheet(other);
            assertEquals(wanted, back.instrument().questions().toList());
        }
    }

    private static int column(Row header) {
        for (int i = 0; i < header.getLastCellNum(); i++) {
            if (header.getCell(i).getStringCellValue().equals(PlainColumn.ANSWERS.header())) {
                return i;
            }
        }
        throw new IllegalStateException("no answers");
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String rewritten(String cell, Random random) {
        if (cell.isBlank()) {
            return cell;
        }
        List<String> answers = cell.lines().toList();
        boolean lines = random.nextBoolean() || answers.stream().anyMatch(answer -> answer.matches(".*[;|؛].*"));
        boolean points = answers.stream().allMatch(answer -> answer.matches(".* = \\d+"));
        List<String> ways = new ArrayList<>(lines ? BREAKS : CUTS);
        if (lines && points) {
            ways.addAll(CUTS);
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < answers.size(); i++) {
            String answer = answers.get(i);
            if (answer.matches("(?s).* = \\d+")) {
                int at = answer.lastIndexOf(" = ");
                answer = answer.substring(0, at)
                        + any(BLANKS, random)
                        + any(EQUALS, random)
                        + any(BLANKS, random)
                        + digits(answer.substring(at + 3), any(ZEROS, random).charAt(0));
            }
            all.append(any(BLANKS, random)).append(answer).append(any(BLANKS, random));
            // lines say that they are lines only where there is one
            all.append(i == 0 && lines ? any(BREAKS, random) : any(i == answers.size() - 1 ? CUTS : ways, random));
        }
        return all.toString();
    }

    private static String digits(String number, char zero) {
        return number.chars()
                .mapToObj(digit -> String.valueOf((char) (zero + digit - '0')))
                .collect(Collectors.joining());
    }

    @Test
    void criticalAnswersMayHoldCommas() {
        Path file = folder.resolve("critical.xlsx");
        Instrument sample = FormSample.instrument();
        Question second = sample.question("A2").orElseThrow();
        assertEquals(QuestionType.SCALE, second.type());
        List<Question> asked = sample.questions()
                .map(question -> question.id().equals("A2") ? critical(question) : question)
                .toList();
        FormsFeature.plainSheet(
                file,
                XlsQuestionReader.with(
                        sample,
                        List.of(new InstrumentSection(
                                "s", sample.sections().getFirst().title(), Words.NONE, asked))));
        Question back =
                FormsFeature.readPlainSheet(file).instrument().question("A2").orElseThrow();
        assertEquals(Set.of("not-in-place", "partly-or-on-paper"), back.critical());
    }

    private static Question critical(Question question) {
        return new Question(
                question.id(),
                question.type(),
                question.text(),
                question.guidance(),
                question.evidence(),
                question.levels(),
                1,
                false,
                false,
                false,
                "",
                Set.of("none", "some"),
                question.relevant(),
                "",
                List.of(),
                "");
    }
}
