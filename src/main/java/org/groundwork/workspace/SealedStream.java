package org.groundwork.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * An encrypted attachment: a mark, a random prefix of eight bytes, then pieces of 64 KiB, each sealed with AES-GCM
 * under
 * prefix and number, the last one marked as the last. So a piece that is changed, moved or cut off is noticed, and no
 * more than one piece is in memory. Part of the file format.
 */
final class SealedStream {
    private static final byte[] MARK = "GWC1".getBytes(StandardCharsets.US_ASCII);
    private static final int PREFIX = 8;
    private static final int PIECE = 64 * 1024;
    private static final int TAG = 16;

    private SealedStream() {}

    static void seal(InputStream plain, OutputStream to, byte[] key) throws IOException {
        byte[] prefix = new byte[PREFIX];
        new SecureRandom().nextBytes(prefix);
        to.write(MARK);
        to.write(prefix);
        byte[] piece = plain.readNBytes(PIECE);
        for (int number = 0; ; number++) {
            byte[] next = piece.length < PIECE ? new byte[0] : plain.readNBytes(PIECE);
            boolean last = next.length == 0;
            to.write(run(Cipher.ENCRYPT_MODE, key, prefix, number, last, piece));
            if (last) {
                return;
            }
            piece = next;
        }
    }

    /** @throws IOException where the file is not one of this key, or damaged; found at the latest at its end */
    static InputStream open(InputStream sealed, byte[] key) throws IOException {
        byte[] mark = sealed.readNBytes(MARK.length);
        byte[] prefix = sealed.readNBytes(PREFIX);
        if (!Arrays.equals(mark, MARK) || prefix.length < PREFIX) {
            throw new IOException("not a sealed attachment");
        }
        return new Opened(sealed, key, prefix);
    }

    private static byte[] run(int mode, byte[] key, byte[] prefix, int number, boolean last, byte[] piece)
            throws IOException {
        byte[] nonce = ByteBuffer.allocate(PREFIX + Integer.BYTES)
                .put(prefix)
                .putInt(number)
                .array();
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
            return cipher.doFinal(piece);
        } catch (GeneralSecurityException e) {
            throw new IOException("sealed attachment damaged", e);
        }
    }

    private static final class Opened extends InputStream {
        private final InputStream sealed;
        private final byte[] key;
        private final byte[] prefix;
        private byte[] next;
        private byte[] plain = new byte[0];
        private int at;
        private int number;
        private boolean ended;

        Opened(InputStream sealed, byte[] key, byte[] prefix) throws IOException {
            this.sealed = sealed;
            this.key = key;
            this.prefix = prefix;
            this.next = sealed.readNBytes(PIECE + TAG);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (at == plain.length) {
                if (ended) {
                    return -1;
                }
                piece();
            }
            int count = Math.min(length, plain.length - at);
            System.arraycopy(plain, at, to, offset, count);
            at += count;
            return count;
        }

        private void piece() throws IOException {
            byte[] piece = next;
            next = piece.length < PIECE + TAG ? new byte[0] : sealed.readNBytes(PIECE + TAG);
            ended = next.length == 0;
            plain = run(Cipher.DECRYPT_MODE, key, prefix, number++, ended, piece);
            at = 0;
        }

        @Override
        public void close() throws IOException {
            sealed.close();
        }
    }
}
