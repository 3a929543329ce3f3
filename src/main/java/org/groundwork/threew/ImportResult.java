package org.groundwork.threew;

import java.util.List;

/**
 * What an import found and did; the command line prints it as it is.
 *
 * @param rowsRead data rows with any content: accepted, repeated and rejected ones together
 * @param organisations distinct names in each role, after trimming and case folding
 * @param actorsCreated actors that were not in the registry
 * @param actorsMatched actors that were
 * @param matchesParked new actors that may be one of the registry, to be decided by a person
 * @param presences distinct presences that the file describes
 * @param changes database rows changed; 0 at a second import
 * @param placesMatched distinct codes of all admin columns, or names where there is no code, that a loaded list has
 * @param placesUnmatched those that none has
 * @param rejects the rows that were not imported
 * @param notes what else to know
 */
public record ImportResult(
        String file,
        String sheet,
        int rowsRead,
        int rowsAccepted,
        int rowsRepeated,
        int rowsRejected,
        Organisations organisations,
        int actorsCreated,
        int actorsMatched,
        int matchesParked,
        int presences,
        int changes,
        int placesMatched,
        int placesUnmatched,
        List<Reject> rejects,
        ImportNotes notes) {

    /** Distinct names by role. */
    public record Organisations(int implementing, int programming, int funding) {}

    /**
     * A row that was not imported.
     *
     * @param row its number in the file
     * @param column the header of the column that says why
     * @param message why, in words
     */
    public record Reject(int row, String column, RejectCode code, String message) {}
}
