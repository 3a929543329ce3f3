package org.groundwork.instruments;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text of an instrument, in one or several languages.
 *
 * @param texts words by language (BCP 47)
 */
public record Words(Map<String, String> texts) {
    /** No words at all. */
    public static final Words NONE = new Words(Map.of());

    public Words {
        texts = Map.copyOf(texts);
    }

    public static Words english(String text) {
        return text.isBlank() ? NONE : new Words(Map.of("en", text));
    }

    /** The words in a language, else in English, else in the first language there is; "" for none. */
    public String in(Locale language) {
        String tag = language.toLanguageTag();
        String text = texts.get(tag);
        if (text == null) {
            text = texts.get(language.getLanguage());
        }
        if (text == null) {
            text = texts.get("en");
        }
        return text != null
                ? text
                : new TreeMap<>(texts).values().stream().findFirst().orElse("");
    }

    public boolean isEmpty() {
        return texts.values().stream().allMatch(String::isBlank);
    }
}
