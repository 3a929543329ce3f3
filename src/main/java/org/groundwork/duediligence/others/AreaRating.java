package org.groundwork.duediligence.others;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One area's rating in somebody else's report, and how far it spares our questions on it. */
public record AreaRating(
        UUID id,
        UUID actor,
        UUID assessment,
        OthersArea area,
        @Nullable OthersRating rating,
        Cover cover) {

    /** Whether it says that the area is weak. */
    public boolean poor() {
        return rating != null && rating.poor();
    }

    /** Whether a question on this topic belongs to its area; one on none belongs to no area. */
    public boolean covers(String topic) {
        return !topic.isEmpty() && area.covers(topic);
    }
}
