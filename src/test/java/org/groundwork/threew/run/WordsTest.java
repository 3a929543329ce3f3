package org.groundwork.threew.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single values of files mean. */
class WordsTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INGO                              | INGO
            ONG Internationale                | INGO
            International NGO (registered)    | INGO
            National                          | NATIONAL_NGO
            Organisation non gouvernementale nationale | NATIONAL_NGO
            Entité Gouvernementale            | STATE_NATIONAL
            Ministère de la Santé             | STATE_NATIONAL
            Movimiento de la Cruz Roja Media Luna Roja | RED_CROSS
            Mouvement de la Croix-Rouge       | RED_CROSS
            Iglesia - Grupo Religioso         | FAITH
            Agence des Nations Unies          | UN
            Agences de l'ONU                  | UN
            Організація                       | -
            Громадська організація            | NATIONAL_NGO
            ONG Nacional                      | NATIONAL_NGO
            National NGO and UN agency        | -
            Organisation non étatique         | -
            Something else                    | -
            """)
    void kinds(String text, String kind) {
        assertEquals(kind, Words.kind(text).map(Enum::name).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WASH                                  | WSH
            1. WASH                               | WSH
            Operational Presence: Emergency Shelter & Non-Food Items | SHL
            Alojamiento de emergencia (Shelter)   | SHL
            Manejo y gestión de Campamentos (CCCM) | CCM
            Coordinación / Información            | HUM
            Protection (GBV)                      | PRO-GBV
            Protection - Child Protection         | PRO-CPN
            Protection de l’enfance               | PRO-CPN
            Sécurité alimentaire & moyens d'existence | FSC
            Éducation en situation d'urgence      | EDU
            Telecom                               | TEL
            Education / WASH                      | -
            Réduction des Risques de Catastrophes | -
            """)
    void sectors(String text, String sector) {
        Words words = new Words(new PresenceFeature(temp.workspace()).sectors());
        assertEquals(sector, words.sector(text).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ongoing            | ONGOING
            En cours d'exécution | ONGOING
            En curso           | ONGOING
            Em curso           | ONGOING
            Триває             | ONGOING
            Planeada           | PLANNED
            Prévu              | PLANNED
            Réalisé            | COMPLETED
            Concluído          | COMPLETED
            Suspendido         | SUSPENDED
            مستمر              | ONGOING
            perhaps            | -
            """)
    void statuses(String text, String status) {
        assertEquals(status, Words.status(text).map(Enum::name).orElse("-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "N/A", "n.a.", "None", "aucun", "Sin socio", "12", "no especificado"})
    void stands_for_nobody(String text) {
        assertTrue(Words.isNobody(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Self", "Direct implementation", "Mise en œuvre directe", "implementación directa"})
    void says_that_the_organisation_does_the_work_itself(String text) {
        assertTrue(Words.isSelf(text));
    }

    @Test
    void a_name_is_neither_total_nor_note() {
        assertFalse(Words.isTotal("Total Health Trust"));
        assertFalse(Words.isNote("Source of Life Foundation"));
        assertFalse(Words.isNobody("No Lost Generation"));
        assertFalse(Words.isSelf("Self Help Africa Circle"));
    }
}
