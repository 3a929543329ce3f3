package org.groundwork.instruments.forms;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** What people do to workbooks. */
final class Damaging {
    private Damaging() {}

    static void text(Changed book, String question, String text) {
        book.cell(question).setBlank();
        book.answer(question, text);
    }

    static void delete(Changed book, String question) {
        int row = book.row(question).getRowNum();
        book.questions.removeRow(book.questions.getRow(row));
        book.questions.shiftRows(row + 1, book.questions.getLastRowNum(), -1);
    }

    static void deleteHeads(Changed book) {
        book.questions.removeRow(book.questions.getRow(4));
        book.questions.removeRow(book.questions.getRow(3));
    }

    static void swap(Changed book, String one, String other) {
        exchange(book.row(one), book.row(other), 0, 20);
    }

    static void swapVisible(Changed book, String one, String other) {
        exchange(book.row(one), book.row(other), 0, Changed.ID - 1);
    }

    private static void exchange(XSSFRow one, XSSFRow other, int first, int last) {
        for (int i = first; i <= last; i++) {
            String left = text(one, i);
            String right = text(other, i);
            set(one, i, right);
            set(other, i, left);
        }
    }

    private static String text(XSSFRow row, int column) {
        return row.getCell(column) == null ? "" : row.getCell(column).toString();
    }

    private static void set(XSSFRow row, int column, String text) {
        XSSFCell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        if (cell.getCellType() == CellType.FORMULA) {
            cell.removeFormula();
        }
        cell.setCellValue(text);
    }

    static void merge(Changed book, String from, String to) {
        book.questions.addMergedRegionUnsafe(new CellRangeAddress(
                book.row(from).getRowNum(), book.row(to).getRowNum(), Changed.ANSWER, Changed.ANSWER));
    }

    static void blankColumn(Changed book, int column) {
        book.questions.forEach(row -> {
            if (row.getCell(column) != null) {
                row.removeCell(row.getCell(column));
            }
        });
        book.book.getSheetAt(0).forEach(row -> {
            if (row.getCell(2) != null) {
                row.removeCell(row.getCell(2));
            }
        });
    }

    static void extraRow(Changed book) {
        XSSFRow row = book.questions.createRow(30);
        row.createCell(1).setCellValue("And what do we think?");
        row.createCell(Changed.ANSWER).setCellValue("A lot");
    }

    static void formula(Changed book, String question, String formula, double shown) {
        book.cell(question).setCellFormula(formula);
        book.cell(question).setCellValue(shown);
    }

    static void twice(Changed book) {
        XSSFRow copy = book.questions.createRow(30);
        for (int i = 0; i < 20; i++) {
            set(copy, i, text(book.row("A1"), i));
        }
        set(copy, Changed.ANSWER, "Mostly");
    }
}
