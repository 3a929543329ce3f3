package org.groundwork.instruments.editor;

import java.util.UUID;

/** What of a draft is open: the whole, a section, or a question. */
sealed interface Part {
    /** What is said of the questionnaire as a whole, and how it is scored. */
    record Whole() implements Part {}

    record OfSection(UUID id) implements Part {}

    record OfQuestion(UUID id) implements Part {}
}
