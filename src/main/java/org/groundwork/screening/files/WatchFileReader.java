package org.groundwork.screening.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.groundwork.core.Problem;
import org.groundwork.office.Row;
import org.groundwork.office.TableFile;

/** Reads a watchlist of whichever maker: what it is follows from its content. */
public final class WatchFileReader {
    private static final int START = 400;

    private WatchFileReader() {}

    /**
     * Reads a whole list, or nothing.
     *
     * @param given meanings of a plain table's columns by their headers
     * @param countries three-letter code of a country's name or code
     * @throws Problem that names the place where the file is broken
     */
    public static WatchFile read(
            Path path, Map<String, ListField> given, Function<String, Optional<String>> countries) {
        if (start(path).startsWith("<")) {
            return UnListReader.read(path, countries);
        }
        List<Row> head;
        try (TableFile file = TableFile.open(path)) {
            head = file.head(file.sheets().getFirst(), 1);
        }
        return given.isEmpty() && !head.isEmpty() && OfacReader.is(head.getFirst())
                ? OfacReader.read(path, countries)
                : PlainListReader.read(path, given, countries);
    }

    private static String start(Path path) {
        String file = String.valueOf(path.getFileName());
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(START), StandardCharsets.UTF_8)
                    .replace("\ufeff", "")
                    .strip();
        } catch (NoSuchFileException e) {
            throw Problem.input("office.problem.missing", file).because(e);
        } catch (IOException e) {
            throw Problem.input("screening.problem.unreadable", file).because(e);
        }
    }
}
