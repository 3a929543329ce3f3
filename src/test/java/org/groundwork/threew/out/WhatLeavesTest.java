package org.groundwork.threew.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Answer;
import org.groundwork.actors.NameKind;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceChange;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.presence.PresencePartner;
import org.groundwork.actors.presence.PresenceRole;
import org.groundwork.actors.presence.PresenceStatus;
import org.groundwork.actors.record.Note;
import org.groundwork.actors.status.SensitiveClaim;
import org.groundwork.actors.status.SensitiveKind;
import org.groundwork.actors.work.Relation;
import org.groundwork.actors.work.RelationKind;
import org.groundwork.core.Columns;
import org.groundwork.core.Problem;
import org.groundwork.core.Progress;
import org.groundwork.places.Place;
import org.groundwork.places.PlaceImport;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.testing.Written;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything that leaves the office, read whole: who must not be named is there as its kind, at the first level. */
class WhatLeavesTest {
    private static final String PLACES = """
            admin1Name_en,admin1Pcode,admin2Name_en,admin2Pcode,date
            Upper Bend,SS01,Reed County,SS0101,2026-01-01
            Upper Bend,SS01,Clay County,SS0102,2026-01-01
            """;

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private ActorsFeature actors;
    private PresenceFeature presences;
    private PlacesFeature places;
    private UUID named;
    private UUID hidden;
    private UUID donor;
    private final List<UUID> ofHidden = new ArrayList<>();

    @BeforeEach
    void fill() throws IOException {
        Workspace workspace = temp.workspace();
        places = new PlacesFeature(workspace);
        presences = new PresenceFeature(workspace);
        actors = new ActorsFeature(workspace, places, presences);
        workspace.settings().set("country", "SSD");
        Path list = temp.directory().resolve("ssd_places.csv");
        Files.writeString(list, PLACES);
        places.importFile(list, PlaceImport.Options.NONE, Progress.NONE);
        donor = actors.add("Delta Fund", ActorKind.DONOR, null, "", "");
        named = actors.add("Wadi Relief", ActorKind.LOCAL_NGO, null, "", "");
        hidden = actors.add("Lamp Circle", ActorKind.TRADITIONAL_AUTHORITY, place("SS0101"), "", "+211 944 444 444");
        Actor secret = Columns.with(actors.store().actor(hidden).orElseThrow(), "notToBeNamed", true);
        workspace.act("actors.act.identity", List.of("x"), () -> {
            actors.store().save(Columns.with(secret, "conflictNote", "Threatened in May"));
            actors.saveParts(List.of(
                    name("LACI", NameKind.ACRONYM),
                    name("دائرة المصباح", NameKind.TRANSLATION),
                    Columns.with(
                            Contact.phone(workspace.newId(), hidden, "+211 955 555 555"), "shareConsent", Answer.YES),
                    new Relation(workspace.newId(), named, RelationKind.NETWORK_MEMBER, hidden, "", null, null, ""),
                    new Note(workspace.newId(), named, workspace.today(), "Test", "Spoke ill of a neighbour"),
                    new SensitiveClaim(
                            workspace.newId(),
                            named,
                            SensitiveKind.MINORITY_LED,
                            "a safe room",
                            workspace.today(),
                            "its head")));
            presence(hidden, "SS0101", "Night school", "Lantern list", null);
            presence(hidden, "SS0102", "Lamp repair", "Lantern list", null);
            presence(named, "SS0102", "Boreholes", "3W of May", hidden);
            return named;
        });
        actors.keep(SensitiveKind.MINORITY_LED, true, "Asked for by its members");
    }

    private ActorName name(String text, NameKind kind) {
        return new ActorName(temp.workspace().newId(), hidden, text, kind, null, "", null, null);
    }

    private Place place(String code) {
        return places.lookup("SSD").byCode(code).orElseThrow();
    }

    private void presence(UUID actor, String code, String activity, String source, @Nullable UUID funder) {
        Place place = place(code);
        Presence row = new Presence(
                temp.workspace().newId(),
                actor,
                "SSD",
                place.id(),
                code,
                place.name(),
                "EDU",
                "",
                activity,
                PresenceStatus.ONGOING,
                "",
                null,
                null,
                "",
                source,
                LocalDate.of(2026, 1, 31),
                null,
                false,
                null,
                "");
        if (actor.equals(hidden)) {
            ofHidden.add(row.id());
        }
        presences.apply(new PresenceChange(
                List.of(row),
                List.of(),
                funder == null
                        ? List.of()
                        : List.of(
                                new PresencePartner(temp.workspace().newId(), row.id(), funder, PresenceRole.FUNDING),
                                new PresencePartner(temp.workspace().newId(), row.id(), donor, PresenceRole.FUNDING)),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    @Test
    void theRegistryWorkbookTellsKindAndFirstLevelOnly() {
        Path file = temp.directory().resolve("registry.xlsx");
        actors.export(file, false);
        String whole = Written.text(file);
        assertTrue(whole.contains("Wadi Relief") && whole.contains("Boreholes"));
        assertEquals(
                List.of("Delta Fund", ""), Written.column(file, "Presence", "Funded by"), "not the one that is hidden");
        assertEquals(List.of("ONGOING", ""), Written.column(file, "Presence", "Status code"));
        assertTrue(whole.contains("Traditional authority") && whole.contains("SS01"));
        tellsNothing(whole);
    }

    @Test
    void theThreeWSheetTellsKindAndFirstLevelOnly() {
        Path file = temp.directory().resolve("3w.xlsx");
        assertEquals(
                2,
                new ThreeWSheet(actors, places, presences)
                        .write(file, true, temp.workspace().today()));
        String whole = Written.text(file);
        assertTrue(whole.contains("Wadi Relief") && whole.contains("Boreholes"));
        assertTrue(whole.contains("Traditional authority"));
        tellsNothing(whole);
    }

    @Test
    void aBriefNamesNobodyWhoMustNotBeNamed() {
        Path file = temp.directory().resolve("brief.docx");
        actors.brief(named, file);
        String whole = Written.text(file);
        assertTrue(whole.contains("Wadi Relief"));
        tellsNothing(whole);
        assertThrows(Problem.class, () -> actors.brief(hidden, temp.directory().resolve("hidden.docx")));
    }

    private void tellsNothing(String whole) {
        List<String> secrets = new ArrayList<>(List.of(
                "Lamp Circle",
                "LACI",
                "المصباح",
                "944",
                "955 555",
                "955555555",
                "Night school",
                "Lamp repair",
                "Lantern list",
                "SS0101",
                "Reed County",
                hidden.toString(),
                "Threatened",
                "Spoke ill",
                "safe room",
                "Minority",
                "MINORITY"));
        ofHidden.forEach(id -> secrets.add(id.toString()));
        assertEquals(List.of(), secrets.stream().filter(whole::contains).toList());
        assertFalse(whole.isEmpty());
    }
}
