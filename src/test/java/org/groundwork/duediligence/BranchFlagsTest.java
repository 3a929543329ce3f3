package org.groundwork.duediligence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Affiliation;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.work.Relation;
import org.groundwork.actors.work.RelationKind;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.duediligence.cases.CaseNow;
import org.groundwork.duediligence.deciding.CaseRisk;
import org.groundwork.duediligence.deciding.DecisionStore;
import org.groundwork.duediligence.deciding.DecisionWordsDocument;
import org.groundwork.duediligence.deciding.Outcome;
import org.groundwork.duediligence.deciding.Scope;
import org.groundwork.duediligence.deciding.Screened;
import org.groundwork.duediligence.flags.Flag;
import org.groundwork.duediligence.flags.FlagCategory;
import org.groundwork.duediligence.flags.FlagLevel;
import org.groundwork.duediligence.flags.FlagStep;
import org.groundwork.duediligence.flags.FlagStepKind;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.testing.Written;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A flag of a head organisation: seen at its branches, judged by people, and in nothing that leaves. */
class BranchFlagsTest {
    private static final String SECRET = "Two sets of books were found";
    private static final String HEAD = "Northlight Federation";

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private Workspace workspace;
    private ActorsFeature actors;
    private UUID head;
    private UUID office;
    private UUID annex;
    private UUID flag;

    @BeforeEach
    void fill() {
        workspace = temp.workspace();
        actors = new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        head = actors.add(HEAD, ActorKind.INGO, null, "", "");
        office = actors.add("Harbour Office", ActorKind.NATIONAL_NGO, null, "", "");
        annex = actors.add("Harbour Annex", ActorKind.CBO, null, "", "");
        workspace.act("actors.act.identity", List.of("it"), () -> {
            actors.saveActors(List.of(Columns.with(
                    Columns.with(Actor.of(office, ActorKind.NATIONAL_NGO), "affiliation", Affiliation.BRANCH),
                    "affiliatedTo",
                    head)));
            return actors.saveParts(List.of(
                    new Relation(workspace.newId(), annex, RelationKind.BRANCH_OF, office, "", null, null, "")));
        });
        flag = flag(head);
    }

    private UUID flag(UUID at) {
        UUID id = workspace.newId();
        workspace.act(
                "duediligence.act.flag", List.of("it"), () -> new RowStore<>(workspace, "duediligence_flag", Flag.class)
                        .save(List.of(new Flag(
                                id,
                                at,
                                FlagLevel.FLAG,
                                FlagCategory.FINANCIAL,
                                workspace.today(),
                                "Amina Okello",
                                SECRET,
                                "Internal oversight",
                                null))));
        return id;
    }

    private void step(UUID of, FlagStepKind... steps) {
        workspace.act("duediligence.act.flagStep", List.of("it"), () -> {
            List<FlagStep> rows = new ArrayList<>();
            for (FlagStepKind each : steps) {
                rows.add(new FlagStep(
                        workspace.newId(), of, flag, each, workspace.now(), "Head of office", "because", "Amina"));
            }
            return new RowStore<>(workspace, "duediligence_flag_step", FlagStep.class).save(rows);
        });
    }

    private PartsFeature parts() {
        return new PartsFeature(workspace, actors, new InstrumentsFeature(workspace, actors), () -> any -> 2);
    }

    private CaseNow now(UUID actor) {
        return parts().book(actor, any -> clear()).now();
    }

    private Screened clear() {
        return new Screened(workspace.today(), "UN", false, 0, 0, List.of(), 0);
    }

    private int inherited(UUID actor) {
        return parts().rows().stream()
                .filter(row -> row.actor().equals(actor))
                .findFirst()
                .orElseThrow()
                .headFlags();
    }

    /** The list, which reads all at once, and the dossier, which reads one, say the same. */
    private void assertInherited(int flags, UUID actor) {
        assertEquals(flags, inherited(actor));
        assertEquals(flags, now(actor).facts().headFlags());
    }

    @Test
    void a_flag_stands_at_the_branch_and_at_the_branch_s_branch_and_not_the_other_way() {
        assertInherited(0, head);
        assertInherited(1, office);
        assertInherited(1, annex);
        flag(annex);
        assertInherited(0, head);
        assertInherited(1, office);
        assertInherited(1, annex);
        flag(office);
        assertInherited(2, annex);
    }

    @Test
    void an_observation_and_one_that_was_dismissed_do_not_and_one_that_was_taken_up_again_does() {
        step(head, FlagStepKind.DISMISSED);
        assertInherited(0, annex);
        step(head, FlagStepKind.REOPENED);
        assertInherited(1, annex);
        step(head, FlagStepKind.UPHELD);
        assertInherited(1, annex);
    }

    @Test
    void the_head_s_record_is_joined_taken_out_of_use_or_loses_its_tie() {
        UUID kept = actors.add("Northlight Federation International", ActorKind.INGO, null, "", "");
        actors.same(head, kept);
        assertInherited(1, office);
        assertInherited(1, annex);
        actors.retire(kept, "closed its office here");
        assertInherited(1, annex);
        workspace.act("actors.act.identity", List.of("it"), () -> actors.store()
                .save(Columns.with(
                        actors.store().actor(office).orElseThrow(), "affiliation", Affiliation.NETWORK_MEMBER)));
        assertInherited(0, office);
        assertInherited(0, annex);
    }

    @Test
    void a_circle_of_ties_gives_nobody_its_own_flag_twice() {
        workspace.act(
                "actors.act.identity",
                List.of("it"),
                () -> actors.saveParts(List.of(
                        new Relation(workspace.newId(), head, RelationKind.BRANCH_OF, annex, "", null, null, ""))));
        assertInherited(0, head);
        assertInherited(1, office);
        assertInherited(1, annex);
    }

    @Test
    void whatever_became_of_it_there_the_branch_is_looked_at_and_neither_stopped_nor_refused() {
        ask(head);
        ask(office);
        Outcome without = now(alone()).proposal().inKind();
        for (List<FlagStepKind> steps :
                List.of(List.<FlagStepKind>of(), List.of(FlagStepKind.ESCALATED), List.of(FlagStepKind.UPHELD))) {
            step(head, steps.toArray(FlagStepKind[]::new));
            CaseNow branch = now(office);
            assertTrue(DecisionWordsDocument.grounds(branch.proposal())
                    .contains(Text.of("duediligence.reason.headFlag", 1)));
            assertEquals(without, branch.proposal().inKind());
        }
        assertEquals(Outcome.NOT_ELIGIBLE, now(head).proposal().inKind());
        assertEquals(0, now(head).facts().headFlags());
    }

    private UUID alone() {
        UUID alone = actors.add("Alone", ActorKind.NATIONAL_NGO, null, "", "");
        ask(alone);
        return alone;
    }

    private void ask(UUID actor) {
        workspace.act("duediligence.act.scope", List.of("x"), () -> {
            new DecisionStore(workspace)
                    .save(new Scope(
                            Scope.idOf(actor),
                            actor,
                            8_000,
                            null,
                            true,
                            CaseRisk.LOW,
                            false,
                            "",
                            false,
                            "",
                            null,
                            null));
            return actor;
        });
    }

    @Test
    void the_workbook_says_whose_it_is_and_never_what_and_does_not_name_one_that_is_not_to_be_named() {
        Path file = temp.directory().resolve("dossier.xlsx");
        String told = workbook(file);
        assertTrue(told.contains(HEAD), told);
        assertFalse(told.contains(SECRET) || told.contains("Internal oversight"), told);
        workspace.act("actors.act.identity", List.of("it"), () -> actors.store()
                .save(Columns.with(actors.store().actor(head).orElseThrow(), "notToBeNamed", true)));
        String hidden = workbook(file);
        assertFalse(hidden.contains(HEAD), hidden);
        assertTrue(hidden.contains(Text.of("duediligence.out.hiddenHead")), hidden);
    }

    private String workbook(Path file) {
        DueDiligenceFeature.export(
                workspace,
                actors,
                new DueDiligenceFeature.Told(
                        new InstrumentsFeature(workspace, actors), any -> clear(), (whose, page) -> {}),
                file,
                annex);
        return Written.text(file);
    }

    @Test
    void the_brief_that_leaves_says_nothing_of_it() {
        Path brief = temp.directory().resolve("brief.docx");
        actors.brief(annex, brief);
        String all = Written.text(brief);
        assertTrue(all.contains("Harbour Annex"), all);
        assertFalse(all.toLowerCase(Locale.ROOT).contains("flag") || all.contains(SECRET), all);
    }

    // On the screen

    private DueDiligenceFeature feature() {
        Memory memory = Memory.brief();
        Desk desk = new Desk(
                Tasks.direct(trouble -> {
                    throw new IllegalStateException(trouble);
                }),
                new Dialogs(() -> null, memory),
                memory);
        DueDiligenceFeature feature = new DueDiligenceFeature(
                workspace,
                actors,
                desk,
                new DueDiligenceFeature.Around(
                        area -> {},
                        id -> {},
                        new InstrumentsFeature(workspace, actors),
                        id -> clear(),
                        (id, page) -> {},
                        code -> code));
        feature.view();
        feature.shown();
        return feature;
    }

    @Test
    void a_branch_and_its_head_on_the_screen_with_a_way_to_each_other() {
        flag(annex);
        ask(annex);
        Screens.pictures("dossier-branch", 1072, 3000, () -> opened(feature(), annex));
        Screens.pictures("dossier-head", 1072, 2600, () -> opened(feature(), head));
        Screens.pictures("dossiers-branches", 1072, 500, () -> {
            DueDiligenceFeature feature = feature();
            feature.showDossiers();
            return feature.view();
        });
        assertEquals(List.of(), Screens.onScreen(() -> Accessible.nameless(opened(feature(), annex))));
        Screens.onScreen(() -> {
            DueDiligenceFeature feature = feature();
            Parent view = opened(feature, annex);
            new Scene(view);
            view.applyCss();
            jump(view);
            assertEquals(head, feature.record());
            jump(feature.view());
            assertEquals(annex, feature.record());
            return true;
        });
    }

    private static Parent opened(DueDiligenceFeature feature, UUID actor) {
        feature.open(actor);
        return feature.view();
    }

    private static void jump(Parent view) {
        Node button = view.lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .filter(each -> Objects.equals(((Button) each).getText(), Text.of("duediligence.flags.jump")))
                .findFirst()
                .orElseThrow();
        ((Button) button).fire();
    }
}
