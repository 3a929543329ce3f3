package org.groundwork.actors.record;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record as the columns of its table, and one component changed at a time, as a form does.
 *
 * @param type the record
 */
public record Columns<R>(Class<R> type) {

    /** Column names in the record's order: {@code hqCountry} is {@code hq_country}. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            names.add(part.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
        }
        return names;
    }

    /** The record's values in the same order. */
    public List<@Nullable Object> values(Object row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            values.add(value(row, part));
        }
        return values;
    }

    /**
     * The same record with one component changed.
     *
     * @param component the component's name, as findings name it
     * @throws IllegalArgumentException when the record has no such component, or the value is not of its type
     */
    public static <R> R with(R row, String component, @Nullable Object changed) {
        RecordComponent[] parts = row.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        @Nullable Object[] values = new Object[parts.length];
        boolean found = false;
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            boolean same = parts[i].getName().equals(component);
            found |= same;
            values[i] = same ? changed : value(row, parts[i]);
        }
        if (!found) {
            throw new IllegalArgumentException(row.getClass().getSimpleName() + " has no " + component);
        }
        try {
            @SuppressWarnings("unchecked")
            R made = (R) row.getClass().getDeclaredConstructor(types).newInstance(values);
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(component, e);
        }
    }

    private static @Nullable Object value(Object row, RecordComponent part) {
        try {
            return part.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(part.getName(), e);
        }
    }
}
