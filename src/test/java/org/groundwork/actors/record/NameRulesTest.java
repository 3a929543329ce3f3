package org.groundwork.actors.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.NameKind;
import org.groundwork.actors.SplitName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final String ARABIC = "\u0625\u063a\u0627\u062b\u0629 \u0627\u0644\u0648\u0627\u062f\u064a";

    @ParameterizedTest(name = "{0}: {1} + {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Wadi Relief Organisation (WRO) | Wadi Relief Organisation | WRO",
                "  Wadi   Relief (WRO | Wadi Relief | WRO",
                "WRO (Wadi Relief Organisation) | Wadi Relief Organisation | WRO",
                "Wadi Relief Organisation - WRO | Wadi Relief Organisation | WRO",
                "WRO - Wadi Relief Organisation | Wadi Relief Organisation | WRO",
                "Wadi Relief [WaRO] | Wadi Relief | WaRO",
                "Wadi Relief (Juba) | Wadi Relief (Juba) | ''",
                "Wadi Relief (north and south) | Wadi Relief (north and south) | ''",
                "Wadi Relief - JUBA | Wadi Relief - JUBA | ''",
                "Wadi Relief | Wadi Relief | ''",
                // إغاثة الوادي (WRO), with an Arabic short form, and with a town in brackets
                "\u0625\u063a\u0627\u062b\u0629 \u0627\u0644\u0648\u0627\u062f\u064a (WRO) | \u0625\u063a\u0627\u062b\u0629 \u0627\u0644\u0648\u0627\u062f\u064a | WRO",
                "\u0625\u063a\u0627\u062b\u0629 \u0627\u0644\u0648\u0627\u062f\u064a (\u0625.\u0648) | \u0625\u063a\u0627\u062b\u0629 \u0627\u0644\u0648\u0627\u062f\u064a | \u0625.\u0648",
                "\u0625\u063a\u0627\u062b\u0629 \u0627\u0644\u0648\u0627\u062f\u064a (\u062c\u0648\u0628\u0627) | \u0625\u063a\u0627\u062b\u0629 \u0627\u0644\u0648\u0627\u062f\u064a (\u062c\u0648\u0628\u0627) | ''"
            })
    void aNameAndItsShortForm(String typed, String name, String acronym) {
        assertEquals(new SplitName(name, acronym), SplitName.of(typed));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Wadi Relief, Latn",
        "\u0625\u063a\u0627\u062b\u0629, Arab",
        "\u0625\u063a\u0627\u062b\u0629 W, Arab",
        "\u0411\u0435\u0440\u0435\u0433, Cyrl",
        "'2026 - 7', ''",
        "'', ''"
    })
    void theScriptIsThatOfMostLetters(String text, String script) {
        assertEquals(script, NameRules.script(text));
    }

    @Test
    void theNameThatStandsForTheActorIsInTheReadersLanguage() {
        List<ActorName> names = new ArrayList<>(List.of(
                name(1, ARABIC, NameKind.LEGAL, null, null),
                name(2, "Secours de la Vall\u00e9e", NameKind.TRANSLATION, "fr", null),
                name(3, "Valley Aid", NameKind.TRANSLATION, "en", null),
                name(4, "Old Valley", NameKind.FORMER, "en", null)));
        assertEquals("Valley Aid", shown(names, "en"));
        assertEquals("Secours de la Vall\u00e9e", shown(names, "fr"));
        assertEquals(ARABIC, shown(names, "ar"));
        names.set(2, name(3, "Valley Aid", NameKind.TRANSLATION, "en", TODAY.minusDays(1)));
        assertEquals("Secours de la Vall\u00e9e", shown(names, "en"), "a name that ended comes last");
        assertEquals(ARABIC, shown(List.of(names.getFirst()), "en"), "better the legal name than none");
        assertEquals("", shown(List.of(name(5, "  ", NameKind.LEGAL, null, null)), "en"));
    }

    @Test
    void theShortFormInUseIsTheOldestThatHasNotEnded() {
        List<ActorName> names = List.of(
                name(3, "NEW", NameKind.ACRONYM, null, null),
                name(1, "OLD", NameKind.ACRONYM, null, TODAY.minusYears(1)),
                name(2, "WRO", NameKind.ACRONYM, null, null));
        assertEquals("WRO", NameRules.acronym(names));
        assertEquals("", NameRules.acronym(List.of()));
    }

    private static String shown(List<ActorName> names, String language) {
        return NameRules.shown(names, Locale.forLanguageTag(language), TODAY)
                .map(ActorName::text)
                .orElse("");
    }

    private static ActorName name(
            int id, String text, NameKind kind, @Nullable String language, @Nullable LocalDate until) {
        return new ActorName(
                new UUID(1, id), new UUID(2, 2), text, kind, language, NameRules.script(text), null, until);
    }
}
