package org.groundwork.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hash chain of one copy on one device.
 *
 * @param place digest of device and folder, so that a copy that stands elsewhere is noticed without naming the folder
 * @param parent the chain that this one continues; null for the first
 * @param parentHash the last hash of that chain
 * @param acts how many acts it has
 * @param head the hash of its last act, or its {@link #root} before the first
 * @param closed true for a copy or restore: the next act starts a new chain
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record Chain(
        UUID id,
        UUID device,
        String place,
        @Nullable UUID parent,
        byte @Nullable [] parentHash,
        long acts,
        byte[] head,
        boolean closed) {

    static Chain start(UUID id, UUID device, String place, @Nullable Chain after) {
        UUID parent = after == null ? null : after.id();
        byte[] parentHash = after == null ? null : after.head();
        return new Chain(id, device, place, parent, parentHash, 0, root(id, device, parent, parentHash), false);
    }

    /** What stands before the first act: names chain, device, and what is continued. Part of the file format. */
    static byte[] root(UUID id, UUID device, @Nullable UUID parent, byte @Nullable [] parentHash) {
        return new Digest()
                .put("groundwork chain")
                .put(id)
                .put(device)
                .put(parent)
                .put(parentHash)
                .finish();
    }

    Chain with(ActRow act) {
        return new Chain(id, device, place, parent, parentHash, act.number(), act.hash(), closed);
    }

    boolean continuesOn(UUID thisDevice, String thisPlace) {
        return !closed && device.equals(thisDevice) && place.equals(thisPlace);
    }

    /** @param copy the header's name for this copy: a restored workspace stands elsewhere though in the same folder */
    static String place(Path folder, UUID device, UUID copy) {
        Path real = folder.toAbsolutePath().normalize();
        try {
            real = folder.toRealPath();
        } catch (IOException e) {
            // the path as it was given is as good a mark; a link's other name at worst starts a new chain
        }
        return HexFormat.of()
                .formatHex(
                        new Digest().put(device).put(copy).put(real.toString()).finish());
    }
}
