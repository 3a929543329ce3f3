package org.groundwork.actors.presence;

import java.util.List;

/**
 * What an import changes, worked out before anything is written.
 *
 * @param added presences not known before
 * @param changed known ones that the file tells differently or no longer lists
 * @param partnersAdded roles not known before
 * @param partnersGone roles that the file no longer lists
 * @param rowsAdded further source rows not known before
 * @param rowsGone further source rows that the file no longer has
 * @param imported the file itself; empty where this very file was imported before
 */
public record PresenceChange(
        List<Presence> added,
        List<Presence> changed,
        List<PresencePartner> partnersAdded,
        List<PresencePartner> partnersGone,
        List<PresenceRow> rowsAdded,
        List<PresenceRow> rowsGone,
        List<PresenceImport> imported) {

    /** Database rows that writing it changes. */
    public int rows() {
        return added.size()
                + changed.size()
                + partnersAdded.size()
                + partnersGone.size()
                + rowsAdded.size()
                + rowsGone.size()
                + imported.size();
    }
}
