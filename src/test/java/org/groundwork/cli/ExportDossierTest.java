package org.groundwork.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.capacity.plan.ActionStatus;
import org.groundwork.capacity.plan.PlanAction;
import org.groundwork.capacity.plan.PlanStore;
import org.groundwork.core.Columns;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A dossier's workbook from the command line, with the plan that another area keeps. */
class ExportDossierTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private UUID group;
    private Path file;

    @BeforeEach
    void fill() {
        ActorsFeature actors = ActorsCommand.feature(temp.workspace());
        group = actors.add("Rosa Women's Group", ActorKind.CBO, null, "", "");
        actors.add("Twin Name", ActorKind.CBO, null, "", "");
        actors.add("Twin Name", ActorKind.NATIONAL_NGO, null, "", "");
        PlanStore plans = new PlanStore(temp.workspace());
        temp.workspace().act("capacity.act.plan", List.of("it"), () -> {
            plans.save(action("Cash book", "250.50", ActionStatus.PLANNED));
            plans.save(action("Store keeping", "1000", ActionStatus.DONE));
            return plans.save(action("A course that nobody needs", "777", ActionStatus.DROPPED));
        });
        temp.workspace().close();
        file = temp.directory().resolve("dossier.xlsx");
    }

    private PlanAction action(String what, String cost, ActionStatus status) {
        PlanAction one = PlanAction.of(temp.workspace().newId(), group, "USD").on("", "", "", what);
        return Columns.with(Columns.with(one, "cost", new BigDecimal(cost)), "status", status);
    }

    @Test
    void byNameOrById() throws IOException {
        for (String whose : List.of("rosa  women's GROUP", group.toString())) {
            Files.deleteIfExists(file);
            assertEquals(
                    0, run("export", "--what", "dossier", "--actor", whose, file.toString(), "--json"), err.toString());
            try (Workbook book = WorkbookFactory.create(file.toFile())) {
                assertEquals(4, book.getNumberOfSheets());
                Sheet plan = book.getSheet("Plan");
                Row total = plan.getRow(plan.getLastRowNum());
                assertEquals("Total in USD", total.getCell(0).getStringCellValue());
                assertEquals(1250.5, total.getCell(11).getNumericCellValue());
                assertEquals(
                        1250.5,
                        book.getCreationHelper()
                                .createFormulaEvaluator()
                                .evaluate(total.getCell(11))
                                .getNumberValue());
            }
        }
    }

    @Test
    void whoIsNotSaidUnknownOrNotClearIsRefused() {
        assertEquals(2, run("export", "--what", "dossier", file.toString()));
        assertEquals(2, run("export", "--what", "dossier", "--actor", "Nobody", file.toString()));
        assertEquals(2, run("export", "--what", "dossier", "--actor", new UUID(1, 1).toString(), file.toString()));
        err.getBuffer().setLength(0);
        assertEquals(2, run("export", "--what", "dossier", "--actor", "Twin Name", file.toString()));
        assertTrue(err.toString().contains("Several actors are called Twin Name"), err.toString());
        assertFalse(Files.exists(file));
    }

    private int run(String... words) {
        List<String> all = new ArrayList<>(List.of("--workspace", temp.folder().toString()));
        all.addAll(List.of(words));
        out.getBuffer().setLength(0);
        return Cli.run(all.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
