package org.groundwork.threew.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Reads the list of words that values of 3W files are made of. */
final class WordReader {
    private WordReader() {}

    /** List, then word (folded), then meaning. */
    static Map<String, Map<String, String>> lists() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordReader.class.getResourceAsStream("/org/groundwork/threew/words.csv")),
                StandardCharsets.UTF_8))) {
            Map<String, Map<String, String>> lists = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(",", 3);
                        Map<String, String> list = lists.computeIfAbsent(parts[0].strip(), any -> new HashMap<>());
                        for (String word : parts[2].split("\\|", -1)) {
                            list.putIfAbsent(Words.key(word), parts[1].strip());
                        }
                    });
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
