package org.groundwork.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Makes a workspace of a copy. The new folder is finished and checked beside the old one before it takes its place, and
 * the old one's database becomes a backup in it first.
 */
final class Restore {
    private Restore() {}

    static void run(Path copy, Path path, boolean replace, Access access) {
        Folder target = new Folder(path.toAbsolutePath().normalize());
        String shown = target.root().toString();
        @Nullable UseLock lock = null;
        Folder next = target.beside(Folder.NEXT);
        try {
            Swap.putBack(target);
            boolean present = Files.exists(target.root());
            if (present && !replace) {
                throw Problem.workspace("workspace.problem.exists", shown);
            }
            if (present && !Files.isDirectory(target.root())) {
                throw Problem.workspace("workspace.problem.notFolder", shown);
            }
            lock = present ? UseLock.take(target) : null;
            if (target.root().getParent() != null) {
                Files.createDirectories(target.root().getParent());
            }
            Disk.remove(next.root());
            CopyReader.Unpacked unpacked = CopyReader.unpack(copy, next, access.passphrase());
            attachments(unpacked, copy);
            if (present) {
                keep(target, unpacked, access);
            }
            unpacked.header().of(Vault.newCopy(access)).write(next);
            if (lock != null) {
                lock.close();
                lock = null;
            }
            Swap.replace(next, target);
        } catch (IOException e) {
            throw Trouble.io(e, shown);
        } finally {
            if (lock != null) {
                lock.close();
            }
            remove(next);
        }
    }

    /** A backup shares the attachments of the workspace that it lies in. */
    private static void attachments(CopyReader.Unpacked unpacked, Path copy) throws IOException {
        Path backups = copy.toAbsolutePath().normalize().getParent();
        Path home = backups == null ? null : backups.getParent();
        if (unpacked.attachments()) {
            return;
        }
        Content content = new Content(unpacked.folder().content(), unpacked.key(), false);
        if (home != null && new Folder(home).backups().equals(backups)) {
            Folder from = new Folder(home);
            share(from.content(), unpacked.folder().content());
            if (new Content(from.content(), unpacked.key(), true).leftOut()) {
                content.noteLeftOut();
            }
        } else {
            content.noteLeftOut();
        }
    }

    /** The workspace that is replaced: its database becomes a backup, its backups and attachments stay. */
    private static void keep(Folder old, CopyReader.Unpacked unpacked, Access access) throws IOException {
        Folder next = unpacked.folder();
        for (Path backup : Disk.list(old.backups())) {
            if (Files.isRegularFile(backup)) {
                Disk.share(backup, next.backups().resolve(backup.getFileName()));
            }
        }
        boolean sameKey = sameKey(old, unpacked, access);
        if (sameKey) {
            share(old.content(), next.content());
        }
        if (Files.isRegularFile(old.database())) {
            Path header = Files.isRegularFile(old.header()) ? old.header() : old.twin();
            byte[] bytes = Files.isRegularFile(header) ? Files.readAllBytes(header) : new byte[0];
            Path backup = next.backups()
                    .resolve("before-restore-" + Stamp.of(access.clock().instant()) + CopyFile.SUFFIX);
            CopyFile.ofClosed(old, bytes, !sameKey, access.clock().instant()).write(backup, () -> true);
        }
    }

    private static boolean sameKey(Folder old, CopyReader.Unpacked unpacked, Access access) throws IOException {
        Header.Read read = Header.read(old.header());
        Header header = read.header();
        if (header == null) {
            return unpacked.key() == null && read.state() == Header.State.MISSING;
        }
        WrappedKey wrapped = header.key();
        WorkspaceKey key = unpacked.key();
        String passphrase = access.passphrase();
        if (wrapped == null || key == null || passphrase == null) {
            return wrapped == null && key == null;
        }
        Optional<WorkspaceKey> other = wrapped.unwrap(passphrase);
        return other.isPresent() && Arrays.equals(other.get().bytes(), key.bytes());
    }

    private static void share(Path from, Path to) throws IOException {
        for (Path file : Disk.list(from)) {
            Path target = to.resolve(file.getFileName());
            if (Content.named(file.getFileName().toString()) && !Files.exists(target)) {
                Disk.share(file, target);
            }
        }
    }

    private static void remove(Folder next) {
        try {
            Disk.remove(next.root());
        } catch (IOException e) {
            Logs.warn(Restore.class, e);
        }
    }
}
