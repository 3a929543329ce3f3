package org.groundwork.ui;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Numbers as people type them: "1 234,5", "1,234.5", digits of any script. */
public final class NumberText {
    private NumberText() {}

    /**
     * The number meant, or empty. Where comma and point both stand, the last is the decimal sign; one alone that is
     * followed by exactly three digits is read as the locale reads it.
     */
    public static Optional<BigDecimal> parse(String typed, Locale locale) {
        StringBuilder plain = new StringBuilder();
        typed.strip().codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (!Character.isSpaceChar(c) && c != '\'' && c != '\u2019' && c != '\u066c') {
                plain.appendCodePoint(c == '\u066b' ? '.' : c == '\u2212' ? '-' : c);
            }
        });
        String text = plain.toString();
        if (!text.matches("-?[0-9][0-9.,]*")) {
            return Optional.empty();
        }
        char decimal = decimal(text, locale);
        String number = text.replace(decimal == ',' ? "." : ",", "").replace(decimal, '.');
        int end = text.indexOf(decimal) < 0 ? text.length() : text.indexOf(decimal);
        String whole = text.substring(0, end);
        if (!whole.matches("-?[0-9]+|-?[0-9]{1,3}([.,][0-9]{2,3})+")) {
            return Optional.empty();
        }
        return number.indexOf('.') == number.lastIndexOf('.') && !number.endsWith(".")
                ? Optional.of(new BigDecimal(number))
                : Optional.empty();
    }

    public static String write(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(ULocale.forLocale(locale));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private static char decimal(String text, Locale locale) {
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point ? ',' : '.';
        }
        char sign = comma >= 0 ? ',' : '.';
        int at = Math.max(comma, point);
        boolean several = text.indexOf(sign) != at;
        boolean three = at >= 0 && text.length() - at - 1 == 3;
        char local = DecimalFormatSymbols.getInstance(ULocale.forLocale(locale)).getDecimalSeparator();
        boolean group = several || (three && sign != local);
        return group ? (sign == ',' ? '.' : ',') : sign;
    }
}
