package org.groundwork.duediligence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.ChannelKind;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.duediligence.checks.ChannelCheck;
import org.groundwork.duediligence.checks.ChannelOutcome;
import org.groundwork.duediligence.checks.ChannelWay;
import org.groundwork.duediligence.checks.Check;
import org.groundwork.duediligence.checks.CheckKind;
import org.groundwork.duediligence.checks.CheckOutcome;
import org.groundwork.duediligence.checks.Reference;
import org.groundwork.duediligence.deciding.ScreeningState;
import org.groundwork.duediligence.flags.Flag;
import org.groundwork.duediligence.flags.FlagCategory;
import org.groundwork.duediligence.flags.FlagLevel;
import org.groundwork.duediligence.flags.FlagStep;
import org.groundwork.duediligence.flags.FlagStepKind;
import org.groundwork.duediligence.others.AreaRating;
import org.groundwork.duediligence.others.Cover;
import org.groundwork.duediligence.others.HeldView;
import org.groundwork.duediligence.others.OthersArea;
import org.groundwork.duediligence.others.OthersAssessment;
import org.groundwork.duediligence.others.OthersRating;
import org.groundwork.duediligence.others.OthersStandard;
import org.groundwork.duediligence.papers.Document;
import org.groundwork.duediligence.papers.DocumentKind;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A dossier in every state, to be judged by eye in target/screens; and what of it is never printed nor told. */
class DossierScreensTest {
    private static final String SECRET = "The treasurer was seen selling tarpaulins";

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private Workspace workspace;
    private ActorsFeature actors;
    private UUID actor;
    private LocalDate today;

    @BeforeEach
    void fill() {
        workspace = temp.workspace();
        actors = new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        actor = actors.add("River Bend Relief Association", ActorKind.NATIONAL_NGO, null, "", "");
        actors.add("Quiet Partner", ActorKind.CBO, null, "", "");
        today = workspace.today();
        workspace.act("duediligence.act.paper", List.of("it"), () -> {
            papers();
            waysAndChecks();
            flags();
            others();
            return actor;
        });
    }

    private <R> void save(String table, Class<R> type, List<R> rows) {
        new RowStore<>(workspace, table, type).save(rows);
    }

    private Document paper(
            DocumentKind kind, @Nullable LocalDate issued, @Nullable LocalDate expires, boolean seen, String source) {
        Document row = Document.blank(workspace.newId(), actor);
        row = Columns.with(Columns.with(row, "kind", kind), "issuedOn", issued);
        row = Columns.with(Columns.with(row, "expiresOn", expires), "originalSeen", seen);
        return Columns.with(Columns.with(row, "source", source), "issuer", "Ministry of Interior of the Rivers");
    }

    private void papers() {
        List<Document> rows = new ArrayList<>(List.of(
                paper(DocumentKind.REGISTRATION_CERTIFICATE, today.minusYears(1), today.plusDays(40), true, ""),
                paper(DocumentKind.AUDIT_REPORT, today.minusMonths(9), today.plusYears(1), true, "UNICEF"),
                paper(DocumentKind.BANK_LETTER, today.minusYears(3), null, true, ""),
                paper(DocumentKind.TAX_CERTIFICATE, today.minusYears(2), today.minusDays(3), true, ""),
                paper(DocumentKind.GOVERNING_DOCUMENT, null, null, false, "")));
        Document none = paper(DocumentKind.AUDIT_REPORT, null, null, false, "");
        none = Columns.with(
                none,
                "noneBecause",
                "Too small for an audit; cash book read by two visitors instead, page "
                        + "by page, over a whole afternoon");
        rows.add(Columns.with(Columns.with(none, "reviewedBy", "Head of office"), "reviewedOn", today));
        save("duediligence_document", Document.class, rows);
    }

    private void waysAndChecks() {
        UUID bank = workspace.newId();
        actors.saveParts(List.of(
                new PaymentChannel(
                        bank,
                        actor,
                        ChannelKind.BANK,
                        "Bank of Rivers",
                        "Harbour",
                        "USD",
                        "000123454411",
                        "River Bend Relief Association",
                        Answer.YES,
                        Answer.YES,
                        null,
                        null,
                        ""),
                new PaymentChannel(
                        workspace.newId(),
                        actor,
                        ChannelKind.MOBILE_MONEY,
                        "Pesa Mobile",
                        "",
                        "SSP",
                        "0912345678",
                        "A. Treasurer",
                        Answer.NO,
                        Answer.NO,
                        null,
                        null,
                        "")));
        save(
                "duediligence_channel_check",
                ChannelCheck.class,
                List.of(new ChannelCheck(
                        workspace.newId(),
                        actor,
                        bank,
                        ChannelOutcome.VERIFIED,
                        today.minusDays(30),
                        "Amina Okello",
                        ChannelWay.BANK_LETTER,
                        Answer.YES,
                        "",
                        "Amina Okello")));
        Check first = new Check(
                workspace.newId(),
                actor,
                CheckKind.SITE_VISIT,
                CheckOutcome.DOUBTS,
                today.minusDays(60),
                "Amina Okello",
                "Office closed",
                "Amina Okello",
                null);
        Check again = new Check(
                workspace.newId(),
                actor,
                CheckKind.SITE_VISIT,
                CheckOutcome.CONFIRMED,
                today.minusDays(20),
                "Two visitors",
                "Store and office seen; 14 people at work",
                "Amina Okello",
                first.id());
        save("duediligence_check", Check.class, List.of(first, again));
        save(
                "duediligence_reference",
                Reference.class,
                List.of(new Reference(
                        workspace.newId(),
                        actor,
                        "Head of Sub-office",
                        "Northlight Aid",
                        "funded it in 2024",
                        "",
                        today.minusDays(10),
                        "Amina Okello",
                        "Reports late, money always in order",
                        Answer.YES)));
    }

    private void flags() {
        Flag open = new Flag(
                workspace.newId(),
                actor,
                FlagLevel.FLAG,
                FlagCategory.FINANCIAL,
                today.minusDays(8),
                "Amina Okello",
                SECRET,
                "Internal oversight",
                today.minusDays(7));
        Flag dismissed = new Flag(
                workspace.newId(),
                actor,
                FlagLevel.FLAG,
                FlagCategory.REPUTATION,
                today.minusDays(90),
                "Amina Okello",
                "A post about another group of the same name",
                "",
                null);
        save("duediligence_flag", Flag.class, List.of(open, dismissed));
        save(
                "duediligence_flag_step",
                FlagStep.class,
                List.of(new FlagStep(
                        workspace.newId(),
                        actor,
                        dismissed.id(),
                        FlagStepKind.DISMISSED,
                        workspace.now(),
                        "Head of office",
                        "Another group",
                        "Amina Okello")));
    }

    private void others() {
        UUID report = workspace.newId();
        save(
                "duediligence_others_assessment",
                OthersAssessment.class,
                List.of(new OthersAssessment(
                        report,
                        actor,
                        "UNICEF",
                        "Delta Auditors",
                        OthersStandard.HACT_MICRO,
                        "",
                        today.minusMonths(8),
                        today.plusMonths(6),
                        OthersRating.MODERATE_RISK,
                        null,
                        "",
                        today,
                        "Amina Okello",
                        "")));
        save(
                "duediligence_others_area",
                AreaRating.class,
                OthersStandard.HACT_MICRO.areas().stream()
                        .map(area -> new AreaRating(
                                workspace.newId(),
                                actor,
                                report,
                                area,
                                area == OthersArea.PROCUREMENT ? OthersRating.HIGH_RISK : OthersRating.LOW_RISK,
                                Cover.FULL))
                        .toList());
    }

    private DueDiligenceFeature feature() {
        Memory memory = Memory.brief();
        Desk desk = new Desk(
                Tasks.direct(trouble -> {
                    throw new IllegalStateException(trouble);
                }),
                new Dialogs(() -> null, memory),
                memory);
        DueDiligenceFeature feature = made(desk);
        feature.view();
        feature.shown();
        return feature;
    }

    private DueDiligenceFeature made(Desk desk) {
        return new DueDiligenceFeature(
                workspace,
                actors,
                desk,
                new DueDiligenceFeature.Around(
                        area -> {},
                        id -> {},
                        new InstrumentsFeature(workspace, actors),
                        id -> ScreeningState.NOT_SCREENED,
                        code -> code));
    }

    private Parent opened() {
        DueDiligenceFeature feature = feature();
        feature.open(actor);
        return feature.view();
    }

    private Parent editing() {
        Parent view = opened();
        new Scene(view);
        view.applyCss();
        for (Node rows : view.lookupAll(".rows")) {
            rows.lookupAll(".row-line").stream()
                    .filter(Node::isFocusTraversable)
                    .findFirst()
                    .ifPresent(line -> Event.fireEvent(
                            line, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F2, false, false, false, false)));
        }
        view.getScene().setRoot(new Pane());
        return view;
    }

    @Test
    void the_list() {
        Screens.pictures("dossiers", 1072, 720, () -> {
            DueDiligenceFeature feature = feature();
            feature.open(actor);
            feature.back();
            return feature.view();
        });
    }

    @Test
    void a_dossier_of_which_much_is_known() {
        Screens.pictures("dossier-full", 1072, 3200, this::opened);
        assertEquals(List.of(), Screens.onScreen(() -> Accessible.nameless(opened())));
    }

    @Test
    void a_dossier_while_it_is_edited() {
        Supplier<Parent> open = this::editing;
        Screens.pictures("dossier-editing", 1072, 3600, open);
        assertEquals(List.of(), Screens.onScreen(() -> Accessible.nameless(open.get())));
    }

    @Test
    void an_empty_dossier() {
        UUID quiet = actors.find("Quiet Partner", 1).getFirst();
        Screens.pictures("dossier-empty", 1072, 1400, () -> {
            DueDiligenceFeature feature = feature();
            feature.open(quiet);
            return feature.view();
        });
    }

    @Test
    void that_there_is_a_flag_is_seen_and_what_it_says_is_not_until_somebody_reads_it() {
        Screens.onScreen(() -> {
            Parent view = opened();
            new Scene(view);
            view.applyCss();
            List<String> words = view.lookupAll(".label").stream()
                    .filter(Label.class::isInstance)
                    .map(label -> String.valueOf(((Label) label).getText()))
                    .toList();
            assertTrue(words.contains(Text.of("duediligence.flags.there", 1)), words.toString());
            assertTrue(words.stream().noneMatch(each -> each.contains(SECRET)));
            return true;
        });
    }

    @Test
    void what_stays_inside_is_neither_printed_nor_told_by_the_history() {
        Screens.onScreen(() -> {
            DueDiligenceFeature feature = feature();
            feature.open(actor);
            new Scene(feature.view());
            feature.view().applyCss();
            Printout paper = feature.printout();
            assertFalse(String.valueOf(paper).contains(SECRET));
            assertFalse(String.valueOf(paper).contains("Reports late"));
            assertTrue(String.valueOf(paper).contains("UNICEF"), String.valueOf(paper));
            for (String column : List.of("duediligence_flag.words", "duediligence_reference.said")) {
                String[] named = column.split("\\.");
                assertEquals(
                        Text.of("duediligence.history.secret"),
                        feature.told(named[0], named[1], SECRET).orElseThrow());
            }
            assertEquals(
                    Text.label(DocumentKind.AUDIT_REPORT),
                    feature.told("duediligence_document", "kind", "AUDIT_REPORT")
                            .orElseThrow());
            return true;
        });
    }

    @Test
    void what_is_held_names_from_whom_and_until_when() {
        List<String> held = Screens.onScreen(
                () -> feature().held(actor).stream().map(HeldView::sentence).toList());
        assertTrue(
                held.contains(Text.of("duediligence.held.fromUntil", "UNICEF", today.plusMonths(6))), held.toString());
        assertTrue(held.contains(Text.of("duediligence.held.none")), held.toString());
    }
}
