package org.groundwork.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.groundwork.core.Problem;

/**
 * Writes a file whole or not at all: under another name in the same folder, then put in place in one step. What stood
 * there before stays until then.
 */
final class NewFile {
    private static final int BUFFER = 1 << 16;
    private static final long LITTLE = 4L << 20;

    private NewFile() {}

    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the file.
     *
     * @throws Problem (place OUTPUT) where the folder is missing or closed, the disk is full, or the file in place is
     *     held by another program
     */
    static void write(Path target, Content content) {
        Path whole = target.toAbsolutePath();
        Path folder = whole.getParent();
        String name = String.valueOf(whole.getFileName());
        if (folder == null || !Files.isDirectory(folder)) {
            throw Problem.output("office.problem.noFolder", name, String.valueOf(folder));
        }
        if (Files.isDirectory(whole)) {
            throw Problem.output("office.problem.isFolder", name);
        }
        refuseHeld(whole, name);
        try {
            Path part = part(folder, name, content);
            try {
                place(part, whole, name);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (UncheckedIOException e) {
            throw problem(folder, name, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw problem(folder, name, e);
        }
    }

    /** Excel holds a file that it shows; better to hear that now than after the work. */
    private static void refuseHeld(Path target, String name) {
        if (!Files.exists(target)) {
            return;
        }
        try (FileChannel held = FileChannel.open(target, StandardOpenOption.WRITE)) {
            held.position(0);
        } catch (IOException e) {
            throw Problem.output("office.problem.openElsewhere", name).because(e);
        }
    }

    private static Path part(Path folder, String name, Content content) throws IOException {
        Path part = unused(folder, name);
        boolean done = false;
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(out);
            out.flush();
            channel.force(true);
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(part);
            }
        }
        return part;
    }

    private static Path unused(Path folder, String name) throws IOException {
        for (int i = 0; i < 1000; i++) {
            Path part = folder.resolve("." + name + "." + i + ".part");
            if (!Files.exists(part)) {
                return part;
            }
        }
        throw new FileAlreadyExistsException(name);
    }

    private static void place(Path part, Path target, String name) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (AccessDeniedException e) {
            throw Problem.output("office.problem.openElsewhere", name).because(e);
        }
    }

    private static Problem problem(Path folder, String name, IOException e) {
        if (e instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return Problem.output("office.problem.notWritable", name, folder.toString())
                    .because(e);
        }
        if (isFull(folder)) {
            return Problem.output("office.problem.diskFull", name).because(e);
        }
        return Problem.output("office.problem.notWritten", name, String.valueOf(e.getMessage()))
                .because(e);
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < LITTLE;
        } catch (IOException | ReadOnlyFileSystemException e) {
            return false;
        }
    }
}
