package org.groundwork.instruments.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.content.InstrumentReader;
import org.junit.jupiter.api.DynamicTest;

/** A form of the program's own in somebody else's hands. */
final class ReturnedForm {
    static final Instrument GIVEN = InstrumentReader.read("""
            {"id": "given", "edition": "2", "title": {"en": "Given", "fr": "Donné"}, "direction": "capacity",
             "validityMonths": 12, "source": {"en": "An office"},
             "scales": {"three": [
               {"id": "none", "label": {"en": "Absent", "fr": "Absent"}, "points": 0},
               {"id": "some", "label": {"en": "Partly", "fr": "Partiel"}, "points": 1},
               {"id": "full", "label": {"en": "In place", "fr": "En place"}, "points": 2}]},
             "scoring": {"method": "percent", "bands": [
               {"rating": "high", "label": {"en": "High"}, "from": "50"},
               {"rating": "low", "label": {"en": "Low"}, "below": "50"}]},
             "sections": [
              {"id": "A", "title": {"en": "First"}, "about": {"en": "About it.", "fr": "À propos."}, "questions": [
               {"id": "A1", "type": "yes-no", "text": {"en": "Is there a board?", "fr": "Un conseil ?"},
                "weight": 2, "key": true, "critical": ["no"]},
               {"id": "A2", "type": "scale", "scale": "three", "text": {"en": "Does it meet?", "fr": "Se réunit ?"},
                "notApplicable": true,
                "levels": {"full": {"en": "Each month", "fr": "Chaque mois"}}},
               {"id": "A3", "type": "number", "text": {"en": "How many members?", "fr": "Combien ?"},
                "optional": true}]},
              {"id": "B", "title": {"en": "Second"}, "questions": [
               {"id": "B1", "type": "text", "text": {"en": "What else?", "fr": "Quoi encore ?"}, "optional": true}]}]}
            """);

    /** @param comes what of the instrument is other than it was; "" for nothing */
    record Change(String name, Consumer<ReturnedForm> done, List<String> told, List<String> comes) {}

    static Change change(String name, Consumer<ReturnedForm> done, String... both) {
        List<String> all = List.of(both);
        return new Change(
                name,
                done,
                all.stream().filter(one -> !one.startsWith("> ")).toList(),
                all.stream().filter(one -> one.startsWith("> ")).toList());
    }

    final XSSFWorkbook book;

    ReturnedForm(XSSFWorkbook book) {
        this.book = book;
    }

    Sheet sheet(String name) {
        return Objects.requireNonNull(book.getSheet(name));
    }

    static String text(Row row, int column) {
        return new DataFormatter().formatCellValue(row.getCell(column));
    }

    int column(String sheet, String header) {
        Row first = sheet(sheet).getRow(0);
        for (int i = 0; i < first.getLastCellNum(); i++) {
            if (text(first, i).equals(header)) {
                return i;
            }
        }
        throw new IllegalArgumentException(header);
    }

    Row row(String sheet, String column, String text) {
        int at = column(sheet, column);
        for (Row row : sheet(sheet)) {
            if (text(row, at).equals(text)) {
                return row;
            }
        }
        throw new IllegalArgumentException(text);
    }

    ReturnedForm set(String question, String column, String text) {
        return set(row("survey", "name", question), column, text);
    }

    ReturnedForm set(Row row, String column, String text) {
        int at = column(row.getSheet().getSheetName(), column);
        Cell cell = row.getCell(at) == null ? row.createCell(at) : row.getCell(at);
        cell.setBlank(); // else the text that it holds itself stays beside the new one
        cell.setCellValue(text);
        return this;
    }

    void delete(Row row) {
        Sheet sheet = row.getSheet();
        int at = row.getRowNum();
        sheet.removeRow(row);
        if (at < sheet.getLastRowNum()) {
            sheet.shiftRows(at + 1, sheet.getLastRowNum(), -1);
        }
    }

    /** A column that is there, or a new one. */
    ReturnedForm column(String sheet, String header, String question, String text) {
        Row first = sheet(sheet).getRow(0);
        first.createCell(first.getLastCellNum()).setCellValue(header);
        return set(question, header, text);
    }

    void deleteColumn(String sheet, String header) {
        int at = column(sheet, header);
        for (Row row : sheet(sheet)) {
            if (row.getCell(at) != null) {
                row.removeCell(row.getCell(at));
            }
        }
    }

    /** A new row below another. */
    Row below(Row row, String... cells) {
        Sheet sheet = row.getSheet();
        int at = row.getRowNum() + 1;
        if (at <= sheet.getLastRowNum()) {
            sheet.shiftRows(at, sheet.getLastRowNum(), 1);
        }
        Row made = sheet.createRow(at);
        for (int i = 0; i < cells.length; i += 2) {
            set(made, cells[i], cells[i + 1]);
        }
        return made;
    }

    void deleteSheet(String name) {
        book.removeSheetAt(book.getSheetIndex(name));
    }

    static FormIn read(Path folder, Instrument given, Consumer<ReturnedForm> change) throws IOException {
        Path file = folder.resolve("given.xlsx");
        FormsFeature.xlsForm(file, given);
        Path back = folder.resolve("back.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file));
                OutputStream out = Files.newOutputStream(back)) {
            change.accept(new ReturnedForm(book));
            book.write(out);
        }
        return XlsFormReader.read(back);
    }

    /** Where each is told, and its first sentence. */
    static List<String> told(FormIn form) {
        return form.oddities().stream()
                .map(odd -> odd.sheet() + " " + odd.at().address() + " "
                        + FormsFeature.message(odd.finding()).replaceFirst("(?<=[.]) .*", ""))
                .toList();
    }

    static Stream<DynamicTest> tests(Supplier<Path> folder, List<Change> changes) {
        return changes.stream()
                .map(change -> DynamicTest.dynamicTest(change.name(), () -> {
                    FormIn form = read(folder.get(), GIVEN, change.done());
                    assertEquals(
                            Stream.concat(change.told().stream(), change.comes().stream())
                                    .collect(Collectors.joining("\n")),
                            Stream.concat(told(form).stream(), Differing.between(GIVEN, form.instrument()).stream())
                                    .collect(Collectors.joining("\n")));
                }));
    }
}
