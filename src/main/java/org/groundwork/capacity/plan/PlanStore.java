package org.groundwork.capacity.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The rows of partners' plans. */
public final class PlanStore {
    private final Map<Class<?>, RowStore<? extends PlanRow>> tables = new HashMap<>();

    public PlanStore(Workspace workspace) {
        PlanTables.all().forEach(table -> tables.put(table.type(), rows(workspace, table)));
    }

    private static RowStore<? extends PlanRow> rows(Workspace workspace, PlanTables.PlanTable table) {
        return new RowStore<>(workspace, table.name(), table.type());
    }

    /** The rows of one kind that belong to an actor, in the order of making. */
    public <P extends PlanRow> List<P> of(Class<P> type, UUID actor) {
        return table(type).where("actor", actor);
    }

    /** All rows of one kind. */
    public <P extends PlanRow> List<P> all(Class<P> type) {
        return table(type).all();
    }

    public <P extends PlanRow> @Nullable P row(Class<P> type, UUID id) {
        return table(type).byId(List.of(id)).get(id);
    }

    /** Inside an act. */
    public <P extends PlanRow> P save(P row) {
        @SuppressWarnings("unchecked") // a row's own class
        Class<P> type = (Class<P>) row.getClass();
        table(type).save(List.of(row));
        return row;
    }

    /** Inside an act. */
    public void delete(PlanRow row) {
        table(row.getClass()).delete(List.of(row.id()));
    }

    @SuppressWarnings("unchecked") // filled by type
    private <P extends PlanRow> RowStore<P> table(Class<P> type) {
        return (RowStore<P>) Objects.requireNonNull(tables.get(type));
    }
}
