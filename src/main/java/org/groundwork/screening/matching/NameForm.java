package org.groundwork.screening.matching;

import java.util.List;

/**
 * A name taken apart.
 *
 * @param text as written
 * @param person read as a person's, else as an organisation's
 * @param words in order
 */
public record NameForm(String text, boolean person, List<NameWord> words) {
    public NameForm {
        words = List.copyOf(words);
    }

    /** All its letters in a row. */
    String letters() {
        StringBuilder out = new StringBuilder();
        words.forEach(word -> out.append(word.key().replace(" ", "")));
        return out.toString();
    }

    double weight() {
        return words.stream().mapToDouble(NameWord::weight).sum();
    }
}
