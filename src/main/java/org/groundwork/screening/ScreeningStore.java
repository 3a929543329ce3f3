package org.groundwork.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Runs, who was screened, hits, and what was decided. */
final class ScreeningStore {
    private final RowStore<Run> runs;
    private final RowStore<Screened> screened;
    private final RowStore<ListHit> hits;
    private final RowStore<Decision> decisions;

    ScreeningStore(Workspace workspace) {
        runs = new RowStore<>(workspace, "screening_run", Run.class);
        screened = new RowStore<>(workspace, "screening_subject", Screened.class);
        hits = new RowStore<>(workspace, "screening_hit", ListHit.class);
        decisions = new RowStore<>(workspace, "screening_decision", Decision.class);
    }

    /** In the order of making. */
    List<Run> runs() {
        return runs.all();
    }

    List<Screened> screened() {
        return screened.all();
    }

    List<ListHit> hits() {
        return hits.all();
    }

    /** In the order in which they were taken, by hit. */
    Map<UUID, List<Decision>> decisions() {
        return decisions.all().stream().collect(Collectors.groupingBy(Decision::hit));
    }

    void save(Decision decision) {
        decisions.save(List.of(decision));
    }

    /**
     * Keeps a run: hits that are there again stay as they were first seen, those of the screened actors that are not
     * found any more are marked gone. A hit that came from another record of the same actor is known by what it says,
     * so that what was decided about it holds.
     *
     * @param found the hits of this run
     * @param subjects the actors that it was over, with their names' hashes
     * @return how many hits are new
     */
    Run save(Run run, Collection<ListHit> found, Collection<Screened> subjects) {
        Map<UUID, ListHit> before = new HashMap<>();
        List<ListHit> twice = new ArrayList<>();
        hits.all().stream()
                .sorted(Comparator.comparing(hit -> !hit.id().equals(hit.named())))
                .filter(hit -> before.putIfAbsent(hit.named(), hit) != null)
                .forEach(twice::add);
        Set<UUID> actors = subjects.stream().map(Screened::actor).collect(Collectors.toSet());
        List<ListHit> kept = new ArrayList<>();
        int fresh = 0;
        for (ListHit hit : found) {
            ListHit known = before.remove(hit.id());
            fresh += known == null ? 1 : 0;
            kept.add(known == null ? hit : hit.since(known));
        }
        Stream.concat(before.values().stream(), twice.stream())
                .filter(hit -> !hit.gone() && actors.contains(hit.actor()))
                .forEach(hit -> kept.add(hit.vanished(true)));
        Run told = new Run(
                run.id(),
                run.ranAt(),
                run.ranBy(),
                run.lists(),
                run.editions(),
                run.whole(),
                run.names(),
                found.size(),
                fresh);
        runs.save(List.of(told));
        hits.save(kept);
        Map<UUID, Screened> known =
                screened.byId(subjects.stream().map(Screened::id).toList());
        screened.save(subjects.stream()
                .filter(each -> !run.whole() || differs(each, known.get(each.id())))
                .toList());
        return told;
    }

    private static boolean differs(Screened now, @Nullable Screened before) {
        return before == null || !before.namesHash().equals(now.namesHash());
    }
}
