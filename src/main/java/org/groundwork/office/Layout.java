package org.groundwork.office;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** How our sheets look, on the screen and on paper. */
final class Layout {
    static final String DATE = "yyyy-mm-dd";
    static final String DATE_TIME = "yyyy-mm-dd hh:mm";
    static final String INTEGER = "0";
    static final String DECIMAL = "#,##0.00";
    /** Text, whatever it looks like, even after somebody edits the cell. */
    static final String LITERAL = "@";

    private static final String HEADER_FILL = "DCE6F1";
    private static final String HEADER_LINE = "7F9DB9";
    private static final String TAG_COLOUR = "6E7781";
    private static final String WRONG_FILL = "FFD8D3";
    private static final String REASON_COLOUR = "A40E26";
    private static final String FOOT_FONT = "Calibri";
    private static final int FOOT_SIZE = 9;
    private static final float MARGIN = 0.5f;

    private Layout() {}

    /** A4, landscape, as wide as the page, page numbers, and at the foot what it is and where it is from. */
    static void print(Worksheet sheet, String title, String origin) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.topMargin(MARGIN);
        sheet.bottomMargin(2 * MARGIN);
        sheet.footer(marginal(title), Position.LEFT, FOOT_FONT, FOOT_SIZE);
        sheet.footer("&P / &N", Position.CENTER, FOOT_FONT, FOOT_SIZE);
        if (!origin.isEmpty()) {
            sheet.footer(marginal(origin), Position.RIGHT, FOOT_FONT, FOOT_SIZE);
        }
    }

    /** In headers and footers an ampersand begins a command; together they hold 255 characters. */
    static String marginal(String text) {
        String cut = text.length() > 90 ? text.substring(0, 89) + "…" : text;
        return SafeText.cell(cut).replace('\n', ' ').replace("&", "&&");
    }

    /** Header cells from column 0 to the last one. */
    static void header(Worksheet sheet, int row, int lastColumn) {
        sheet.range(row, 0, row, lastColumn)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .fillColor(HEADER_FILL)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, HEADER_LINE)
                .format(LITERAL)
                .set();
    }

    static void tags(Worksheet sheet, int row, int lastColumn) {
        sheet.range(row, 0, row, lastColumn)
                .style()
                .italic()
                .fontColor(TAG_COLOUR)
                .format(LITERAL)
                .set();
    }

    static void wrong(Worksheet sheet, int row, int column) {
        sheet.style(row, column).fillColor(WRONG_FILL).set();
    }

    static void reason(Worksheet sheet, int row, int column) {
        sheet.style(row, column).fontColor(REASON_COLOUR).format(LITERAL).set();
    }
}
