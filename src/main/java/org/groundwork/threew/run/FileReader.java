package org.groundwork.threew.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.groundwork.core.Fold;
import org.groundwork.core.Problem;
import org.groundwork.core.Progress;
import org.groundwork.office.Cell;
import org.groundwork.office.Row;
import org.groundwork.office.SheetInfo;
import org.groundwork.office.TableFile;
import org.groundwork.threew.Column;
import org.groundwork.threew.Field;
import org.groundwork.threew.ImportPlan;
import org.groundwork.threew.SheetOffer;
import org.groundwork.threew.SheetOffer.Verdict;
import org.groundwork.threew.SheetShape;
import org.groundwork.threew.shape.Headers;
import org.groundwork.threew.shape.ShapeFinder;
import org.jspecify.annotations.Nullable;

/** Reads a 3W file: looks at its sheets, chooses the one with the data, and plans its import. */
public final class FileReader {
    private static final Set<String> PIVOT = Set.of(
            "row labels",
            "column labels",
            "etiquettes de lignes",
            "etiquettes de colonnes",
            "etiquetas de fila",
            "etiquetas de columna",
            "grand total",
            "total general",
            "sum of",
            "count of");

    private final Words words;
    private final Function<String, Map<String, Field>> remembered;

    /** @param remembered what was said for files of a shape, by the shape's key */
    public FileReader(Words words, Function<String, Map<String, Field>> remembered) {
        this.words = words;
        this.remembered = remembered;
    }

    /** Every sheet of a file, and whether it can be imported; the first of them is the one to choose, if it is good. */
    public List<SheetOffer> offers(TableFile file, Map<String, Field> given) {
        List<SheetOffer> offers = new ArrayList<>();
        for (SheetInfo info : file.sheets()) {
            offers.add(offer(info, file.head(info, ShapeFinder.ROWS), given));
        }
        List<SheetOffer> good = offers.stream()
                .filter(offer ->
                        offer.verdict() == Verdict.GOOD && !offer.info().hidden())
                .toList();
        if (good.size() > 1) {
            offers.replaceAll(offer -> good.contains(offer) ? withRows(offer, file) : offer);
        }
        offers.sort(Comparator.comparing((SheetOffer offer) -> offer.info().hidden())
                .thenComparing(offer -> offer.verdict() != Verdict.GOOD)
                .thenComparing(Comparator.comparingInt(SheetOffer::score).reversed())
                .thenComparing(offer -> offer.info().index()));
        return offers;
    }

    /** The sheet to import: the one named, else the best of those that are not hidden. */
    public SheetOffer choose(TableFile file, Map<String, Field> given, @Nullable String name) {
        List<SheetOffer> offers = offers(file, given);
        if (name != null) {
            SheetOffer named = offers.stream()
                    .filter(offer -> Fold.key(offer.info().name()).equals(Fold.key(name)))
                    .findFirst()
                    .orElseThrow(() -> Problem.call("threew.problem.noSuchSheet", name, file.name()));
            if (named.verdict() != Verdict.GOOD) {
                throw refusal(file, named.verdict());
            }
            return named;
        }
        List<SheetOffer> visible =
                offers.stream().filter(offer -> !offer.info().hidden()).toList();
        Optional<SheetOffer> best = visible.stream().findFirst().filter(offer -> offer.verdict() == Verdict.GOOD);
        if (best.isPresent()) {
            return best.get();
        }
        Optional<SheetOffer> hidden =
                offers.stream().filter(offer -> offer.verdict() == Verdict.GOOD).findFirst();
        if (hidden.isPresent()) {
            throw Problem.input(
                    "threew.problem.onlyHidden",
                    file.name(),
                    hidden.get().info().name());
        }
        Set<Verdict> verdicts =
                Set.copyOf(visible.stream().map(SheetOffer::verdict).toList());
        throw refusal(
                file,
                Stream.of(Verdict.NO_DATA, Verdict.COUNTS, Verdict.NO_ORGANISATION)
                        .filter(verdicts::contains)
                        .findFirst()
                        .orElse(Verdict.EMPTY));
    }

    /** Reads a sheet whole and works out its import. */
    public ImportPlan plan(TableFile file, SheetOffer offer, Known known, Request request, Progress progress) {
        SheetShape shape = offer.shape();
        if (shape == null) {
            throw refusal(file, offer.verdict());
        }
        try (Stream<Row> rows = file.rows(offer.info())) {
            SheetRows sheet = SheetRows.read(rows, shape, progress);
            if (sheet.rows().isEmpty()) {
                throw refusal(file, Verdict.NO_DATA);
            }
            boolean nameless = sheet.rows().stream()
                    .anyMatch(row -> sheet.get(row, Field.ORG_NAME).isEmpty()
                            && sheet.get(row, Field.ORG_ACRONYM).isEmpty());
            if (nameless) {
                sheet.fill(file.merges(offer.info()));
            }
            return new Planner(sheet, shape, known, request).plan(progress);
        }
    }

    /** SHA-256 of a file's bytes, hexadecimal. */
    public static String sha256(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw Problem.input("threew.problem.unreadable", path.toString()).because(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private SheetOffer offer(SheetInfo info, List<Row> top, Map<String, Field> given) {
        if (top.stream().allMatch(Row::isBlank)) {
            return new SheetOffer(info, null, Verdict.EMPTY, 0);
        }
        SheetShape shape = shape(top, given);
        if (shape == null) {
            return new SheetOffer(info, null, counts(top) ? Verdict.COUNTS : Verdict.NO_ORGANISATION, 0);
        }
        if (!shape.namesOrganisations() || numbersOnly(top, shape)) {
            boolean counts = shape.namesOrganisations() || counts(top);
            return new SheetOffer(info, shape, counts ? Verdict.COUNTS : Verdict.NO_ORGANISATION, 0);
        }
        long data = top.stream()
                .filter(row -> row.number() >= shape.firstDataRow() && !row.isBlank())
                .count();
        if (data == 0) {
            return new SheetOffer(info, shape, Verdict.NO_DATA, 0);
        }
        double fields = shape.columns().stream()
                .filter(FileReader::isMeant)
                .mapToDouble(column -> filled(top, shape, column) / (double) data)
                .sum();
        double whole = top.stream().mapToDouble(row -> wholeness(row, shape)).sum();
        int score = (int) Math.round(10 * fields + Math.min(20, whole / 5)) + (shape.hxlRow() > 0 ? 50 : 0);
        return new SheetOffer(info, shape, Verdict.GOOD, isDirectory(shape) ? 1 : score);
    }

    private static boolean isMeant(Column column) {
        return !column.field().keptAsText();
    }

    /** How many data rows say something in a column: lists of choices side by side have columns that end early. */
    private static long filled(List<Row> top, SheetShape shape, Column column) {
        return top.stream()
                .filter(row -> row.number() >= shape.firstDataRow()
                        && !row.cell(column.index()).isBlank())
                .count();
    }

    /** 1 for a data row that says something in every column with a field, little for one with hardly any. */
    private static double wholeness(Row row, SheetShape shape) {
        if (row.number() < shape.firstDataRow()) {
            return 0;
        }
        long meant = shape.columns().stream().filter(FileReader::isMeant).count();
        double share = shape.columns().stream()
                        .filter(column ->
                                isMeant(column) && !row.cell(column.index()).isBlank())
                        .count()
                / (double) Math.max(1, meant);
        return share * share;
    }

    /** Who there is and how to reach them, but neither what they do nor where. */
    private static boolean isDirectory(SheetShape shape) {
        return shape.columns().stream()
                .map(Column::field)
                .noneMatch(field -> field.level() > 0
                        || field == Field.SECTOR
                        || field == Field.SECTOR_CODE
                        || field == Field.SUBSECTOR
                        || field == Field.ACTIVITY
                        || field == Field.LOCATION);
    }

    private @Nullable SheetShape shape(List<Row> top, Map<String, Field> given) {
        Optional<SheetShape> found = ShapeFinder.find(top, words.vocabulary(), given, Map.of());
        if (found.isEmpty()) {
            return null;
        }
        Map<String, Field> known = remembered.apply(ShapeFinder.key(found.get()));
        return known.isEmpty()
                ? found.get()
                : ShapeFinder.find(top, words.vocabulary(), given, known).orElse(found.get());
    }

    /** Among several good sheets the number of rows counts too. */
    private static SheetOffer withRows(SheetOffer offer, TableFile file) {
        SheetShape shape = offer.shape();
        if (shape == null || isDirectory(shape)) {
            return offer;
        }
        try (Stream<Row> rows = file.rows(offer.info())) {
            long whole = (long)
                    Math.ceil(rows.mapToDouble(row -> wholeness(row, shape)).sum());
            int size = 64 - Long.numberOfLeadingZeros(whole);
            return new SheetOffer(offer.info(), shape, offer.verdict(), offer.score() + 8 * size);
        }
    }

    /** Whether the column of organisations holds their numbers. */
    private static boolean numbersOnly(List<Row> top, SheetShape shape) {
        int index = shape.column(Field.ORG_NAME)
                .or(() -> shape.column(Field.ORG_ACRONYM))
                .map(Column::index)
                .orElse(0);
        List<Cell> cells = top.stream()
                .filter(row -> row.number() >= shape.firstDataRow())
                .map(row -> row.cell(index))
                .filter(cell -> !cell.isBlank())
                .toList();
        long numbers = cells.stream()
                .filter(cell -> cell.text().strip().matches("[\\d.,%\\s]+"))
                .count();
        return !cells.isEmpty() && numbers >= 0.8 * cells.size();
    }

    /** A pivot, or a table whose headers are sectors or kinds of organisation. */
    private boolean counts(List<Row> top) {
        for (Row row : top.subList(0, Math.min(20, top.size()))) {
            int spread = 0;
            for (Cell cell : row.cells()) {
                String key = Fold.key(cell.text());
                boolean counted = cell.text().strip().startsWith("#") && key.contains("org");
                if (PIVOT.contains(key)
                        || key.contains("count of")
                        || counted
                        || Headers.countsOrganisations(cell.text())) {
                    return true;
                }
                boolean value = !cell.isBlank() && cell.kind() == Cell.Kind.TEXT;
                spread += value
                                && (words.sector(cell.text()).isPresent()
                                        || Words.kind(cell.text()).isPresent())
                        ? 1
                        : 0;
            }
            if (spread >= 3) {
                return true;
            }
        }
        return false;
    }

    private static Problem refusal(TableFile file, Verdict verdict) {
        return switch (verdict) {
            case COUNTS -> Problem.input("threew.problem.counts", file.name());
            case NO_DATA -> Problem.input("threew.problem.noData", file.name());
            case EMPTY -> Problem.input("threew.problem.empty", file.name());
            default -> Problem.input("threew.problem.noOrganisation", file.name());
        };
    }
}
