package org.groundwork.duediligence.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.editing.TypedWordsViewModel;

/** What the journal kept of the area's rows, in words. */
public final class WordsOfRowsViewModel {
    private final Map<String, Class<?>> tables = new HashMap<>();
    private final Set<String> secret;
    private final Function<UUID, String> actorName;

    /**
     * Words for the rows of these tables.
     *
     * @param secret columns, as "table.column", whose content the history does not show
     * @param actorName by which an actor is shown
     */
    public WordsOfRowsViewModel(Map<String, Class<?>> tables, Set<String> secret, Function<UUID, String> actorName) {
        this.tables.putAll(tables);
        this.secret = Set.copyOf(secret);
        this.actorName = actorName;
    }

    /** The words of a value; empty for a table of another area, and where the value speaks for itself. */
    public Optional<String> told(String table, String column, Object value) {
        if (secret.contains(table + "." + column)) {
            return Optional.of(Text.of("duediligence.history.secret"));
        }
        Class<?> row = tables.get(table);
        Class<?> type = row == null ? null : Columns.type(row, column);
        if (type == null) {
            return Optional.empty();
        }
        String text = value.toString();
        if (type == UUID.class) {
            return Optional.of(actorName.apply(UUID.fromString(text))).filter(name -> !name.isEmpty());
        }
        return TypedWordsViewModel.told(type, text);
    }
}
