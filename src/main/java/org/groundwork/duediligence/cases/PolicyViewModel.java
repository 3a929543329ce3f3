package org.groundwork.duediligence.cases;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.groundwork.duediligence.deciding.DecidingPolicy;
import org.groundwork.duediligence.deciding.DecidingPolicyStore;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;

/** The office's limits, one field at a time. */
final class PolicyViewModel {
    private final Workspace workspace;
    private final Tasks tasks;
    private final DecidingPolicyStore store;
    private final ReadOnlyObjectWrapper<DecidingPolicy> policy = new ReadOnlyObjectWrapper<>(DecidingPolicy.STARTER);

    PolicyViewModel(Workspace workspace, Tasks tasks) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.store = new DecidingPolicyStore(workspace);
        policy.set(store.policy());
    }

    ReadOnlyObjectProperty<DecidingPolicy> policy() {
        return policy.getReadOnlyProperty();
    }

    Running change(UnaryOperator<DecidingPolicy> change) {
        return tasks.run(
                "duediligence.saving",
                progress -> workspace.act("duediligence.act.policy", List.of(), () -> {
                    DecidingPolicy changed = change.apply(store.policy());
                    store.save(changed);
                    return changed;
                }),
                policy::set);
    }
}
