package org.groundwork.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.groundwork.core.Id;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A workspace's folder, taken for this program, with its key, checked and brought up to date; what is left is to
 * connect
 * to {@link #database}. Closing gives the folder back.
 */
record Vault(
        Folder folder,
        Header header,
        @Nullable WorkspaceKey key,
        @Nullable UseLock lock,
        boolean readOnly,
        List<Notice> notices)
        implements AutoCloseable {

    /** Makes the folder of a new workspace, encrypted where {@code access} gives a passphrase. */
    static Vault create(Path path, Access access) {
        Folder folder = new Folder(path.toAbsolutePath().normalize());
        String shown = folder.root().toString();
        @Nullable UseLock lock = null;
        boolean begun = false;
        try {
            if (Files.exists(folder.root())
                    && (!Files.isDirectory(folder.root())
                            || !Disk.list(folder.root()).isEmpty())) {
                throw Problem.workspace("workspace.problem.exists", shown);
            }
            Files.createDirectories(folder.root());
            begun = true;
            lock = UseLock.take(folder);
            String passphrase = access.passphrase();
            WorkspaceKey key = passphrase == null || passphrase.isEmpty() ? null : WorkspaceKey.random();
            UUID copy = newCopy(access);
            Header header =
                    Header.made(copy, key == null || passphrase == null ? null : WrappedKey.wrap(key, passphrase));
            Template.fill(folder, key);
            header.write(folder);
            Files.createDirectories(folder.content());
            Files.createDirectories(folder.backups());
            return new Vault(folder, header, key, lock, false, Surroundings.look(folder));
        } catch (IOException | RuntimeException e) {
            if (lock != null) {
                lock.close();
            }
            if (begun) {
                quietly(folder);
            }
            throw e instanceof IOException io ? Trouble.io(io, shown) : (RuntimeException) e;
        }
    }

    /** Takes, checks and migrates a workspace that is there. */
    static Vault open(Path path, Access access) {
        Folder folder = new Folder(path.toAbsolutePath().normalize());
        String shown = folder.root().toString();
        @Nullable UseLock lock = null;
        try {
            Swap.putBack(folder);
            there(folder, shown);
            boolean readOnly = !Disk.writable(folder.root()) || !Disk.writable(folder.database());
            Header.Read first = Header.read(folder.header());
            Header.Read second = Header.read(folder.twin());
            Header header = sound(first, second, shown);
            lock = readOnly ? null : UseLock.take(folder);
            List<Notice> notices = new ArrayList<>();
            if (!readOnly) {
                mendHeader(header, first, second, folder, notices);
                Update.putBack(folder);
                Swap.tidy(folder);
                Unfinished.removeQuietly(folder);
                Opened.clear(folder.root());
            }
            WorkspaceKey key = key(header, access.passphrase(), shown);
            SchemaReader schema = SchemaGuard.check(folder.database(), key, shown);
            List<String> done = schema.migrations();
            if (done.isEmpty()) { // cut off so early that H2 would take it for one that is just made
                throw Problem.workspace("workspace.problem.damaged", shown);
            }
            if (schema.lastAct() < noted(folder)) {
                throw Problem.workspace("workspace.problem.cutOff", shown);
            }
            if (Migrations.newer(done)) {
                throw Problem.workspace("workspace.problem.newer", shown);
            }
            if (!Migrations.complete(done)) {
                if (readOnly) {
                    throw Problem.workspace("workspace.problem.readOnlyOld", shown);
                }
                Update.run(folder, header, key, access.clock().instant());
            }
            notices.addAll(Surroundings.look(folder));
            if (readOnly) {
                notices.add(Notice.warning("workspace.notice.readOnly", shown));
            }
            return new Vault(folder, header, key, lock, readOnly, notices);
        } catch (IOException | RuntimeException e) {
            if (lock != null) {
                lock.close();
            }
            throw e instanceof IOException io ? Trouble.io(io, shown) : (RuntimeException) e;
        }
    }

    private static void there(Folder folder, String shown) {
        if (Files.isRegularFile(folder.root())) {
            throw Problem.workspace("workspace.problem.notFolder", shown);
        }
        if (!folder.exists()) {
            throw Problem.workspace("workspace.problem.missing", shown);
        }
        if (!Files.isRegularFile(folder.database())) {
            throw Problem.workspace("workspace.problem.damaged", shown);
        }
    }

    /** The header from whichever file is sound. */
    private static Header sound(Header.Read first, Header.Read second, String shown) {
        if (first.state() == Header.State.NEWER || second.state() == Header.State.NEWER) {
            throw Problem.workspace("workspace.problem.newer", shown);
        }
        Header header = first.header() == null ? second.header() : first.header();
        if (header == null) {
            throw Problem.workspace("workspace.problem.damagedHeader", shown);
        }
        return header;
    }

    private static void mendHeader(
            Header header, Header.Read first, Header.Read second, Folder folder, List<Notice> notices)
            throws IOException {
        if (first.state() != Header.State.SOUND || second.state() != Header.State.SOUND) {
            header.write(folder);
            notices.add(Notice.info("workspace.notice.headerMended"));
        } else if (second.header() != null
                && !Arrays.equals(header.bytes(), second.header().bytes())) {
            header.write(folder); // the program ended between the two writes
        }
    }

    /** The key behind a header; null for a workspace that is not encrypted. */
    static @Nullable WorkspaceKey key(Header header, @Nullable String passphrase, String shown) {
        WrappedKey wrapped = header.key();
        if (wrapped == null) {
            return null;
        }
        if (passphrase == null || passphrase.isEmpty()) {
            throw Problem.workspace("workspace.problem.passphraseNeeded", shown);
        }
        return wrapped.unwrap(passphrase)
                .orElseThrow(() -> Problem.workspace("workspace.problem.wrongPassphrase", shown));
    }

    static UUID newCopy(Access access) {
        SecureRandom random = new SecureRandom();
        return Id.timeOrdered(access.clock().millis(), random.nextLong(), random.nextLong());
    }

    OpenDatabase database() {
        return OpenDatabase.at(folder.database(), key, readOnly);
    }

    Content content() {
        return new Content(folder.content(), key, readOnly);
    }

    /** True where the last opening did not end with a closing. */
    boolean crashed() {
        return lock != null && lock.leftOpen();
    }

    /** Says who has the workspace, once it is connected to. */
    void mark(Instant since) {
        if (lock != null) {
            try {
                lock.mark(since);
            } catch (IOException e) {
                throw Trouble.io(e, folder.root().toString());
            }
        }
    }

    /** How many acts there were at the last closing; 0 where that is not known. */
    private static long noted(Folder folder) throws IOException {
        if (!Files.isRegularFile(folder.acts()) || Files.size(folder.acts()) > Long.BYTES * 4) {
            return 0;
        }
        String text = Files.readString(folder.acts(), StandardCharsets.US_ASCII).strip();
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** Notes at closing how far the journal has come, so that a database that was cut off or put back is noticed. */
    void noteActs(long last) throws IOException {
        if (last != noted(folder)) {
            Disk.write(folder.acts(), Long.toString(last).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Something was erased: until the file is written anew its free pages may still hold it. */
    void rewriteAtClosing() {
        try {
            Disk.write(folder.rewrite(), new byte[0]);
        } catch (IOException e) {
            throw Trouble.io(e, folder.root().toString());
        }
    }

    boolean rewritesAtClosing() {
        return Files.exists(folder.rewrite());
    }

    void rewritten() throws IOException {
        Files.deleteIfExists(folder.rewrite());
    }

    private static void quietly(Folder folder) {
        try {
            Disk.remove(folder.root());
        } catch (IOException e) {
            Logs.warn(Vault.class, e);
        }
    }

    @Override
    public void close() {
        if (lock != null) {
            lock.close();
        }
    }
}
