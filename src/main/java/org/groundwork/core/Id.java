package org.groundwork.core;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The two kinds of identity. What a person makes is time-ordered (UUIDv7, RFC 9562), so that two offices never
 * collide; what a list or an import describes is named after its content (UUIDv5), so that two offices that read the
 * same file agree.
 */
public final class Id {
    /** Name space of every name-based id of Groundwork; part of the file format, never to change. */
    private static final UUID NAMESPACE = UUID.fromString("6f1d2c3a-58b7-5e0c-9a41-2f6d7b8e9c10");

    private static final char SEPARATOR = '\u001f';

    private Id() {}

    /**
     * A UUIDv7.
     *
     * @param millis milliseconds since 1970, 0 to 2^48 - 1
     * @param high random bits, the lower 12 are used
     * @param low random bits, the lower 62 are used
     */
    public static UUID timeOrdered(long millis, long high, long low) {
        long most = (millis << 16) | 0x7000L | (high & 0x0FFFL);
        long least = 0x8000000000000000L | (low & 0x3FFFFFFFFFFFFFFFL);
        return new UUID(most, least);
    }

    /** A UUIDv5 of the parts in order; equal parts give equal ids on every device. */
    public static UUID named(String... parts) {
        MessageDigest sha1 = sha("SHA-1");
        sha1.update(ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .array());
        byte[] hash = sha1.digest(String.join(String.valueOf(SEPARATOR), parts).getBytes(StandardCharsets.UTF_8));
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        long most = (bytes.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x5000L;
        long least = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(most, least);
    }

    private static MessageDigest sha(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
