package org.groundwork.office;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A file of tables, opened for reading: xlsx, xls, csv in any common encoding, or a zip that holds one. What it is
 * follows from its bytes, not from its name. Memory does not grow with the number of rows. Whatever is wrong with the
 * file arrives as a {@link Problem}, at opening or while its rows are read.
 */
public final class TableFile implements AutoCloseable {
    private static final long MAX_BYTES = 1L << 30;

    private final Path path;
    private final Book book;

    private TableFile(Path path, Book book) {
        this.path = path;
        this.book = book;
    }

    /**
     * Opens a file.
     *
     * @throws Problem (place INPUT) where it is missing, empty, too large, damaged, locked by a password, hostile, or
     *     not a table
     */
    public static TableFile open(Path path) {
        String name = nameOf(path);
        return new TableFile(path, reading(name, () -> {
            if (!Files.exists(path)) {
                throw Problem.input("office.problem.missing", name);
            }
            if (Files.isDirectory(path)) {
                throw Problem.input("office.problem.directory", name);
            }
            long size = Files.size(path);
            if (size > MAX_BYTES) {
                throw Problem.input("office.problem.tooLarge", name);
            }
            return Format.open(new Source(name, path, size, () -> Files.newInputStream(path)), true);
        }));
    }

    public Path path() {
        return path;
    }

    /** The file's name, as messages show it. */
    public String name() {
        return nameOf(path);
    }

    /** All sheets in their order, hidden ones too; never empty. */
    public List<SheetInfo> sheets() {
        return book.sheets();
    }

    /**
     * The rows of a sheet, read as the stream is drawn; rows without any cell are left out. To be closed where it is
     * not drawn to its end. Each call reads afresh.
     */
    public Stream<Row> rows(SheetInfo sheet) {
        RowReader rows = reading(name(), () -> book.rows(sheet.index()));
        Iterator<Row> guarded = new GuardedRows(name(), rows);
        int nature = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(guarded, nature), false)
                .onClose(rows::close);
    }

    /** The cells of a sheet that are merged over several rows: each row shows the value of the first. Reads afresh. */
    public List<Merge> merges(SheetInfo sheet) {
        return reading(name(), () -> book.merges(sheet.index()));
    }

    /** The cells of a sheet that hold a formula: {@link #rows} shows what it last came to. Reads afresh. */
    public List<CellAt> formulas(SheetInfo sheet) {
        return reading(name(), () -> book.formulas(sheet.index()));
    }

    /** True where the file carries macros; they are never run. */
    public boolean macros() {
        return book.macros();
    }

    /** The first {@code count} rows that have a cell, or fewer. */
    public List<Row> head(SheetInfo sheet, int count) {
        try (Stream<Row> rows = rows(sheet)) {
            Iterator<Row> each = rows.iterator();
            List<Row> head = new ArrayList<>();
            while (head.size() < count && each.hasNext()) {
                head.add(each.next());
            }
            return head;
        }
    }

    @Override
    public void close() {
        book.close();
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return (name == null ? path : name).toString();
    }

    /** Work on the file's bytes. */
    @FunctionalInterface
    interface Reading<T> {
        T get() throws Exception;
    }

    /**
     * Runs work on bytes that nobody has checked. Only code that parses the file runs in here, so anything it throws is
     * the file's fault: the parsers answer damage with exceptions of every kind.
     */
    static <T> T reading(String name, Reading<T> work) {
        try {
            return work.get();
        } catch (Problem known) {
            throw known;
        } catch (NoSuchFileException e) {
            throw Problem.input("office.problem.missing", name).because(e);
        } catch (AccessDeniedException e) {
            throw Problem.input("office.problem.unreadable", name).because(e);
        } catch (IOException e) {
            throw Problem.input("office.problem.damaged", name).because(e);
        } catch (Exception e) {
            throw Problem.input("office.problem.damaged", name).because(e);
        }
    }

    /** Rows one by one, with every failure of the parsers as a Problem. */
    private static final class GuardedRows implements Iterator<Row> {
        private final String name;
        private final RowReader rows;
        private @Nullable Row ahead;
        private boolean ended;

        GuardedRows(String name, RowReader rows) {
            this.name = name;
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            if (ahead == null && !ended) {
                ahead = reading(name, rows::next).orElse(null);
                if (ahead == null) {
                    ended = true;
                    rows.close();
                }
            }
            return ahead != null;
        }

        @Override
        public Row next() {
            if (!hasNext() || ahead == null) {
                throw new NoSuchElementException();
            }
            Row row = ahead;
            ahead = null;
            return row;
        }
    }
}
