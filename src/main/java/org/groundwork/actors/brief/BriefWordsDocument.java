package org.groundwork.actors.brief;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.places.Place;
import org.jspecify.annotations.Nullable;

/** Places, countries, languages and reasons as a reader outside the office reads them: never a code. */
final class BriefWordsDocument {
    private final BriefDocument.Sources from;

    BriefWordsDocument(BriefDocument.Sources from) {
        this.from = from;
    }

    /** A place with the areas it lies in, innermost first; the typed text where it is none of the lists. */
    String place(@Nullable UUID place, String text) {
        List<Place> path = place == null ? List.of() : from.path().apply(place);
        String known = path.reversed().stream()
                .filter(each -> each.level() > 0)
                .map(Place::name)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? text : known;
    }

    String country(@Nullable String iso3) {
        return iso3 == null ? "" : from.country().apply(iso3);
    }

    String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Text.locale());
        return name.isEmpty() ? tag : name;
    }

    String sentence(Finding finding) {
        Object[] args = finding.args().stream()
                .map(arg -> arg instanceof String code && code.matches("[A-Z]{3}") ? country(code) : arg)
                .toArray();
        return Text.of(finding.key(), args);
    }
}
