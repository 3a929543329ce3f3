package org.groundwork.places.files;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A column header taken apart: {@code admin2AltName1_en} speaks of level 2, of another name, the first, in English.
 *
 * @param level 0 to 5, or -1 where the header names none
 * @param kind what the column holds
 * @param index of several names: 0 for the first
 * @param language of a name, "" where the header does not tell
 */
record HeaderWords(int level, Kind kind, int index, String language) {
    enum Kind {
        CODE,
        PARENT_CODE,
        NAME,
        OTHER_NAME,
        LEVEL,
        COUNTRY,
        ISO2,
        LANGUAGE,
        VALID_FROM,
        VALID_TO,
        VERSION,
        LATITUDE,
        LONGITUDE
    }

    private static final Pattern TOKEN =
            Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?[\\p{Ll}\\p{Lo}]+|\\p{Lu}|[0-9]+");
    private static final Set<String> ADMIN = Set.of("adm", "admin", "administrative", "niveau", "nivel", "level");
    private static final Set<String> CODE = Set.of("pcode", "pcod", "code", "cod", "codigo", "pcodes");
    private static final Set<String> NAME =
            Set.of("name", "names", "na", "nom", "nombre", "translation", "label", "nm", "local", "tr");
    private static final Set<String> OTHER = Set.of("alt", "altname", "ref", "refname", "alias", "alternative");
    private static final Set<String> FILLERS = Set.of("p", "of", "the", "area", "place", "de", "du", "geo", "unit");

    /** What a header says; null where it says nothing of places. */
    static @Nullable HeaderWords of(String header) {
        List<String> words = tokens(header);
        int level = takeLevel(words);
        if (level >= 0) {
            return ofLevel(level, words);
        }
        Kind kind = alone(String.join("", words));
        if (kind != null) {
            return new HeaderWords(-1, kind, 0, "");
        }
        if (words.size() == 2 && words.getFirst().equals("lang")) {
            return new HeaderWords(-1, Kind.LANGUAGE, number(words.get(1)), "");
        }
        return null;
    }

    private static @Nullable HeaderWords ofLevel(int level, List<String> words) {
        Kind kind = words.isEmpty() ? Kind.NAME : null;
        int index = 0;
        String language = "";
        for (String word : words) {
            if (CODE.contains(word)) {
                kind = Kind.CODE;
            } else if (OTHER.contains(word)) {
                kind = Kind.OTHER_NAME;
            } else if (NAME.contains(word)) {
                kind = kind == null ? Kind.NAME : kind;
            } else if (number(word) >= 0) {
                index = number(word);
            } else if (isLanguage(word)) {
                language = word;
                kind = kind == null ? Kind.NAME : kind;
            } else if (!FILLERS.contains(word)) {
                return null; // "adm2_type" and the like
            }
        }
        return kind == null ? null : new HeaderWords(level, kind, index, language);
    }

    private static @Nullable Kind alone(String words) {
        return switch (words) {
            case "pcode", "code", "placecode", "adminpcode", "admpcode", "admincode", "admcode" -> Kind.CODE;
            case "parentpcode", "parentcode", "parent", "parentadminpcode" -> Kind.PARENT_CODE;
            case "name", "placename", "nom", "nombre", "adminname", "admname", "namelocal" -> Kind.NAME;
            case "adminlevel", "admlevel", "level", "niveau", "nivel" -> Kind.LEVEL;
            case "location", "locationcode", "iso3", "country", "countrycode", "countryiso3", "pays", "pais" ->
                Kind.COUNTRY;
            case "iso2" -> Kind.ISO2;
            case "lang", "language", "langue" -> Kind.LANGUAGE;
            case "validon", "validfrom", "validfromdate" -> Kind.VALID_FROM;
            case "validto", "validtodate" -> Kind.VALID_TO;
            case "version", "versionno", "codversion" -> Kind.VERSION;
            case "lat", "latitude", "centerlat", "centrelat", "y", "ycoord", "centroidlat" -> Kind.LATITUDE;
            case "lon", "long", "lng", "longitude", "centerlon", "centrelon", "x", "xcoord", "centroidlon" ->
                Kind.LONGITUDE;
            default -> null;
        };
    }

    private static List<String> tokens(String header) {
        List<String> words = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(header);
        while (matcher.find()) {
            words.add(Fold.key(matcher.group()));
        }
        return words;
    }

    /** Takes "adm 2", "admin level 2" out of the words; -1 where there is none. */
    private static int takeLevel(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            int after = i + 1;
            if (ADMIN.contains(words.get(i)) && ADMIN.contains(words.get(after)) && after + 1 < words.size()) {
                after++;
            }
            int level = number(words.get(after));
            if (ADMIN.contains(words.get(i)) && level >= 0 && level <= 5) {
                words.subList(i, after + 1).clear();
                return level;
            }
        }
        return -1;
    }

    private static int number(String word) {
        return word.length() <= 2 && !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(word)
                : -1;
    }

    private static boolean isLanguage(String word) {
        return (word.length() == 2 || word.length() == 3)
                && !ULocale.getDisplayLanguage(word, "en")
                        .toLowerCase(Locale.ROOT)
                        .equals(word);
    }
}
