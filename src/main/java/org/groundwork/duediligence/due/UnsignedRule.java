package org.groundwork.duediligence.due;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.groundwork.duediligence.deciding.Decision;

/** Decisions of which the signed sheet is not attached: it closes them, so it is due from the day of the decision. */
public final class UnsignedRule {
    private UnsignedRule() {}

    /**
     * One for each that is not signed; the office sees to it itself.
     *
     * @param current the decisions that count
     * @param signed ids of those with a signed sheet
     * @param words of what is wanted
     */
    public static List<DueThing> of(Collection<Decision> current, Set<UUID> signed, Function<Decision, String> words) {
        return current.stream()
                .filter(each -> !signed.contains(each.id()))
                .map(each -> new DueThing(
                        DueKind.SIGNATURE, each.id(), each.actor(), words.apply(each), each.decidedOn(), true))
                .toList();
    }
}
