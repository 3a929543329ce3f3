package org.groundwork.actors.page;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.status.ClaimDefinition;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.actors.status.SensitiveKind;
import org.groundwork.actors.status.SensitiveRule;
import org.groundwork.actors.status.SensitiveSwitch;
import org.groundwork.actors.status.StatusPolicy;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;

/** What the office decided about classes, ages and how long facts stay fresh; each change saves itself. */
final class PolicyViewModel {
    private final ActorsFeature actors;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<StatusPolicy> policy;
    private final ReadOnlyObjectWrapper<Set<SensitiveKind>> kept = new ReadOnlyObjectWrapper<>(Set.of());

    PolicyViewModel(ActorsFeature actors, Tasks tasks) {
        this.actors = actors;
        this.tasks = tasks;
        policy = new ReadOnlyObjectWrapper<>(actors.policy());
        kept.set(readKept());
    }

    ReadOnlyObjectProperty<StatusPolicy> policy() {
        return policy.getReadOnlyProperty();
    }

    /** The sensitive claims that the office keeps. */
    ReadOnlyObjectProperty<Set<SensitiveKind>> kept() {
        return kept.getReadOnlyProperty();
    }

    Running nationalAreas(int areas) {
        return change(now -> with(now, areas, now.youthFrom(), now.youthTo(), now.freshMonths(), now.staleMonths()));
    }

    /** The other end follows where it would lie on the wrong side. */
    Running youthFrom(int age) {
        return change(now -> with(
                now, now.nationalAreas(), age, Math.max(age, now.youthTo()), now.freshMonths(), now.staleMonths()));
    }

    Running youthTo(int age) {
        return change(now -> with(
                now, now.nationalAreas(), Math.min(age, now.youthFrom()), age, now.freshMonths(), now.staleMonths()));
    }

    Running freshMonths(int months) {
        return change(now -> with(
                now, now.nationalAreas(), now.youthFrom(), now.youthTo(), months, Math.max(months, now.staleMonths())));
    }

    Running staleMonths(int months) {
        return change(now -> with(
                now, now.nationalAreas(), now.youthFrom(), now.youthTo(), Math.min(months, now.freshMonths()), months));
    }

    Running iascList(Set<LocalClass> classes) {
        return change(now -> lists(now, classes, now.officeTable(), now.womenLed()));
    }

    Running officeTable(Set<LocalClass> classes) {
        return change(now -> lists(now, now.iascList(), classes, now.womenLed()));
    }

    Running womenLed(ClaimDefinition definition) {
        return change(now -> lists(now, now.iascList(), now.officeTable(), definition));
    }

    /** What was decided last about a sensitive claim: by whom, when and why; empty where nobody decided. */
    Optional<SensitiveSwitch> decision(SensitiveKind kind) {
        return SensitiveRule.latest(actors.switches(), kind);
    }

    /** Starts or stops keeping a sensitive claim; with the reason, and the name of who decided. */
    Running keep(SensitiveKind kind, boolean on, String reason, String decidedBy) {
        return tasks.run(
                "actors.policy.saving",
                progress -> {
                    actors.keep(kind, on, reason, decidedBy);
                    return readKept();
                },
                kept::set);
    }

    private Running change(UnaryOperator<StatusPolicy> how) {
        StatusPolicy wanted = how.apply(policy.get());
        if (wanted.equals(policy.get())) {
            return Running.done();
        }
        return tasks.run(
                "actors.policy.saving",
                progress -> {
                    actors.save(wanted);
                    return actors.policy();
                },
                policy::set);
    }

    private Set<SensitiveKind> readKept() {
        return Set.of(SensitiveKind.values()).stream().filter(actors::keeps).collect(Collectors.toUnmodifiableSet());
    }

    private static StatusPolicy with(
            StatusPolicy now, int areas, int youthFrom, int youthTo, int freshMonths, int staleMonths) {
        return new StatusPolicy(
                areas, now.iascList(), now.officeTable(), youthFrom, youthTo, freshMonths, staleMonths, now.womenLed());
    }

    private static StatusPolicy lists(
            StatusPolicy now, Set<LocalClass> iasc, Set<LocalClass> office, ClaimDefinition womenLed) {
        return new StatusPolicy(
                now.nationalAreas(),
                iasc,
                office,
                now.youthFrom(),
                now.youthTo(),
                now.freshMonths(),
                now.staleMonths(),
                womenLed);
    }
}
