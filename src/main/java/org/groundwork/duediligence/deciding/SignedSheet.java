package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The scan of the decision sheet that was signed on paper; it closes the act. Appended, never edited.
 *
 * @param content SHA-256 of the file, which is kept as it came
 */
public record SignedSheet(
        UUID id, UUID decision, String content, String fileName, LocalDate attachedOn, String attachedBy) {}
