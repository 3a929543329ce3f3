package org.groundwork.duediligence.deciding;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of the shipped table of what is asked of whom.
 *
 * @param instrument an assessment; else a paper
 * @param code id of the instrument, or kind of document as instruments name it
 * @param from the lowest tier in which it is asked; null: never of this profile, and that is said
 * @param onlyForMoney asked only where money is
 * @param fact of the registry that answers it, so that it is not asked; "" for none
 * @param instead codes of others that do as well
 */
public record AskedLine(
        Profile profile,
        boolean instrument,
        String code,
        @Nullable Tier from,
        boolean onlyForMoney,
        String fact,
        List<String> instead) {
    public AskedLine {
        instead = List.copyOf(instead);
    }

    /** Its own code, and those of the others that do as well. */
    public List<String> codes() {
        return Stream.concat(Stream.of(code), instead.stream()).toList();
    }

    boolean answeredBy(Holding held) {
        return held.instrument() == instrument && codes().contains(held.code());
    }
}
