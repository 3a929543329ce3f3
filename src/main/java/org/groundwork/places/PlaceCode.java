package org.groundwork.places;

import java.util.Locale;
import org.groundwork.core.Fold;

/**
 * A P-code taken apart: the country's letters and the rest. Rules: a P-code begins with the country's two letters,
 * older lists write three (COD-AB specification 0.1.0); blanks, dashes and dots are slips of the pen.
 *
 * @param style which letters it begins with
 * @param country the country's two letters, or three where it has no two; upper case
 * @param rest what follows, upper case; the whole code where style is OTHER
 */
public record PlaceCode(CodeStyle style, String country, String rest) {

    /**
     * Takes a code apart.
     *
     * @param raw as a file or a person wrote it
     * @param iso3 three letters of the country it should lie in
     * @param iso2 its two letters, "" where it has none
     */
    public static PlaceCode of(String raw, String iso3, String iso2) {
        String code = tidy(raw);
        String three = iso3.toUpperCase(Locale.ROOT);
        String two = iso2.toUpperCase(Locale.ROOT);
        String own = two.isEmpty() ? three : two;
        if (startsWith(code, three)) {
            return new PlaceCode(CodeStyle.ALPHA3, own, code.substring(three.length()));
        }
        // A third letter may be part of the rest: Iraq writes IQG01.
        if (!two.isEmpty() && code.startsWith(two) && code.length() > two.length()) {
            return new PlaceCode(CodeStyle.ALPHA2, own, code.substring(two.length()));
        }
        return new PlaceCode(CodeStyle.OTHER, own, code);
    }

    /** Without blanks and separators, upper case, with Western digits. */
    public static String tidy(String raw) {
        return Fold.key(raw).replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** One text for all styles of one code: two letters and the rest; the code itself where style is OTHER. */
    public String canonical() {
        return style == CodeStyle.OTHER ? rest : country + rest;
    }

    /** The rest as a number without its padding, or -1 where it is not one: NG36 and NG036 are both 36. */
    public long number() {
        if (style == CodeStyle.OTHER || rest.length() > 18 || !rest.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Long.parseLong(rest);
    }

    private static boolean startsWith(String code, String letters) {
        return code.length() > letters.length()
                && code.startsWith(letters)
                && Character.isDigit(code.charAt(letters.length()));
    }
}
