package org.groundwork.screening;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.core.Finding;
import org.groundwork.core.Id;
import org.groundwork.core.Problem;
import org.groundwork.screening.files.ListField;
import org.groundwork.screening.files.WatchFile;
import org.groundwork.screening.files.WatchFileReader;
import org.groundwork.screening.run.ListIndex;
import org.jspecify.annotations.Nullable;

/** A file of a watchlist, read and compared with the edition in use; nothing is written here. */
record ListImporter(Watchlist edition, List<Listed> entries, ListImport result) {

    /** What is known before: the editions in use, the entries, and the countries. */
    record Known(List<Watchlist> inUse, List<ListIndex.Entry> entries, Function<String, Optional<String>> countries) {}

    static ListImporter read(Path path, String digest, ListImport.Options options, Known known) {
        String file = String.valueOf(path.getFileName());
        Map<String, Optional<String>> countries = new LinkedHashMap<>();
        WatchFile read =
                WatchFileReader.read(path, fields(options), text -> countries.computeIfAbsent(text, known.countries));
        if (read.entries().isEmpty()) {
            throw Problem.input("screening.problem.noNames", file);
        }
        String name = options.name().isBlank()
                ? read.list().isEmpty() ? stem(file) : read.list()
                : options.name().strip();
        LocalDate listedOn = options.listedOn() == null ? read.listedOn() : options.listedOn();
        String version = listedOn == null ? digest.substring(0, 8) : listedOn.toString();
        UUID id = Id.named("watchlist", name, version, digest);
        int names =
                read.entries().stream().mapToInt(each -> each.names().size()).sum();
        Watchlist edition = new Watchlist(
                id, name, version, listedOn, file, digest, read.entries().size(), names, Instant.EPOCH, "", true);
        return new ListImporter(edition, read.entries(), result(edition, read.entries(), known));
    }

    private static Map<String, ListField> fields(ListImport.Options options) {
        Map<String, ListField> fields = new LinkedHashMap<>();
        options.columns()
                .forEach((column, field) -> fields.put(
                        column,
                        ListField.named(field).orElseThrow(() -> Problem.call("screening.problem.field", field))));
        return fields;
    }

    private static ListImport result(Watchlist edition, List<Listed> entries, Known known) {
        Map<String, String> before = known.entries.stream()
                .filter(entry -> entry.list().name().equals(edition.name()))
                .collect(Collectors.toMap(
                        entry -> entry.listed().code(), entry -> WatchlistStore.hash(entry.listed()), (a, b) -> a));
        int added = 0;
        int changed = 0;
        for (Listed each : entries) {
            String old = before.remove(each.code());
            added += old == null ? 1 : 0;
            changed += old != null && !old.equals(WatchlistStore.hash(each)) ? 1 : 0;
        }
        boolean again = known.inUse.stream().anyMatch(list -> list.id().equals(edition.id()));
        List<Finding> findings = new ArrayList<>();
        if (edition.listedOn() == null) {
            findings.add(Finding.warning("listedOn", "screening.list.noDate", edition.name()));
        }
        known.inUse.stream()
                .filter(list -> list.name().equals(edition.name()) && later(list.listedOn(), edition.listedOn()))
                .forEach(list -> findings.add(
                        Finding.warning("listedOn", "screening.list.older", edition.version(), list.version())));
        return new ListImport(
                edition.fileName(),
                edition.name(),
                edition.version(),
                edition.listedOn(),
                edition.entries(),
                edition.names(),
                added,
                before.size(),
                changed,
                again,
                findings);
    }

    private static boolean later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }

    private static String stem(String file) {
        String stem = file.replaceFirst("(?i)\\.(csv|tsv|txt|xlsx|xlsm|xls|zip|xml)$", "");
        return stem.isBlank() ? file : stem;
    }
}
