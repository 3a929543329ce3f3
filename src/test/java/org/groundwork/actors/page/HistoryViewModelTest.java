package org.groundwork.actors.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryViewModelTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private ActorsFeature actors;
    private HistoryViewModel history;

    @BeforeEach
    void open() {
        PlacesFeature places = new PlacesFeature(temp.workspace());
        PresenceFeature presences = new PresenceFeature(temp.workspace());
        actors = new ActorsFeature(temp.workspace(), places, presences);
        history = new HistoryViewModel(
                actors,
                new ChoicesViewModel(places, presences, typed -> List.of(), id -> id == null ? "" : actors.name(id)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            actor             | kind          | NATIONAL_NGO      | National NGO
            actor             | hq_country    | TCD               | Chad
            actor             | retired_on    | 2026-03-04        | 4 Mar 2026
            actor             | kind          | OF_A_NEWER_ONE    |
            actor             | about         | As it was written |
            actor_name        | language      | fr                | French
            actor_person      | role          | HEAD              | Head
            actor_sector      | sector        | HEA               | Health
            presence          | status        | ONGOING           | Ongoing
            presence_partner  | role          | FUNDING           | Funding
            place_list        | name          | COD               |
            """)
    void valuesAreToldAsPeopleSayThem(String table, String column, String value, String words) {
        assertEquals(Optional.ofNullable(words), history.told(table, column, value));
    }

    @Test
    void anIdIsToldAsAName() {
        UUID id = actors.add("Delta Fund", ActorKind.DONOR, null, "", "");
        assertEquals(Optional.of("Delta Fund"), history.told("actor", "affiliated_to", id.toString()));
        assertEquals(Optional.empty(), history.told("actor", "affiliated_to", new UUID(1, 2).toString()));
    }
}
