package org.groundwork.screening.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.groundwork.screening.Bands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {
    private static final NameMatcher MATCHER = new NameMatcher();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Person       | Amina Yusuf Ladu         | LADU, Amina Yusuf              | word order
            Person       | Mohammed Salih           | Muhammad Saleh                 | spelling
            Person       | Abd al-Aziz Tarik        | Abdulaziz Tariq                | parted and joined
            Person       | AminaLadu                | Amina Ladu                     | written together
            Person       | Dr. Amina Ladu           | Amina Ladu                     | title
            Person       | A. Ladu                  | Amina Ladu                     | initial
            Person       | Bill Tombe               | William Tombe                  | nickname
            Person       | Am1na L4du               | Amina Ladu                     | figures for letters
            Person       | Amina Ladu               | Amina Teresa Ladu              | a middle name
            Person       | أمينة يوسف               | Amina Yousif                   | Arabic
            Person       | Сергей Толмачёв          | Sergey Tolmachev               | Cyrillic
            Person       | Ζωή Παππά                | Zoi Pappa                      | Greek
            Organisation | Wadi Relief Ltd          | Wadi Relief Limited            | legal form
            Organisation | Association Wadi Ouest   | Wadi Ouest Association         | generic word
            Organisation | W.R.O. Trading           | WRO Trading                    | dots
            Organisation | Third Wadi Bank          | 3rd Wadi Bank                  | number
            Organisation | ООО Вади                 | Limited Liability Company Vadi | legal form of another script
            """)
    void namesOfOneBearerMatch(String nature, String one, String other, String why) {
        assertTrue(score(nature, one, other) >= Bands.PAIR, why + " " + score(nature, one, other));
        assertEquals(score(nature, one, other), score(nature, other, one), 0.02, "the other way round: " + why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Person       | Amina Ladu               | Nadia Ladu                     | another given name
            Person       | Amina Ladu               | Amina Tombe                    | another family name
            Person       | Amina K. Ladu            | Amina Teresa Ladu Wani         | another initial and a further name
            Person       | B. Ladu                  | Amina Ladu                     | another initial
            Person       | A. L.                    | Amina Ladu                     | nothing but initials
            Organisation | Wadi Relief Association  | Gebel Relief Association       | only generic words agree
            Organisation | Relief Association       | Wadi Relief Association        | generic words alone
            Organisation | Brigade 44               | Brigade 45                     | another number
            Organisation | Government of Wadia      | Government of Gebelia          | another country
            """)
    void namesOfTwoDoNot(String nature, String one, String other, String why) {
        assertTrue(score(nature, one, other) < Bands.PAIR, why + " " + score(nature, one, other));
    }

    @ParameterizedTest
    @CsvSource({"'',Amina Ladu", "...,...", "'',''", "\u200f,Amina", "---,A"})
    void namesWithoutLettersMatchNothing(String one, String other) {
        assertEquals(0, score("Person", one, other));
        assertEquals(0, score("Organisation", one, other));
    }

    @Test
    void theReasonsTellEachWord() {
        List<Aligned> words = MATCHER.compare("Sheikh Mohammed Ladu", "Muhammad Tombe", Nature.PERSON)
                .words();
        assertEquals(
                List.of("Mohammed Muhammad SPELLING", "Sheikh  LIGHT", "Ladu  CLASH", " Tombe CLASH"),
                words.stream()
                        .map(word -> word.mine() + " " + word.theirs() + " " + word.way())
                        .toList());
    }

    @Test
    void aVeryLongTextIsComparedInNoTime() {
        String text = "Amina Ladu ".repeat(20_000);
        assertTrue(score("Person", text, text) > 0.99);
    }

    private static double score(String nature, String one, String other) {
        return MATCHER.compare(one, other, Nature.of(nature)).value();
    }
}
