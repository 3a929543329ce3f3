package org.groundwork.screening.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.screening.Bands;
import org.junit.jupiter.api.Test;

/** The bars of the UN list at the shipped threshold, and that the index loses nothing. */
class ListBarsTest {
    private static final double POSSIBLE = Bands.SHIPPED.possible();

    @Test
    void alteredNamesAreFoundAndUnlistedOnesSeldom() {
        assumeTrue(ListBars.there(), "the UN list is not on this machine");
        ListBars bars = new ListBars();
        double recall = ListBars.share(bars.best(bars.altered, POSSIBLE), POSSIBLE);
        double wrong = ListBars.share(bars.best(bars.hard, POSSIBLE), POSSIBLE);
        double partly = ListBars.share(bars.best(bars.partly, POSSIBLE), POSSIBLE);
        assertEquals(198, bars.altered.size());
        assertEquals(3000, bars.hard.size() + bars.partly.size());
        assertTrue(recall >= 99, "recall " + recall);
        assertTrue(wrong <= 1, "hits on hard negatives " + wrong);
        assertTrue(partly <= 10, "hits on parts of listed names " + partly);
        double dropped = ListBars.share(bars.best(bars.dropped, 0.85), 0.85);
        assertTrue(dropped >= 85, "names that lack a word, at 0.85: " + dropped);
    }

    @Test
    void theIndexFindsWhatAFullScanFinds() {
        assumeTrue(ListBars.there(), "the UN list is not on this machine");
        ListBars bars = new ListBars();
        List<String> asked = new ArrayList<>(bars.altered.subList(0, 60));
        asked.addAll(bars.hard.subList(0, 60));
        asked.addAll(bars.dropped.subList(0, 40));
        asked.addAll(
                List.of("\u0645\u062d\u0645\u062f \u0623\u062d\u0645\u062f", "\u0410\u0445\u043c\u0435\u0434", ""));
        for (String name : asked) {
            assertEquals(
                    names(bars.index.scan(bars.read(name), POSSIBLE)),
                    names(bars.index.find(bars.read(name), POSSIBLE)),
                    name);
        }
    }

    /** The same without anybody's list: made names, each asked for with slips and other spellings. */
    @Test
    void theIndexLosesNothingOfMadeNames() {
        NameMatcher matcher = new NameMatcher();
        Random random = new Random(11);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            names.add(MadeNames.person(random));
        }
        NameIndex index = new NameIndex(
                matcher,
                names.stream().map(name -> matcher.read(name, Nature.PERSON)).toList());
        int hits = 0;
        for (String name : names.subList(0, 150)) {
            NameForm form = matcher.read(MadeNames.altered(name, random), Nature.PERSON);
            Set<Integer> all = names(index.scan(form, 0.9));
            hits += all.size();
            assertEquals(all, names(index.find(form, 0.9)), form.text());
        }
        assertTrue(hits > 100, "names that answer " + hits);
    }

    private static Set<Integer> names(List<NameIndex.Answer> answers) {
        return answers.stream().map(NameIndex.Answer::name).collect(Collectors.toSet());
    }
}
