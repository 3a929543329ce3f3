package org.groundwork.actors.record;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.NameKind;
import org.groundwork.actors.SplitName;
import org.jspecify.annotations.Nullable;

/** How names are told apart and which of them stands for the actor. */
public final class NameRules {
    private static final Set<String> LATIN = Set.of("en", "fr", "es");
    /** A language's usual script, which takes long to find out. */
    private static final Map<Locale, String> SCRIPTS = new ConcurrentHashMap<>();

    private NameRules() {}

    /** ISO 15924 code of the script that most letters are of; "" for text without letters. */
    public static String script(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        text.codePoints()
                .filter(UCharacter::isLetter)
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .forEach(script -> counts.merge(script, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> UScript.getShortName(most.getKey()))
                .orElse("");
    }

    /** A new name with its script found. */
    public static ActorName name(UUID id, UUID actor, String text, NameKind kind) {
        String tidy = text.strip();
        return new ActorName(id, actor, tidy, kind, null, script(tidy), null, null);
    }

    /** The names that one typed or imported text holds: its long form, and its acronym if it bears one in brackets. */
    public static List<ActorName> names(String text, UUID actor, Supplier<UUID> ids) {
        SplitName split = SplitName.of(text);
        List<ActorName> names = new ArrayList<>();
        names.add(name(ids.get(), actor, split.name(), NameKind.LEGAL));
        if (!split.acronym().isEmpty()) {
            names.add(name(ids.get(), actor, split.acronym(), NameKind.ACRONYM));
        }
        return names;
    }

    /**
     * The name that stands for the actor in a language: the legal name if it is in that language; else a translation
     * into it; else the legal name in its script, any other name in its script, and at last the legal name as it is.
     * Names that ended, and former ones, come last.
     */
    public static Optional<ActorName> shown(Collection<ActorName> names, Locale language, @Nullable LocalDate today) {
        String script = scriptOf(language);
        return names.stream()
                .filter(name -> !name.text().isBlank())
                .min(Comparator.<ActorName>comparingInt(name -> rank(name, language, script, today))
                        .thenComparing(name -> name.id().toString()));
    }

    /** The acronym in use, "" where there is none. */
    public static String acronym(Collection<ActorName> names) {
        return names.stream()
                .filter(name -> name.kind() == NameKind.ACRONYM && name.untilOn() == null)
                .min(Comparator.comparing(name -> name.id().toString()))
                .map(ActorName::text)
                .orElse("");
    }

    private static int rank(ActorName name, Locale language, String script, @Nullable LocalDate today) {
        LocalDate until = name.untilOn();
        boolean ended = today != null && until != null && until.isBefore(today);
        boolean spoken = name.language() != null
                && Locale.forLanguageTag(name.language()).getLanguage().equals(language.getLanguage());
        int fit = spoken ? 0 : name.script().equals(script) ? 2 : 4;
        int kind =
                switch (name.kind()) {
                    case LEGAL -> 0;
                    case TRANSLATION -> 1;
                    case ALIAS -> 8;
                    case ACRONYM -> 16;
                    case FORMER -> 32;
                };
        return fit + kind + (ended ? 64 : 0);
    }

    private static String scriptOf(Locale language) {
        if (LATIN.contains(language.getLanguage()) && language.getScript().isEmpty()) {
            return "Latn"; // without ICU's table of scripts, which takes long to load when the window opens
        }
        return SCRIPTS.computeIfAbsent(language, each -> ULocale.addLikelySubtags(ULocale.forLocale(each))
                .getScript());
    }
}
