package org.groundwork.places.files;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundwork.core.Finding;
import org.groundwork.core.Problem;
import org.groundwork.core.Progress;
import org.groundwork.office.Cell;
import org.groundwork.office.Row;
import org.groundwork.office.SheetInfo;
import org.groundwork.office.TableFile;
import org.groundwork.places.Country;
import org.groundwork.places.PlaceEdition;

/**
 * Reads place lists: the world's P-code list, COD-AB gazetteers in the current and the older columns, and tables that
 * resemble them. Every sheet that is such a table counts; others are passed over.
 */
public final class GazetteerReader {
    /** Headers stand near the top; titles and notes may come before them. */
    private static final int HEADER_WITHIN = 20;

    private static final int REPORT_EVERY = 512;

    private GazetteerReader() {}

    /**
     * Reads a csv or Excel file.
     *
     * @param country three-letter code of the only country wanted, or of the one that the file does not tell; ""
     * @param known countries beside those of ISO
     * @throws Problem where it is no table, or no place can be read from it
     */
    public static PlaceFile read(Path path, String country, List<Country> known, Progress progress) {
        PlaceCollector places = new PlaceCollector(country, known);
        try (TableFile file = TableFile.open(path)) {
            boolean recognised = false;
            for (SheetInfo sheet : file.sheets()) {
                if (readSheet(file, sheet, places, progress)) {
                    recognised = true;
                } else if (file.sheets().size() > 1) {
                    places.tell(Finding.info("", "places.finding.otherSheet", sheet.name()));
                }
            }
            if (!recognised) {
                throw Problem.input("places.problem.noPlaceList", file.name());
            }
            if (places.isEmpty()) {
                throw Problem.input("places.problem.noPlaces", file.name());
            }
        }
        return places.finish(PlaceEdition.Content.GAZETTEER);
    }

    private static boolean readSheet(TableFile file, SheetInfo sheet, PlaceCollector places, Progress progress) {
        try (Stream<Row> stream = file.rows(sheet)) {
            Iterator<Row> rows = stream.iterator();
            Optional<PlaceColumns> columns = Optional.empty();
            for (int seen = 0; seen < HEADER_WITHIN && columns.isEmpty() && rows.hasNext(); seen++) {
                columns = PlaceColumns.of(
                        rows.next().cells().stream().map(Cell::text).toList());
            }
            if (columns.isEmpty()) {
                return false;
            }
            long done = 0;
            while (rows.hasNext()) {
                Row row = rows.next();
                if (!row.isBlank() && !isTags(row.cells())) {
                    places.add(columns.get(), row.cells(), sheet.name(), row.number(), null);
                }
                if (++done % REPORT_EVERY == 0) {
                    progress.report(done, 0);
                }
            }
            return true;
        }
    }

    /** The row of HXL tags that some lists carry under their headers. */
    private static boolean isTags(List<Cell> cells) {
        List<Cell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return !filled.isEmpty()
                && filled.stream().allMatch(cell -> cell.text().strip().startsWith("#"));
    }
}
