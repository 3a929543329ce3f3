package org.groundwork.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What must be known before the database can be read. Lines of name and value, the last one a SHA-256 of those before,
 * in two files, so that one bad block loses nothing. The last line's place and meaning never change, so that an older
 * program tells a newer header from a damaged one.
 *
 * @param format the version of the folder's format
 * @param program the program that wrote it
 * @param copy names this copy: a restored or copied workspace gets another
 * @param key the key, wrapped; null where the workspace is not encrypted
 */
record Header(
        int format, String program, UUID copy, @Nullable WrappedKey key) {
    static final int FORMAT = 1;

    private static final String NAME = "groundwork";
    private static final String CHECKSUM = "sha256 ";
    private static final int LONGEST = 16_384;

    /** What reading one file of the two gave. */
    enum State {
        SOUND,
        MISSING,
        DAMAGED,
        NEWER
    }

    record Read(State state, @Nullable Header header) {}

    static Header made(UUID copy, @Nullable WrappedKey key) {
        return new Header(FORMAT, Program.version(), copy, key);
    }

    Header with(@Nullable WrappedKey wrapped) {
        return made(copy, wrapped);
    }

    Header of(UUID another) {
        return made(another, key);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        line(text, NAME, Integer.toString(format));
        line(text, "program", program);
        line(text, "copy", copy.toString());
        if (key != null) {
            HexFormat hex = HexFormat.of();
            line(text, "argon2id", key.memory() + " " + key.passes());
            line(text, "salt", hex.formatHex(key.salt()));
            line(text, "nonce", hex.formatHex(key.nonce()));
            line(text, "key", hex.formatHex(key.sealed()));
        }
        String checksum = checksum(text.toString());
        line(text, CHECKSUM.strip(), checksum);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes both copies, one after the other, so that one is whole at any moment. */
    void write(Folder folder) throws IOException {
        Disk.write(folder.header(), bytes());
        Disk.write(folder.twin(), bytes());
    }

    static Read read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new Read(State.MISSING, null);
        }
        return Files.size(file) > LONGEST ? new Read(State.DAMAGED, null) : parse(Files.readAllBytes(file));
    }

    static Read parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int last = text.lastIndexOf("\n" + CHECKSUM) + 1;
        if (last == 0 || !text.substring(last).equals(CHECKSUM + checksum(text.substring(0, last)) + "\n")) {
            return new Read(State.DAMAGED, null);
        }
        Map<String, String> lines = new LinkedHashMap<>();
        text.substring(0, last).lines().forEach(line -> {
            int space = line.indexOf(' ');
            lines.put(line.substring(0, Math.max(0, space)), line.substring(space + 1));
        });
        try {
            int format = Integer.parseInt(lines.getOrDefault(NAME, ""));
            if (format > FORMAT) {
                return new Read(State.NEWER, null);
            }
            Header header = new Header(
                    format,
                    lines.getOrDefault("program", ""),
                    UUID.fromString(lines.getOrDefault("copy", "")),
                    wrapped(lines).orElse(null));
            boolean sound = header.key == null || header.key.plausible();
            return sound ? new Read(State.SOUND, header) : new Read(State.DAMAGED, null);
        } catch (IllegalArgumentException e) {
            return new Read(State.DAMAGED, null);
        }
    }

    private static Optional<WrappedKey> wrapped(Map<String, String> lines) {
        String sealed = lines.get("key");
        if (sealed == null) {
            return Optional.empty();
        }
        String[] cost = lines.getOrDefault("argon2id", "0 0").split(" ", 2);
        HexFormat hex = HexFormat.of();
        return Optional.of(new WrappedKey(
                Integer.parseInt(cost[0]),
                Integer.parseInt(cost[cost.length - 1]),
                hex.parseHex(lines.getOrDefault("salt", "")),
                hex.parseHex(lines.getOrDefault("nonce", "")),
                hex.parseHex(sealed)));
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append(name).append(' ').append(value).append('\n');
    }

    private static String checksum(String text) {
        return HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
