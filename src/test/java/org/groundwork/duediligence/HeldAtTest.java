package org.groundwork.duediligence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.duediligence.others.AreaRating;
import org.groundwork.duediligence.others.Cover;
import org.groundwork.duediligence.others.HeldKind;
import org.groundwork.duediligence.others.HeldRule;
import org.groundwork.duediligence.others.HeldThing;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Held;
import org.groundwork.instruments.How;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.assessing.AssessmentView;
import org.groundwork.instruments.assessing.AssessmentViewModel;
import org.groundwork.instruments.forms.PartnerFormsFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is held already is said at the question that would ask for it again. */
class HeldAtTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private Workspace workspace;
    private ActorsFeature actors;
    private InstrumentsFeature instruments;
    private UUID actor;

    @BeforeEach
    void fill() {
        workspace = temp.workspace();
        actors = new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        instruments = new InstrumentsFeature(workspace, actors);
        actor = actors.add("River Bend Relief Association", ActorKind.NATIONAL_NGO, null, "", "");
        workspace.act("duediligence.act.paper", List.of("it"), () -> {
            new InventedDossier(workspace, actors, actor, "secret").fill();
            return actor;
        });
        instruments.alsoHold(new PartsFeature(workspace, actors, instruments, () -> any -> 2)::heldAt);
    }

    private List<String> sentences(Instrument instrument, Question question) {
        return instruments.held(actor, instrument).apply(question).stream()
                .map(Held::sentence)
                .toList();
    }

    /** The first question that a kind of paper shows. */
    private static Question shownBy(Instrument instrument, String paper) {
        return instrument
                .questions()
                .filter(each -> each.documents().contains(paper))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void at_a_question_that_a_paper_shows_the_paper_is_named() {
        Instrument full = instruments.instrument("due-diligence-full").orElseThrow();
        String until = Text.date(workspace.today().plusYears(1));
        assertTrue(
                sentences(full, shownBy(full, "audit-report"))
                        .contains("We hold this: Audit report, from UNICEF, until " + until),
                sentences(full, shownBy(full, "audit-report")).toString());
        String soon = Text.date(workspace.today().plusDays(40));
        assertTrue(sentences(full, shownBy(full, "registration-certificate")).stream()
                .anyMatch(each -> each.startsWith("We hold this: Registration certificate, until " + soon)));
        Instrument hact = instruments.instrument("hact-2016").orElseThrow();
        assertEquals(
                List.of(),
                sentences(hact, shownBy(hact, "tax-certificate")).stream()
                        .filter(each -> each.contains("Tax"))
                        .toList(),
                "it has expired");
    }

    /** "Another paper" says nothing of which one is asked for. */
    @Test
    void papers_of_no_known_kind_answer_for_none() {
        HeldThing other = new HeldThing(HeldKind.PAPER, "A map", Set.of("other"), Set.of(), false, "", null);
        HeldThing audit = new HeldThing(HeldKind.PAPER, "", Set.of("audit-report"), Set.of(), false, "", null);
        assertEquals(List.of(audit), HeldRule.shown(List.of(other, audit), List.of("audit-report", "other")));
    }

    @Test
    void what_another_agency_found_stands_at_the_questions_of_its_areas_only() {
        Instrument full = instruments.instrument("due-diligence-full").orElseThrow();
        Function<Question, List<Held>> held = instruments.held(actor, full);
        List<Question> answered = full.questions()
                .filter(each ->
                        held.apply(each).stream().anyMatch(one -> !one.source().isEmpty()))
                .toList();
        assertTrue(!answered.isEmpty());
        assertTrue(answered.size() < full.questions().count());
        assertTrue(held.apply(answered.getFirst()).toString().contains("UNICEF"));
        UUID other = actors.add("Quiet Partner", ActorKind.CBO, null, "", "");
        assertTrue(full.questions()
                .allMatch(each -> instruments.held(other, full).apply(each).isEmpty()));
    }

    /** What was found weak is heard where the question is asked, also where nobody says that it spares the question. */
    @Test
    void a_weakness_that_another_agency_found_stands_at_the_questions_of_its_area_though_it_spares_none() {
        RowStore<AreaRating> areas = new RowStore<>(workspace, "duediligence_others_area", AreaRating.class);
        workspace.act("duediligence.act.others", List.of("it"), () -> {
            areas.save(areas.where("actor", actor).stream()
                    .map(each -> Columns.with(each, "cover", Cover.NONE))
                    .toList());
            return actor;
        });
        Instrument full = instruments.instrument("due-diligence-full").orElseThrow();
        String until = Text.date(workspace.today().plusMonths(6));
        String weak = "Found weak by others: UNICEF, HACT micro-assessment. Procurement: High-risk. Counts until "
                + until + ".";
        Function<Question, List<Held>> held = instruments.held(actor, full);
        for (Question question : full.questions().toList()) {
            List<Held> here = held.apply(question).stream()
                    .filter(each -> each.sentence().contains("UNICEF, HACT"))
                    .toList();
            boolean procurement = question.topic().startsWith("procurement");
            assertEquals(procurement ? List.of(new Held(weak, "")) : List.of(), here, question.id());
        }
        assertTrue(full.questions().anyMatch(each -> each.topic().startsWith("procurement")));
    }

    @Test
    void an_answer_can_rest_on_it() {
        Instrument full = instruments.instrument("due-diligence-full").orElseThrow();
        UUID id = instruments.start(actor, full.id(), false);
        Question question = full.questions()
                .filter(each -> instruments.held(actor, full).apply(each).stream()
                        .anyMatch(one -> !one.source().isEmpty()))
                .findFirst()
                .orElseThrow();
        Screens.pictures("questionnaire-held", 1072, 690, () -> {
            return opened(id, question);
        });
        Screens.onScreen(() -> {
            AssessmentView view = opened(id, question);
            assertEquals(List.of(), Accessible.nameless(view));
            button(view, "Rest the answer on it").fire();
            return true;
        });
        Answered row = instruments.assessment(id).orElseThrow().answers().getFirst();
        assertEquals(How.REUSED, row.how());
        assertTrue(row.source().startsWith("UNICEF"), row.source());
        assertTrue(row.answer().isEmpty(), "the level is still chosen by a person");
    }

    private AssessmentView opened(UUID id, Question question) {
        Tasks tasks = Tasks.direct(trouble -> {
            throw new AssertionError(trouble);
        });
        AssessmentViewModel model = new AssessmentViewModel(instruments, tasks);
        AssessmentView view = new AssessmentView(
                model,
                new PartnerFormsFeature(workspace, instruments, actors),
                new Desk(tasks, new Dialogs(() -> null, Memory.brief()), Memory.brief()),
                Command.of("instruments.back", null, () -> {}));
        model.open(id);
        model.go(question);
        return view;
    }

    private static Button button(Parent view, String words) {
        new Scene(view);
        view.applyCss();
        for (Node each : view.lookupAll(".button")) {
            if (each instanceof Button button && button.getText().equals(words)) {
                return button;
            }
        }
        throw new AssertionError(words);
    }
}
