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
        Cover cover) {}
