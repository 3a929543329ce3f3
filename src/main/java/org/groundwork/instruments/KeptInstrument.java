package org.groundwork.instruments;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.groundwork.core.Id;
import org.jspecify.annotations.Nullable;

/**
 * The file of an instrument as the workspace keeps it.
 *
 * @param id named after {@code sha256}
 * @param own made or changed by the office
 */
public record KeptInstrument(
        UUID id,
        String code,
        String edition,
        String sha256,
        String content,
        boolean own,
        LocalDate madeOn,
        @Nullable LocalDate retiredOn) {
    /** The file of an instrument, to be kept. */
    public static KeptInstrument of(Instrument instrument, String content, boolean own, LocalDate madeOn) {
        String sha256 = sha256(content);
        return new KeptInstrument(
                Id.named("instrument", sha256),
                instrument.id(),
                instrument.edition(),
                sha256,
                content,
                own,
                madeOn,
                null);
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
