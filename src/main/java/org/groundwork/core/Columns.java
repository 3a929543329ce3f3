package org.groundwork.core;

import org.jspecify.annotations.Nullable;

/** Records with one component changed at a time, as a form does. */
public record Columns() {

    /** The type of a column of the table that holds these records; null for a column that is none of theirs. */
    public static @Nullable Class<?> type(Class<?> row, String column) {
        RecordShape<?> shape = RecordShape.of(row);
        int at = shape.names().indexOf(column);
        return at < 0 ? null : shape.types().get(at);
    }

    /**
     * The same record with one component changed.
     *
     * @param component the component's name, as findings name it
     * @throws IllegalArgumentException when the record has no such component, or the value is not of its type
     */
    public static <R> R with(R row, String component, @Nullable Object changed) {
        @SuppressWarnings("unchecked")
        RecordShape<R> shape = (RecordShape<R>) RecordShape.of(row.getClass());
        int at = shape.indexOf(component);
        if (at < 0) {
            throw new IllegalArgumentException(row.getClass().getSimpleName() + " has no " + component);
        }
        @Nullable Object[] values = shape.values(row).toArray();
        values[at] = changed;
        return shape.make(values);
    }
}
