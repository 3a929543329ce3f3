package org.groundwork.actors.presence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.groundwork.core.Id;

/** Reads the shipped list of sectors: one a line, {@code code,name,other names separated by |}. */
final class SectorReader {
    private SectorReader() {}

    static List<Sector> shipped() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SectorReader.class.getResourceAsStream("/org/groundwork/actors/sectors.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SectorReader::sector)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sector sector(String line) {
        String[] parts = line.split(",", 3);
        String code = parts[0].strip();
        List<String> words = Arrays.stream(parts[2].split("\\|", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        return new Sector(Id.named("sector", code), code, parts[1].strip(), words, null);
    }
}
