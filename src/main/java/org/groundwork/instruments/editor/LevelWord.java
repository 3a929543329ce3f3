package org.groundwork.instruments.editor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.groundwork.instruments.Direction;

/** What an answer stands for, in the words that ratings of risk and of capacity use; lowest first. */
public enum LevelWord {
    LOW,
    BASIC,
    MEDIUM,
    MODERATE,
    SIGNIFICANT,
    HIGH,
    STRONG,
    FULL;

    /** As it is kept. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that the direction knows. */
    static List<LevelWord> of(Direction direction) {
        return direction == Direction.RISK
                ? List.of(LOW, MODERATE, MEDIUM, SIGNIFICANT, HIGH)
                : List.of(LOW, BASIC, MEDIUM, MODERATE, STRONG, FULL);
    }

    /**
     * The words to choose from: those of the draft's own ratings first, then the usual ones, then whatever an answer of
     * it already says.
     */
    static List<String> offered(DraftContent content) {
        Direction direction = content.draft().direction();
        String noun = "-" + (direction == Direction.RISK ? "risk" : "capacity");
        Stream<String> rated = content.bands().stream()
                .map(DraftBand::rating)
                .filter(rating -> rating.endsWith(noun))
                .map(rating -> rating.substring(0, rating.length() - noun.length()));
        return Stream.of(
                        rated,
                        of(direction).stream().map(LevelWord::id),
                        content.levels().stream().map(DraftLevel::rating))
                .flatMap(words -> words)
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
    }
}
