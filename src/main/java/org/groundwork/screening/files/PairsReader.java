package org.groundwork.screening.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.groundwork.core.Fold;
import org.groundwork.core.Problem;
import org.groundwork.office.Row;
import org.groundwork.office.TableFile;

/** Reads pairs of names: columns name1, name2 and, if there, schema. */
public final class PairsReader {
    private PairsReader() {}

    /** A row of the file. */
    public record Pair(String name1, String name2, String schema) {}

    public static List<Pair> read(Path path) {
        List<Pair> pairs = new ArrayList<>();
        try (TableFile file = TableFile.open(path);
                Stream<Row> rows = file.rows(file.sheets().getFirst())) {
            Iterator<Row> each = rows.iterator();
            List<String> head = each.hasNext() ? head(each.next()) : List.of();
            int one = head.indexOf("name1");
            int other = head.indexOf("name2");
            int schema = head.indexOf("schema");
            if (one < 0 || other < 0) {
                throw Problem.input("screening.problem.pairs", file.name());
            }
            while (each.hasNext()) {
                Row row = each.next();
                pairs.add(new Pair(
                        row.cell(one).text(),
                        row.cell(other).text(),
                        schema < 0 ? "" : row.cell(schema).text()));
            }
        }
        return pairs;
    }

    static List<String> head(Row row) {
        return row.cells().stream().map(cell -> Fold.key(cell.text())).toList();
    }
}
