package org.groundwork.threew.wizard;

import java.util.List;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceChange;
import org.groundwork.actors.presence.PresenceImport;
import org.groundwork.threew.ImportPlan;
import org.groundwork.threew.orgs.OrgMatch;
import org.groundwork.threew.run.PresenceDiff;

/**
 * What writing a plan would do.
 *
 * @param actors new ones
 * @param known actors of the registry that the file mentions
 * @param parked those new ones that may be an actor of the registry
 * @param added presences that were not there
 * @param changed presences that the file says otherwise, or lists again
 * @param ended presences that the source no longer lists
 * @param again whether this very file was imported before
 */
record Effect(int actors, int known, int parked, int added, int changed, int ended, boolean again) {

    /**
     * Compares a plan with what its source listed so far.
     *
     * @param stored the source's presences
     * @param imports the source's imports
     */
    static Effect of(ImportPlan plan, List<Presence> stored, List<PresenceImport> imports) {
        PresenceChange change = new PresenceDiff(plan, stored, imports).change(List.of(), List.of());
        long ended = change.changed().stream()
                .filter(each -> !plan.presences().containsKey(each.id()))
                .count();
        return new Effect(
                count(plan, true),
                count(plan, false),
                (int) plan.matches().stream()
                        .filter(match -> !match.candidates().isEmpty())
                        .count(),
                change.added().size(),
                change.changed().size() - (int) ended,
                (int) ended,
                imports.stream().anyMatch(done -> done.sha256().equals(plan.sha256())));
    }

    private static int count(ImportPlan plan, boolean isNew) {
        return (int) plan.matches().stream()
                .filter(match -> match.isNew() == isNew)
                .map(OrgMatch::actor)
                .distinct()
                .count();
    }
}
