package org.groundwork.instruments.assessing;

import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Wish;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as it may be chosen for an actor.
 *
 * @param because why it stands where it stands; null where it fits and nobody says more
 */
record Fit(Instrument instrument, @Nullable Wish because) {}
