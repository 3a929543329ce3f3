package org.groundwork.duediligence.checks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.duediligence.due.DueKind;
import org.groundwork.duediligence.due.DueThing;

/** Ways of payment that are another account than the one that was verified: somebody has to look again. */
public final class ChangedRule {
    private ChangedRule() {}

    /**
     * One for each, due since the check that does not count any more; the office looks at it itself.
     *
     * @param checks of all partners, in the order of recording
     * @param words of a way of payment and its last check
     */
    public static List<DueThing> of(
            Collection<PaymentChannel> ways,
            Collection<ChannelCheck> checks,
            BiFunction<PaymentChannel, ChannelCheck, String> words) {
        Map<UUID, List<ChannelCheck>> found = checks.stream().collect(Collectors.groupingBy(ChannelCheck::channel));
        return ways.stream()
                .flatMap(way -> changed(way, found.getOrDefault(way.id(), List.of()), words))
                .toList();
    }

    private static Stream<DueThing> changed(
            PaymentChannel way, List<ChannelCheck> checks, BiFunction<PaymentChannel, ChannelCheck, String> words) {
        return CheckRule.standing(way, checks) != ChannelStanding.CHANGED
                ? Stream.empty()
                : CheckRule.latest(checks, way.id()).stream()
                        .map(check -> new DueThing(
                                DueKind.PAYMENT, way.id(), way.actor(), words.apply(way, check), check.doneOn(), true));
    }
}
