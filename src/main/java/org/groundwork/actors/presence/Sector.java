package org.groundwork.actors.presence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sector or cluster. The shipped list has the codes of HAPI's global coordination groups; an office adds, renames
 * and retires.
 *
 * @param id named after the code
 * @param code as presences carry it
 * @param name in the office's words; "" where the shipped name in the program's language stands
 * @param words other names that files use, in any language
 * @param retiredOn no longer offered since
 */
public record Sector(
        UUID id,
        String code,
        String name,
        List<String> words,
        @Nullable LocalDate retiredOn) {
    public Sector {
        words = List.copyOf(words);
    }
}
