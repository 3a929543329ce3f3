package org.groundwork.duediligence;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.duediligence.deciding.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as a line of the list.
 *
 * @param papers that are held and count
 * @param ending papers that end soon
 * @param ended papers that have ended or are too old
 * @param nextEnd the next day on which a paper that counts ends
 * @param flags how many that were not dismissed; what they say is read on purpose
 * @param headFlags how many stand at the organisations to which it belongs
 * @param decision the latest; null where there is none
 * @param decisionEnded on which day it held for the last time; null while it holds, or lets nothing begin
 */
public record DossierRow(
        UUID actor,
        String name,
        ActorKind kind,
        int papers,
        int ending,
        int ended,
        @Nullable LocalDate nextEnd,
        int flags,
        int headFlags,
        @Nullable Decision decision,
        @Nullable LocalDate decisionEnded) {

    /** Whether anything was ever noted in this dossier. */
    public boolean begun() {
        return papers + ending + ended + flags > 0 || decision != null;
    }
}
