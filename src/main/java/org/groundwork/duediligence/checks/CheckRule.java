package org.groundwork.duediligence.checks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.duediligence.deciding.ChannelState;
import org.jspecify.annotations.Nullable;

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

    /**
     * Text key of why nobody can have looked on this day, or "". A check stays as it was recorded, and a day to come
     * would be the latest one for as long.
     */
    public static String later(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today) ? "duediligence.checks.later" : "";
    }

    /** The latest check of a way of payment; of one day's, the one that was recorded last. */
    public static Optional<ChannelCheck> latest(List<ChannelCheck> all, UUID channel) {
        return all.stream()
                .filter(check -> check.channel().equals(channel))
                .reduce((a, b) -> b.doneOn().isBefore(a.doneOn()) ? a : b);
    }

    /**
     * How a way of payment stands. The checks decide, as they say who looked and how; a day in the record alone is no
     * verification, and neither is a check of what was another account then. Of the name, the record is asked where the
     * check did not compare it, and whatever the check said where the record says now that it is another one.
     */
    public static ChannelStanding standing(PaymentChannel way, List<ChannelCheck> all) {
        ChannelCheck latest = latest(all, way.id()).orElse(null);
        if (latest == null) {
            return way.verifiedOn() == null ? ChannelStanding.NEVER : ChannelStanding.ON_RECORD_ONLY;
        }
        if (latest.outcome() != ChannelOutcome.VERIFIED) {
            return ChannelStanding.DOUBTED;
        }
        UUID account = latest.account();
        if (account == null && way.verifiedOn() != null) {
            return ChannelStanding.ON_RECORD_ONLY; // nobody can tell which account was looked at
        }
        if (!way.account().equals(account)) {
            return ChannelStanding.CHANGED;
        }
        Answer legal = latest.nameIsLegal().known() ? latest.nameIsLegal() : way.nameIsLegal();
        if (legal == Answer.NO || way.nameIsLegal() == Answer.NO) {
            return ChannelStanding.OTHER_NAME;
        }
        return legal == Answer.YES ? ChannelStanding.VERIFIED : ChannelStanding.NAME_OPEN;
    }

    /** Whether money can go this way: it was verified last time, and the name on the account is the legal name. */
    public static boolean verified(PaymentChannel way, List<ChannelCheck> all) {
        return standing(way, all) == ChannelStanding.VERIFIED;
    }

    /** Whether money can reach a partner by any of its ways. */
    public static ChannelState state(List<PaymentChannel> ways, List<ChannelCheck> all) {
        List<ChannelStanding> standing =
                ways.stream().map(way -> standing(way, all)).toList();
        if (standing.contains(ChannelStanding.VERIFIED)) {
            return ChannelState.VERIFIED;
        }
        if (standing.contains(ChannelStanding.CHANGED)) {
            return ChannelState.CHANGED;
        }
        if (standing.contains(ChannelStanding.ON_RECORD_ONLY)) {
            return ChannelState.ON_RECORD_ONLY;
        }
        return ways.isEmpty() ? ChannelState.NONE : ChannelState.UNVERIFIED;
    }
}
