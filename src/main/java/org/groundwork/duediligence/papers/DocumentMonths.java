package org.groundwork.duediligence.papers;

import java.util.UUID;
import org.groundwork.core.Id;
import org.jspecify.annotations.Nullable;

/**
 * How many calendar months after its issue a kind of paper counts, by tier; null: as long as it says itself. House
 * practice, not a standard.
 */
public record DocumentMonths(
        UUID id,
        DocumentKind kind,
        @Nullable Integer tier0,
        @Nullable Integer tier1,
        @Nullable Integer tier2,
        @Nullable Integer tier3) {
    /** The id that every office gives the row of a kind, so that two offices' changes meet. */
    public static UUID idOf(DocumentKind kind) {
        return Id.named("duediligence_document_months", kind.id());
    }

    /** A kind that counts as long as it says itself. */
    public static DocumentMonths open(DocumentKind kind) {
        return new DocumentMonths(idOf(kind), kind, null, null, null, null);
    }

    /** @param tier 0 to 3 */
    public @Nullable Integer months(int tier) {
        return switch (tier) {
            case 0 -> tier0;
            case 1 -> tier1;
            case 2 -> tier2;
            default -> tier3;
        };
    }
}
