package org.groundwork.duediligence.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Severity;
import org.groundwork.core.Text;
import org.groundwork.duediligence.deciding.CaseRisk;
import org.groundwork.duediligence.deciding.Clearance;
import org.groundwork.duediligence.deciding.ClearingDesk;
import org.groundwork.duediligence.deciding.Condition;
import org.groundwork.duediligence.deciding.Decision;
import org.groundwork.duediligence.deciding.DecisionStore;
import org.groundwork.duediligence.deciding.DecisionWordsDocument;
import org.groundwork.duediligence.deciding.FlagFact;
import org.groundwork.duediligence.deciding.FlagStanding;
import org.groundwork.duediligence.deciding.PaperState;
import org.groundwork.duediligence.deciding.Scope;
import org.groundwork.duediligence.deciding.Screened;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.duediligence.saying.Consent;
import org.groundwork.duediligence.saying.Letter;
import org.groundwork.duediligence.saying.LetterDocument;
import org.groundwork.duediligence.saying.PassportDocument;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.Slot;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A women's group through the instruments, the rules and the papers that leave; with secrets planted everywhere. */
class CaseTest {
    private static final String SECRET = Planted.SECRET;
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private final List<Throwable> troubles = new ArrayList<>();
    private Workspace workspace;
    private ActorsFeature actors;
    private InstrumentsFeature instruments;
    private UUID group;
    private int headFlags;
    private Screened screened = new Screened(JUNE, "List", false, 0, 0, List.of(), 1);
    private CaseViewModel model;
    private DossierViewModel dossier;

    @BeforeEach
    void open() {
        temp.clock().set(Instant.parse("2026-06-30T09:00:00Z"));
        workspace = temp.workspace();
        actors = new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        instruments = new InstrumentsFeature(workspace, actors);
        group = actors.add("Wadi Sisters", ActorKind.CBO, null, "", "");
        dossier = new DossierViewModel(workspace, actors, Tasks.direct(troubles::add));
        CaseSources sources = new CaseSources(
                () -> CaseSourcesViewModel.assessments(instruments),
                () -> Map.of(group, papers()),
                actor -> List.of(),
                actor -> List.of(),
                actor -> List.of(new FlagFact(false, FlagStanding.DISMISSED)),
                actor -> headFlags,
                actor -> screened,
                actor -> List.of("Referee " + SECRET),
                code -> List.of(),
                code -> CaseSourcesViewModel.instrument(instruments, code),
                CaseSourcesViewModel::document);
        model = new CaseViewModel(workspace, actors, sources, dossier);
        workspace.act("duediligence.act.scope", List.of("x"), () -> {
            DecisionStore store = new DecisionStore(workspace);
            store.save(new Scope(
                    Scope.idOf(group),
                    group,
                    8_000,
                    null,
                    false,
                    CaseRisk.NOT_RATED,
                    false,
                    SECRET + " context",
                    false,
                    SECRET + " waiver",
                    null,
                    null));
            return group;
        });
    }

    private List<HeldDocument> papers() {
        String content = workspace.content().put("the paper".getBytes(StandardCharsets.UTF_8));
        return List.of(
                paper(1, "recognition-letter", "", content),
                paper(2, "board-list", "", ""),
                paper(3, "cash-book", "", ""),
                paper(4, "audit-report", SECRET + " agency", ""));
    }

    private HeldDocument paper(int number, String kind, String source, String content) {
        String name = source.isEmpty() ? CaseSourcesViewModel.document(kind) : SECRET + " paper";
        return new HeldDocument(
                new UUID(1, number),
                group,
                kind,
                name,
                PaperState.HELD,
                null,
                null,
                "N" + number,
                "County",
                source,
                content,
                "a.pdf");
    }

    /** Answers every question of an instrument, the named ones as said, all others as well as can be. */
    private void assess(String code, Map<String, String> said) {
        UUID id = instruments.start(group, code, false);
        Instrument instrument = instruments.instrument(code).orElseThrow();
        instrument.questions().forEach(question -> {
            String answer = said.getOrDefault(question.id(), best(question));
            instruments.answer(id, question.id(), Slot.ASSESSOR, row -> row.with(answer, JUNE)
                    .because(SECRET + " note"));
        });
        instruments.change(id, row -> row.on(JUNE).askedBy(SECRET + " assessor").answeredBy(SECRET + " person"));
        instruments.finish(id);
    }

    private static String best(Question question) {
        if (!question.expected().isEmpty()) {
            return question.expected();
        }
        if (question.type() == QuestionType.TEXT) {
            return SECRET + " words";
        }
        return question.levels().stream()
                .filter(each -> each.points() != null)
                .max(Comparator.comparing(each -> Objects.requireNonNull(each.points())))
                .map(Level::id)
                .orElse("1");
    }

    /** The levels of these points, question by question, of the questions in order. */
    private Map<String, String> levels(String code, int... points) {
        List<Question> questions =
                instruments.instrument(code).orElseThrow().questions().toList();
        assertEquals(questions.size(), points.length);
        Map<String, String> said = new HashMap<>();
        for (int i = 0; i < points.length; i++) {
            int wanted = points[i];
            said.put(
                    questions.get(i).id(),
                    questions.get(i).levels().stream()
                            .filter(each -> Objects.equals(each.points(), wanted))
                            .findFirst()
                            .orElseThrow()
                            .id());
        }
        return said;
    }

    private void june() {
        assess("eligibility", Map.of());
        assess("due-diligence-light", Map.of("C1", "no"));
        assess("psea-2020", levels("psea-2020", 1, 1, 2, 1, 2, 1));
        assess("financial-health", levels("financial-health", 5, 5, 1, 1, 0, 0, 0, 1, 0, 4, 0, 5, 4, 1, 4));
    }

    private CaseNow now() {
        dossier.open(group);
        assertEquals(List.of(), troubles);
        return Objects.requireNonNull(model.now().get());
    }

    @Test
    void the_groups_june_comes_through_the_instruments_as_told() {
        june();
        CaseNow now = now();
        List<String> ratings = now.assessments().stream()
                .map(each -> each.code() + " " + each.standing())
                .sorted()
                .toList();
        assertTrue(ratings.contains("psea-2020 POOR") && ratings.contains("financial-health POOR"), ratings.toString());
        assertEquals(
                "Not yet for cash; in kind with conditions",
                DecisionWordsDocument.outcome(
                        now.proposal().cash(), now.proposal().inKind()));
        assertEquals(LocalDate.of(2026, 9, 30), now.proposal().againOn());
        List<String> stops = now.proposal().reasons().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(each -> each.key())
                .toList();
        assertEquals(List.of("duediligence.reason.critical"), stops);
    }

    @Test
    void secrets_that_stand_everywhere_in_the_dossier_are_in_nothing_that_leaves() throws IOException {
        june();
        Planted.in(workspace, actors, group);
        screened = new Screened(JUNE, "List", false, 0, 0, List.of(SECRET + " of Legal"), 0);
        headFlags = 1;
        decide();
        CaseNow now = now();
        assertNotNull(now.current());
        assertTrue(
                now.proposal().conditions().stream()
                        .anyMatch(each -> each.what().args().contains(SECRET + " of Legal") && each.ours()),
                "inside it is a condition, which nobody asks the partner for");
        assertTrue(DecisionWordsDocument.grounds(now.proposal()).contains(Text.of("duediligence.reason.headFlag", 1)));
        String letter = Objects.requireNonNull(new LetterViewModel(model).text(now, 2_350));
        assertEquals(9, letter.lines().filter(line -> line.startsWith("• ")).count(), letter);
        assertTrue(letter.contains("30 Sept 2026") && letter.contains("fiscal host"), letter);
        Path docx = temp.directory().resolve("letter.docx");
        LetterDocument.write(docx, letter, "Agency", "", JUNE);
        Path zip = temp.directory().resolve("passport.zip");
        Consent consent = new Consent(
                workspace.newId(), group, "For the cluster", "Huda", "Chair", JUNE, null, null, SECRET + " recorder");
        int papers = PassportDocument.write(
                zip,
                new PassportViewModel(model, code -> code).facts(now),
                consent,
                workspace.content()::open,
                "Agency",
                "",
                JUNE);
        assertEquals(1, papers);
        String all = letter + unzipped(Files.newInputStream(docx)) + unzipped(Files.newInputStream(zip));
        assertTrue(all.contains("Wadi Sisters") && all.contains("Recognition letter") && all.contains("Huda"), all);
        assertFalse(all.toLowerCase(Locale.ROOT).contains(SECRET.toLowerCase(Locale.ROOT)), around(all));
        assertFalse(all.contains("4321"), "account numbers");
        assertFalse(all.toLowerCase(Locale.ROOT).contains("flag"), "that there is a flag, here or above");
    }

    @Test
    void what_a_person_adds_of_others_is_shown_before_it_is_released() {
        june();
        Planted.in(workspace, actors, group);
        decide();
        CaseNow now = now();
        assertEquals(
                List.of(),
                LetterViewModel.leaks(now, Objects.requireNonNull(new LetterViewModel(model).text(now, null))));
        List<Object> found = LetterViewModel.leaks(
                        now, "Like the other " + SECRET.toUpperCase(Locale.ROOT) + "-partner, as referee zorqual said.")
                .stream()
                .flatMap(each -> each.args().stream())
                .toList();
        assertEquals(List.of("Other " + SECRET + " partner", "Referee " + SECRET), found);
    }

    @Test
    void a_released_letter_is_kept_word_for_word_and_another_is_drafted_instead() {
        june();
        decide();
        LetterViewModel letters = new LetterViewModel(model);
        letters.draft(now(), null);
        Letter draft = LetterViewModel.letter(now()).orElseThrow();
        letters.change(draft, "Changed by a person.");
        letters.release(draft, "Exactly this.", "Amina", "Focal point");
        Letter released = LetterViewModel.letter(now()).orElseThrow();
        assertEquals("Exactly this.", released.text());
        assertTrue(released.released());
        letters.change(released, "Secretly changed");
        assertEquals(1, troubles.size());
        troubles.clear();
        assertEquals(
                "Exactly this.", LetterViewModel.letter(now()).orElseThrow().text());
        letters.draft(now(), null);
        assertEquals(2, now().letters().size());
        assertFalse(LetterViewModel.letter(now()).orElseThrow().released());
    }

    private void decide() {
        CaseNow now = now();
        workspace.act("duediligence.act.decided", List.of("x"), () -> {
            UUID id = workspace.newId();
            Decision decision = new Decision(
                    id,
                    group,
                    JUNE,
                    now.facts().profiled().profile(),
                    now.facts().tiered().tier(),
                    now.proposal().cash(),
                    now.proposal().inKind(),
                    now.proposal().cash(),
                    now.proposal().inKind(),
                    SECRET + " reason",
                    SECRET + " grounds",
                    null,
                    now.proposal().validUntil(),
                    now.proposal().againOn(),
                    SECRET + " head",
                    SECRET + " function",
                    SECRET + " recorder",
                    "",
                    workspace.now(),
                    null);
            new DecisionStore(workspace)
                    .append(
                            decision,
                            List.of(new Clearance(
                                    workspace.newId(), id, ClearingDesk.LEGAL, SECRET + " legal", JUNE, SECRET)),
                            List.of(new Condition(
                                    workspace.newId(),
                                    id,
                                    group,
                                    SECRET + " condition",
                                    JUNE.plusMonths(3),
                                    true,
                                    null,
                                    "",
                                    "")));
            return id;
        });
    }

    /** Every part of every file within, as text. */
    private static String unzipped(InputStream file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                all.append(entry.getName()).append('\n');
                all.append(
                        entry.getName().endsWith(".docx")
                                ? unzipped(new ByteArrayInputStream(bytes))
                                : new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static String around(String all) {
        int at = all.toLowerCase(Locale.ROOT).indexOf(SECRET.toLowerCase(Locale.ROOT));
        return at < 0 ? "" : all.substring(Math.max(0, at - 80), Math.min(all.length(), at + 80));
    }

    @Test
    void what_ends_is_found_with_all_its_kinds() {
        june();
        decide();
        CaseSourcesViewModel cases = new CaseSourcesViewModel(workspace, actors);
        CaseSources sources = new CaseSources(
                () -> CaseSourcesViewModel.assessments(instruments),
                () -> Map.of(),
                actor -> List.of(),
                actor -> List.of(),
                actor -> List.of(),
                actor -> 0,
                actor -> Screened.NEVER,
                actor -> List.of(),
                code -> List.of(),
                code -> code,
                code -> code);
        List<String> kinds = cases.things(sources, List.of()).stream()
                .map(each -> each.kind().name())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of("ASSESSMENT", "COME_BACK", "CONDITION", "DECISION", "SIGNATURE"), kinds);
        assertFalse(Text.of("duediligence.due.title").isEmpty());
        assertEquals("1", cases.facts(group).get("tier"));
        assertEquals("community-group", cases.facts(group).get("profile"));
        actors.retire(group, "closed");
        assertEquals(List.of(), cases.things(sources, List.of()));
    }
}
