/**
 * Names against watchlists, on this computer only. Follows the rules for screening: normalisation, a score that charges
 * for unmatched words, decisions remembered per listed entry; a hit is never a verdict. Owns watchlist,
 * watchlist_entry,
 * watchlist_name, screening_run, screening_subject, screening_hit, screening_decision.
 */
@NullMarked
package org.groundwork.screening;

import org.jspecify.annotations.NullMarked;
