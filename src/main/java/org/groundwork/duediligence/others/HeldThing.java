package org.groundwork.duediligence.others;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that need not be asked of a partner again.
 *
 * @param kind what it is
 * @param name in words where its kind does not say: a paper's kind, an instrument's title, an area
 * @param documents ids of kinds of paper that it stands for
 * @param areas of ours that it answers
 * @param inPart it answers a part only, and the rest is still to be asked
 * @param from whom it is; "" for the partner itself
 * @param until last day on which it counts; null: it does not end
 */
public record HeldThing(
        HeldKind kind,
        String name,
        Set<String> documents,
        Set<OthersArea> areas,
        boolean inPart,
        String from,
        @Nullable LocalDate until) {
    public HeldThing {
        documents = Set.copyOf(documents);
        areas = Set.copyOf(areas);
    }
}
