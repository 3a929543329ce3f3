package org.groundwork.workspace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes one file {@code NAME.gwcopy}: a zip of a manifest, the header, the database, and the attachments where they
 * are
 * wanted. All of it as it lies in the workspace, so that the copy of an encrypted one is encrypted.
 */
final class CopyFile {
    static final String SUFFIX = ".gwcopy";
    static final String MANIFEST = "groundwork-copy";
    static final int FORMAT = 1;

    private final Folder folder;
    private final byte[] header;
    private final Source database;
    private final boolean attachments;
    private final Instant made;

    private CopyFile(Folder folder, byte[] header, Source database, boolean attachments, Instant made) {
        this.folder = folder;
        this.header = header;
        this.database = database;
        this.attachments = attachments;
        this.made = made;
    }

    /** Where the database's bytes come from; false when it was ended before the end. */
    @FunctionalInterface
    private interface Source {
        boolean to(OutputStream out, BooleanSupplier goOn) throws IOException;
    }

    /** A copy of a workspace that nobody has open. */
    static CopyFile ofClosed(Folder folder, byte[] header, boolean attachments, Instant made) {
        return new CopyFile(
                folder,
                header,
                (out, goOn) -> {
                    try (InputStream in = Files.newInputStream(folder.database())) {
                        return pump(in, out, goOn);
                    }
                },
                attachments,
                made);
    }

    /** A copy of a workspace that is open and may be written to meanwhile, as it was at the moment taken. */
    static CopyFile ofOpen(Folder folder, Header header, DatabaseCopy database, boolean attachments, Instant made) {
        return new CopyFile(folder, header.bytes(), database::write, attachments, made);
    }

    /**
     * Writes the copy under another name, forces it to the disk and renames it.
     *
     * @throws CancellationException when {@code goOn} said no; nothing is left behind
     */
    void write(Path target, BooleanSupplier goOn) throws IOException {
        Disk.write(target, out -> {
            try (ZipOutputStream zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8)) {
                zip.setLevel(Deflater.BEST_SPEED);
                List<Path> content = content();
                entry(zip, MANIFEST);
                zip.write(manifest(content.size()));
                entry(zip, Folder.HEADER);
                zip.write(header);
                entry(zip, Folder.DATABASE_FILE);
                if (!database.to(zip, goOn)) {
                    throw new CancellationException();
                }
                for (Path file : content) {
                    entry(zip, Folder.CONTENT + "/" + file.getFileName());
                    try (InputStream in = Files.newInputStream(file)) {
                        if (!pump(in, zip, goOn)) {
                            throw new CancellationException();
                        }
                    }
                }
            }
        });
    }

    private List<Path> content() throws IOException {
        List<Path> files = new ArrayList<>();
        if (attachments) {
            for (Path file : Disk.list(folder.content())) {
                if (Content.named(file.getFileName().toString())) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    private byte[] manifest(int count) {
        String text = MANIFEST + " " + FORMAT + "\nname " + folder.name() + "\nmade " + made + "\nattachments "
                + (attachments ? count : "none") + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(made.toEpochMilli());
        zip.putNextEntry(entry);
    }

    private static boolean pump(InputStream in, OutputStream out, BooleanSupplier goOn) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (!goOn.getAsBoolean()) {
                return false;
            }
            out.write(buffer, 0, read);
        }
        return true;
    }

    /** Lets the zip be finished while its file stays open to be forced to the disk. */
    private static final class Unclosed extends BufferedOutputStream {
        Unclosed(OutputStream out) {
            super(out, 64 * 1024);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
