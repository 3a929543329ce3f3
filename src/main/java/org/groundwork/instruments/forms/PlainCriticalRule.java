package org.groundwork.instruments.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.Fold;
import org.groundwork.instruments.Level;

/** Which answers are critical, from the words of a plain sheet. */
final class PlainCriticalRule {
    static final Set<String> YES = Set.of("yes", "y", "x", "true", "1", "critical", "key", "oui", "si");
    static final Set<String> NO = Set.of("no", "n", "false", "0", "", "non");

    /** A label may hold what usually stands between labels. */
    private static final List<String> BETWEEN = List.of("\\R", "[\\n\\r;؛；|]+", "[\\n\\r;؛；|,،]+");

    private PlainCriticalRule() {}

    /**
     * The answers named; where it only says that the question is critical, its worst answer; empty for words that are
     * none of the answers.
     */
    static Optional<Set<String>> of(String text, List<Level> levels) {
        String key = Fold.key(text);
        boolean yesAndNo = levels.stream().anyMatch(level -> level.id().equals("no"));
        for (String between : BETWEEN) {
            Set<String> named = Stream.of(text.split(between, -1))
                    .filter(part -> !Fold.key(part).isEmpty())
                    .map(part -> named(levels, part))
                    .collect(Collectors.toSet());
            if (!named.isEmpty() && !named.contains("") && !(yesAndNo && YES.contains(key))) {
                return Optional.of(named);
            }
        }
        if (NO.contains(key)) {
            return Optional.of(Set.of());
        }
        return YES.contains(key)
                ? levels.stream()
                        .filter(level -> level.points() != null)
                        .min(Comparator.comparing(Level::points))
                        .map(worst -> Set.of(worst.id()))
                : Optional.empty();
    }

    private static String named(List<Level> levels, String part) {
        String key = Fold.key(part);
        return levels.stream()
                .filter(level -> Fold.key(level.id()).equals(key)
                        || level.label().texts().values().stream()
                                .anyMatch(label -> Fold.key(label).equals(key)))
                .map(Level::id)
                .findFirst()
                .orElse("");
    }
}
