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

    /** How many of its words may tell one bearer from another. */
    public long telling() {
        return words.stream().filter(word -> word.kind() == WordKind.NAME).count();
    }

    /** Whether a word stood before already. */
    boolean repeats(int word) {
        for (int i = 0; i < word; i++) {
            if (words.get(i).key().equals(words.get(word).key())) {
                return true;
            }
        }
        return false;
    }

    /** Of all its words, each once. */
    double weight() {
        double weight = 0;
        for (int i = 0; i < words.size(); i++) {
            weight += repeats(i) ? 0 : words.get(i).weight();
        }
        return weight;
    }
}
