package org.groundwork.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a {@code .gwcopy} that may come from anywhere: only the names that a copy has, none twice, no more bytes than
 * each entry says and the disk has room for.
 */
final class CopyReader {
    private static final int LONGEST_HEADER = 16_384;
    private static final long BOMB_SIZE = 256L * 1024 * 1024;
    private static final long BOMB_RATIO = 200;

    private CopyReader() {}

    /**
     * What a copy holds, unpacked.
     *
     * @param key null where it is not encrypted
     * @param attachments false where it was made without them
     */
    record Unpacked(Folder folder, Header header, @Nullable WorkspaceKey key, boolean attachments) {}

    /**
     * Unpacks a copy into a folder, and checks it as a workspace is checked: header, key, schema, and by opening it.
     *
     * @throws Problem where it is missing, damaged, foreign, newer, or the passphrase is not its own
     */
    static Unpacked unpack(Path copy, Folder into, @Nullable String passphrase) {
        return unpack(copy, into, header -> Vault.key(header, passphrase, copy.toString()), () -> true);
    }

    /**
     * As {@link #unpack(Path, Folder, String)}, for a copy of the workspace that is open, whose key is known.
     *
     * @throws CancellationException when {@code goOn} said no
     */
    static Unpacked unpack(Path copy, Folder into, Header expected, @Nullable WorkspaceKey key, BooleanSupplier goOn) {
        return unpack(
                copy,
                into,
                header -> {
                    if (!Arrays.equals(header.bytes(), expected.bytes())) {
                        throw Problem.input("workspace.problem.copyDamaged", copy.toString());
                    }
                    return key;
                },
                goOn);
    }

    private static Unpacked unpack(
            Path copy, Folder into, Function<Header, @Nullable WorkspaceKey> unlock, BooleanSupplier goOn) {
        String shown = copy.toString();
        if (!Files.isRegularFile(copy)) {
            throw Problem.input("workspace.problem.copyMissing", shown);
        }
        try {
            Files.createDirectories(into.content());
            Files.createDirectories(into.backups());
            boolean attachments = extract(copy, into, goOn);
            Header.Read read = Header.read(into.header());
            if (read.state() == Header.State.NEWER) {
                throw Problem.input("workspace.problem.newer", shown);
            }
            Header header = read.header();
            if (header == null) {
                throw Problem.input("workspace.problem.copyDamaged", shown);
            }
            WorkspaceKey key = unlock.apply(header);
            checkCopy(into, key, shown);
            return new Unpacked(into, header, key, attachments);
        } catch (ZipException e) {
            throw Problem.input("workspace.problem.copyDamaged", shown).because(e);
        } catch (IOException e) {
            throw Trouble.io(e, shown);
        }
    }

    /** What is wrong with the database in a copy is wrong with the copy, which is what the person can replace. */
    private static void checkCopy(Folder into, @Nullable WorkspaceKey key, String shown) {
        try {
            check(into, key, shown);
        } catch (Problem e) {
            switch (e.key()) {
                case "workspace.problem.damaged", "workspace.problem.damagedHeader", "workspace.problem.missing" ->
                    throw Problem.input("workspace.problem.copyDamaged", shown).because(e);
                case "workspace.problem.newer", "workspace.problem.foreign" ->
                    throw Problem.input(e.key(), e.args().toArray()).because(e);
                default -> throw e;
            }
        }
    }

    /** The guard, then H2, reading only. */
    static void check(Folder folder, @Nullable WorkspaceKey key, String shown) {
        List<String> done = SchemaGuard.check(folder.database(), key, shown).migrations();
        if (Migrations.newer(done) || done.isEmpty()) {
            throw Problem.workspace(done.isEmpty() ? "workspace.problem.damaged" : "workspace.problem.newer", shown);
        }
        OpenDatabase.checkReadable(folder.database(), key, shown);
    }

    private static boolean extract(Path copy, Folder into, BooleanSupplier goOn) throws IOException {
        try (ZipFile zip = new ZipFile(copy.toFile(), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            String shown = copy.toString();
            ZipEntry manifest = zip.getEntry(CopyFile.MANIFEST);
            if (manifest == null || zip.getEntry(Folder.DATABASE_FILE) == null || zip.getEntry(Folder.HEADER) == null) {
                throw Problem.input("workspace.problem.notCopy", shown);
            }
            limits(copy, entries, into);
            String text = text(zip, manifest);
            if (!text.startsWith(CopyFile.MANIFEST + " ")) {
                throw Problem.input("workspace.problem.notCopy", shown);
            }
            if (!text.startsWith(CopyFile.MANIFEST + " " + CopyFile.FORMAT + "\n")) {
                throw Problem.input("workspace.problem.newer", shown);
            }
            for (ZipEntry entry : entries) {
                if (!entry.getName().equals(CopyFile.MANIFEST)) {
                    write(zip, entry, into.root().resolve(entry.getName()), goOn);
                }
            }
            return !text.contains("\nattachments none\n");
        }
    }

    private static void limits(Path copy, List<? extends ZipEntry> entries, Folder into) throws IOException {
        Set<String> names = new HashSet<>();
        long total = 0;
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            boolean known = name.equals(CopyFile.MANIFEST)
                    || name.equals(Folder.HEADER)
                    || name.equals(Folder.DATABASE_FILE)
                    || (name.startsWith(Folder.CONTENT + "/")
                            && Content.named(name.substring(Folder.CONTENT.length() + 1)));
            boolean small = name.startsWith(Folder.DATABASE + ".")
                    || name.startsWith(Folder.CONTENT + "/")
                    || entry.getSize() <= LONGEST_HEADER;
            if (!known || !small || !names.add(name) || entry.getSize() < 0) {
                throw Problem.input("workspace.problem.notCopy", copy.toString());
            }
            total += entry.getSize();
        }
        long packed = Files.size(copy);
        if (total > BOMB_SIZE && total / Math.max(1, packed) > BOMB_RATIO) {
            throw Problem.input("workspace.problem.notCopy", copy.toString());
        }
        if (total > Files.getFileStore(into.root()).getUsableSpace()) {
            throw Problem.workspace("workspace.problem.diskFull", into.root().toString());
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_HEADER), StandardCharsets.UTF_8);
        }
    }

    /** Never more than the entry said: what a bomb's directory says and what comes out of it differ. */
    private static void write(ZipFile zip, ZipEntry entry, Path target, BooleanSupplier goOn) throws IOException {
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[64 * 1024];
            long left = entry.getSize();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (!goOn.getAsBoolean()) {
                    throw new CancellationException();
                }
                left -= read;
                if (left < 0) {
                    throw new ZipException("longer than it says");
                }
                out.write(buffer, 0, read);
            }
            if (left != 0) {
                throw new ZipException("shorter than it says");
            }
        }
        Disk.force(target);
    }
}
