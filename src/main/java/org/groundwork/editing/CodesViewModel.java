package org.groundwork.editing;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundwork.core.Text;

/** Codes that no list of ours brings: languages and currencies. */
public final class CodesViewModel {
    private CodesViewModel() {}

    /** Language tags in the order of the languages' names. */
    public static Codes languages() {
        Collator collator = Collator.getInstance(ULocale.forLocale(Text.locale()));
        List<String> tags = Arrays.stream(ULocale.getISOLanguages())
                .map(tag -> Map.entry(language(tag), tag))
                .filter(named -> !named.getKey().equals(named.getValue()))
                .sorted(Map.Entry.comparingByKey(collator::compare))
                .map(Map.Entry::getValue)
                .toList();
        return new Codes(tags, CodesViewModel::language);
    }

    /** A language in the program's language. */
    public static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Text.locale());
    }

    /** ISO 4217 codes in use. */
    public static Codes currencies() {
        return new Codes(
                Currency.getAvailableCurrencies().stream()
                        .map(Currency::getCurrencyCode)
                        .filter(code -> Currency.isAvailable(code, null, null))
                        .sorted()
                        .toList(),
                code -> code);
    }
}
