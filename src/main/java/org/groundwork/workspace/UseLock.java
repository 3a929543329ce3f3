package org.groundwork.workspace;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Properties;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two programs out of one workspace and tells the second who the first is. The file also outlives a crash: found
 * unlocked at the next opening, it says that the last one did not end well.
 */
final class UseLock implements AutoCloseable {
    /** Beyond anything written, so that others can read the file while it is locked on systems that enforce locks. */
    private static final long FAR = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;
    private final boolean left;
    private boolean marked;

    private UseLock(Path file, FileChannel channel, boolean left) {
        this.file = file;
        this.channel = channel;
        this.left = left;
    }

    /**
     * Takes the workspace for this program.
     *
     * @throws Problem where another program has it
     */
    static UseLock take(Folder folder) throws IOException {
        Path file = folder.use();
        boolean left = Files.isRegularFile(file) && Files.size(file) > 0;
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock(FAR, 1, false);
        } catch (OverlappingFileLockException e) {
            Logs.info(UseLock.class, "opened twice by this program");
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        if (lock == null) {
            channel.close();
            Properties who = who(file);
            throw Problem.workspace(
                    "workspace.problem.inUse",
                    folder.root().toString(),
                    who.getProperty("user", "")
                            + (who.containsKey("computer") ? " @ " : "")
                            + who.getProperty("computer", ""),
                    who.getProperty("since", ""));
        }
        return new UseLock(file, channel, left);
    }

    /** True where the workspace was not closed the last time. */
    boolean leftOpen() {
        return left;
    }

    /** Says who has the workspace, once it is really open. */
    void mark(Instant since) throws IOException {
        Properties who = new Properties();
        who.setProperty("user", System.getProperty("user.name", ""));
        who.setProperty("computer", computer());
        who.setProperty("process", Long.toString(ProcessHandle.current().pid()));
        who.setProperty("since", since.toString());
        StringWriter text = new StringWriter();
        who.store(text, null);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
        Disk.force(file.getParent());
        marked = true;
    }

    /** Gives the workspace back; an opening that failed leaves the trace of an earlier crash as it was. */
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            if (marked || !left) {
                Files.deleteIfExists(file); // before the lock goes, so that nobody else's is removed
            }
            channel.close();
        } catch (IOException e) {
            Logs.warn(UseLock.class, e);
        }
    }

    private static Properties who(Path file) {
        Properties who = new Properties();
        try {
            who.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            Logs.warn(UseLock.class, e);
        }
        return who;
    }

    private static String computer() {
        @Nullable String name = System.getenv("COMPUTERNAME");
        if (name == null || name.isBlank()) {
            name = System.getenv("HOSTNAME");
        }
        if (name == null || name.isBlank()) {
            try {
                name = InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException e) {
                name = "";
            }
        }
        return name;
    }
}
