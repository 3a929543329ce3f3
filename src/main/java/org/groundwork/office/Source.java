package org.groundwork.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that can be read again and again: a file on the disk, or an entry of a zip.
 *
 * @param name the file's name, for messages and as the name of a csv's only sheet
 * @param path the file, null where it lies in a zip
 * @param size in bytes, as far as the zip's directory tells the truth
 */
record Source(String name, @Nullable Path path, long size, Opener opener) {
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    static Source of(String name, byte[] bytes) {
        return new Source(name, null, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    InputStream open() throws IOException {
        return opener.open();
    }

    byte[] first(int count) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(count);
        }
    }

    /** The name without its ending. */
    String title() {
        String plain = name.substring(name.lastIndexOf('/') + 1);
        int dot = plain.lastIndexOf('.');
        return dot > 0 ? plain.substring(0, dot) : plain;
    }
}
