package org.groundwork.screening.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundwork.core.Problem;
import org.groundwork.office.Row;
import org.groundwork.office.TableFile;
import org.groundwork.screening.Listed;

/** Reads OFAC's SDN.CSV, and ALT.CSV and ADD.CSV where they lie beside it. No headers; -0- stands for nothing. */
final class OfacReader {
    private static final String LIST = "OFAC SDN";
    private static final String NOTHING = "-0-";
    private static final Pattern SAID =
            Pattern.compile("(?i)(?:^|;)\\s*(?:alt\\. )?(DOB|POB|nationality|citizen)\\s+([^;]+)");
    private static final Pattern CALLED = Pattern.compile("(?i)[anf]\\.k\\.a\\.\\s+'([^']+)'");

    private OfacReader() {}

    /** Whether a file's first row is one of SDN.CSV. */
    static boolean is(Row first) {
        return first.cells().size() >= 11
                && first.cell(0).text().strip().matches("\\d+")
                && first.cells().stream().anyMatch(cell -> cell.text().strip().equals(NOTHING));
    }

    static WatchFile read(Path sdn, Function<String, Optional<String>> countries) {
        Map<String, Collected> entries = new LinkedHashMap<>();
        each(sdn, (row, file) -> main(row, file, entries, countries));
        beside(sdn, "ALT").ifPresent(path -> each(path, (row, file) -> alternative(row, file, entries)));
        beside(sdn, "ADD").ifPresent(path -> each(path, (row, file) -> address(row, file, entries, countries)));
        return new WatchFile(LIST, null, Collected.all(entries.values()));
    }

    private static void each(Path path, BiConsumer<Row, String> row) {
        try (TableFile file = TableFile.open(path);
                Stream<Row> rows = file.rows(file.sheets().getFirst())) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext()) {
                Row next = each.next();
                boolean end =
                        next.cells().size() == 1 && next.cell(0).text().strip().length() <= 1;
                if (!end) {
                    row.accept(next, file.name());
                }
            }
        }
    }

    /** SDN.CSV's companion: ALT.CSV beside SDN.CSV, sdn_alt.csv beside sdn.csv. */
    private static Optional<Path> beside(Path sdn, String which) {
        String name = sdn.getFileName().toString();
        String other = name.toUpperCase(Locale.ROOT).replace("SDN", which);
        Path folder = sdn.toAbsolutePath().getParent();
        if (folder == null || other.equals(name.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.getFileName().toString().equalsIgnoreCase(other))
                    .findFirst();
        } catch (IOException e) {
            throw Problem.input("screening.problem.unreadable", folder.toString())
                    .because(e);
        }
    }

    private static void main(
            Row row, String file, Map<String, Collected> entries, Function<String, Optional<String>> countries) {
        String code = value(row, 0);
        if (!code.matches("\\d+") || value(row, 1).isEmpty() || entries.containsKey(code)) {
            throw Problem.input("screening.problem.row", file, row.number());
        }
        Collected entry = new Collected(code);
        entries.put(code, entry);
        entry.kind(value(row, 2).equalsIgnoreCase("individual") ? Listed.Kind.PERSON : Listed.Kind.ORGANISATION);
        entry.name(value(row, 1), Listed.NameKind.MAIN);
        entry.detail(value(row, 3));
        entry.detail(value(row, 4));
        String remarks = value(row, 11);
        entry.detail(remarks);
        Matcher said = SAID.matcher(remarks);
        while (said.find()) {
            String text = said.group(2).strip().replaceAll("\\.$", "");
            switch (said.group(1).toLowerCase(Locale.ROOT)) {
                case "dob" -> entry.born(Dates.parse(text));
                case "pob" -> {
                    entry.place(text);
                    countries
                            .apply(text.substring(text.lastIndexOf(',') + 1).strip())
                            .ifPresent(code3 -> entry.country(code3, countries));
                }
                default -> entry.country(text, countries);
            }
        }
        Matcher called = CALLED.matcher(remarks);
        while (called.find()) {
            entry.name(called.group(1), Listed.NameKind.ALIAS);
        }
    }

    private static void alternative(Row row, String file, Map<String, Collected> entries) {
        Collected entry = entry(row, file, entries);
        entry.name(
                value(row, 3), value(row, 2).equalsIgnoreCase("fka") ? Listed.NameKind.FORMER : Listed.NameKind.ALIAS);
    }

    private static void address(
            Row row, String file, Map<String, Collected> entries, Function<String, Optional<String>> countries) {
        Collected entry = entry(row, file, entries);
        entry.place(value(row, 3));
        entry.country(value(row, 4), countries);
    }

    private static Collected entry(Row row, String file, Map<String, Collected> entries) {
        Collected entry = entries.get(value(row, 0));
        if (entry == null) {
            throw Problem.input("screening.problem.row", file, row.number());
        }
        return entry;
    }

    private static String value(Row row, int column) {
        String text = row.cell(column).text().strip();
        return text.equals(NOTHING) ? "" : text;
    }
}
