package org.groundwork.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.groundwork.core.Problem;

/** Several files in one (zip), to hand on. */
public final class Parcel {
    private final ZipOutputStream zip;

    private Parcel(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** What goes into a parcel. */
    @FunctionalInterface
    public interface Packing {
        void into(Parcel parcel) throws IOException;
    }

    /** What goes into one of its files. */
    @FunctionalInterface
    public interface Filling {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a parcel in place of what was at {@code target}, whole or not at all.
     *
     * @throws Problem (place OUTPUT) where it cannot be written
     */
    public static void write(Path target, Packing packing) {
        NewFile.write(target, out -> {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            packing.into(new Parcel(zip));
            zip.finish();
        });
    }

    /** @param name within the parcel, with "/" between folders */
    public void put(String name, Filling filling) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(); // what fills it may close it
        filling.writeTo(whole);
        zip.putNextEntry(new ZipEntry(name));
        whole.writeTo(zip);
        zip.closeEntry();
    }
}
