package org.groundwork.workspace;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A short code that a person can read out over the telephone and that is the same wherever the same fault happens:
 * eight
 * letters and digits, such as {@code K3QF-92TB}. The first four say which exception was thrown by which of our methods
 * and survive most releases; the last four add the whole way with its lines.
 */
public final class FaultCode {
    /** Without the letters and digits that are mistaken for one another. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final String OURS = "org.groundwork.";
    private static final int LETTERS = 4;
    private static final int BITS = 5;
    private static final int DEPTH = 20;

    private FaultCode() {}

    public static String of(Throwable fault) {
        Throwable root = root(fault);
        StringBuilder coarse = new StringBuilder(root.getClass().getName());
        StringBuilder fine = new StringBuilder(root.getClass().getName());
        boolean first = true;
        for (StackTraceElement frame : root.getStackTrace()) {
            if (!frame.getClassName().startsWith(OURS)) {
                continue;
            }
            if (first) {
                coarse.append('|').append(frame.getClassName()).append('.').append(frame.getMethodName());
                first = false;
            }
            fine.append('|').append(frame.getClassName()).append('.').append(frame.getMethodName());
            fine.append(':').append(frame.getLineNumber());
        }
        return letters(coarse) + "-" + letters(fine);
    }

    /** The innermost cause; a chain that bites its own tail is followed only so far. */
    private static Throwable root(Throwable fault) {
        Throwable root = fault;
        for (int i = 0; i < DEPTH && root.getCause() != null; i++) {
            root = root.getCause();
        }
        return root;
    }

    private static String letters(StringBuilder text) {
        CRC32 crc = new CRC32();
        crc.update(text.toString().getBytes(StandardCharsets.UTF_8));
        long bits = crc.getValue();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            code.append(ALPHABET.charAt((int) (bits & (ALPHABET.length() - 1))));
            bits >>>= BITS;
        }
        return code.toString();
    }
}
