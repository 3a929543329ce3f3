package org.groundwork.office;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Finds out the encoding of a text file, from all of it: the first accent may stand on the last page. */
final class Charsets {
    private static final int SAMPLE = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Where most letters are foreign but too few to tell which: the most usual such encoding. */
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private static final Set<String> LATIN =
            Set.of("ISO-8859-1", "ISO-8859-2", "ISO-8859-9", "windows-1250", "windows-1252", "windows-1254");

    /** @param mark bytes of a byte order mark to pass over */
    record Found(Charset charset, int mark) {}

    private Charsets() {}

    static Found of(Source source) throws IOException {
        byte[] start = source.first(SAMPLE);
        if (is(start, 0, 0xEF) && is(start, 1, 0xBB) && is(start, 2, 0xBF)) {
            return new Found(StandardCharsets.UTF_8, 3);
        }
        if (is(start, 0, 0xFF) && is(start, 1, 0xFE)) {
            return new Found(StandardCharsets.UTF_16LE, 2);
        }
        if (is(start, 0, 0xFE) && is(start, 1, 0xFF)) {
            return new Found(StandardCharsets.UTF_16BE, 2);
        }
        int[] zeros = zeros(start);
        if (zeros[0] + zeros[1] > 0) {
            return new Found(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
        }
        Scan scan = new Scan();
        try (InputStream in = source.open()) {
            byte[] buffer = new byte[SAMPLE];
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                scan.take(buffer, got);
            }
        }
        boolean utf8 = scan.broken == 0 || scan.whole > 20L * scan.broken;
        return new Found(utf8 ? StandardCharsets.UTF_8 : oneByte(scan.foreign.toByteArray(), scan.isDense()), 0);
    }

    /** True where no encoding makes text of these bytes: control characters and zeros without a pattern. */
    static boolean isBinary(byte[] start) {
        boolean marked = (is(start, 0, 0xFF) && is(start, 1, 0xFE)) || (is(start, 0, 0xFE) && is(start, 1, 0xFF));
        int[] zeros = zeros(start);
        int few = Math.min(zeros[0], zeros[1]);
        int many = Math.max(zeros[0], zeros[1]);
        if (many > 0 && !marked && (few * 10 > many || many * 8 < start.length / 2)) {
            return true;
        }
        int controls = 0;
        for (byte b : start) {
            if (b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls > 2 && controls * 50 > start.length;
    }

    private static int[] zeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        return zeros;
    }

    private static boolean is(byte[] bytes, int index, int value) {
        return index < bytes.length && (bytes[index] & 0xFF) == value;
    }

    /**
     * An older encoding, guessed from lines that are not ASCII. Western European unless another one is clearly more
     * likely: the guess is weak for a handful of accents, and that is what most such files hold.
     *
     * @param dense whether most letters are not ASCII, as no Western language has it
     */
    private static Charset oneByte(byte[] sample, boolean dense) {
        CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
        int western = 0;
        for (CharsetMatch match : matches) {
            if (match.getName().equals("ISO-8859-1") || match.getName().equals("windows-1252")) {
                western = Math.max(western, match.getConfidence());
            }
        }
        for (CharsetMatch match : matches) {
            boolean clear =
                    dense ? !LATIN.contains(match.getName()) : match.getConfidence() >= Math.max(25, western + 10);
            if (clear && !match.getName().startsWith("UTF") && Charset.isSupported(match.getName())) {
                return windowsOf(match.getName());
            }
        }
        return dense ? CYRILLIC : WINDOWS;
    }

    /** The superset that Windows programs really write. */
    private static Charset windowsOf(String name) {
        return Charset.forName(
                switch (name.toUpperCase(Locale.ROOT)) {
                    case "ISO-8859-1" -> "windows-1252";
                    case "ISO-8859-2" -> "windows-1250";
                    case "ISO-8859-9" -> "windows-1254";
                    default -> name;
                });
    }

    /** Counts whole and broken UTF-8 sequences, and keeps some bytes around those above 127. */
    private static final class Scan {
        private final ByteArrayOutputStream foreign = new ByteArrayOutputStream();
        private long whole;
        private long letters;
        private long foreignLetters;
        private int written;
        private long broken;
        private int expected;

        /** Whether most letters are not ASCII. */
        boolean isDense() {
            return foreignLetters > letters;
        }

        void take(byte[] buffer, int count) {
            written = 0;
            for (int i = 0; i < count; i++) {
                int b = buffer[i] & 0xFF;
                letters += (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') ? 1 : 0;
                foreignLetters += b >= 0xC0 ? 1 : 0;
                if (b < 0x80 && expected == 0) {
                    continue;
                }
                step(b);
                if (b >= 0x80 && foreign.size() < SAMPLE) {
                    int from = Math.max(written, i - 12);
                    foreign.write(buffer, from, i + 1 - from);
                    written = i + 1;
                }
            }
        }

        private void step(int b) {
            boolean follows = b >= 0x80 && b < 0xC0;
            if (expected > 0) {
                if (follows) {
                    expected--;
                    whole += expected == 0 ? 1 : 0;
                    return;
                }
                expected = 0;
                broken++;
            }
            if (b >= 0xC2 && b < 0xF5) {
                expected = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
            } else if (b >= 0x80) {
                broken++;
            }
        }
    }
}
