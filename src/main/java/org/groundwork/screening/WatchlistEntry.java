package org.groundwork.screening;

import java.util.UUID;

/** A row of watchlist_entry. */
record WatchlistEntry(
        UUID id,
        UUID watchlist,
        String code,
        Listed.Kind kind,
        String born,
        String countries,
        String places,
        String details,
        String hash) {}
