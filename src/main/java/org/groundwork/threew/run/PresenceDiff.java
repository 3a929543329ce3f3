package org.groundwork.threew.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceChange;
import org.groundwork.actors.presence.PresenceImport;
import org.groundwork.actors.presence.PresencePartner;
import org.groundwork.actors.presence.PresenceRow;
import org.groundwork.threew.ImportPlan;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a file describes with what its source listed before. A later file ends what it no longer lists and
 * tells everything anew; an earlier one adds what it alone lists and changes nothing else. What a person typed or
 * changed is left alone.
 */
public final class PresenceDiff {
    private final ImportPlan plan;
    private final Map<UUID, Presence> stored;
    private final List<PresenceImport> imports;
    private final boolean latest;
    private final boolean newer;

    /**
     * @param stored what the source listed so far
     * @param imports all imports of the source
     */
    public PresenceDiff(ImportPlan plan, List<Presence> stored, List<PresenceImport> imports) {
        this.plan = plan;
        this.stored = stored.stream().collect(Collectors.toMap(Presence::id, presence -> presence));
        this.imports = imports;
        latest = imports.stream().noneMatch(done -> done.asOf().isAfter(plan.asOf()));
        newer = !imports.isEmpty()
                && imports.stream().allMatch(done -> done.asOf().isBefore(plan.asOf()));
    }

    public PresenceChange change(List<PresencePartner> partners, List<PresenceRow> rows) {
        List<Presence> added = new ArrayList<>();
        List<Presence> changed = new ArrayList<>();
        plan.presences().values().forEach(wanted -> {
            Presence before = stored.get(wanted.id());
            if (before == null) {
                added.add(wanted.ended(endAfter(plan.asOf())));
            } else if (!before.byHand()) {
                Presence now = listedAgain(before, wanted);
                if (!now.equals(before)) {
                    changed.add(now);
                }
            }
        });
        if (newer) {
            stored.values().stream()
                    .filter(before -> before.endedOn() == null && !before.byHand())
                    .filter(before -> !plan.presences().containsKey(before.id()))
                    .forEach(before -> changed.add(before.ended(plan.asOf())));
        }
        Map<UUID, PresencePartner> partnersBefore = new HashMap<>();
        partners.forEach(each -> partnersBefore.put(each.id(), each));
        Map<UUID, PresenceRow> rowsBefore = new HashMap<>();
        rows.forEach(each -> rowsBefore.put(each.id(), each));
        Set<UUID> wantedParts = new HashSet<>();
        plan.partners().forEach(each -> wantedParts.add(each.id()));
        plan.rows().forEach(each -> wantedParts.add(each.id()));
        return new PresenceChange(
                added,
                changed,
                plan.partners().stream()
                        .filter(each -> !partnersBefore.containsKey(each.id()) && mayAdd(each.presence()))
                        .toList(),
                partners.stream()
                        .filter(each -> !wantedParts.contains(each.id()) && mayRemove(each.presence()))
                        .toList(),
                plan.rows().stream()
                        .filter(each -> !rowsBefore.containsKey(each.id()) && mayAdd(each.presence()))
                        .toList(),
                rows.stream()
                        .filter(each -> !wantedParts.contains(each.id()) && mayRemove(each.presence()))
                        .toList(),
                imported());
    }

    private boolean mayAdd(UUID presence) {
        Presence before = stored.get(presence);
        return before == null || (latest && !before.byHand());
    }

    private boolean mayRemove(UUID presence) {
        Presence before = stored.get(presence);
        return latest && before != null && !before.byHand() && plan.presences().containsKey(presence);
    }

    private Presence listedAgain(Presence before, Presence wanted) {
        LocalDate first =
                before.listedOn() == null || before.listedOn().isAfter(plan.asOf()) ? plan.asOf() : before.listedOn();
        LocalDate ended = before.endedOn();
        if (ended != null && !ended.isAfter(plan.asOf())) {
            ended = endAfter(plan.asOf());
        }
        Presence told = latest ? wanted : before;
        boolean sameRow = told.details().equals(before.details());
        return new Presence(
                before.id(),
                told.actor(),
                told.country(),
                told.place(),
                told.placeCode(),
                told.placeText(),
                told.sector(),
                told.sectorText(),
                told.activity(),
                told.status(),
                told.statusText(),
                told.startOn(),
                told.endOn(),
                told.period(),
                before.source(),
                first,
                ended,
                false,
                sameRow ? before.sourceRow() : told.sourceRow(),
                told.details());
    }

    /** The date of the next file of the source after a day: what that day's file alone lists ended then. */
    private @Nullable LocalDate endAfter(LocalDate day) {
        return imports.stream()
                .map(PresenceImport::asOf)
                .filter(asOf -> asOf.isAfter(day))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private List<PresenceImport> imported() {
        UUID id = PresenceImport.idOf(plan.source(), plan.asOf(), plan.sheet(), plan.sha256());
        return imports.stream().anyMatch(done -> done.id().equals(id))
                ? List.of()
                : List.of(new PresenceImport(
                        id,
                        plan.source(),
                        plan.asOf(),
                        plan.file(),
                        plan.sheet(),
                        plan.sha256(),
                        plan.counts().read(),
                        plan.presences().size()));
    }
}
