package org.groundwork.instruments.editor;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of scores of a draft that has a rating; bands stand from best to worst.
 *
 * @param rating with its noun: {@code low-risk}
 * @param label in all languages
 * @param fromScore the lowest score in it; null for no end
 * @param belowScore the first score above it; null for no end
 */
public record DraftBand(
        UUID id,
        UUID draft,
        int position,
        String rating,
        String label,
        @Nullable BigDecimal fromScore,
        @Nullable BigDecimal belowScore) {}
