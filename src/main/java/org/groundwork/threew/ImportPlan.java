package org.groundwork.threew;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresencePartner;
import org.groundwork.actors.presence.PresenceRow;
import org.groundwork.core.Columns;
import org.groundwork.places.Place;
import org.groundwork.threew.orgs.OrgMatch;

/**
 * An import worked out and not yet written: what the wizard's steps show, and all that writing needs.
 *
 * @param file the file's name
 * @param sha256 of its bytes
 * @param source who lists it
 * @param asOf the day for which it speaks
 * @param country ISO 3166-1 alpha-3, "" where nothing tells it
 * @param shape headers and columns
 * @param counts the figures of the result
 * @param rejects rows left out
 * @param matches each organisation the file mentions, and the actor it is
 * @param presences what the file describes, by id
 * @param partners roles of other organisations
 * @param rows further source rows
 * @param codes codes in other styles by which places were found, to be kept with them
 * @param open what waits for the meaning of texts that nobody has explained
 * @param notes what else to know
 */
public record ImportPlan(
        String file,
        String sheet,
        String sha256,
        String source,
        LocalDate asOf,
        String country,
        SheetShape shape,
        Counts counts,
        List<Rejected> rejects,
        List<OrgMatch> matches,
        Map<UUID, Presence> presences,
        List<PresencePartner> partners,
        List<PresenceRow> rows,
        List<OtherCode> codes,
        List<OpenSubject> open,
        ImportNotes notes) {

    /** Figures that do not depend on what is stored. */
    public record Counts(
            int read,
            int accepted,
            int repeated,
            ImportResult.Organisations organisations,
            int placesMatched,
            int placesUnmatched) {}

    /** Another code of a place, as the file writes it. */
    public record OtherCode(Place place, String code) {}

    /** A row left out: where, and why. */
    public record Rejected(int row, String column, RejectCode code) {}

    /** The same under another spelling of its source. */
    public ImportPlan withSource(String spelling) {
        if (spelling.equals(source)) {
            return this;
        }
        Map<UUID, Presence> renamed = new LinkedHashMap<>();
        presences.forEach((id, presence) -> renamed.put(id, Columns.with(presence, "source", spelling)));
        return new ImportPlan(
                file, sheet, sha256, spelling, asOf, country, shape, counts, rejects, matches, renamed, partners, rows,
                codes, open, notes);
    }
}
