package org.groundwork.actors.work;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.record.Part;
import org.jspecify.annotations.Nullable;

/**
 * Where an actor can be found.
 *
 * @param place a place of the loaded list; null where it is not matched or not known
 * @param placeText the place as typed
 */
public record Office(
        UUID id,
        UUID actor,
        OfficeKind kind,
        @Nullable UUID place,
        String placeText,
        String address,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn)
        implements Part {}
