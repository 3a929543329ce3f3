package org.groundwork.instruments.editor;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.instruments.content.Condition;

/** Conditions that all have to hold, as a list; deeper ones are shown and not taken apart. */
final class ConditionsRule {
    private ConditionsRule() {}

    /** What has to hold, one by one. */
    static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all ? all.of() : List.of(condition);
    }

    /** The same with one more. */
    static Condition and(Condition condition, Condition more) {
        List<Condition> parts = new ArrayList<>(parts(condition));
        parts.add(more);
        return of(parts);
    }

    /** The same without one. */
    static Condition without(Condition condition, Condition gone) {
        List<Condition> parts = new ArrayList<>(parts(condition));
        parts.remove(gone);
        return of(parts);
    }

    private static Condition of(List<Condition> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }
}
