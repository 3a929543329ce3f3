package org.groundwork.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook's styles make of a number: a date, a code with leading zeros, or just a number. Numbers are taken
 * from the text the file holds and shortened to the 15 digits that Excel shows.
 */
final class NumberFormats {
    private static final MathContext EXCEL_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final double LAST_DAY = 2_958_466; // 1 January 10000
    private static final Pattern PADDED = Pattern.compile("(?:\"([^\"]*)\")?(0+)");

    /** How one style shows numbers. */
    private record Look(boolean date, String prefix, int digits) {
        static final Look GENERAL = new Look(false, "", 0);
        static final Look DATE = new Look(true, "", 0);
    }

    private final List<Look> styles = new ArrayList<>();
    private final boolean since1904;

    private NumberFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    static NumberFormats none(boolean since1904) {
        return new NumberFormats(since1904);
    }

    static NumberFormats read(Xml source, boolean since1904) throws XMLStreamException {
        NumberFormats formats = new NumberFormats(since1904);
        Map<Integer, String> codes = new HashMap<>();
        boolean inCellFormats = false;
        try (Xml xml = source) {
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "numFmt" ->
                        codes.put(integer(xml.attribute("numFmtId", "0")), xml.attribute("formatCode", ""));
                    case "cellXfs" -> inCellFormats = true;
                    case "cellStyles", "dxfs", "cellStyleXfs" -> inCellFormats = false;
                    case "xf" -> {
                        if (inCellFormats) {
                            formats.add(integer(xml.attribute("numFmtId", "0")), codes);
                        }
                    }
                    default -> {}
                }
            }
        }
        return formats;
    }

    /** Adds the next style, by its format's number and, where that is not built in, its code. */
    void add(int format, Map<Integer, String> codes) {
        String code = codes.get(format);
        if (code == null && isEastAsianDate(format)) {
            styles.add(Look.DATE);
            return;
        }
        styles.add(look(format, code == null ? BuiltinFormats.getBuiltinFormat(format) : code));
    }

    /** Dates of Chinese, Japanese and Korean Excel that no file spells out. */
    private static boolean isEastAsianDate(int format) {
        return (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
    }

    private static Look look(int format, @Nullable String code) {
        if (code == null) {
            return Look.GENERAL;
        }
        // letters in quotes are words, not days and months
        if (DateUtil.isADateFormat(format, code.replaceAll("\"[^\"]*\"", ""))) {
            return Look.DATE;
        }
        Matcher padded = PADDED.matcher(code);
        if (padded.matches() && (code.length() > 1)) {
            String prefix = padded.group(1);
            return new Look(false, prefix == null ? "" : prefix, padded.group(2).length());
        }
        return Look.GENERAL;
    }

    private Look style(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : Look.GENERAL;
    }

    /** The cell for a number as stored, in the style of that index (-1 for none). */
    Cell cell(String stored, int style) {
        String text = stored.strip();
        if (text.isEmpty()) {
            return Cell.EMPTY;
        }
        Look look = style(style);
        if (look.date) {
            double serial = Double.parseDouble(text);
            if (serial >= 0 && serial < LAST_DAY) {
                LocalDateTime date = DateUtil.getLocalDateTime(serial, since1904, true);
                if (date != null) {
                    return date(date, serial < 1);
                }
            }
        }
        return number(text, look);
    }

    private static Cell number(String text, Look look) {
        BigDecimal number;
        String shown;
        if (isPlainInteger(text)) {
            number = BigDecimal.valueOf(Long.parseLong(text));
            shown = text;
        } else {
            double approximately = Double.parseDouble(text);
            if (!Double.isFinite(approximately) || text.length() > 400) {
                return Cell.text(text);
            }
            number = approximately == 0 ? BigDecimal.ZERO : exact(text);
            shown = number.toPlainString();
        }
        if (look.digits > 0 && number.scale() == 0 && number.signum() >= 0) {
            shown = look.prefix + "0".repeat(Math.max(0, look.digits - shown.length())) + shown;
        }
        return new Cell(Cell.Kind.NUMBER, shown, number, null);
    }

    private static BigDecimal exact(String text) {
        BigDecimal number = new BigDecimal(text);
        if (number.precision() > 15) {
            number = number.round(EXCEL_DIGITS);
        }
        number = number.stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static boolean isPlainInteger(String text) {
        int start = text.charAt(0) == '-' ? 1 : 0;
        if (text.length() == start || text.length() > 15 || (text.charAt(start) == '0' && text.length() > 1)) {
            return false;
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** A date written out in ISO 8601, as strict workbooks may. */
    static Cell isoDate(String text) {
        if (text.indexOf('T') > 0) {
            return date(LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text), false);
        }
        if (text.indexOf(':') > 0) {
            return date(LocalTime.parse(text).atDate(LocalDate.of(1899, 12, 31)), true);
        }
        return date(LocalDate.parse(text).atStartOfDay(), false);
    }

    private static Cell date(LocalDateTime date, boolean timeOnly) {
        LocalTime time = date.toLocalTime();
        boolean midnight = time.toSecondOfDay() == 0;
        String day = date.toLocalDate().toString();
        String shown = timeOnly ? time.toString() : midnight ? day : day + ' ' + time;
        return new Cell(Cell.Kind.DATE, shown, null, date);
    }

    private static int integer(String text) {
        return Integer.parseInt(text.strip());
    }
}
