package org.groundwork.screening.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.groundwork.core.Fold;
import org.jspecify.annotations.Nullable;

/** What is known of the words that names are made of: a content file with an edition. */
final class Lexicon {
    private static final double SLIP = 0.9;
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "de", "pt", "ar", "ru");

    /** What a phrase is, and which other phrases mean the same. */
    record Meaning(WordKind kind, String word) {}

    /** A long word by its sounds. */
    private record Known(String sounds, Meaning meaning) {}

    private final Map<String, List<Known>> bones = new HashMap<>();
    private final Map<WordKind, Map<String, Meaning>> phrases = new HashMap<>();
    private final Map<String, Set<String>> given = new HashMap<>();
    private final Map<String, Optional<Meaning>> slips = new ConcurrentHashMap<>();
    private final Map<String, Integer> begins = new HashMap<>();

    /** Lines of kind;meaning;forms, forms separated by |. */
    Lexicon(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(";", 3);
            if (line.startsWith("#") || parts.length < 3 || parts[0].equals("kind")) {
                continue;
            }
            for (String form : parts[2].split("\\|", -1)) {
                add(parts[0], parts[1], form);
            }
        }
        countries();
    }

    private void add(String kind, String meaning, String form) {
        String key = Fold.key(form);
        if (kind.equals("given")) {
            given.computeIfAbsent(key, any -> new HashSet<>()).add(meaning);
            return;
        }
        WordKind word = WordKind.valueOf(kind.toUpperCase(Locale.ROOT));
        if (key.length() >= NameParser.LONG - 1 && (word == WordKind.LEGAL || word == WordKind.GENERIC)) {
            String sounds = Spelling.of(key);
            Skeleton.of(sounds).forEach(bone -> bones.computeIfAbsent(bone, any -> new ArrayList<>())
                    .add(new Known(sounds, new Meaning(word, meaning))));
        }
        phrases.computeIfAbsent(word, any -> new HashMap<>()).putIfAbsent(key, new Meaning(word, meaning));
        String[] words = key.split(" ", -1);
        begins.merge(words[0], words.length, Math::max);
    }

    private void countries() {
        for (String iso : Locale.getISOCountries()) {
            for (String language : LANGUAGES) {
                add("country", iso, Locale.of("", iso).getDisplayCountry(Locale.of(language)));
            }
        }
    }

    /** The most words of a known phrase that begins with this one; 0 where none does. */
    int longest(String first) {
        return begins.getOrDefault(first, 0);
    }

    /** What a folded phrase is in a name of this nature; null for a word that is nothing but itself. */
    @Nullable
    Meaning meaning(String phrase, boolean person) {
        List<WordKind> kinds = person
                ? List.of(WordKind.TITLE, WordKind.PARTICLE)
                : List.of(WordKind.LEGAL, WordKind.STOP, WordKind.NUMBER, WordKind.GENERIC, WordKind.COUNTRY);
        for (WordKind kind : kinds) {
            Meaning found = phrases.getOrDefault(kind, Map.of()).get(phrase);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What a long word is that differs from a known one by a slip of the pen; null where it is none. */
    @Nullable
    Meaning nearly(String word, String sounds) {
        return slips.computeIfAbsent(word, any -> slip(sounds)).orElse(null);
    }

    private Optional<Meaning> slip(String sounds) {
        return Skeleton.of(sounds).stream()
                .flatMap(bone -> bones.getOrDefault(bone, List.of()).stream())
                .filter(known -> Sounds.alike(known.sounds, sounds, false, SLIP) >= SLIP)
                .map(known -> known.meaning)
                .findFirst();
    }

    /** Whether a phrase tells that its name is an organisation's. */
    boolean tellsOrganisation(String phrase) {
        return phrases.getOrDefault(WordKind.GENERIC, Map.of()).containsKey(phrase)
                || (phrase.length() > 2
                        && phrases.getOrDefault(WordKind.LEGAL, Map.of()).containsKey(phrase));
    }

    /** The given names or surnames that a folded word is a form of; one word may be a form of several. */
    Set<String> given(String word) {
        return given.getOrDefault(word, Set.of());
    }
}
