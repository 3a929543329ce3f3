package org.groundwork.duediligence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
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
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Text;
import org.groundwork.duediligence.deciding.Screened;
import org.groundwork.duediligence.others.HeldView;
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
import org.groundwork.workspace.Workspace;
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
            new InventedDossier(workspace, actors, actor, SECRET).fill();
            return actor;
        });
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
                        id -> Screened.NEVER,
                        (id, page) -> {},
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
            feature.showDossiers();
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
            assertTrue(String.valueOf(paper).contains(Text.of("duediligence.out.inside")), "it says so");
            assertFalse(String.valueOf(paper).contains(SECRET));
            assertFalse(String.valueOf(paper).contains("Reports late"));
            assertTrue(String.valueOf(paper).contains("UNICEF"), String.valueOf(paper));
            for (List<String> named :
                    List.of(List.of("duediligence_flag", "words"), List.of("duediligence_reference", "said"))) {
                assertEquals(
                        Text.of("duediligence.history.secret"),
                        feature.told(named.getFirst(), named.getLast(), SECRET).orElseThrow());
            }
            assertEquals(
                    Text.label(DocumentKind.AUDIT_REPORT),
                    feature.told("duediligence_document", "kind", "AUDIT_REPORT")
                            .orElseThrow());
            return true;
        });
    }

    @Test
    void no_two_buttons_of_a_dossier_are_read_out_alike() {
        List<String> alike = Screens.onScreen(() -> {
            Parent view = opened();
            new Scene(view);
            view.applyCss();
            return Accessible.alike(view);
        });
        assertEquals(List.of(), alike);
    }

    @Test
    void a_printed_list_of_dossiers_says_that_it_stays_inside() {
        Screens.onScreen(() -> {
            DueDiligenceFeature feature = feature();
            feature.showDossiers();
            String paper = String.valueOf(feature.printout());
            assertTrue(paper.contains(Text.of("duediligence.out.inside")), paper);
            assertTrue(paper.contains("River Bend Relief Association"), paper);
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
