package org.groundwork.office;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.Problem;

/** A text file of records: its encoding and its delimiter are found out, not asked. */
final class CsvBook implements Book {
    private static final int SAMPLE = 1 << 16;
    private static final int LONG_FIELD = 4096;
    private static final int LONGEST_FIELD = 1 << 20;
    private static final int MOST_LINES = 500;

    private final Source source;

    CsvBook(Source source) {
        this.source = source;
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.of(new SheetInfo(0, source.title(), false));
    }

    @Override
    public RowReader rows(int index) throws IOException {
        Charsets.Found found = Charsets.of(source);
        char delimiter = delimiter(found);
        Reader text = text(found);
        String first = firstLine(text);
        if (!isSeparatorLine(first)) {
            text.close();
            text = text(found);
        }
        return new Records(
                source.name(),
                CsvReader.builder()
                        .fieldSeparator(delimiter)
                        .quoteCharacter('"')
                        .commentStrategy(CommentStrategy.NONE)
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .trimWhitespacesAroundQuotes(false)
                        .detectBomHeader(false)
                        .ofCsvRecord(text)
                        .iterator());
    }

    private Reader text(Charsets.Found found) throws IOException {
        InputStream in = source.open();
        in.skipNBytes(found.mark());
        return new BufferedReader(new InputStreamReader(in, found.charset()), SAMPLE);
    }

    private char delimiter(Charsets.Found found) throws IOException {
        try (Reader text = text(found)) {
            char[] sample = new char[SAMPLE];
            int length = 0;
            for (int got = 0; got >= 0 && length < SAMPLE; got = text.read(sample, length, SAMPLE - length)) {
                length += got;
            }
            String start = new String(sample, 0, length);
            return isSeparatorLine(start.lines().findFirst().orElse("")) ? start.charAt(4) : Delimiter.of(start);
        }
    }

    private static String firstLine(Reader text) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = text.read(); c >= 0 && c != '\n' && line.length() < 10; c = text.read()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }

    /** Excel's own hint, "sep=;", which it does not show as a row. */
    private static boolean isSeparatorLine(String line) {
        return line.strip().length() == 5 && line.regionMatches(true, 0, "sep=", 0, 4);
    }

    @Override
    public List<Merge> merges(int index) {
        return List.of();
    }

    @Override
    public void close() {}

    private static final class Records implements RowReader {
        private final String name;
        private final CloseableIterator<CsvRecord> records;
        private int number;

        Records(String name, CloseableIterator<CsvRecord> records) {
            this.name = name;
            this.records = records;
        }

        @Override
        public Optional<Row> next() {
            while (hasNext()) {
                CsvRecord record = records.next();
                number++;
                List<Cell> cells = cells(record);
                if (!cells.isEmpty()) {
                    return Optional.of(new Row(number, cells));
                }
            }
            return Optional.empty();
        }

        private boolean hasNext() {
            try {
                return records.hasNext();
            } catch (CsvParseException e) {
                throw Problem.input("office.problem.openQuote", name, number + 1)
                        .because(e);
            }
        }

        private List<Cell> cells(CsvRecord record) {
            List<Cell> cells = new ArrayList<>(record.getFieldCount());
            int last = 0;
            for (int i = 0; i < record.getFieldCount(); i++) {
                String field = record.getField(i);
                if (field.length() > LONG_FIELD) {
                    refuseRunaway(field);
                }
                cells.add(Cell.text(field));
                if (!field.isEmpty()) {
                    last = i + 1;
                }
            }
            return List.copyOf(cells.subList(0, last));
        }

        /** A quote that nobody closed swallows the rest of the file; better to say so than to lose the rows. */
        private void refuseRunaway(String field) {
            if (field.length() > LONGEST_FIELD || field.lines().count() > MOST_LINES) {
                throw Problem.input("office.problem.openQuote", name, number);
            }
        }

        @Override
        public void close() {
            TableFile.reading(name, () -> {
                records.close();
                return "";
            });
        }
    }
}
