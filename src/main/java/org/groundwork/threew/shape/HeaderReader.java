package org.groundwork.threew.shape;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.groundwork.core.Fold;

/** Reads the list of header words. */
final class HeaderReader {
    private HeaderReader() {}

    /** Word or phrase, folded, to its class. */
    static Map<String, Word> words() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HeaderReader.class.getResourceAsStream("/org/groundwork/threew/headers.csv")),
                StandardCharsets.UTF_8))) {
            Map<String, Word> words = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(",", 2);
                        Word word = Word.valueOf(parts[0].strip());
                        for (String text : parts[1].split("\\|", -1)) {
                            words.putIfAbsent(Fold.key(text), word);
                        }
                    });
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
