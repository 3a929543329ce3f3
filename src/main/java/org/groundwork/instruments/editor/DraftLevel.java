package org.groundwork.instruments.editor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer to choose, of one question of a draft.
 *
 * @param code as answers hold it
 * @param label its short name, in all languages
 * @param text what it looks like for this very question, in all languages
 * @param points null where it is not counted
 * @param rating {@code low}, {@code moderate} …; "" for none
 * @param critical stops cash until it is dealt with
 */
public record DraftLevel(
        UUID id,
        UUID draft,
        UUID question,
        int position,
        String code,
        String label,
        String text,
        @Nullable Integer points,
        String rating,
        boolean critical) {}
