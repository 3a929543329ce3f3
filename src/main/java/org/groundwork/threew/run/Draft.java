package org.groundwork.threew.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.groundwork.actors.presence.PresenceRole;
import org.groundwork.core.Fold;
import org.groundwork.threew.orgs.OrgText;
import org.jspecify.annotations.Nullable;

/**
 * A row understood; its organisations are not matched yet.
 *
 * @param row its number
 * @param implementing who does the work; several only where a person said that the cell holds several
 * @param others the other organisations by role
 * @param country ISO 3166-1 alpha-3
 * @param sector code, "" where not recognised
 * @param details what else the row says, as JSON
 */
record Draft(
        int row,
        List<OrgText> implementing,
        Map<PresenceRole, List<OrgText>> others,
        String country,
        PlaceResolver.Found place,
        String sector,
        String sectorText,
        String activity,
        String statusText,
        Period period,
        String details) {
    private static final String PART = "\u001f";

    /** First and last day, or the file's words where they are not told. */
    record Period(@Nullable LocalDate start, @Nullable LocalDate end, String text) {
        String key() {
            return start + "/" + end + "/" + Fold.key(text);
        }
    }

    /** What tells the presences of one organisation apart, in the file's words, so that no answer changes an id. */
    String presenceKey() {
        return String.join(
                PART, place.key(), Fold.key(sectorText), Fold.key(activity), Fold.key(statusText), period.key());
    }

    /** What makes a second row a repetition: the organisations too. */
    String rowKey() {
        StringBuilder key = new StringBuilder();
        implementing.forEach(org -> key.append(org.key()).append('+'));
        others.forEach((role, all) -> {
            key.append(PART);
            all.forEach(org -> key.append(org.key()).append('+'));
        });
        return key.append(PART).append(presenceKey()).toString();
    }
}
