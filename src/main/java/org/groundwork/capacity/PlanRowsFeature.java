package org.groundwork.capacity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.groundwork.capacity.plan.ExitPlan;
import org.groundwork.capacity.plan.GapNote;
import org.groundwork.capacity.plan.PlanRow;
import org.groundwork.capacity.plan.PlanStore;
import org.groundwork.capacity.plan.PlanTables;
import org.groundwork.core.Columns;
import org.groundwork.workspace.Workspace;

/** Plans that were made elsewhere. */
public final class PlanRowsFeature {
    private final PlanStore store;

    public PlanRowsFeature(Workspace workspace) {
        store = new PlanStore(workspace);
    }

    /** The record of each table. */
    public static Map<String, Class<?>> kinds() {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        PlanTables.all().forEach(table -> kinds.put(table.name(), table.type()));
        return kinds;
    }

    /**
     * Stores rows of plans that were made elsewhere; inside an act.
     *
     * @return how many there are
     */
    public int take(Collection<?> rows) {
        rows.forEach(row -> store.save(named((PlanRow) row)));
        return rows.size();
    }

    /** What an actor has once is named after the actor. */
    private static PlanRow named(PlanRow row) {
        return switch (row) {
            case GapNote gap ->
                Columns.with(
                        gap,
                        "id",
                        GapNote.of(gap.actor(), gap.instrument(), gap.question())
                                .id());
            case ExitPlan exit ->
                Columns.with(exit, "id", ExitPlan.of(exit.actor()).id());
            default -> row;
        };
    }
}
