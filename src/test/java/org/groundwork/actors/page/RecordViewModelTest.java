package org.groundwork.actors.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.NameKind;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceChange;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.presence.PresencePartner;
import org.groundwork.actors.presence.PresenceRole;
import org.groundwork.actors.presence.PresenceRow;
import org.groundwork.actors.presence.PresenceStatus;
import org.groundwork.actors.record.NameRules;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.actors.work.CountryOfWork;
import org.groundwork.actors.work.Relation;
import org.groundwork.actors.work.RelationKind;
import org.groundwork.core.Columns;
import org.groundwork.core.Finding;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecordViewModelTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private ActorsFeature actors;
    private RecordViewModel record;
    private UUID id;

    @BeforeEach
    void open() {
        Workspace workspace = temp.workspace();
        PresenceFeature presences = new PresenceFeature(workspace);
        actors = new ActorsFeature(workspace, new PlacesFeature(workspace), presences);
        workspace.settings().set("country", "SSD");
        id = actors.add("Nyal Women's Saving Group", ActorKind.CBO, null, "", "+211 920 555 014");
        Tasks tasks = Tasks.direct(trouble -> {
            throw new IllegalStateException(trouble);
        });
        record = new RecordViewModel(
                workspace, actors, presences, tasks, new RecordContentStore(workspace, actors, presences)::read);
    }

    @Test
    void whoFundsAPresenceStandsOnBothPages() {
        Workspace workspace = temp.workspace();
        PresenceFeature presences = new PresenceFeature(workspace);
        UUID donor = actors.add("Delta Fund", ActorKind.DONOR, null, "", "");
        Presence work = listed(workspace.newId(), id);
        workspace.act(
                "actors.act.presence",
                List.of("x"),
                () -> presences.apply(new PresenceChange(
                        List.of(work),
                        List.of(),
                        List.of(new PresencePartner(workspace.newId(), work.id(), donor, PresenceRole.FUNDING)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())));
        record.open(id);
        assertEquals(List.of("Delta Fund"), record.roles().in(work.id(), PresenceRole.FUNDING));
        assertEquals(List.of(), record.roles().in(work.id(), PresenceRole.PROGRAMMING));
        assertEquals(List.of(), record.roles().inOthers());
        record.open(donor);
        assertEquals(
                List.of(new RolesInWork.Other(id, "Nyal Women's Saving Group", PresenceRole.FUNDING, 1)),
                record.roles().inOthers());
    }

    @Test
    void aRoleInTypedWorkIsNotedTakenAwayAndUndone() {
        UUID donor = actors.add("Delta Fund", ActorKind.DONOR, null, "", "");
        RowsViewModel<Presence> rows = record.presence();
        record.open(id);
        Presence typed = new Presence(
                record.newId(),
                id,
                "",
                null,
                "",
                "",
                "",
                "",
                "",
                PresenceStatus.ONGOING,
                "",
                null,
                null,
                "",
                "",
                null,
                null,
                true,
                null,
                "");
        rows.add(typed);
        record.role(typed, donor, PresenceRole.FUNDING, true);
        record.role(typed, donor, PresenceRole.FUNDING, true);
        record.role(typed, donor, PresenceRole.PROGRAMMING, true);
        assertEquals(List.of(typed), rows.rows(), "saying who funds it writes the presence");
        assertEquals(List.of("Delta Fund"), record.roles().in(typed.id(), PresenceRole.FUNDING));
        record.role(typed, donor, PresenceRole.FUNDING, false);
        assertEquals(List.of(), record.roles().in(typed.id(), PresenceRole.FUNDING));
        assertEquals(List.of("Delta Fund"), record.roles().in(typed.id(), PresenceRole.PROGRAMMING));
        temp.workspace().undo();
        record.reload();
        assertEquals(List.of("Delta Fund"), record.roles().in(typed.id(), PresenceRole.FUNDING));
    }

    @Test
    void whatTheFilesRowsSayBesidesIsThereToBeRead() {
        PresenceFeature presences = new PresenceFeature(temp.workspace());
        Presence listed = Columns.with(
                Columns.with(
                        listed(temp.workspace().newId(), id),
                        "details",
                        "{\"Jan\":\"12\",\"Note\":\"say \\\"no\\\"\"}"),
                "sourceRow",
                7);
        temp.workspace()
                .act(
                        "actors.act.presence",
                        List.of("x"),
                        () -> presences.apply(new PresenceChange(
                                List.of(listed),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(PresenceRow.of(listed.id(), 9, "{\"Feb\":\"30\"}")),
                                List.of(),
                                List.of())));
        record.open(id);
        List<String> told = Screens.onScreen(() ->
                DetailsView.of(listed, content()).stream().map(RowsView::spoken).toList());
        assertEquals(
                List.of(
                        "Row 7 of the file says besides, Jan, 12, Note, say \"no\"",
                        "Row 9 of the file says besides, Feb, 30"),
                told);
    }

    @Test
    void aClassIsOfACountry() {
        Workspace workspace = temp.workspace();
        Actor circle = actors.store().actor(id).orElseThrow();
        workspace.act("actors.act.identity", List.of("x"), () -> {
            actors.store().save(Columns.with(circle, "hqCountry", "SSD"));
            return actors.saveParts(List.of(
                    new CountryOfWork(workspace.newId(), id, "SSD", 1, null, null),
                    new CountryOfWork(workspace.newId(), id, "KEN", null, null, null)));
        });
        record.open(id);
        assertEquals(LocalClass.LOCAL, record.elsewhere("SSD"));
        assertEquals(LocalClass.INTERNATIONAL, record.elsewhere("KEN"));
    }

    @Test
    void aNetworksPageShowsItsMembers() {
        UUID forum = actors.add("River Forum", ActorKind.NETWORK, null, "", "");
        Relation member = new Relation(
                temp.workspace().newId(), id, RelationKind.NETWORK_MEMBER, forum, "", null, null, "since its founding");
        temp.workspace().act("actors.act.ties", List.of("x"), () -> actors.saveParts(List.of(member)));
        record.open(forum);
        assertEquals(
                List.of(new RecordContent.TieToIt("Nyal Women's Saving Group", member)),
                content().tiesToIt());
        assertTrue(Screens.onScreen(() -> RowsView.spoken(RelationsView.toIt(record)))
                .contains("Member of River Forum"));
        record.open(id);
        assertEquals(List.of(), content().tiesToIt());
    }

    @Test
    void aRoleTypedIntoAFilesRowKeepsThatRowFromLaterFiles() {
        PresenceFeature presences = new PresenceFeature(temp.workspace());
        UUID donor = actors.add("Delta Fund", ActorKind.DONOR, null, "", "");
        Presence listed = listed(temp.workspace().newId(), id);
        temp.workspace()
                .act(
                        "actors.act.presence",
                        List.of("x"),
                        () -> presences.apply(new PresenceChange(
                                List.of(listed), List.of(), List.of(), List.of(), List.of(), List.of(), List.of())));
        record.open(id);
        record.role(listed, donor, PresenceRole.FUNDING, true);
        assertTrue(presences.ofActor(id).getFirst().byHand());
    }

    private static Presence listed(UUID row, UUID actor) {
        return new Presence(
                row,
                actor,
                "SSD",
                null,
                "",
                "Leer",
                "HEA",
                "",
                "Clinics",
                PresenceStatus.ONGOING,
                "",
                null,
                null,
                "",
                "3W of May",
                null,
                null,
                false,
                null,
                "");
    }

    private RecordContent content() {
        RecordContent now = record.content().get();
        assertNotNull(now);
        return now;
    }

    private List<String> names() {
        return actors.store().parts(ActorName.class, id).stream()
                .map(ActorName::text)
                .toList();
    }

    @Test
    void aFieldIsSavedAsItIsLeftAndUndoTakesItBack() {
        RowsViewModel<ActorName> rows = record.rows(ActorName.class);
        record.open(id);
        rows.edit(rows.rows().getFirst());
        rows.set("text", "Nyal Women", "");
        assertEquals(List.of("Nyal Women"), names());
        assertEquals("Nyal Women", content().name());
        temp.workspace().undo();
        record.reload();
        assertEquals(List.of("Nyal Women's Saving Group"), names());
        assertEquals("Nyal Women's Saving Group", content().name());
    }

    @Test
    void aNewRowIsWrittenWithTheFirstThingSaidOfIt() {
        RowsViewModel<ActorName> rows = record.rows(ActorName.class);
        record.open(id);
        rows.add(NameRules.name(record.newId(), id, "", NameKind.ALIAS));
        assertEquals(1, names().size());
        rows.set("text", "Mothers of Nyal", "");
        assertEquals(2, names().size());
        assertEquals(2, rows.rows().size());
    }

    @Test
    void aNewRowOfWhichNothingWasSaidWasNeverThere() {
        RowsViewModel<ActorName> rows = record.rows(ActorName.class);
        record.open(id);
        rows.add(NameRules.name(record.newId(), id, "", NameKind.ALIAS));
        rows.close();
        assertEquals(1, rows.rows().size());
        assertEquals(1, names().size());
    }

    @Test
    void whatWasTakenAwayCanBeBroughtBack() {
        RowsViewModel<Contact> rows = record.rows(Contact.class);
        record.open(id);
        Contact phone = rows.rows().getFirst();
        rows.remove(phone);
        assertTrue(actors.store().parts(Contact.class, id).isEmpty());
        rows.bringBack();
        assertEquals(List.of(phone), actors.store().parts(Contact.class, id));
        assertNull(rows.removed().get());
    }

    @Test
    void textThatIsNotUnderstoodIsKeptAndShownAgain() {
        RowsViewModel<ActorName> rows = record.rows(ActorName.class);
        record.open(id);
        rows.edit(rows.rows().getFirst());
        rows.set("fromOn", null, "last rainy season");
        record.open(id);
        rows.edit(rows.rows().getFirst());
        assertEquals("last rainy season", rows.draft("fromOn").getValue());
        assertTrue(record.pending().stream().map(Finding::field).anyMatch("drafts"::equals));
    }

    @Test
    void aDecidedClassHoldsAndCanBeTakenBack() {
        record.open(id);
        assertEquals(LocalClass.NOT_DETERMINED, content().status().held());
        record.decideClass(LocalClass.LOCAL, "Head of office", "Known to everybody here");
        assertEquals(LocalClass.LOCAL, content().status().held());
        temp.clock().advance(Duration.ofMinutes(1)); // no two decisions of one person fall into one millisecond
        record.decideClass(null, "Head of office", "Was a mistake");
        assertEquals(LocalClass.NOT_DETERMINED, content().status().held());
    }

    @Test
    void aRetiredActorStaysReadableAndCanBeTakenUpAgain() {
        record.open(id);
        record.retire("Head of office", "Closed");
        Actor retired = content().actor();
        assertTrue(retired.retired());
        assertEquals("Closed (Head of office)", retired.retiredReason());
        record.takeUpAgain();
        assertFalse(content().actor().retired());
    }

    @Test
    void whatIsPendingSaysWhereToSettleIt() {
        record.open(id);
        assertEquals(
                List.of("contacts", "facts"),
                record.pending().stream().map(Finding::field).toList());
    }
}
