package org.groundwork.threew.wizard;

import java.util.function.Supplier;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of work on a file: a value, or a problem that the wizard shows in place of its step.
 *
 * @param value null where there is a problem
 */
record Attempt<T>(@Nullable T value, @Nullable Problem problem) {
    static <T> Attempt<T> of(Supplier<T> work) {
        try {
            return new Attempt<>(work.get(), null);
        } catch (Problem problem) {
            return new Attempt<>(null, problem);
        }
    }
}
