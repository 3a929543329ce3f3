package org.groundwork.instruments.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An answer workbook in somebody else's hands; closing it saves what was done to it. */
final class Changed implements AutoCloseable {
    static final int ANSWER = 4;
    static final int ID = 7;

    final XSSFWorkbook book;
    final XSSFSheet questions;
    private final Path file;

    Changed(Path file) throws IOException {
        this.file = file;
        this.book = new XSSFWorkbook(Files.newInputStream(file));
        this.questions = book.getSheetAt(1);
    }

    XSSFRow row(String question) {
        for (int i = AnswerSheet.HEAD_ROW + 1; i <= questions.getLastRowNum(); i++) {
            XSSFRow row = questions.getRow(i);
            if (row != null
                    && row.getCell(ID) != null
                    && row.getCell(ID).toString().equals(question)) {
                return row;
            }
        }
        throw new IllegalArgumentException(question);
    }

    XSSFCell cell(String question) {
        return row(question).getCell(ANSWER);
    }

    Changed answer(String question, String text) {
        cell(question).setCellValue(text);
        return this;
    }

    Changed reason(String question, String text) {
        row(question).getCell(ANSWER + 1).setCellValue(text);
        return this;
    }

    Changed shown(String question, String text) {
        row(question).getCell(ANSWER + 2).setCellValue(text);
        return this;
    }

    Changed number(String question, double number) {
        cell(question).setCellValue(number);
        return this;
    }

    /** A day as Excel counts, in a cell that shows days. */
    Changed date(String question, double day) {
        return number(question, day);
    }

    @Override
    public void close() {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
