package org.groundwork.duediligence.cases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Problem;
import org.groundwork.duediligence.deciding.Decision;
import org.groundwork.duediligence.deciding.DecisionStore;
import org.groundwork.duediligence.deciding.Outcome;
import org.groundwork.duediligence.deciding.Screened;
import org.groundwork.duediligence.deciding.SignedSheet;
import org.groundwork.duediligence.deciding.Tier;
import org.groundwork.duediligence.due.DueThing;
import org.groundwork.duediligence.due.UnsignedRule;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is entered of a case beside the decision: the scan of the signed sheet, and the sum that a letter tells. */
class CaseEntryTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private final List<Throwable> troubles = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"2350, ''", "2350.00, ''", "0, ''", "2350.50, wrong", "-1, wrong", "99999999999, wrong"})
    void a_sum_that_is_told_to_the_partner_is_whole_and_is_not_cut(String typed, String wrong) {
        assertEquals(
                wrong.isEmpty() ? "" : "duediligence.letter.wholeDollars",
                LetterViewModel.wrong(new BigDecimal(typed)));
        assertEquals("", LetterViewModel.wrong(null));
    }

    @Test
    void a_scan_of_the_signed_sheet_is_kept_as_it_came_and_one_that_is_not_what_it_says_is_refused()
            throws IOException {
        Workspace workspace = temp.workspace();
        ActorsFeature actors =
                new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        UUID group = actors.add("Wadi Sisters", ActorKind.CBO, null, "", "");
        Decision decision = decided(workspace, group);
        CaseViewModel model = model(workspace, actors, group);
        assertEquals(List.of(decision.decidedOn()), unsigned(workspace, decision));
        byte[] pdf = "%PDF-1.4 signed".getBytes(StandardCharsets.ISO_8859_1);
        model.attach(decision, Files.write(temp.directory().resolve("signed.pdf"), pdf));
        assertEquals(List.of(), troubles);
        DecisionStore store = new DecisionStore(workspace);
        SignedSheet kept = store.sheets(decision.id()).getFirst();
        assertEquals("signed.pdf", kept.fileName());
        assertEquals(List.of(), unsigned(workspace, decision), "it closes the decision");
        try (InputStream in = workspace.content().open(kept.content())) {
            assertArrayEquals(pdf, in.readAllBytes());
        }
        for (Path bad : List.of(
                Files.write(temp.directory().resolve("signed.pdf.exe"), pdf),
                Files.write(temp.directory().resolve("signed.exe.pdf"), pdf),
                Files.write(temp.directory().resolve("program.pdf"), new byte[] {'M', 'Z', 0, 0}),
                temp.directory().resolve("gone.pdf"))) {
            model.attach(decision, bad);
            assertEquals(1, troubles.size(), bad.toString());
            assertTrue(troubles.getFirst() instanceof Problem, String.valueOf(troubles));
            troubles.clear();
        }
        assertEquals(List.of(kept), store.sheets(decision.id()));
    }

    private CaseViewModel model(Workspace workspace, ActorsFeature actors, UUID group) {
        DossierViewModel dossier = new DossierViewModel(workspace, actors, Tasks.direct(troubles::add));
        CaseViewModel model = new CaseViewModel(
                workspace,
                actors,
                new CaseSources(
                        Map::of,
                        Map::of,
                        of -> List.of(),
                        of -> List.of(),
                        of -> List.of(),
                        of -> 0,
                        of -> Screened.NEVER,
                        of -> List.of(),
                        code -> List.of(),
                        code -> code,
                        code -> code),
                dossier);
        dossier.open(group);
        return model;
    }

    private static Decision decided(Workspace workspace, UUID group) {
        Decision decision = new Decision(
                workspace.newId(),
                group,
                workspace.today(),
                null,
                Tier.T1,
                Outcome.NOT_YET,
                Outcome.NOT_YET,
                Outcome.NOT_YET,
                Outcome.NOT_YET,
                "reason",
                "grounds",
                null,
                null,
                workspace.today().plusMonths(3),
                "Head",
                "Head of office",
                "Amina",
                "",
                workspace.now(),
                null);
        workspace.act("duediligence.act.decided", List.of("x"), () -> {
            new DecisionStore(workspace).append(decision, List.of(), List.of());
            return decision;
        });
        return decision;
    }

    /** On which days a decision without its signed sheet is due. */
    private static List<LocalDate> unsigned(Workspace workspace, Decision decision) {
        DecisionStore store = new DecisionStore(workspace);
        return UnsignedRule.of(
                        List.of(decision), store.signed(List.of(decision.id())), each -> "The decision is not signed")
                .stream()
                .map(DueThing::endsOn)
                .toList();
    }
}
