package org.groundwork.instruments.editor;

import java.util.List;
import java.util.UUID;

/** A draft whole, its rows in their order. */
public record DraftContent(
        Draft draft,
        List<DraftSection> sections,
        List<DraftQuestion> questions,
        List<DraftLevel> levels,
        List<DraftBand> bands) {
    public DraftContent {
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
        levels = List.copyOf(levels);
        bands = BandsRule.ordered(draft, bands);
    }

    /** The questions of a section, in order. */
    public List<DraftQuestion> in(UUID section) {
        return questions.stream().filter(one -> one.section().equals(section)).toList();
    }

    /** The answers of a question, in order. */
    public List<DraftLevel> of(UUID question) {
        return levels.stream().filter(one -> one.question().equals(question)).toList();
    }
}
