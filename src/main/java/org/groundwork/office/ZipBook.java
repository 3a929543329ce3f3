package org.groundwork.office;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/** A zip that holds tables. One is opened as if it lay bare; several are offered as sheets of one file. */
final class ZipBook implements Book {
    private static final int MAX_TABLES = 100;
    private static final int MAX_IN_MEMORY = 64 << 20;
    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".csv", ".tsv", ".txt", ".xls");

    private record Place(Book book, int index) {}

    private final Archive archive;
    private final List<Book> books = new ArrayList<>();
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private ZipBook(Archive archive) {
        this.archive = archive;
    }

    static ZipBook open(Archive archive) throws Exception {
        ZipBook zip = new ZipBook(archive);
        List<String> tables =
                archive.entries().stream().filter(ZipBook::isTable).toList();
        Problem first = null;
        for (String entry : tables.subList(0, Math.min(MAX_TABLES, tables.size()))) {
            Problem problem = zip.add(entry, tables.size() > 1);
            first = first == null ? problem : first;
        }
        if (zip.sheets.isEmpty()) {
            throw first == null ? Problem.input("office.problem.zipEmpty", archive.name()) : first;
        }
        return zip;
    }

    private static boolean isTable(String entry) {
        String name = entry.toLowerCase(Locale.ROOT);
        String plain = name.substring(name.lastIndexOf('/') + 1);
        boolean shadow = name.startsWith("__macosx/") || plain.startsWith(".") || plain.startsWith("~$");
        return !shadow && ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Adds the sheets of an entry, or answers why it cannot be read. */
    private @Nullable Problem add(String entry, boolean several) throws Exception {
        try {
            Book book = Format.open(source(entry), false);
            books.add(book);
            for (SheetInfo sheet : book.sheets()) {
                String file = entry.substring(entry.lastIndexOf('/') + 1);
                boolean same = file.startsWith(sheet.name() + ".");
                String name = !several || same ? sheet.name() : file + ": " + sheet.name();
                sheets.add(new SheetInfo(sheets.size(), name, sheet.hidden()));
                places.add(new Place(book, sheet.index()));
            }
            return null;
        } catch (Problem problem) {
            return problem;
        }
    }

    private Source source(String entry) throws Exception {
        Source stream = new Source(entry, null, archive.packedSize(entry), () -> archive.bytes(entry));
        byte[] start = stream.first(4);
        boolean needsAll = start.length == 4 && (start[0] == 'P' || (start[0] & 0xFF) == 0xD0);
        if (!needsAll) {
            return stream;
        }
        try (InputStream in = stream.open()) {
            byte[] all = in.readNBytes(MAX_IN_MEMORY + 1);
            if (all.length > MAX_IN_MEMORY) {
                throw Problem.input("office.problem.tooLarge", entry);
            }
            return Source.of(entry, all);
        }
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public RowReader rows(int index) throws Exception {
        Place place = places.get(index);
        return place.book.rows(place.index);
    }

    @Override
    public List<Merge> merges(int index) throws Exception {
        Place place = places.get(index);
        return place.book.merges(place.index);
    }

    @Override
    public List<CellAt> formulas(int index) throws Exception {
        Place place = places.get(index);
        return place.book.formulas(place.index);
    }

    @Override
    public void close() {
        books.forEach(Book::close);
        archive.close();
    }
}
