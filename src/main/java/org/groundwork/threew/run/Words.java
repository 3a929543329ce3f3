package org.groundwork.threew.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.presence.PresenceStatus;
import org.groundwork.actors.presence.Sector;
import org.groundwork.core.Fold;
import org.groundwork.threew.shape.Vocabulary;

/** What single values say: kinds of organisation, sectors, statuses, totals, months. */
public final class Words {
    private static final Pattern ELISIONS = Pattern.compile("(?<=\\b\\p{L})['\u2019\u2018\u02bc`\u00b4]");
    private static final Map<String, Map<String, String>> LISTS = WordReader.lists();
    private static final Pattern NUMBERING = Pattern.compile("^\\s*\\d{1,2}\\s*[.)-]\\s*");
    private static final Pattern PARTS = Pattern.compile("[()\\[\\]/:;,|>]|\\s[-\u2013\u2014]\\s");
    private static final int LONGEST_PHRASE = 6;
    private static final int LONGEST_KIND = 9;
    private static final Set<String> FILLERS = Set.of(
            "and",
            "et",
            "y",
            "e",
            "the",
            "of",
            "de",
            "la",
            "le",
            "les",
            "des",
            "du",
            "d",
            "l",
            "cluster",
            "clusters",
            "sector",
            "secteur",
            "group",
            "groupe",
            "aor",
            "operational",
            "presence",
            "en",
            "in",
            "a");

    private final Map<String, String> sectors = new HashMap<>();

    /** @param offered the office's sectors; retired ones are understood too */
    public Words(List<Sector> offered) {
        for (Sector sector : offered) {
            sectors.putIfAbsent(sectorKey(sector.code()), sector.code());
            sectors.putIfAbsent(sectorKey(sector.name()), sector.code());
            sector.words().forEach(word -> sectors.putIfAbsent(sectorKey(word), sector.code()));
        }
    }

    public Vocabulary vocabulary() {
        return new Vocabulary(
                text -> sector(text).isPresent(), text -> meaning("kind", text).isPresent(), text -> status(text)
                        .isPresent());
    }

    /**
     * The sector that a text names: as a whole, or by its parts ("Shelter (emergency)", "Protection: GBV"), where they
     * name one sector, or one and a part of it.
     */
    public Optional<String> sector(String text) {
        String whole = sectors.get(sectorKey(text));
        if (whole != null) {
            return Optional.of(whole);
        }
        Set<String> found = Arrays.stream(PARTS.split(text))
                .map(part -> sectors.get(sectorKey(part)))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return found.stream()
                .filter(code -> found.stream().allMatch(other -> code.equals(other) || code.startsWith(other + "-")))
                .findFirst();
    }

    /** The kind that a text names: as a whole, else the longest of the words it holds, where all of them agree. */
    public static Optional<ActorKind> kind(String text) {
        return meaning("kind", text).or(() -> contained("kind", text)).map(ActorKind::valueOf);
    }

    private static Optional<String> contained(String list, String text) {
        List<String> tokens = List.of(key(text).split(" ", -1));
        if (tokens.size() > LONGEST_KIND || tokens.contains("non") || tokens.contains("no")) {
            return Optional.empty();
        }
        for (int size = Math.min(LONGEST_PHRASE, tokens.size()); size > 0; size--) {
            Set<String> found = new TreeSet<>();
            for (int at = 0; at + size <= tokens.size(); at++) {
                String phrase = String.join(" ", tokens.subList(at, at + size));
                String meaning =
                        size == 1 && phrase.length() < 4 ? null : list(list).get(phrase);
                if (meaning != null) {
                    found.add(meaning);
                }
            }
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Folded, with "l'" and "d'" as words of their own. */
    static String key(String text) {
        return Fold.key(ELISIONS.matcher(text).replaceAll(" "));
    }

    public static Optional<PresenceStatus> status(String text) {
        return meaning("status", text).map(PresenceStatus::valueOf);
    }

    /** 1 to 12, 0 where the text is no month. */
    public static int month(String text) {
        return meaning("month", text).map(Integer::parseInt).orElse(0);
    }

    /** "Total", "Gran total", "Sous-total". */
    public static boolean isTotal(String text) {
        return in("total", text);
    }

    /** "Total INGO", "ACTED Total": a total where the row says nothing else. */
    public static boolean mentionsTotal(String text) {
        String key = key(text);
        return list("total_prefix").keySet().stream()
                .anyMatch(word -> key.startsWith(word + " ") || key.endsWith(" " + word));
    }

    /** "Source: …", "Note: …" under a table. */
    public static boolean isNote(String text) {
        int colon = text.indexOf(':');
        String key = key(text);
        return text.startsWith("*")
                || (colon > 0 && in("note", text.substring(0, colon)))
                || (text.length() > 40 && list("note").keySet().stream().anyMatch(word -> key.startsWith(word + " ")));
    }

    /** "N/A", "-", "to be determined": stands where no organisation is known. */
    public static boolean isNobody(String text) {
        String key = key(text);
        return key.isEmpty() || key.chars().allMatch(c -> c >= '0' && c <= '9') || in("nobody", text);
    }

    /** "Direct implementation": the organisation that works through others does the work itself. */
    public static boolean isSelf(String text) {
        return in("self", text);
    }

    static String sectorKey(String text) {
        return Arrays.stream(key(NUMBERING.matcher(text).replaceFirst("")).split(" ", -1))
                .filter(token -> !FILLERS.contains(token))
                .collect(Collectors.joining(" "));
    }

    private static boolean in(String list, String text) {
        return list(list).containsKey(key(text));
    }

    private static Optional<String> meaning(String list, String text) {
        return Optional.ofNullable(list(list).get(key(text)));
    }

    private static Map<String, String> list(String name) {
        return LISTS.getOrDefault(name, Map.of());
    }
}
