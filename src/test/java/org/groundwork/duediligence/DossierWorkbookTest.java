package org.groundwork.duediligence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.people.PersonRole;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Columns;
import org.groundwork.core.Problem;
import org.groundwork.duediligence.deciding.Screened;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Slot;
import org.groundwork.office.Look;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The workbook of a dossier: what stands in it, and what never does. */
class DossierWorkbookTest {
    private static final String SECRET = "The treasurer was seen selling tarpaulins";

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private Workspace workspace;
    private ActorsFeature actors;
    private InstrumentsFeature instruments;
    private UUID actor;
    private Path file;

    @BeforeEach
    void fill() {
        workspace = temp.workspace();
        actors = new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        instruments = new InstrumentsFeature(workspace, actors);
        actor = actors.add("River Bend Relief Association", ActorKind.NATIONAL_NGO, null, "", "");
        file = temp.directory().resolve("dossier.xlsx");
        workspace.act("duediligence.act.paper", List.of("it"), () -> {
            new InventedDossier(workspace, actors, actor, SECRET).fill();
            actors.saveParts(List.of(person("Rosa Who Agreed", Answer.YES), person("Silent Treasurer", Answer.NO)));
            return actor;
        });
    }

    private Person person(String name, Answer share) {
        return new Person(
                workspace.newId(),
                actor,
                name,
                PersonRole.STAFF,
                "",
                null,
                null,
                null,
                "",
                Answer.YES,
                share,
                workspace.today());
    }

    private int export(UUID of) {
        return DueDiligenceFeature.export(
                workspace,
                actors,
                new DueDiligenceFeature.Told(
                        instruments,
                        any -> new Screened(workspace.today(), "UN 2026-02-27", false, 2, 0, List.of(), 0),
                        (whose, page) -> page.text(0, 0, "Plan of " + actors.name(whose), Look.TITLE)),
                file,
                of);
    }

    private void assess(String code, boolean finish) {
        UUID id = instruments.start(actor, code, false);
        Instrument instrument = instruments.instrument(code).orElseThrow();
        instrument.questions().filter(question -> !question.levels().isEmpty()).forEach(question -> {
            String level = question.levels().getLast().id();
            instruments.answer(id, question.id(), Slot.ASSESSOR, row -> row.with(level, workspace.today())
                    .because("=cmd|' /C calc'!A0"));
        });
        if (finish) {
            instruments.finish(id);
        }
    }

    private List<String> words(Workbook book) {
        List<String> words = new ArrayList<>();
        DataFormatter shown = new DataFormatter(Locale.ENGLISH);
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    words.add(
                            cell.getCellType() == CellType.STRING
                                    ? cell.getStringCellValue()
                                    : shown.formatCellValue(cell));
                }
            }
        }
        return words;
    }

    private static List<String> names(Workbook book) {
        return StreamSupport.stream(book.spliterator(), false)
                .map(Sheet::getSheetName)
                .toList();
    }

    @Test
    void a_sheet_each_and_the_first_says_that_it_stays_inside() throws IOException {
        assess("financial-health", true);
        assess("organisational-capacity", true);
        assess("organisational-capacity", false);
        assertEquals(7, export(actor));
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            int year = workspace.today().getYear();
            assertEquals(
                    List.of(
                            "Profile",
                            "Papers",
                            cut(year + " " + title("organisational-capacity"), 31),
                            cut(year + " " + title("organisational-capacity"), 27) + " (2)",
                            cut(year + " " + title("financial-health"), 31),
                            "Findings",
                            "Plan"),
                    names(book));
            for (int i = 0; i < 6; i++) {
                String second = book.getSheetAt(i).getRow(1).getCell(0).getStringCellValue();
                assertTrue(
                        second.startsWith("Inside the office only"), names(book).get(i));
            }
            for (Sheet sheet : book) {
                assertTrue(sheet.getSheetName().length() <= 31);
                assertTrue(sheet.getFitToPage());
                assertEquals(1, sheet.getPrintSetup().getFitWidth());
                assertEquals(9, sheet.getPrintSetup().getPaperSize());
            }
            Sheet profile = book.getSheetAt(0);
            assertEquals(
                    3,
                    StreamSupport.stream(profile.spliterator(), false)
                            .filter(row ->
                                    row.getCell(4) != null && row.getCell(4).getCellType() == CellType.FORMULA)
                            .peek(row -> assertEquals(1, row.getCell(4).getNumericCellValue()))
                            .count());
            assertTrue(words(book).contains("Plan of River Bend Relief Association"));
        }
    }

    private String title(String code) {
        return InstrumentsFeature.title(instruments.instrument(code).orElseThrow());
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(most, text.length())).strip();
    }

    @Test
    void what_is_read_on_purpose_or_may_not_leave_is_not_in_it() throws IOException {
        assess("financial-health", true);
        export(actor);
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            String all = String.join("\n", words(book));
            for (String never : List.of(
                    SECRET,
                    "FINANCIAL",
                    "Internal oversight",
                    "Head of Sub-office",
                    "Northlight",
                    "Reports late",
                    "0001234544",
                    "A. Treasurer",
                    "Silent Treasurer",
                    "Another group")) {
                assertFalse(all.contains(never), never);
            }
            for (String there : List.of(
                    "Rosa Who Agreed",
                    "1 more without consent to be named",
                    "4411",
                    "Hits that nobody has decided on",
                    "Too small for an audit",
                    "Accepted by Head of office",
                    "Store and office seen; 14 people at work",
                    "UNICEF, Delta Auditors",
                    "Would work with it again: Yes")) {
                assertTrue(all.contains(there), there);
            }
        }
    }

    @Test
    void text_that_begins_like_a_formula_stays_text() throws IOException {
        assess("financial-health", true);
        export(actor);
        Set<String> formulas = new HashSet<>();
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas.add(cell.getCellFormula());
                        } else if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().startsWith("=cmd")) {
                            assertEquals("@", cell.getCellStyle().getDataFormatString());
                        }
                    }
                }
            }
        }
        assertTrue(formulas.size() > 50);
        assertTrue(formulas.stream().noneMatch(each -> each.contains("cmd")), formulas.toString());
        assertTrue(formulas.stream().allMatch(each -> each.replaceAll("'[^']*'!|\"[^\"]*\"|\\$?[A-Z]+\\$?\\d+", "")
                .matches("(SUM|SUMIF|SUMIFS|COUNTIF|COUNTIFS|IF|AND|OR|AVERAGE|[-+*/<>=():,.\\d\\s])*")));
    }

    @Test
    void of_an_actor_of_whom_nothing_is_known_every_sheet_is_there_and_says_so() throws IOException {
        UUID empty = actors.add("Quiet Partner", ActorKind.CBO, null, "", "");
        assertEquals(4, export(empty));
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            assertEquals(List.of("Profile", "Papers", "Findings", "Plan"), names(book));
            assertTrue(words(book).stream().filter("Nothing yet"::equals).count() >= 8);
            assertTrue(words(book).contains("Nobody has decided yet"));
        }
    }

    @Test
    void an_actor_that_is_not_to_be_named_has_none() {
        actors.actors()
                .forEach(each -> workspace.act("actors.act.identity", List.of(""), () -> actors.store()
                        .save(Columns.with(each, "notToBeNamed", true))));
        assertEquals(
                "duediligence.out.problem.hidden",
                assertThrows(Problem.class, () -> export(actor)).key());
        assertThrows(Problem.class, () -> export(new UUID(1, 1)));
        assertFalse(Files.exists(file));
    }

    @Test
    void a_file_that_is_there_stays_where_the_new_one_fails() throws IOException {
        Files.writeString(file, "before");
        assertThrows(
                IllegalStateException.class,
                () -> DueDiligenceFeature.export(
                        workspace,
                        actors,
                        new DueDiligenceFeature.Told(instruments, any -> Screened.NEVER, (whose, page) -> {
                            throw new IllegalStateException("the plan cannot be read");
                        }),
                        file,
                        actor));
        assertEquals("before", Files.readString(file));
    }

    @Test
    void every_shipped_instrument_makes_a_sheet() throws IOException {
        LibraryFeature.shipped().forEach(one -> instruments.start(actor, one.id(), false));
        assertEquals(4 + 27, export(actor));
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            assertEquals(31, new HashSet<>(names(book)).size());
        }
    }
}
