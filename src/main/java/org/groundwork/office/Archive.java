package org.groundwork.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A zip file whose directory is believed in nothing: entries are counted, and what comes out of one is measured while
 * it is read. Names are compared without case, as Excel does.
 */
final class Archive implements AutoCloseable {
    static final int MAX_ENTRIES = 20_000;
    /** No sheet that Excel can hold unpacks to more. */
    static final long MAX_UNPACKED = 4L << 30;
    /** Real sheets shrink to a tenth, empty styled ones to a hundredth; deflate's limit is a thousandth. */
    static final int MAX_RATIO = 250;

    static final long RATIO_FROM = 48L << 20;
    /** The longest text of a cell is 32,767 characters; nothing between two tags is near this. */
    static final int MAX_WITHOUT_TAG = 4 << 20;

    private final Source source;
    private final @Nullable ZipFile file;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Long> packed = new LinkedHashMap<>();

    private Archive(Source source, @Nullable ZipFile file) {
        this.source = source;
        this.file = file;
    }

    static Archive open(Source source) throws IOException {
        Path path = source.path();
        if (path == null) {
            return listed(source);
        }
        ZipFile file = new ZipFile(path.toFile());
        Archive archive = new Archive(source, file);
        if (file.size() > MAX_ENTRIES) {
            file.close();
            throw Problem.input("office.problem.bomb", source.name());
        }
        file.stream().forEach(entry -> archive.add(entry, Math.min(entry.getCompressedSize(), source.size())));
        return archive;
    }

    private static Archive listed(Source source) throws IOException {
        Archive archive = new Archive(source, null);
        try (ZipInputStream zip = new ZipInputStream(source.open())) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MAX_ENTRIES) {
                    throw Problem.input("office.problem.bomb", source.name());
                }
                archive.add(entry, source.size());
                archive.measured(zip, source.size(), false).skip(Long.MAX_VALUE);
            }
        }
        return archive;
    }

    private void add(ZipEntry entry, long size) {
        if (!entry.isDirectory()) {
            names.putIfAbsent(fold(entry.getName()), entry.getName());
            packed.putIfAbsent(entry.getName(), size);
        }
    }

    String name() {
        return source.name();
    }

    /** All entries that are files, in the order of the directory. */
    List<String> entries() {
        return List.copyOf(packed.keySet());
    }

    long packedSize(String entry) {
        return packed.getOrDefault(entry, 0L);
    }

    boolean has(String entry) {
        return names.containsKey(fold(entry));
    }

    /** An entry as XML: also refused where no tag ends for megabytes. */
    InputStream xml(String entry) throws IOException {
        return open(entry, true);
    }

    InputStream bytes(String entry) throws IOException {
        return open(entry, false);
    }

    private InputStream open(String entry, boolean xml) throws IOException {
        String real = names.get(fold(entry));
        if (real == null) {
            throw new IOException("no entry " + entry);
        }
        return measured(raw(real), packedSize(real), xml);
    }

    private InputStream raw(String real) throws IOException {
        if (file != null) {
            return file.getInputStream(file.getEntry(real));
        }
        ZipInputStream zip = new ZipInputStream(source.open());
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(real)) {
                return zip;
            }
        }
        throw new IOException("no entry " + real);
    }

    private InputStream measured(InputStream in, long packedBytes, boolean xml) {
        return new Measured(in, source.name(), packedBytes, xml);
    }

    @Override
    public void close() {
        if (file != null) {
            TableFile.reading(source.name(), () -> {
                file.close();
                return "";
            });
        }
    }

    private static String fold(String entry) {
        String slashed = entry.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }

    /** Counts what is unpacked and stops a bomb. */
    private static final class Measured extends FilterInputStream {
        private final String name;
        private final long packedBytes;
        private final boolean xml;
        private long unpacked;
        private long withoutTag;

        Measured(InputStream in, String name, long packedBytes, boolean xml) {
            super(in);
            this.name = name;
            this.packedBytes = Math.max(1, packedBytes);
            this.xml = xml;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = super.read(buffer, from, length);
            if (count > 0) {
                unpacked += count;
                if (unpacked > MAX_UNPACKED || (unpacked > RATIO_FROM && unpacked / packedBytes > MAX_RATIO)) {
                    throw Problem.input("office.problem.bomb", name);
                }
                if (xml) {
                    lookForTag(buffer, from, count);
                }
            }
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            byte[] scratch = new byte[65536];
            long skipped = 0;
            while (skipped < count) {
                int got = read(scratch, 0, (int) Math.min(scratch.length, count - skipped));
                if (got < 0) {
                    break;
                }
                skipped += got;
            }
            return skipped;
        }

        private void lookForTag(byte[] buffer, int from, int count) {
            for (int i = from + count - 1; i >= from; i--) {
                if (buffer[i] == '<') {
                    withoutTag = (long) from + count - 1 - i;
                    return;
                }
            }
            withoutTag += count;
            if (withoutTag > MAX_WITHOUT_TAG) {
                throw Problem.input("office.problem.bomb", name);
            }
        }
    }
}
