package org.groundwork.threew.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.groundwork.core.Fold;
import org.groundwork.office.Cell;
import org.groundwork.office.Row;
import org.groundwork.threew.Column;
import org.groundwork.threew.Field;
import org.groundwork.threew.SheetShape;

/** Finds header rows and the HXL row among the first rows of a sheet. */
public final class ShapeFinder {
    /** How many rows of a sheet are looked at. */
    public static final int ROWS = 120;

    /** libhxl's own measure: a row is the HXL row when half of what it holds are tags. */
    private static final double TAGS = 0.5;

    private static final int LAST_HEADER_ROW = 60;
    private static final int SAMPLES = 60;
    private static final String REASONS = "what is wrong";

    private ShapeFinder() {}

    /**
     * The shape of a sheet.
     *
     * @param top its first rows, at most {@link #ROWS}
     * @param given what a person said: header, tag or letter of a column to its field
     * @param remembered what was said for a file of this shape: folded header to field
     * @return empty where no row looks like a header
     */
    public static Optional<SheetShape> find(
            List<Row> top, Vocabulary vocabulary, Map<String, Field> given, Map<String, Field> remembered) {
        int hxl = hxlRow(top);
        List<Integer> headers = hxl >= 0 ? headersBeside(top, hxl) : headersAlone(top);
        if (hxl < 0 && headers.isEmpty()) {
            return Optional.empty();
        }
        int last =
                Math.max(hxl, headers.stream().mapToInt(Integer::intValue).max().orElse(hxl));
        if (last + 1 < top.size() && countsColumns(top.get(last + 1))) {
            last++;
        }
        List<Head> heads = heads(top, headers, hxl, last);
        List<Column> columns = ColumnMapper.map(heads, vocabulary, given, remembered);
        List<Integer> numbers =
                headers.stream().sorted().map(i -> top.get(i).number()).toList();
        int firstData = top.get(last).number() + 1;
        return Optional.of(new SheetShape(numbers, hxl < 0 ? 0 : top.get(hxl).number(), firstData, columns));
    }

    /** Whether a row holds HXL tags: at least two, and at least half of what it holds. */
    public static boolean isHxl(Row row) {
        int tags = 0;
        int filled = 0;
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                filled++;
                tags += HxlTag.parse(cell.text()).isPresent() ? 1 : 0;
            }
        }
        return tags >= 2 && tags >= TAGS * filled;
    }

    /** Whether a row below the first data row says the headers again. */
    public static boolean repeatsHeader(Row row, SheetShape shape) {
        int same = 0;
        int filled = 0;
        for (Column column : shape.columns()) {
            String text = row.cell(column.index()).text();
            if (!text.isBlank()) {
                filled++;
                same += Fold.key(text).equals(Fold.key(column.header())) ? 1 : 0;
            }
        }
        return isHxl(row) || (same >= 2 && same >= 0.7 * filled);
    }

    /** Whether a row below the headers numbers the columns: 1, 2, 3 and so on, from its first cell. */
    private static boolean countsColumns(Row row) {
        int next = 1;
        for (Cell cell : row.cells()) {
            if (!cell.isBlank() && !cell.text().strip().equals(Integer.toString(next++))) {
                return false;
            }
        }
        return next > 4;
    }

    /** Names a shape: the same headers in any order are the same shape. */
    public static String key(SheetShape shape) {
        return String.join(
                "|",
                shape.columns().stream()
                        .map(column -> Fold.key(column.header()) + column.tag())
                        .sorted()
                        .distinct()
                        .toList());
    }

    private static int hxlRow(List<Row> top) {
        for (int i = 0; i < Math.min(top.size(), LAST_HEADER_ROW); i++) {
            if (isHxl(top.get(i)) || isOnlyTag(top.get(i), top)) {
                return i;
            }
        }
        return -1;
    }

    /** A file of a single column may have a single tag. */
    private static boolean isOnlyTag(Row row, List<Row> top) {
        return top.stream().allMatch(each -> each.cells().stream().skip(1).allMatch(Cell::isBlank))
                && HxlTag.parse(row.cell(0).text()).isPresent();
    }

    /** The header rows around an HXL row, as indexes, nearest first: above it, or below where nothing stands above. */
    private static List<Integer> headersBeside(List<Row> top, int hxl) {
        List<Integer> rows = new ArrayList<>();
        for (int i = hxl - 1; i >= Math.max(0, hxl - 3); i--) {
            if (!top.get(i).isBlank()) {
                rows.add(i);
            }
        }
        if (rows.isEmpty()) {
            for (int i = hxl + 1; i < Math.min(top.size(), hxl + 3) && isHeader(top.get(i)); i++) {
                rows.add(i);
            }
        }
        return rows;
    }

    /** The header rows of a sheet without tags: the row that says most, and its neighbours in other languages. */
    private static List<Integer> headersAlone(List<Row> top) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < Math.min(top.size(), LAST_HEADER_ROW); i++) {
            int said = recognised(top.get(i));
            if (said > most) {
                most = said;
                best = i;
            }
        }
        if (best < 0 || most < 2) {
            return List.of();
        }
        List<Integer> rows = new ArrayList<>();
        int last = best;
        while (last + 1 < top.size()
                && last < best + 2
                && (isHeader(top.get(last + 1)) || isSubHeader(top.get(last + 1)))) {
            last++;
        }
        for (int i = last; i >= Math.max(0, best - 2); i--) {
            rows.add(i);
        }
        return rows;
    }

    /** Whether a row is made of header words: no figures, at least two cells and half of them. */
    private static boolean isHeader(Row row) {
        int filled = 0;
        int pure = 0;
        for (Cell cell : row.cells()) {
            if (cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.DATE) {
                return false;
            }
            if (!cell.isBlank()) {
                filled++;
                pure += Headers.isPure(cell.text())
                                && Headers.meaning(cell.text()).isPresent()
                        ? 1
                        : 0;
            }
        }
        return pure >= 2 && pure >= 0.5 * filled;
    }

    /** Whether a row says parts of what the header above names: Name, Type, Acronym, Code, Start, End. */
    private static boolean isSubHeader(Row row) {
        long parts = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .filter(cell -> cell.kind() == Cell.Kind.TEXT && Headers.isPure(cell.text()))
                .count();
        return parts >= 2 && parts == filled(row);
    }

    private static int recognised(Row row) {
        Set<Meaning> said = new HashSet<>();
        int score = 0;
        for (Cell cell : row.cells()) {
            if (cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.DATE) {
                score--;
                continue;
            }
            Meaning meaning = Headers.meaning(cell.text()).orElse(null);
            if (meaning != null && meaning.subject() != Meaning.Subject.NOTHING && said.add(meaning)) {
                score += Headers.isPure(cell.text()) ? 3 : 2;
            }
        }
        return score;
    }

    private static List<Head> heads(List<Row> top, List<Integer> headers, int hxl, int last) {
        int width = top.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        Set<Integer> bands = bands(top, headers);
        Map<Integer, String> band = new HashMap<>();
        for (Integer row : bands) {
            String text = "";
            for (int column = 0; column < width; column++) {
                String cell = top.get(row).cell(column).text().strip();
                text = cell.isEmpty() ? text : cell;
                band.merge(column, text, (lower, upper) -> lower.isEmpty() ? upper : lower);
            }
        }
        List<Head> heads = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int at = column;
            List<String> texts = headers.stream()
                    .filter(row -> !bands.contains(row))
                    .map(row -> top.get(row).cell(at).text())
                    .toList();
            if (texts.stream().allMatch(String::isBlank)) {
                // Over nothing, a band is a header itself.
                texts = headers.stream()
                        .map(row -> top.get(row).cell(at).text())
                        .toList();
            }
            String tagText = hxl < 0 ? "" : top.get(hxl).cell(column).text();
            List<String> samples = new ArrayList<>();
            for (int i = last + 1; i < top.size() && samples.size() < SAMPLES; i++) {
                Cell cell = top.get(i).cell(column);
                if (!cell.isBlank() && cell.kind() != Cell.Kind.ERROR) {
                    samples.add(cell.text().strip());
                }
            }
            HxlTag tag = HxlTag.parse(tagText).orElse(null);
            List<String> titles = texts.isEmpty() && tag == null && hxl >= 0 ? List.of(tagText) : texts;
            Head head = new Head(column, titles, band.getOrDefault(column, ""), tagText, tag, samples);
            if (!head.isEmpty() && !isReasons(texts, tagText)) {
                heads.add(head);
            }
        }
        return heads;
    }

    /** A column of reasons that an error copy added; it says nothing when the mended copy comes back. */
    private static boolean isReasons(List<String> headers, String tag) {
        return Stream.concat(headers.stream(), Stream.of(tag))
                .anyMatch(text -> Fold.key(text).startsWith(REASONS));
    }

    /** Rows above the header that say less than it: bands over groups of columns, and titles. */
    private static Set<Integer> bands(List<Row> top, List<Integer> headers) {
        Set<Integer> bands = new HashSet<>();
        int best = headers.stream()
                .max((a, b) -> Integer.compare(recognised(top.get(a)), recognised(top.get(b))))
                .orElse(-1);
        for (Integer row : headers) {
            boolean below = headers.contains(row + 1) && isSubHeader(top.get(row + 1)) && !isHeader(top.get(row + 1));
            if ((row < best && filled(top.get(row)) < 0.7 * filled(top.get(best))) || below) {
                bands.add(row);
            }
        }
        return bands;
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }
}
