package org.groundwork.actors.page;

import java.util.List;
import java.util.Map;
import org.groundwork.actors.Actor;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceRow;
import org.groundwork.actors.record.Part;
import org.groundwork.actors.status.ClaimResult;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.actors.status.LocalStatus;
import org.groundwork.actors.status.SensitiveKind;
import org.groundwork.actors.work.Relation;

/**
 * One actor's record as it was read.
 *
 * @param name by which the actor is shown
 * @param otherName a name in another script, or ""
 * @param acronym or ""
 * @param parts rows by their kind
 * @param furtherRows of files that describe the same presences and say something more
 * @param roles of other organisations in its work, and its own in theirs
 * @param drafts text that was not understood, by table: "row field" to text
 * @param tiesToIt ties that other actors have to this one, by their names
 * @param elsewhere what it counts as in each country of its work
 * @param perhaps the name of the actor it may be the same as, or ""
 * @param sensitive the sensitive claims that the office keeps at all
 */
public record RecordContent(
        Actor actor,
        String name,
        String otherName,
        String acronym,
        Map<Class<?>, List<? extends Part>> parts,
        List<Presence> presences,
        List<PresenceRow> furtherRows,
        RolesInWork roles,
        Map<String, Map<String, String>> drafts,
        LocalStatus status,
        List<TieToIt> tiesToIt,
        Map<String, LocalClass> elsewhere,
        List<ClaimResult> claims,
        String perhaps,
        List<SensitiveKind> sensitive) {

    /** What another actor says that this one is to it. */
    public record TieToIt(String name, Relation tie) {}

    /** The rows of one kind. */
    @SuppressWarnings("unchecked") // the map holds each kind's own rows under its class
    public <P extends Part> List<P> rows(Class<P> type) {
        return (List<P>) parts.getOrDefault(type, List.of());
    }
}
