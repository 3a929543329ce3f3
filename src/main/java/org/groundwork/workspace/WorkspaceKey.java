package org.groundwork.workspace;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The random 256-bit key of an encrypted workspace. Database and attachments each use a key derived from it. */
final class WorkspaceKey {
    static final int LENGTH = 32;

    private final byte[] bytes;

    WorkspaceKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("length of a key");
        }
        this.bytes = bytes.clone();
    }

    static WorkspaceKey random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new WorkspaceKey(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The database's file password; long enough that H2's own weak stretching does not matter. */
    String filePassword() {
        return HexFormat.of().formatHex(derive("groundwork database"));
    }

    /** The AES key of the attachments. */
    byte[] content() {
        return derive("groundwork content");
    }

    private byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "WorkspaceKey"; // never in a log
    }
}
