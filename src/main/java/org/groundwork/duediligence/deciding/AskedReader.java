package org.groundwork.duediligence.deciding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads the shipped table of what is asked of whom. */
public final class AskedReader {
    private static final String TABLE = "/org/groundwork/duediligence/asked.csv";

    private AskedReader() {}

    public static List<AskedLine> shipped() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AskedReader.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AskedReader::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AskedLine line(String text) {
        String[] parts = text.split(",", -1);
        Profile profile = Arrays.stream(Profile.values())
                .filter(each -> each.id().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(text));
        return new AskedLine(
                profile,
                parts[1].equals("instrument"),
                parts[2],
                parts[3].equals("never") ? null : tier(parts[3]),
                parts[4].equals("money"),
                parts[5],
                parts.length > 6 ? List.of(parts[6].split(" ", -1)) : List.of());
    }

    private static Tier tier(String id) {
        return Arrays.stream(Tier.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id));
    }
}
