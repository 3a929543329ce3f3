package org.groundwork.actors.status;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** When a sensitive claim may be kept, seen and counted at all. */
public final class SensitiveRule {
    private static final int SMALLEST_COUNT = 5;

    private SensitiveRule() {}

    /** Switched on by the office's latest decision; off where it never decided. */
    public static boolean on(Collection<SensitiveSwitch> decisions, SensitiveKind kind) {
        return latest(decisions, kind).map(SensitiveSwitch::switchedOn).orElse(false);
    }

    /** The decision that holds; empty where the office never decided. */
    public static Optional<SensitiveSwitch> latest(Collection<SensitiveSwitch> decisions, SensitiveKind kind) {
        return decisions.stream()
                .filter(each -> each.kind() == kind)
                .max(Comparator.comparing(SensitiveSwitch::decidedOn)
                        .thenComparing(each -> each.id().toString()));
    }

    /** Kept only with written consent that names its purpose, while the office keeps such claims at all. */
    public static boolean holds(SensitiveClaim claim, Collection<SensitiveSwitch> decisions) {
        return on(decisions, claim.kind())
                && claim.consentOn() != null
                && !claim.purpose().isBlank();
    }

    /** Whether a count may be shown. */
    public static boolean countable(int count) {
        return count >= SMALLEST_COUNT;
    }
}
