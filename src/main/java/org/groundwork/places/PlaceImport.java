package org.groundwork.places;

import java.util.List;
import java.util.Map;
import org.groundwork.core.Finding;

/**
 * What a file of places holds, or what loading it did.
 *
 * @param file its name
 * @param content gazetteer or boundaries
 * @param list name of the place list
 * @param version of the list
 * @param countries three-letter codes
 * @param levels how many places on each level
 * @param rowsRead data rows with any content, or shapes
 * @param places distinct places described
 * @param added places that were not known before
 * @param changed known places of which something changed
 * @param closed places that a newer version no longer lists
 * @param shapes boundaries read
 * @param changes database rows changed; 0 at a second import
 * @param findings what was skipped or odd, with row numbers
 */
public record PlaceImport(
        String file,
        PlaceEdition.Content content,
        String list,
        String version,
        List<String> countries,
        Map<Integer, Integer> levels,
        int rowsRead,
        int places,
        int added,
        int changed,
        int closed,
        int shapes,
        int changes,
        List<Finding> findings) {

    /**
     * How a file is to be read where it does not tell by itself.
     *
     * @param country three-letter code, "" to find it in the file
     * @param list name of the list, "" for the file's
     * @param version of the list, "" for the file's
     */
    public record Options(String country, String list, String version) {
        public static final Options NONE = new Options("", "", "");
    }
}
