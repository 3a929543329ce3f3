package org.groundwork.workspace;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A workspace's key as its header holds it: sealed with AES-GCM under a key that Argon2id makes of the passphrase.
 *
 * @param memory Argon2id's memory in KiB
 * @param passes Argon2id's passes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WrappedKey(int memory, int passes, byte[] salt, byte[] nonce, byte[] sealed) {
    private static final int MEMORY = 64 * 1024;
    private static final int PASSES = 3;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** More than these would only serve to stop the reader of a forged header. */
    private static final int MOST_MEMORY = 1024 * 1024;

    private static final int MOST_PASSES = 16;

    /** True for what this program could have written, so that a forged header cannot ask for all memory. */
    boolean plausible() {
        return memory >= 8
                && memory <= MOST_MEMORY
                && passes >= 1
                && passes <= MOST_PASSES
                && salt.length == SALT
                && nonce.length == NONCE
                && sealed.length == WorkspaceKey.LENGTH + TAG_BITS / Byte.SIZE;
    }

    static WrappedKey wrap(WorkspaceKey key, String passphrase) {
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] stretched = stretch(passphrase, salt, MEMORY, PASSES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, stretched, nonce).doFinal(key.bytes());
            return new WrappedKey(MEMORY, PASSES, salt, nonce, sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key, or nothing where the passphrase is another: the tag tells. */
    Optional<WorkspaceKey> unwrap(String passphrase) {
        try {
            byte[] stretched = stretch(passphrase, salt, memory, passes);
            return Optional.of(new WorkspaceKey(
                    cipher(Cipher.DECRYPT_MODE, stretched, nonce).doFinal(sealed)));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    /** The same letters typed on another keyboard may arrive composed or not; they count as the same. */
    private static byte[] stretch(String passphrase, byte[] salt, int memory, int passes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] out = new byte[WorkspaceKey.LENGTH];
        generator.generateBytes(
                Normalizer.normalize(passphrase, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8), out);
        return out;
    }
}
