package org.groundwork.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.Id;
import org.groundwork.screening.run.ListIndex;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;

/** The editions of watchlists, and the entries of those in use. */
final class WatchlistStore {
    private final Workspace workspace;
    private final RowStore<Watchlist> lists;
    private final RowStore<WatchlistEntry> entries;
    private final RowStore<WatchlistName> names;

    WatchlistStore(Workspace workspace) {
        this.workspace = workspace;
        lists = new RowStore<>(workspace, "watchlist", Watchlist.class);
        entries = new RowStore<>(workspace, "watchlist_entry", WatchlistEntry.class);
        names = new RowStore<>(workspace, "watchlist_name", WatchlistName.class);
    }

    /** Every edition that was ever loaded, the latest first. */
    List<Watchlist> all() {
        return lists.all().stream()
                .sorted(Comparator.comparing(Watchlist::importedAt).reversed().thenComparing(Watchlist::name))
                .toList();
    }

    /** The editions that names are screened against, by name. */
    List<Watchlist> inUse() {
        return lists.all().stream()
                .filter(Watchlist::inUse)
                .sorted(Comparator.comparing(Watchlist::name))
                .toList();
    }

    /** All entries of the editions in use. */
    List<ListIndex.Entry> entries() {
        Map<UUID, Watchlist> used = inUse().stream().collect(Collectors.toMap(Watchlist::id, list -> list));
        Map<UUID, List<WatchlistName>> called =
                names.all().stream().collect(Collectors.groupingBy(WatchlistName::entry));
        List<ListIndex.Entry> found = new ArrayList<>();
        for (WatchlistEntry entry : entries.all()) {
            Watchlist list = used.get(entry.watchlist());
            if (list != null) {
                found.add(new ListIndex.Entry(list, listed(entry, called.getOrDefault(entry.id(), List.of()))));
            }
        }
        return found;
    }

    private static Listed listed(WatchlistEntry entry, List<WatchlistName> called) {
        return new Listed(
                entry.code(),
                entry.kind(),
                called.stream()
                        .sorted(Comparator.comparing(WatchlistName::rank))
                        .map(name -> new Listed.Name(name.text(), name.kind()))
                        .toList(),
                Stream.of(entry.born().split(";", -1))
                        .map(BirthDate::parse)
                        .flatMap(java.util.Optional::stream)
                        .toList(),
                entry.countries().isEmpty()
                        ? List.of()
                        : Arrays.asList(entry.countries().split(" ", -1)),
                entry.places(),
                entry.details());
    }

    /** Lays down an edition; those of the same list that were in use before lose their entries. */
    void save(Watchlist edition, List<Listed> listed) {
        inUse().stream()
                .filter(list -> list.name().equals(edition.name()) && !list.id().equals(edition.id()))
                .forEach(this::putAway);
        lists.save(List.of(edition));
        List<WatchlistEntry> rows = new ArrayList<>();
        List<WatchlistName> called = new ArrayList<>();
        for (Listed each : listed) {
            UUID id = Id.named("watchlist-entry", edition.id().toString(), each.code());
            rows.add(new WatchlistEntry(
                    id,
                    edition.id(),
                    each.code(),
                    each.kind(),
                    each.bornText(),
                    String.join(" ", each.countries()),
                    each.places(),
                    each.details(),
                    hash(each)));
            for (int i = 0; i < each.names().size(); i++) {
                called.add(new WatchlistName(
                        Id.named("watchlist-name", id.toString(), String.valueOf(i)),
                        id,
                        i,
                        each.names().get(i).text(),
                        each.names().get(i).kind()));
            }
        }
        entries.save(rows);
        names.save(called);
    }

    /** Takes a list out of use. */
    void putAway(Watchlist list) {
        workspace.write(handle -> {
            handle.execute(
                    "DELETE FROM watchlist_name WHERE entry IN (SELECT id FROM watchlist_entry WHERE watchlist = ?)",
                    list.id());
            return handle.execute("DELETE FROM watchlist_entry WHERE watchlist = ?", list.id());
        });
        lists.save(List.of(list.inUse(false)));
    }

    /** What tells whether an entry is still what was decided about. */
    static String hash(Listed listed) {
        return Id.named("watchlist-content", listed.fingerprint()).toString();
    }
}
