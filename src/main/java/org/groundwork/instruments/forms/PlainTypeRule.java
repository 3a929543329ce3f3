package org.groundwork.instruments.forms;

import java.util.Optional;
import org.groundwork.core.Fold;
import org.groundwork.instruments.QuestionType;

/** The kind of a question, from the word for it in a plain sheet. */
final class PlainTypeRule {
    private PlainTypeRule() {}

    /**
     * The kind; empty for a word that is none. Without a word it follows from the answers.
     *
     * @param answers whether the row offers some
     * @param points whether one of them has points
     */
    static Optional<QuestionType> of(String written, boolean answers, boolean points) {
        return switch (Fold.key(written)) {
            case "" -> Optional.of(!answers ? QuestionType.YES_NO : points ? QuestionType.SCALE : QuestionType.SINGLE);
            case "scale", "rating", "likert", "level" -> Optional.of(QuestionType.SCALE);
            case "yes no", "yesno", "yes or no", "y n", "boolean" -> Optional.of(QuestionType.YES_NO);
            case "single", "one", "choice", "select one", "one of several" -> Optional.of(QuestionType.SINGLE);
            case "multiple", "several", "select multiple", "some of several", "many" ->
                Optional.of(QuestionType.MULTIPLE);
            case "number", "integer", "decimal" -> Optional.of(QuestionType.NUMBER);
            case "date", "day" -> Optional.of(QuestionType.DATE);
            case "text", "open", "words" -> Optional.of(QuestionType.TEXT);
            case "document", "paper", "file" -> Optional.of(QuestionType.DOCUMENT);
            default -> Optional.empty();
        };
    }
}
