package org.groundwork.workspace;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.groundwork.core.Finding;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The workspace's attachments: files named after the SHA-256 of what is in them, encrypted with the workspace's key. A
 * file is on the disk when {@link #put} returns, so before the act that names it commits; the same content is kept
 * once.
 */
public final class Content {
    private static final String LEFT_OUT = "left-out";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final @Nullable WorkspaceKey key;
    private final boolean readOnly;

    Content(Path folder, @Nullable WorkspaceKey key, boolean readOnly) {
        this.folder = folder;
        this.key = key;
        this.readOnly = readOnly;
    }

    static boolean named(String sha256) {
        return NAME.matcher(sha256).matches();
    }

    public String put(byte[] bytes) {
        return put(new ByteArrayInputStream(bytes));
    }

    /**
     * Keeps what the stream gives; the stream stays open.
     *
     * @return its SHA-256 in small hexadecimal digits, which the row that refers to it holds
     * @throws Problem where the workspace is read-only or the disk full
     */
    public String put(InputStream in) {
        if (readOnly) {
            throw Problem.workspace("workspace.problem.readOnly", folder.toString());
        }
        Path temporary = folder.resolve("incoming." + Long.toHexString(System.nanoTime()) + ".tmp");
        try {
            Files.createDirectories(folder);
            MessageDigest digest = Sha256.digest();
            try (OutputStream out = Files.newOutputStream(temporary)) {
                write(new DigestInputStream(in, digest), out);
            }
            String name = HexFormat.of().formatHex(digest.digest());
            if (!exists(name)) {
                Disk.force(temporary);
                Disk.rename(temporary, folder.resolve(name));
            }
            return name;
        } catch (IOException e) {
            throw Trouble.io(e, folder.toString());
        } finally {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                Logs.warn(Content.class, e);
            }
        }
    }

    private void write(InputStream plain, OutputStream out) throws IOException {
        if (key == null) {
            plain.transferTo(out);
        } else {
            SealedStream.seal(plain, out, key.content());
        }
    }

    public boolean exists(String sha256) {
        return named(sha256) && Files.isRegularFile(folder.resolve(sha256));
    }

    /**
     * The content of that name; the caller closes it.
     *
     * @throws Problem where it is not there, which a copy without attachments makes possible
     */
    public InputStream open(String sha256) {
        if (!exists(sha256)) {
            throw Problem.workspace("workspace.problem.contentMissing", sha256);
        }
        try {
            InputStream stored = new BufferedInputStream(Files.newInputStream(folder.resolve(sha256)));
            try {
                return new FilterInputStream(key == null ? stored : SealedStream.open(stored, key.content())) {};
            } catch (IOException e) {
                stored.close();
                throw e;
            }
        } catch (IOException e) {
            throw Problem.workspace("workspace.problem.contentDamaged", sha256).because(e);
        }
    }

    /**
     * A readable copy that another program can show. It is gone when the workspace is closed.
     *
     * @param name under which it is shown
     */
    public Path copy(String sha256, String name) {
        try (InputStream in = open(sha256)) {
            return Opened.copy(workspace(), name, in);
        } catch (IOException e) {
            throw Trouble.io(e, name);
        }
    }

    private Path workspace() {
        Path parent = folder.toAbsolutePath().getParent();
        return parent == null ? folder : parent;
    }

    /** The names of all that is kept, in order. */
    public List<String> names() {
        try {
            return Disk.list(folder).stream()
                    .map(file -> file.getFileName().toString())
                    .filter(Content::named)
                    .toList();
        } catch (IOException e) {
            throw Trouble.io(e, folder.toString());
        }
    }

    /** Reads every file and compares it with its name: a finding for each that is not what it says. */
    List<Finding> verify() {
        List<Finding> found = new ArrayList<>();
        for (String name : names()) {
            if (!sound(name)) {
                found.add(Finding.error("", "workspace.finding.contentDamaged", name));
            }
        }
        return found;
    }

    boolean sound(String name) {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(open(name), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException | Problem e) {
            return false;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(name);
    }

    /** True where this workspace was made of a copy without attachments. */
    boolean leftOut() {
        return Files.exists(folder.resolve(LEFT_OUT));
    }

    /** Notes that attachments are missing on purpose. */
    void noteLeftOut() throws IOException {
        Files.createDirectories(folder);
        Disk.write(folder.resolve(LEFT_OUT), new byte[0]);
    }

    /** Takes out what nothing refers to any more: only for erasing a person's data. */
    void remove(String sha256) throws IOException {
        if (named(sha256)) {
            Opened.clear(workspace());
            Files.deleteIfExists(folder.resolve(sha256));
        }
    }

    /** Writes all content into another folder under another key. */
    void copyTo(Content other) throws IOException {
        if (leftOut()) {
            other.noteLeftOut();
        }
        for (String name : names()) {
            try (InputStream in = open(name)) {
                if (!other.put(in).equals(name)) {
                    throw Problem.workspace("workspace.problem.contentDamaged", name);
                }
            }
        }
    }
}
