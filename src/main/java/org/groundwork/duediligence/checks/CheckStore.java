package org.groundwork.duediligence.checks;

import java.util.List;
import java.util.UUID;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;

/** Checks of partners and of their ways of payment. Only adds; inside an act. */
public final class CheckStore {
    private final RowStore<Check> checks;
    private final RowStore<ChannelCheck> channels;
    private final RowStore<Reference> references;

    public CheckStore(Workspace workspace) {
        checks = new RowStore<>(workspace, "duediligence_check", Check.class);
        channels = new RowStore<>(workspace, "duediligence_channel_check", ChannelCheck.class);
        references = new RowStore<>(workspace, "duediligence_reference", Reference.class);
    }

    /** All checks of a partner, in the order of recording. */
    public List<Check> checks(UUID actor) {
        return checks.where("actor", actor);
    }

    /** All checks of a partner's ways of payment, in the order of recording. */
    public List<ChannelCheck> channels(UUID actor) {
        return channels.where("actor", actor);
    }

    /** All checks of all ways of payment, in the order of recording. */
    public List<ChannelCheck> allChannels() {
        return channels.all();
    }

    /** Who was asked about a partner. */
    public List<Reference> references(UUID actor) {
        return references.where("actor", actor);
    }

    /** All checks of all partners. */
    public List<Check> all() {
        return checks.all();
    }

    void add(Check check) {
        checks.save(List.of(check));
    }

    void add(ChannelCheck check) {
        channels.save(List.of(check));
    }
}
