package org.groundwork.office;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import org.groundwork.core.Problem;

/** Writes what is already a file's content, such as a picture or an attachment. */
public final class FileCopy {
    private FileCopy() {}

    /**
     * Puts the content in place of what was at {@code target}, whole or not at all; the stream stays open.
     *
     * @throws Problem (place OUTPUT) where it cannot be written
     */
    public static void write(Path target, InputStream content) {
        NewFile.write(target, content::transferTo);
    }

    public static void write(Path target, byte[] content) {
        write(target, new ByteArrayInputStream(content));
    }
}
