package org.groundwork.actors;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundwork.actors.record.ActorStore;
import org.groundwork.actors.record.Part;
import org.groundwork.core.Fold;
import org.groundwork.core.Id;
import org.groundwork.workspace.Workspace;

/** The registry's front door: for screens, imports and the command line. */
public final class ActorsFeature {
    private final ActorStore store;

    public ActorsFeature(Workspace workspace) {
        this.store = new ActorStore(workspace);
    }

    /** Every actor, retired ones too. */
    public List<Actor> actors() {
        return store.actors();
    }

    /** All names of all actors, for matching. */
    public List<ActorName> names() {
        return store.all(ActorName.class);
    }

    /** All identifiers of all actors, for matching. */
    public List<Identifier> identifiers() {
        return store.all(Identifier.class);
    }

    /** Writes actors; inside an act. @return database rows changed, 0 where nothing was new */
    public int saveActors(Collection<Actor> rows) {
        return store.saveActors(rows);
    }

    /** Writes rows of actors' records, of any kinds; inside an act. @return database rows changed */
    public int saveParts(Collection<? extends Part> rows) {
        return store.saveParts(rows);
    }

    /** The id that every office gives an actor which an import brings. */
    public static UUID importedId(String country, String name) {
        return Id.named("actor", country, Fold.key(name));
    }
}
