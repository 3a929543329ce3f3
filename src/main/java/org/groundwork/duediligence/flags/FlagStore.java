package org.groundwork.duediligence.flags;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;

/** Flags, their steps and readings. Only adds; inside an act. */
public final class FlagStore {
    private final RowStore<Flag> flags;
    private final RowStore<FlagStep> steps;
    private final RowStore<FlagReading> readings;

    public FlagStore(Workspace workspace) {
        flags = new RowStore<>(workspace, "duediligence_flag", Flag.class);
        steps = new RowStore<>(workspace, "duediligence_flag_step", FlagStep.class);
        readings = new RowStore<>(workspace, "duediligence_flag_reading", FlagReading.class);
    }

    /** A partner's flags as they stand, in the order of raising. */
    public List<FlagNow> of(UUID actor) {
        List<FlagStep> all = steps.where("actor", actor);
        return flags.where("actor", actor).stream()
                .map(flag -> FlagRule.now(flag, all))
                .toList();
    }

    /** How many flags of each partner everybody sees. */
    public Map<UUID, Integer> seen() {
        List<FlagStep> all = steps.all();
        Map<UUID, Integer> found = new HashMap<>();
        flags.all().stream()
                .map(flag -> FlagRule.now(flag, all))
                .filter(FlagRule::seen)
                .forEach(now -> found.merge(now.flag().actor(), 1, Integer::sum));
        return found;
    }

    /** Who looked into a partner's flags, in the order of looking. */
    public List<FlagReading> readings(UUID actor) {
        return readings.where("actor", actor);
    }

    void add(Flag flag) {
        flags.save(List.of(flag));
    }

    void add(FlagStep step) {
        steps.save(List.of(step));
    }

    void add(FlagReading reading) {
        readings.save(List.of(reading));
    }
}
