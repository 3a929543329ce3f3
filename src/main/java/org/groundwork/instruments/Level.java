package org.groundwork.instruments;

import org.jspecify.annotations.Nullable;

/**
 * An answer to choose.
 *
 * @param id as answers hold it
 * @param label its short name
 * @param text what it looks like for this very question, shown while rating
 * @param points in the instrument's direction; null where it is not counted
 * @param rating {@code low}, {@code moderate} …: of risk or capacity, as the direction says; null for none
 */
public record Level(
        String id,
        Words label,
        Words text,
        @Nullable Integer points,
        @Nullable String rating) {}
