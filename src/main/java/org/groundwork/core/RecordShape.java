package org.groundwork.core;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record's components as columns of its table. Looked up once, for tens of thousands of rows.
 */
public final class RecordShape<R> {
    private static final ClassValue<RecordShape<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape<?> computeValue(Class<?> type) {
            return new RecordShape<>(type);
        }
    };

    private final Constructor<R> constructor;
    private final List<String> components = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Class<?>> types = new ArrayList<>();
    private final Method[] accessors;

    private RecordShape(Class<R> type) {
        RecordComponent[] parts = type.getRecordComponents();
        accessors = new Method[parts.length];
        for (int i = 0; i < parts.length; i++) {
            components.add(parts[i].getName());
            names.add(parts[i].getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
            types.add(parts[i].getType());
            accessors[i] = parts[i].getAccessor();
            accessors[i].setAccessible(true); // spares a check for each value
        }
        try {
            constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName(), e);
        }
    }

    /** The shape of these records. */
    @SuppressWarnings("unchecked") // filled with the type's own columns
    public static <R> RecordShape<R> of(Class<R> type) {
        return (RecordShape<R>) Objects.requireNonNull(KNOWN.get(type));
    }

    /** Column names in the record's order: {@code hqCountry} is {@code hq_country}. */
    public List<String> names() {
        return names;
    }

    /** The components' types in the same order. */
    public List<Class<?>> types() {
        return types;
    }

    /** The record's values in the same order. */
    List<@Nullable Object> values(Object row) {
        List<@Nullable Object> values = new ArrayList<>(accessors.length);
        for (int i = 0; i < accessors.length; i++) {
            values.add(value(row, i));
        }
        return values;
    }

    /** The record's value at this place. */
    public @Nullable Object value(Object row, int index) {
        try {
            return accessors[index].invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(components.get(index), e);
        }
    }

    /** The record of these values, in the same order. */
    public R make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(constructor.getDeclaringClass().getName(), e);
        }
    }

    /** Where a component stands, -1 for one that the record does not have. */
    int indexOf(String component) {
        return components.indexOf(component);
    }
}
