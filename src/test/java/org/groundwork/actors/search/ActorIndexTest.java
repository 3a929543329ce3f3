package org.groundwork.actors.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.core.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorIndexTest {
    private final ActorIndex index = new ActorIndex();

    @BeforeEach
    void fill() {
        index.fill(List.of(
                actor("wadi", ActorKind.LOCAL_NGO, "Wadi Relief Organisation", "WRO", "منظمة إغاثة الوادي"),
                actor("amal", ActorKind.CBO, "جمعية الأمل النسوية", "Amal Women"),
                actor("nour", ActorKind.CBO, "مؤسسة نور الحياة"),
                actor("etoile", ActorKind.NATIONAL_NGO, "Association Étoile du Sahel", "AES"),
                actor("sante", ActorKind.STATE_SUBNATIONAL, "Délégation régionale de la santé"),
                actor("relief", ActorKind.INGO, "Relief Across Rivers", "RAR"),
                actor("rivers", ActorKind.LOCAL_NGO, "Relief for the Rivers")));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest(name = "{0} finds {1}: {2}")
    @CsvSource({
        "wadi relief, wadi, words",
        "relief wad, wadi, any order and a word begun",
        "WADI ORGANIZATION, wadi, one letter otherwise",
        "releif wadi, wadi, two letters changed about",
        "wro, wadi, acronym",
        "الوادي, wadi, Arabic word",
        "اغاثة, wadi, alef without hamza",
        "اغاثه الوادى, wadi, ha and alef maqsura for ta marbuta and ya",
        "etoile, etoile, no accent",
        "ÉTOILE du sah, etoile, capitals",
        "etiole sahel, etoile, French typo",
        "sante, sante, French without accent",
        "nour, nour, Latin spelling of an Arabic name",
        "noor hayat, nour, another Latin spelling",
        "nour al-hayat, nour, with the article",
        "أمل, amal, Arabic spelling",
        "وادي, wadi, Arabic without the article",
        "SS-RRC-4711, wadi, identifier",
        "ssrrc4711, wadi, identifier without dashes",
    })
    void finds(String typed, String wanted, String why) {
        assertTrue(index.find(typed, 5).contains(id(wanted)), why);
    }

    @Test
    void wholeNamesComeFirstThenBeginningsThenThoseThatMayBeLocal() {
        index.put(List.of(
                actor("a", ActorKind.INGO, "Relief"),
                actor("b", ActorKind.INGO, "Relief International Example"),
                actor("c", ActorKind.LOCAL_NGO, "Mountain Relief")));
        List<UUID> found = index.find("relief", 10);
        assertEquals(id("a"), found.getFirst());
        assertTrue(found.indexOf(id("rivers")) < found.indexOf(id("b")));
        assertTrue(found.indexOf(id("b")) < found.indexOf(id("c")));
    }

    @Test
    void everyTypedWordMustBeFound() {
        assertEquals(List.of(), index.find("wadi zebra", 10));
        assertEquals(List.of(), index.find("  ", 10));
        assertEquals(List.of(), index.find("?!", 10));
    }

    @Test
    void aSavedNameIsFoundAtOnceAndTheOldOneNoMore() {
        index.put(List.of(actor("relief", ActorKind.INGO, "Zebra Aid")));
        assertEquals(List.of(id("relief")), index.find("zebra", 10));
        assertFalse(index.find("across", 10).contains(id("relief")));
    }

    @Tag("benchmark")
    @Test
    void typesAheadOverAHundredThousandActorsWithinAFrame() {
        String[] parts = {
            "wadi",
            "relief",
            "association",
            "pour",
            "développement",
            "femmes",
            "نور",
            "الأمل",
            "جمعية",
            "تنمية",
            "community",
            "youth",
            "water",
            "health",
            "santé",
            "rural",
            "union",
            "sahel",
            "river",
            "mountain"
        };
        Random random = new Random(7);
        List<Searchable> actors = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            List<String> names = new ArrayList<>();
            for (int n = 0; n < 3; n++) {
                names.add(parts[random.nextInt(parts.length)] + " " + word(random) + " " + word(random));
            }
            actors.add(new Searchable(new UUID(7, i), ActorKind.LOCAL_NGO, false, names, List.of()));
        }
        long start = System.nanoTime();
        index.fill(actors);
        long filled = System.nanoTime() - start;
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < 3000; round++) {
            String name = actors.get(random.nextInt(actors.size())).names().get(random.nextInt(3));
            String typed = name.substring(0, 1 + random.nextInt(name.length()));
            long t = System.nanoTime();
            index.find(typed, 50);
            if (round > 500) {
                times.add(System.nanoTime() - t);
            }
        }
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.err.printf(
                "fill %d ms, p50 %.1f ms, p99 %.1f ms, slowest %.1f ms%n",
                filled / 1_000_000,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                Arrays.stream(sorted).max().orElse(0) / 1e6);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append("bdfgklmnrst".charAt(random.nextInt(11))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    private static Searchable actor(String key, ActorKind kind, String... names) {
        return new Searchable(
                id(key), kind, false, List.of(names), key.equals("wadi") ? List.of("SS-RRC-4711") : List.of());
    }

    private static UUID id(String key) {
        return Id.named("test", key);
    }
}
