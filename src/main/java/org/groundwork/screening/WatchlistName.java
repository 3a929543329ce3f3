package org.groundwork.screening;

import java.util.UUID;

/** A row of watchlist_name. */
record WatchlistName(UUID id, UUID entry, Integer rank, String text, Listed.NameKind kind) {}
