package org.groundwork.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Gives a workspace that nobody has open a new key: database, attachments and backups. Made beside the old one,
 * checked,
 * then swapped, so that at every moment one of the two is whole.
 */
final class Reencrypt {
    private final Vault old;
    private final Folder next;
    private final @Nullable WorkspaceKey key;
    private final Header header;
    private final Access access;

    private Reencrypt(Vault old, @Nullable String passphrase, Access access) {
        this.old = old;
        this.next = old.folder().beside(Folder.NEXT);
        this.access = access;
        boolean plain = passphrase == null || passphrase.isEmpty();
        this.key = plain ? null : WorkspaceKey.random();
        this.header = old.header().with(key == null || passphrase == null ? null : WrappedKey.wrap(key, passphrase));
    }

    /** @param passphrase the new one; null or empty takes the encryption away */
    static void run(Path path, Access access, @Nullable String passphrase, EarlierBackups earlier) {
        Vault vault = Vault.open(path, access);
        Folder next = vault.folder().beside(Folder.NEXT);
        String shown = vault.folder().root().toString();
        try {
            if (vault.readOnly()) {
                throw Problem.workspace("workspace.problem.readOnly", shown);
            }
            new Reencrypt(vault, passphrase, access).prepare(earlier);
            vault.close();
            Swap.replace(next, vault.folder());
        } catch (IOException e) {
            throw Trouble.io(e, shown);
        } finally {
            vault.close();
            try {
                Disk.remove(next.root());
            } catch (IOException e) {
                Logs.warn(Reencrypt.class, e);
            }
        }
    }

    private void prepare(EarlierBackups earlier) throws IOException {
        Disk.remove(next.root());
        Files.createDirectories(next.content());
        Files.createDirectories(next.backups());
        Files.copy(old.folder().database(), next.database());
        Template.change(next, old.key(), key);
        old.content().copyTo(new Content(next.content(), key, false));
        header.write(next);
        for (Path marker : List.of(old.folder().rewrite(), old.folder().erased())) {
            if (Files.isRegularFile(marker)) { // what was erased may be in free pages and backups still
                Files.copy(marker, next.root().resolve(marker.getFileName()));
            }
        }
        CopyReader.check(next, key, old.folder().root().toString());
        for (Path backup : Disk.list(old.folder().backups())) {
            if (backup.toString().endsWith(CopyFile.SUFFIX)) {
                backup(backup, earlier);
            }
        }
    }

    /** A backup under this workspace's key gets the new one; one under another passphrase stays as it is. */
    private void backup(Path backup, EarlierBackups earlier) throws IOException {
        Folder trial = new Folder(next.backups().resolve(".unpacked"));
        Path target = next.backups().resolve(backup.getFileName());
        try {
            CopyReader.Unpacked unpacked = CopyReader.unpack(backup, trial, access.passphrase());
            if (earlier == EarlierBackups.REMOVE) {
                return;
            }
            Template.change(trial, unpacked.key(), key);
            Folder sealed = new Folder(next.backups().resolve(".sealed"));
            Files.createDirectories(sealed.content());
            try {
                Files.move(trial.database(), sealed.database());
                new Content(trial.content(), unpacked.key(), true).copyTo(new Content(sealed.content(), key, false));
                CopyFile.ofClosed(
                                sealed,
                                header.bytes(),
                                unpacked.attachments(),
                                Files.getLastModifiedTime(backup).toInstant())
                        .write(target, () -> true);
            } finally {
                Disk.remove(sealed.root());
            }
        } catch (Problem e) {
            if (!e.key().equals("workspace.problem.wrongPassphrase")) {
                throw e;
            }
            Disk.share(backup, target);
        } finally {
            Disk.remove(trial.root());
        }
    }
}
