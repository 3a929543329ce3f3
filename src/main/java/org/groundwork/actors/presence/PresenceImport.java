package org.groundwork.actors.presence;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.core.Id;

/**
 * A file of a source that was imported.
 *
 * @param id named after source, date, sheet and content, so that the same file is the same import everywhere
 * @param asOf the day for which it speaks
 * @param sha256 of the file's bytes, hexadecimal
 */
public record PresenceImport(
        UUID id,
        String source,
        LocalDate asOf,
        String fileName,
        String sheet,
        String sha256,
        int rowsRead,
        int presences) {

    public static UUID idOf(String source, LocalDate asOf, String sheet, String sha256) {
        return Id.named("presence import", source, asOf.toString(), sheet, sha256);
    }
}
