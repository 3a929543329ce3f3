package org.groundwork.duediligence.deciding;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.workspace.Workspace;

/** What the office decided about tiers and decisions, kept among the workspace's settings. */
public final class DecidingPolicyStore {
    private static final String NAME = "duediligence.policy." + "limits";

    private final Workspace workspace;

    public DecidingPolicyStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The office's policy; what it did not decide is as shipped. */
    public DecidingPolicy policy() {
        List<Integer> said = new ArrayList<>();
        for (String each : workspace.settings().get(NAME).orElse("").split(" ", -1)) {
            if (each.matches("\\d{1,9}")) {
                said.add(Integer.valueOf(each));
            }
        }
        return said.size() == 10 ? of(said) : DecidingPolicy.STARTER;
    }

    private static DecidingPolicy of(List<Integer> said) {
        return new DecidingPolicy(
                said.get(0),
                said.get(1),
                said.get(2),
                said.get(3),
                said.get(4),
                said.get(5),
                said.get(6),
                said.get(7),
                said.get(8),
                said.get(9));
    }

    /** Keeps a policy; inside an act. */
    public void save(DecidingPolicy policy) {
        String all = "%d %d %d %d %d %d %d %d %d %d"
                .formatted(
                        policy.smallMoney(),
                        policy.yearlyMoney(),
                        policy.waiverDays(),
                        policy.waiverMoney(),
                        policy.validMonths0(),
                        policy.validMonths1(),
                        policy.validMonths2(),
                        policy.validMonths3(),
                        policy.againMonths(),
                        policy.dueDays());
        workspace.settings().set(NAME, all);
    }
}
