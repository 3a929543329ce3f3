package org.groundwork.instruments.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.groundwork.core.Problem;
import org.groundwork.core.Severity;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.content.Condition;
import org.groundwork.instruments.content.InstrumentRule;
import org.groundwork.office.About;
import org.groundwork.office.SheetInfo;
import org.groundwork.office.TableFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of ODK and Kobo come in as instruments, instruments go out as forms. */
@SuppressWarnings("NullAway.Init")
class XlsFormTest {
    private static final Path SHARED = Path.of("../shared/data/xlsform");

    @TempDir
    Path folder;

    /** Questions and errors that are to come of each real file. */
    private static final Map<String, List<Integer>> REAL = new TreeMap<>(Map.of(
            "bug__duplicate_columns.xlsx", List.of(22, 5),
            "bug__excel_with_macros.xlsm", List.of(1, 0),
            "choice_filter_test.xlsx", List.of(3, 0),
            "extra_columns.xlsx", List.of(1, 0),
            "sample_xlsform.xlsx", List.of(8, 0),
            "tutorial.xls", List.of(10, 0),
            "widgets.xls", List.of(26, 6),
            "xlsform_spec_test.xlsx", List.of(22, 5)));

    @TestFactory
    Stream<DynamicTest> realFormsComeIn() {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "the real forms are not there");
        return REAL.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    FormIn form = XlsFormReader.read(SHARED.resolve(one.getKey()));
                    assertEquals(
                            List.of(),
                            InstrumentRule.check(form.instrument()).stream()
                                    .filter(finding -> finding.severity() == Severity.ERROR)
                                    .toList());
                    long lost = form.oddities().stream()
                            .filter(odd -> odd.finding().severity() == Severity.ERROR)
                            .count();
                    assertEquals(
                            one.getValue(),
                            List.of((int) form.instrument().questions().count(), (int) lost));
                }));
    }

    @Test
    void whatARealFormSaysIsUnderstood() {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "the real forms are not there");
        Instrument spec =
                XlsFormReader.read(SHARED.resolve("xlsform_spec_test.xlsx")).instrument();
        assertEquals(
                "ni hao",
                spec.question("address").orElseThrow().guidance().texts().get("zh"));
        assertEquals("您好", spec.question("address").orElseThrow().text().texts().get("zh"));
        assertEquals(
                new Condition.Not(new Condition.AnswerIs("skip_to_end", Set.of("yes"))),
                spec.question("my_name").orElseThrow().relevant());
        assertFalse(spec.question("required_text").orElseThrow().optional());
        assertTrue(spec.question("my_name").orElseThrow().optional());
        Instrument tutorial = XlsFormReader.read(SHARED.resolve("tutorial.xls")).instrument();
        assertEquals(QuestionType.SINGLE, tutorial.question("sex").orElseThrow().type());
        assertEquals(
                new Condition.AnswerIs("older_than_five", Set.of("no")),
                tutorial.question("age_in_months").orElseThrow().relevant());
        Instrument widgets = XlsFormReader.read(SHARED.resolve("widgets.xls")).instrument();
        assertEquals(
                QuestionType.MULTIPLE,
                widgets.question("my_select").orElseThrow().type());
        assertEquals(8, widgets.question("my_select1").orElseThrow().levels().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${a}='yes'                                  | AnswerIs[question=a, values=[yes]]",
                "${a} = \"yes\"                              | AnswerIs[question=a, values=[yes]]",
                "'yes' = ${a}                                | AnswerIs[question=a, values=[yes]]",
                "${a} = 3                                    | AnswerIs[question=a, values=[3]]",
                "selected(${a}, 'x')                         | AnswerIs[question=a, values=[x]]",
                "not(selected( ${a} , 'x'))                  | Not[of=AnswerIs[question=a, values=[x]]]",
                "${a} != 'x'                                 | Not[of=AnswerIs[question=a, values=[x]]]",
                "${a}='x' AND ${b}='y'                       | All[of=[AnswerIs[question=a, values=[x]], AnswerIs[question=b, values=[y]]]]",
                "${a}='x' or (${b}='y' and not(${c}='z'))    | Any[of=[AnswerIs[question=a, values=[x]], All[of=[AnswerIs[question=b, values=[y]], Not[of=AnswerIs[question=c, values=[z]]]]]]]",
                "true()                                      | All[of=[]]",
            })
    void commonExpressionsAreRead(String expression, String condition) {
        assertEquals(condition, String.valueOf(RelevantRule.read(expression)));
    }

    @Test
    void severalAnswersToOneQuestionAreOneCondition() {
        assertEquals(
                new Condition.AnswerIs("a", Set.of("x", "y")), RelevantRule.read("${a} = 'x' or selected(${a}, 'y')"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${a} > 3",
                "count(${a})",
                "${a} = ${b}",
                "${a} = ''",
                "regex(${a}, 'x')",
                "${a}",
                "'x'",
                "${a} = 'x' and",
                "(${a} = 'x'",
                "not ${a} = 'x'",
                "${a} = 'x' ; drop",
                "${a} + 1 = 2",
                "FALSE",
                "today() > '2020-01-01'"
            })
    void otherExpressionsAreNone(String expression) {
        assertNull(RelevantRule.read(expression));
    }

    @Test
    void anExpressionOfEndlessBracketsIsNone() {
        assertNull(RelevantRule.read("(".repeat(20_000) + "${a} = 'x'" + ")".repeat(20_000)));
    }

    private Path form(List<List<String>> survey, List<List<String>> choices, List<List<String>> settings)
            throws IOException {
        Path file = folder.resolve("form.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Map.of("survey", survey, "choices", choices, "settings", settings).forEach((name, rows) -> {
                XSSFSheet sheet = book.createSheet(name);
                for (int r = 0; r < rows.size(); r++) {
                    XSSFRow row = sheet.createRow(r);
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        row.createCell(c).setCellValue(rows.get(r).get(c));
                    }
                }
            });
            book.write(out);
        }
        return file;
    }

    private static List<String> keys(FormIn form) {
        return form.oddities().stream()
                .map(odd -> odd.sheet() + " " + odd.at().address() + " "
                        + odd.finding().key().substring("instruments.xlsform.".length()))
                .toList();
    }

    @Test
    void sectionsLanguagesAndOddities() throws IOException {
        FormIn form = XlsFormReader.read(form(
                List.of(
                        List.of(
                                "type",
                                "name",
                                "label::English (en)",
                                "label::Français (fr)",
                                "relevance",
                                "label::Qqq zz"),
                        List.of("begin group", "g1", "First"),
                        List.of("note", "n1", "Read this"),
                        List.of("select_one yn", "a", "Ready?", "Prêt ?"),
                        List.of("begin group", "g2", "Inner", "", "${a} = 'yes'"),
                        List.of("text", "b", "Why?", "", "${a} != 'maybe'"),
                        List.of("end group", ""),
                        List.of("select_multiple nowhere", "c", "Which?"),
                        List.of("text", "b", "And?"),
                        List.of("geotrace", "d", "Where?"),
                        List.of("end group", ""),
                        List.of("end group", "")),
                List.of(
                        List.of("list name", "value", "label::English (en)"),
                        List.of("yn", "yes", "Yes"),
                        List.of("yn", "no", "No")),
                List.of(List.of("title", "form_id", "version"), List.of("My form", "My Form 7", "2026"))));
        Instrument made = form.instrument();
        assertEquals("my-form-7", made.id());
        assertEquals("2026", made.edition());
        assertEquals(
                List.of("g1[a]", "g2[b]", "g1-2[g1_b]"),
                made.sections().stream()
                        .map(section -> section.id()
                                + section.questions().stream().map(Question::id).toList())
                        .toList());
        assertEquals("Prêt ?", made.question("a").orElseThrow().text().texts().get("fr"));
        assertEquals("Read this", made.sections().getFirst().about().texts().get("en"));
        assertEquals(
                new Condition.AnswerIs("a", Set.of("yes")),
                made.question("b").orElseThrow().relevant());
        assertFalse(made.question("a").orElseThrow().optional(), "nothing is required, so everything is asked alike");
        assertEquals(
                List.of(
                        "survey F1 unknownLanguage",
                        "survey A8 noList",
                        "survey B9 nameTwice",
                        "survey A10 type",
                        "survey A12 endTooMany",
                        "survey E6 relevant"),
                keys(form));
    }

    @Test
    void aFileThatIsNoFormIsRefusedWithASentence() throws IOException {
        Path csv = folder.resolve("a.csv");
        Files.writeString(csv, "type;name\ntext;a\n");
        assertEquals(
                "instruments.xlsform.noSurvey",
                assertThrows(Problem.class, () -> XlsFormReader.read(csv)).key());
        Path empty = form(List.of(List.of("kind", "what")), List.of(), List.of());
        assertEquals(
                "instruments.xlsform.noColumns",
                assertThrows(Problem.class, () -> XlsFormReader.read(empty)).key());
        Path none = form(List.of(List.of("type", "name"), List.of("geopoint", "x")), List.of(), List.of());
        assertEquals(
                "instruments.xlsform.noQuestions",
                assertThrows(Problem.class, () -> XlsFormReader.read(none)).key());
    }

    private Path written(Instrument instrument) {
        Path file = folder.resolve(instrument.id() + "-form.xlsx");
        new XlsFormSheet(instrument).write(file, new About("form", "", null));
        return file;
    }

    @TestFactory
    Stream<DynamicTest> ownFormsComeBackAsTheSameQuestions() {
        List<Instrument> all = new ArrayList<>(LibraryFeature.shipped());
        all.add(FormSample.instrument());
        return all.stream()
                .map(instrument -> DynamicTest.dynamicTest(instrument.id(), () -> {
                    FormIn back = XlsFormReader.read(written(instrument));
                    assertEquals(List.of(), keys(back));
                    assertEquals(instrument.id(), back.instrument().id());
                    assertEquals(instrument.edition(), back.instrument().edition());
                    assertEquals(
                            instrument.questions().toList(),
                            back.instrument().questions().toList());
                }));
    }

    /** What the converter of ODK asks of a form. */
    @TestFactory
    Stream<DynamicTest> ownFormsAreForms() {
        List<Instrument> all = new ArrayList<>(LibraryFeature.shipped());
        all.add(FormSample.instrument());
        return all.stream()
                .map(instrument -> DynamicTest.dynamicTest(instrument.id(), () -> {
                    try (TableFile file = TableFile.open(written(instrument))) {
                        List<SheetInfo> sheets = file.sheets();
                        assertEquals(
                                List.of("survey", "choices", "settings"),
                                sheets.stream()
                                        .map(SheetInfo::name)
                                        .filter(name -> !name.startsWith("gw_"))
                                        .toList());
                        List<org.groundwork.office.Row> survey =
                                file.rows(sheets.getFirst()).toList();
                        Set<String> lists = file.rows(sheets.get(1))
                                .skip(1)
                                .map(row -> row.cell(0).text())
                                .collect(Collectors.toSet());
                        List<String> headers = survey.getFirst().cells().stream()
                                .map(cell -> cell.text())
                                .toList();
                        assertEquals(headers.size(), Set.copyOf(headers).size());
                        headers.forEach(header -> assertTrue(
                                header.matches(
                                        "type|name|(label|hint|guidance_hint)::[\\w ]+ \\([\\w-]+\\)|relevant|gw_\\w+"),
                                header));
                        Set<String> names = new java.util.HashSet<>();
                        int depth = 0;
                        for (org.groundwork.office.Row row : survey.subList(1, survey.size())) {
                            String type = row.cell(0).text();
                            String name = row.cell(1).text();
                            depth += type.equals("begin_group") ? 1 : type.equals("end_group") ? -1 : 0;
                            assertTrue(depth == 0 || depth == 1);
                            assertTrue(name.matches("[A-Za-z_][A-Za-z0-9_]*"), name);
                            assertTrue(type.equals("end_group") || names.add(name), name + " twice");
                            assertTrue(
                                    type.matches("begin_group|end_group|note|decimal|date|text")
                                            || lists.contains(type.replaceFirst("select_(one|multiple) ", "")),
                                    type);
                            assertTrue(type.equals("end_group")
                                    || !row.cell(headers.indexOf("label::English (en)"))
                                            .isBlank());
                            java.util.regex.Matcher refers = java.util.regex.Pattern.compile("\\$\\{(\\w+)}")
                                    .matcher(row.cell(headers.indexOf("relevant"))
                                            .text());
                            while (refers.find()) {
                                assertTrue(names.contains(refers.group(1)), "hangs on an earlier question");
                            }
                        }
                        assertEquals(0, depth);
                    }
                }));
    }
}
