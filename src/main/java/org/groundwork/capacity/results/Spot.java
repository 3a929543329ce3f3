package org.groundwork.capacity.results;

import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Where one assessment lies in a line over time.
 *
 * @param along how far between the first day and the last, 0 to 1
 * @param share how high, 0 to 1; null where nothing is known or it was asked otherwise
 */
public record Spot(
        Assessed assessed, Fraction along, @Nullable Fraction share) {}
