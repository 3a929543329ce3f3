package org.groundwork.capacity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.groundwork.capacity.plan.PlanTables;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.editing.TypedWordsViewModel;

/** What the journal kept of a plan's rows, in words. */
final class HistoryViewModel {
    private static final Map<String, Class<?>> TABLES = tables();

    private final Function<UUID, String> names;

    /** @param names of actors by id, "" for none */
    HistoryViewModel(Function<UUID, String> names) {
        this.names = names;
    }

    private static Map<String, Class<?>> tables() {
        Map<String, Class<?>> tables = new HashMap<>();
        PlanTables.all().forEach(table -> tables.put(table.name(), table.type()));
        return tables;
    }

    Optional<String> told(String table, String column, Object value) {
        Class<?> row = TABLES.get(table);
        Class<?> type = row == null ? null : Columns.type(row, column);
        if (type == null) {
            return Optional.empty();
        }
        String text = value.toString();
        if (type == UUID.class) {
            return Optional.of(names.apply(UUID.fromString(text))).filter(name -> !name.isEmpty());
        }
        return type == BigDecimal.class
                ? Optional.of(Text.number(new BigDecimal(text)))
                : TypedWordsViewModel.told(type, text);
    }
}
