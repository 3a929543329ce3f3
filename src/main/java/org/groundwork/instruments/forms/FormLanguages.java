package org.groundwork.instruments.forms;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.Fold;
import org.groundwork.instruments.Instrument;

/** Languages as forms name them: "English (en)", "french", "ar". */
final class FormLanguages {
    private static final Pattern WITH_CODE =
            Pattern.compile(".*\\(\\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\\s*\\)");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");

    private static final class Once {
        static final Map<String, String> NAMES = names();

        private static Map<String, String> names() {
            Map<String, String> names = new TreeMap<>();
            for (String code : ULocale.getISOLanguages()) {
                ULocale language = new ULocale(code);
                names.putIfAbsent(Fold.key(language.getDisplayLanguage(ULocale.ENGLISH)), code);
                names.putIfAbsent(Fold.key(language.getDisplayLanguage(language)), code);
            }
            return names;
        }
    }

    private FormLanguages() {}

    /** The BCP 47 tag of a language's name; "" where it is none that is known. */
    static String tag(String name) {
        Matcher coded = WITH_CODE.matcher(name);
        if (coded.matches()) {
            return Locale.forLanguageTag(coded.group(1).replace('_', '-')).toLanguageTag();
        }
        String key = Fold.key(name);
        String known = Once.NAMES.get(key);
        if (key.isEmpty()) {
            return "";
        }
        if (known != null) {
            return known;
        }
        return CODE.matcher(name.strip()).matches()
                        && Once.NAMES.containsValue(
                                name.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT))
                ? Locale.forLanguageTag(name.strip().replace('_', '-')).toLanguageTag()
                : "";
    }

    /** The languages in which an instrument asks, as BCP 47 tags: English first where it is one of them. */
    static List<String> of(Instrument instrument) {
        TreeSet<String> tags = new TreeSet<>();
        instrument
                .questions()
                .forEach(question -> tags.addAll(question.text().texts().keySet()));
        List<String> languages = new ArrayList<>(tags);
        if (languages.remove("en") || languages.isEmpty()) {
            languages.addFirst("en");
        }
        return languages;
    }

    /** As XLSForm likes it: "French (fr)". */
    static String name(String tag) {
        ULocale language = ULocale.forLanguageTag(tag);
        return language.getDisplayNameWithDialect(ULocale.ENGLISH).replaceAll("[():]", "") + " (" + tag + ")";
    }
}
