package org.groundwork.instruments.editor;

import java.util.UUID;
import org.groundwork.instruments.QuestionType;

/**
 * A question of a draft; in its section, questions stand in the order of their positions.
 *
 * @param code the id by which answers hold it
 * @param text in all languages, as {@code guidance} and {@code evidence}
 * @param expected "yes" or "no"; used for yes-or-no questions only
 * @param relevant when it is asked, as an instrument's file says it; "" for always
 * @param record fact of the registry that answers it, "" for none
 * @param documents kinds of document that show it, with commas between
 * @param topic what it is about, the same in every instrument; "" for none
 */
public record DraftQuestion(
        UUID id,
        UUID draft,
        UUID section,
        int position,
        String code,
        QuestionType type,
        String text,
        String guidance,
        String evidence,
        int weight,
        boolean keyQuestion,
        boolean notApplicable,
        boolean optional,
        String expected,
        String relevant,
        String record,
        String documents,
        String topic) {
    /** A question of which nothing is said yet. */
    static DraftQuestion blank(UUID id, DraftSection section, int position, String code, QuestionType type) {
        return new DraftQuestion(
                id,
                section.draft(),
                section.id(),
                position,
                code,
                type,
                "",
                "",
                "",
                1,
                false,
                false,
                false,
                "yes",
                "",
                "",
                "",
                "");
    }
}
