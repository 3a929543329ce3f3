package org.groundwork.workspace;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over fields, each with its length before it, so that no two different lists of fields give the same bytes.
 * The encoding is part of the file format.
 */
final class Digest {
    private final MessageDigest sha = sha256();
    private final ByteBuffer eight = ByteBuffer.allocate(8);

    Digest put(long number) {
        eight.clear();
        sha.update(eight.putLong(number).array());
        return this;
    }

    Digest put(byte @Nullable [] bytes) {
        if (bytes == null) {
            return put(-1);
        }
        put(bytes.length);
        sha.update(bytes);
        return this;
    }

    Digest put(@Nullable String text) {
        return put(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    Digest put(@Nullable UUID id) {
        return id == null ? put(-1) : put(16).put(id.getMostSignificantBits()).put(id.getLeastSignificantBits());
    }

    /** The digest of what was put; ready for the next. */
    byte[] finish() {
        return sha.digest();
    }

    /** SHA-256 of salt and text: says nothing about the text once the salt is gone. */
    byte[] salted(byte[] salt, String text) {
        sha.reset();
        sha.update(salt);
        return sha.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
