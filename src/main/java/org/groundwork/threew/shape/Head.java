package org.groundwork.threew.shape;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The top of a column.
 *
 * @param index from 0 for A
 * @param headers its texts in the header rows, the one nearest to the data first
 * @param band the text of the band above, "" where there is none
 * @param tagText the cell of the HXL row
 * @param tag the HXL tag, null where that cell is none
 * @param samples values of the first data rows, blank ones left out
 */
record Head(
        int index,
        List<String> headers,
        String band,
        String tagText,
        @Nullable HxlTag tag,
        List<String> samples) {

    /** What the column is called: its header, else its tag, else its letter. */
    String title() {
        return headers.stream()
                .filter(header -> !header.isBlank())
                .findFirst()
                .orElse(tagText.isBlank() ? letter(index) : tagText)
                .strip();
    }

    /** The share of the samples that satisfy a test; 0 without samples. */
    double share(Predicate<String> test) {
        return samples.isEmpty() ? 0 : (double) samples.stream().filter(test).count() / samples.size();
    }

    double averageLength() {
        return samples.stream().mapToInt(String::length).average().orElse(0);
    }

    boolean isEmpty() {
        return samples.isEmpty() && tagText.isBlank() && headers.stream().allMatch(String::isBlank);
    }

    static String letter(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
