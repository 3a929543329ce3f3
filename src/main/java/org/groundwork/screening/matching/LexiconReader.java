package org.groundwork.screening.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the words of names that the program ships. */
final class LexiconReader {
    private LexiconReader() {}

    static Lexicon shipped() {
        return Holder.LEXICON;
    }

    /** Read when first asked for. */
    private static final class Holder {
        private static final Lexicon LEXICON = read();

        private static Lexicon read() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(
                            LexiconReader.class.getResourceAsStream("/org/groundwork/screening/words.csv")),
                    StandardCharsets.UTF_8))) {
                return new Lexicon(lines.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
