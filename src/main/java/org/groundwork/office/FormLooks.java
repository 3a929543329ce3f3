package org.groundwork.office;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook to be filled in, each made once. */
final class FormLooks {
    private static final String HEAD_FILL = "DCE6F1";
    private static final String PART_FILL = "EEF2F7";
    private static final String OPEN_FILL = "FFF8DC";
    private static final String LINE = "AEB7C2";
    private static final String GREY = "57606A";
    private static final String RED = "A40E26";

    private final XSSFWorkbook book;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

    FormLooks(XSSFWorkbook book) {
        this.book = book;
        book.getFontAt(0).setFontName("Calibri");
        book.getFontAt(0).setFontHeightInPoints((short) 11);
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    /** The same for text that begins like a formula: it stays text when somebody edits the cell. */
    XSSFCellStyle quoted(Look look) {
        return quoted.computeIfAbsent(look, wanted -> {
            XSSFCellStyle style = make(wanted);
            style.setQuotePrefixed(true);
            style.setDataFormat(book.createDataFormat().getFormat(Layout.LITERAL));
            return style;
        });
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.wraps());
        style.setLocked(!look.open());
        style.setFont(font(look));
        switch (look) {
            case HEAD -> {
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                fill(style, HEAD_FILL);
                border(style);
            }
            case PART -> fill(style, PART_FILL);
            case TEXT, DAY, FIGURE, PERCENT, DECIMAL -> border(style);
            case SUM, DECIMAL_SUM -> {
                fill(style, PART_FILL);
                border(style);
            }
            case ANSWER, ANSWER_NUMBER, ANSWER_DATE, ANSWER_WORDS -> {
                fill(style, OPEN_FILL);
                border(style);
            }
            case TITLE, LINE, STRONG, NOTE, WRONG, BANNER -> {}
        }
        style.setDataFormat(book.createDataFormat()
                .getFormat(
                        switch (look) {
                            case ANSWER -> Layout.LITERAL;
                            case ANSWER_DATE, DAY -> Layout.DATE;
                            case PERCENT -> "0%";
                            case DECIMAL, DECIMAL_SUM -> Layout.DECIMAL;
                            default -> "General";
                        }));
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) (look == Look.TITLE ? 16 : look == Look.NOTE ? 9 : 11));
        font.setBold(
                switch (look) {
                    case TITLE, STRONG, PART, HEAD, SUM, DECIMAL_SUM, BANNER -> true;
                    default -> false;
                });
        if (look == Look.NOTE || look == Look.WRONG || look == Look.BANNER) {
            font.setColor(colour(look == Look.NOTE ? GREY : RED));
        }
        return font;
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor line = colour(LINE);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
    }

    static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }
}
