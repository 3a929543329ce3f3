package org.groundwork.places;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.Fold;

/**
 * Words that say what kind of area a name stands for and that one file writes and another leaves out: "Département du"
 * + " * Mfoundi" and "Mfoundi". Never the whole name.
 */
final class GenericWords {
    private static final Set<String> WORDS = Stream.of(
                    "province provincial department district state region county governorate division sub subdivision",
                    "prefecture municipality municipal commune city town ward territory woreda zone area"
                            + " admin lga local",
                    "government council local the of capital urban rural",
                    "département arrondissement préfecture région cercle territoire ville secteur chefferie"
                            + " collectivité",
                    "gouvernorat municipalité de du des la le les et",
                    "departamento provincia municipio estado distrito región cantón del los las ciudad y",
                    "wilaya wilayat muhafaza muhafazat mohafaza markaz mudiriya al el as ash ad an ar az",
                    "gobolka degmada xarunta",
                    "محافظة ولاية منطقة قضاء مديرية ناحية محلية مركز",
                    "ولایت ولسوالی ښاروالۍ ناحیه")
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .map(Fold::key)
            .collect(Collectors.toUnmodifiableSet());

    private GenericWords() {}

    /** The folded name without such words; "" where nothing would be left. */
    static String without(String folded) {
        return Arrays.stream(folded.split(" "))
                .filter(word -> !WORDS.contains(word) && !(word.length() == 1 && word.equals("d")))
                .collect(Collectors.joining(" "));
    }
}
