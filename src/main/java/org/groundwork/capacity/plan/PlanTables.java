package org.groundwork.capacity.plan;

import java.util.List;

/** Which table the rows of each kind live in. */
public final class PlanTables {
    /** One of them; the type's components are its columns. */
    public record PlanTable(String name, Class<? extends PlanRow> type) {}

    private static final List<PlanTable> ALL = List.of(
            new PlanTable("capacity_gap", GapNote.class),
            new PlanTable("capacity_action", PlanAction.class),
            new PlanTable("capacity_visit", Visit.class),
            new PlanTable("capacity_teaching", Teaching.class),
            new PlanTable("capacity_exit", ExitPlan.class),
            new PlanTable("capacity_exit_step", ExitStep.class));

    private PlanTables() {}

    public static List<PlanTable> all() {
        return ALL;
    }

    public static String name(Class<?> type) {
        return ALL.stream()
                .filter(table -> table.type() == type)
                .map(PlanTable::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName()));
    }
}
