package org.groundwork.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera held a picture: the one entry of a JPEG's Exif block that is needed here. */
final class Exif {
    private static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int MARKER = 0xFF;
    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;

    private Exif() {}

    /** 1 to 8, as Exif counts; 1 (upright) where the file does not say, or is no JPEG. */
    static int orientation(byte[] jpeg) {
        ByteBuffer in = ByteBuffer.wrap(jpeg);
        int at = 2; // after the mark that begins every JPEG
        while (at + 4 <= jpeg.length && (jpeg[0] & MARKER) == MARKER && (jpeg[at] & MARKER) == MARKER) {
            int kind = jpeg[at + 1] & MARKER;
            int length = in.getShort(at + 2) & 0xFFFF;
            if (kind == SCAN || length < 2) {
                return UPRIGHT;
            }
            boolean exif = kind == APP1
                    && at + 10 <= jpeg.length
                    && in.getInt(at + 4) == 0x45786966
                    && in.getShort(at + 8) == 0;
            if (exif) {
                int from = at + 10;
                int to = Math.min(jpeg.length, at + 2 + length);
                return from >= to
                        ? UPRIGHT
                        : directory(ByteBuffer.wrap(jpeg, from, to - from).slice());
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int directory(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        if (at < 0 || at > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(at) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + i * ENTRY;
            if (entry + ENTRY > tiff.limit()) {
                return UPRIGHT;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int found = tiff.getShort(entry + 8);
                return found >= 1 && found <= 8 ? found : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
