package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one paper that is asked for says for the decision.
 *
 * @param name of its kind, in words
 * @param expires last day on which it holds; null: it does not expire
 */
public record DocumentFact(
        String name, PaperState state, @Nullable LocalDate expires) {}
