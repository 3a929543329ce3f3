package org.groundwork.actors.page;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How the area's files are written; called off the screen thread.
 *
 * @param registry writes the registry workbook to a file
 * @param brief writes one actor's partner brief to a file; null where that is not offered
 */
public record Exports(Consumer<Path> registry, @Nullable BiConsumer<UUID, Path> brief) {}
