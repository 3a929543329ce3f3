package org.groundwork.capacity;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.groundwork.instruments.Assessed;

/**
 * What this area needs of the one that assesses.
 *
 * @param of every assessment of an actor
 * @param all every assessment there is
 * @param open shows the questionnaire of an assessment
 * @param begin begins an assessment of an actor with an instrument, and shows it
 */
public record Assessments(
        Function<UUID, List<Assessed>> of,
        Supplier<List<Assessed>> all,
        Consumer<UUID> open,
        BiConsumer<UUID, String> begin) {}
