package org.groundwork.duediligence.checks;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundwork.actors.Answer;

/** Which checks still count, and how a way of payment stands. */
public final class CheckRule {
    private CheckRule() {}

    /** The checks that no later one supersedes, the latest first. */
    public static List<Check> standing(List<Check> all) {
        Set<UUID> gone = superseded(all);
        return all.stream()
                .filter(check -> !gone.contains(check.id()))
                .sorted(Comparator.comparing(Check::doneOn).reversed())
                .toList();
    }

    /** The ids of those that a later one supersedes. */
    public static Set<UUID> superseded(List<Check> all) {
        return all.stream()
                .map(Check::supersedes)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The latest check of a way of payment; of one day's, the one that was recorded last. */
    public static Optional<ChannelCheck> latest(List<ChannelCheck> all, UUID channel) {
        return all.stream()
                .filter(check -> check.channel().equals(channel))
                .reduce((a, b) -> b.doneOn().isBefore(a.doneOn()) ? a : b);
    }

    /** Whether money can go this way: it was verified last time, and the name on the account is the legal name. */
    public static boolean verified(List<ChannelCheck> all, UUID channel) {
        return latest(all, channel)
                .filter(check -> check.outcome() == ChannelOutcome.VERIFIED && check.nameIsLegal() == Answer.YES)
                .isPresent();
    }
}
