package org.groundwork.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where actors stand with screening. */
final class StateRule {
    private final Map<UUID, Run> runs;
    private final Map<UUID, Screened> screened;
    private final @Nullable Run latest;
    private final Map<UUID, List<ListHit>> hits;
    private final Map<UUID, List<Decision>> decisions;

    /** @param runs in the order of making, as the decisions of each hit */
    StateRule(
            Collection<Run> runs,
            Collection<Screened> screened,
            Collection<ListHit> hits,
            Map<UUID, List<Decision>> decisions) {
        this.runs = runs.stream().collect(Collectors.toMap(Run::id, run -> run));
        this.screened = screened.stream().collect(Collectors.toMap(Screened::actor, each -> each));
        latest = runs.stream()
                .filter(Run::whole)
                .reduce((one, later) -> later.ranAt().isBefore(one.ranAt()) ? one : later)
                .orElse(null);
        this.hits = hits.stream().collect(Collectors.groupingBy(ListHit::actor));
        this.decisions = decisions;
    }

    /** The decision that counts. */
    static @Nullable Decision held(Collection<Decision> decisions) {
        return decisions.stream()
                .reduce((one, later) -> later.decidedAt().isBefore(one.decidedAt()) ? one : later)
                .orElse(null);
    }

    static boolean open(ListHit hit, @Nullable Decision held) {
        return !hit.gone() && (held == null || held.outcome() == Decision.Outcome.MORE_NEEDED);
    }

    /**
     * The state of one actor.
     *
     * @param hash of its names now
     * @param editions in use now
     */
    ScreeningState of(UUID actor, String hash, String editions, ZoneId zone) {
        Screened row = screened.get(actor);
        Run run = row == null ? null : last(row);
        Map<Decision.Outcome, Integer> decided = new EnumMap<>(Decision.Outcome.class);
        List<String> cleared = new ArrayList<>();
        int open = 0;
        for (ListHit hit : hits.getOrDefault(actor, List.of())) {
            Decision held = held(decisions.getOrDefault(hit.id(), List.of()));
            open += open(hit, held) ? 1 : 0;
            if (held != null && !hit.gone()) {
                decided.merge(held.outcome(), 1, Integer::sum);
                if (held.outcome() == Decision.Outcome.CLEARED_BY_LEGAL) {
                    cleared.add(held.reason());
                }
            }
        }
        boolean changed = row != null
                && run != null
                && (!row.namesHash().equals(hash) || !run.editions().equals(editions));
        return new ScreeningState(
                actor,
                run == null ? null : day(run.ranAt(), zone),
                run == null ? "" : run.lists(),
                changed,
                open,
                decided.getOrDefault(Decision.Outcome.SAME, 0),
                cleared,
                decided.getOrDefault(Decision.Outcome.NOT_SAME, 0));
    }

    private @Nullable Run last(Screened row) {
        Run own = runs.get(row.run());
        Run whole = latest;
        return own == null || (whole != null && whole.ranAt().isAfter(own.ranAt())) ? whole : own;
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    Map<UUID, ScreeningState> all(Map<UUID, String> hashes, String editions, ZoneId zone) {
        Map<UUID, ScreeningState> states = new HashMap<>();
        hashes.forEach((actor, hash) -> states.put(actor, of(actor, hash, editions, zone)));
        return states;
    }
}
