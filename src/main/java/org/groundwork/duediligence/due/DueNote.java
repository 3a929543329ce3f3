package org.groundwork.duediligence.due;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody chased or handled something that ends. Appended, never edited. It counts for one end only: what is renewed
 * ends on another day and is due again then.
 *
 * @param handled nothing more is to be done about this end; else it was chased
 * @param text the message as it was sent, or what was done
 */
public record DueNote(
        UUID id,
        UUID actor,
        DueKind kind,
        UUID subject,
        LocalDate endsOn,
        boolean handled,
        LocalDate notedOn,
        String notedBy,
        String text) {}
