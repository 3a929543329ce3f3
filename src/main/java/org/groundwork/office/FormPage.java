package org.groundwork.office;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of a workbook to be filled in. Rows and columns count from 0. */
public final class FormPage {
    private static final int CHARACTER = 256;
    private static final int LONGEST_HINT = 250;
    private static final String FILLED = "FFFFFF";
    private static final double MARGIN = 0.5;
    private static final double LINE = 15;
    private static final double PADDING = 3;
    private static final double HIGHEST = 409;
    /** Most letters are narrower than the digit by which columns are measured; words stay whole. */
    static final double WORD_GAPS = 0.95;

    private final XSSFSheet sheet;
    private final FormLooks looks;

    FormPage(XSSFSheet sheet, FormLooks looks, boolean rightToLeft, String title, String origin) {
        this.sheet = sheet;
        this.looks = looks;
        sheet.setRightToLeft(rightToLeft);
        sheet.setDisplayGridlines(false);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.getFooter().setLeft(Layout.marginal(title));
        sheet.getFooter().setCenter("&P / &N");
        sheet.getFooter().setRight(Layout.marginal(origin));
    }

    /** A page that stands upright. */
    public FormPage upright() {
        sheet.getPrintSetup().setLandscape(false);
        return this;
    }

    public FormPage width(int column, int characters) {
        sheet.setColumnWidth(column, characters * CHARACTER);
        return this;
    }

    /** The widths of the first columns, in characters. */
    public FormPage widths(List<Integer> characters) {
        for (int column = 0; column < characters.size(); column++) {
            width(column, characters.get(column));
        }
        return this;
    }

    public FormPage hideColumn(int column) {
        sheet.setColumnHidden(column, true);
        return this;
    }

    public FormPage hideRow(int row) {
        row(row).setZeroHeight(true);
        return this;
    }

    public FormPage text(int row, int column, String text, Look look) {
        XSSFCell cell = cell(row, column);
        makeRoom(row, column, text, look);
        boolean formula = SafeText.looksLikeFormula(text);
        cell.setCellStyle(formula ? looks.quoted(look) : looks.of(look));
        if (!text.isEmpty()) {
            cell.setCellValue(SafeText.cell(text));
        }
        return this;
    }

    /** Words over several columns of a row. */
    FormPage wide(int row, int column, int last, String text) {
        double characters = 0;
        for (int each = column; each <= last; each++) {
            cell(row, each).setCellStyle(looks.of(Look.TEXT));
            characters += characters(each);
        }
        sheet.addMergedRegion(new CellRangeAddress(row, row, column, last));
        XSSFCell cell = cell(row, column);
        cell.setCellStyle(SafeText.looksLikeFormula(text) ? looks.quoted(Look.TEXT) : looks.of(Look.TEXT));
        cell.setCellValue(SafeText.cell(text));
        makeRoom(row, column, text, Look.TEXT, characters);
        return this;
    }

    /**
     * As high as the text needs: not every program works that out when it opens a file. The height is not fixed, so a
     * row grows when somebody writes more.
     */
    private void makeRoom(int row, int column, String text, Look look) {
        makeRoom(row, column, text, look, characters(column));
    }

    private void makeRoom(int row, int column, String text, Look look, double characters) {
        if (look.wraps() && !sheet.isColumnHidden(column)) {
            double lines = text.lines()
                    .mapToDouble(line -> Math.max(1, Math.ceil(line.length() * WORD_GAPS / characters)))
                    .sum();
            double high = Math.min(HIGHEST, lines * LINE + PADDING);
            if (lines > 1 && high > row(row).getHeightInPoints()) {
                row(row).getCTRow().setHt(high);
            }
        }
    }

    /** How many characters wide a column is. */
    double characters(int column) {
        return sheet.getColumnWidth(column) / (double) CHARACTER;
    }

    /** The most lines that the highest row shows. */
    static int mostLines() {
        return (int) ((HIGHEST - PADDING) / LINE);
    }

    public FormPage number(int row, int column, double number, Look look) {
        XSSFCell cell = cell(row, column);
        cell.setCellStyle(looks.of(look));
        cell.setCellValue(number);
        return this;
    }

    /** A date; as text where Excel has no such day. */
    public FormPage date(int row, int column, LocalDate day, Look look) {
        Double serial = SheetWriter.serial(day);
        return serial == null ? text(row, column, day.toString(), look) : number(row, column, serial, look);
    }

    /** A formula that Excel 2010 knows, without the equals sign. */
    public FormPage formula(int row, int column, String formula, Look look) {
        XSSFCell cell = cell(row, column);
        cell.setCellStyle(looks.of(look));
        cell.setCellFormula(formula);
        return this;
    }

    /**
     * Offers the texts of some cells of this sheet in one cell, and takes no others.
     *
     * @param firstColumn where in the row {@code listRow} the texts begin
     */
    public FormPage choice(int row, int column, int listRow, int firstColumn, int lastColumn, String refusal) {
        String list = address(listRow, firstColumn) + ":" + address(listRow, lastColumn);
        DataValidationConstraint offered = sheet.getDataValidationHelper().createFormulaListConstraint(list);
        DataValidation choice = sheet.getDataValidationHelper()
                .createValidation(offered, new CellRangeAddressList(row, row, column, column));
        choice.setSuppressDropDownArrow(true); // in this library: shows it
        choice.setEmptyCellAllowed(true);
        choice.setShowErrorBox(true);
        choice.createErrorBox("", cut(refusal));
        sheet.addValidationData(choice);
        return this;
    }

    private static String cut(String text) {
        return text.length() > LONGEST_HINT ? text.substring(0, LONGEST_HINT - 1) + "…" : text;
    }

    /** Open cells lose their tint as soon as something stands in them. */
    public FormPage clearWhenFilled(int firstRow, int lastRow, int column) {
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        String first = new CellReference(firstRow, column, false, true).formatAsString();
        ConditionalFormattingRule filled = formats.createConditionalFormattingRule("LEN(TRIM(" + first + "))>0");
        PatternFormatting white = filled.createPatternFormatting();
        white.setFillBackgroundColor(FormLooks.colour(FILLED));
        white.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        CellRangeAddress[] cells = {new CellRangeAddress(firstRow, lastRow, column, column)};
        formats.addConditionalFormatting(cells, filled);
        return this;
    }

    /** The rows above {@code row} stay when the sheet is scrolled. */
    public FormPage freezeAbove(int row) {
        sheet.createFreezePane(0, row);
        return this;
    }

    /** A row that comes again at the head of each printed page. */
    public FormPage repeat(int row) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf((row + 1) + ":" + (row + 1)));
        return this;
    }

    /** What is printed, so that columns at the side are not. */
    public FormPage printArea(int lastRow, int lastColumn) {
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
        return this;
    }

    /** Closes all cells but the open ones, without a password; rows and columns may be made wider and higher. */
    public FormPage protect() {
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
        sheet.enableLocking();
        return this;
    }

    /** An address that does not move: {@code $E$7}. */
    public static String address(int row, int column) {
        return new CellReference(row, column, true, true).formatAsString();
    }

    /** Cells that do not move, of one column from the first to the last row: {@code $E$7:$E$9}. */
    public static String range(int firstRow, int lastRow, int column) {
        return address(firstRow, column) + ":" + address(lastRow, column);
    }

    /** The same from another sheet of the workbook. */
    public String from(int row, int column) {
        return "'" + sheet.getSheetName().replace("'", "''") + "'!" + address(row, column);
    }

    /** How its sheet is called in the end. */
    public String name() {
        return sheet.getSheetName();
    }

    private XSSFCell cell(int row, int column) {
        XSSFCell cell = row(row).getCell(column);
        return cell == null ? row(row).createCell(column) : cell;
    }

    private XSSFRow row(int row) {
        XSSFRow there = sheet.getRow(row);
        return there == null ? sheet.createRow(row) : there;
    }
}
