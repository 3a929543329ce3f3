package org.groundwork.actors.page;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What leaves the area: how its files are written, called off the screen thread, and the ways from a record to others.
 *
 * @param registry writes the registry workbook to a file
 * @param brief writes one actor's partner brief to a file; null where that is not offered
 * @param onRecord acts of other areas on the open record
 */
public record Exports(Consumer<Path> registry, @Nullable BiConsumer<UUID, Path> brief, List<OnRecord> onRecord) {
    public Exports {
        onRecord = List.copyOf(onRecord);
    }

    /** An act of another area, by the text key of its name; it is given the actor. */
    public record OnRecord(String key, @Nullable String shortcut, Consumer<UUID> act) {}
}
