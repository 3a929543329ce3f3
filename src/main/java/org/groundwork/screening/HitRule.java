package org.groundwork.screening;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundwork.core.Finding;
import org.groundwork.core.Progress;
import org.groundwork.screening.run.Asked;
import org.groundwork.screening.run.ListIndex;
import org.groundwork.screening.run.Subject;

/** Finds the hits of all subjects. */
final class HitRule {
    private HitRule() {}

    /** A hit with the words that explain it. */
    record Explained(ListHit hit, List<Finding> reasons) {}

    static Map<UUID, Explained> hits(
            Collection<Subject> subjects, ListIndex lists, Bands bands, UUID run, Progress progress) {
        Map<UUID, Explained> hits = new LinkedHashMap<>();
        int done = 0;
        for (Subject subject : subjects) {
            progress.report(done++, subjects.size());
            for (String name : subject.names()) {
                Asked asked = new Asked(name, subject.nature(), List.of(), subject.countries());
                for (FoundName found : lists.find(asked, bands)) {
                    ListHit hit = hit(subject, found, run);
                    hits.putIfAbsent(hit.id(), new Explained(hit, found.reasons()));
                }
            }
        }
        return hits;
    }

    private static ListHit hit(Subject subject, FoundName found, UUID run) {
        Listed listed = found.listed();
        String hash = WatchlistStore.hash(listed);
        String list = found.list().name();
        return new ListHit(
                ListHit.id(subject.actor(), subject.part(), found.name(), list, listed.code(), hash),
                subject.actor(),
                subject.part(),
                subject.role(),
                found.name(),
                list,
                listed.code(),
                hash,
                listed.kind(),
                listed.name(),
                found.matched(),
                listed.bornText(),
                String.join(" ", listed.countries()),
                listed.places(),
                listed.details(),
                (int) Math.round(1000 * found.score()),
                found.band(),
                run,
                false);
    }
}
