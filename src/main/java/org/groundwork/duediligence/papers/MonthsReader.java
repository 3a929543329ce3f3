package org.groundwork.duediligence.papers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the shipped months by kind of paper and tier: one kind a line. */
final class MonthsReader {
    private MonthsReader() {}

    static List<DocumentMonths> shipped() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        MonthsReader.class.getResourceAsStream("/org/groundwork/duediligence/document-months.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> months(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentMonths months(String[] cells) {
        DocumentKind kind = DocumentKind.of(cells[0]).orElseThrow();
        return new DocumentMonths(
                DocumentMonths.idOf(kind),
                kind,
                number(cells[1]),
                number(cells[2]),
                number(cells[3]),
                number(cells[4]));
    }

    private static @Nullable Integer number(String cell) {
        return cell.isBlank() ? null : Integer.valueOf(cell.strip());
    }
}
