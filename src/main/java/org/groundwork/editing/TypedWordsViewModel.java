package org.groundwork.editing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.groundwork.core.Text;

/** What the journal kept of a value, in words, as far as its type alone says it. */
public final class TypedWordsViewModel {
    private TypedWordsViewModel() {}

    /**
     * The label of a constant, or a day as the language writes it.
     *
     * @param type of the column's component
     * @param text as the journal holds it
     * @return empty for other types, and for a constant without label
     */
    public static Optional<String> told(Class<?> type, String text) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> (Enum<?>) constant)
                    .filter(constant -> constant.name().equals(text) && Text.has(Text.labelKey(constant)))
                    .map(Text::label)
                    .findFirst();
        }
        return type == LocalDate.class ? Optional.of(Text.date(LocalDate.parse(text))) : Optional.empty();
    }
}
