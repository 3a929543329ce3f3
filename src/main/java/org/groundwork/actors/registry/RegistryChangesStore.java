package org.groundwork.actors.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.NameKind;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.record.ActorStore;
import org.groundwork.actors.record.NameRules;
import org.groundwork.actors.record.Part;
import org.groundwork.actors.work.SectorExperience;
import org.groundwork.core.Columns;
import org.groundwork.core.Fold;
import org.groundwork.core.Text;
import org.groundwork.workspace.Workspace;

/** Changes to many actors at once; each is called inside one act and says how many database rows it changed. */
final class RegistryChangesStore {
    /** Columns that take pasted cells. */
    static final String NAME = "actors.registry.column.name";

    static final String ACRONYM = "actors.registry.column.acronym";
    static final String KIND = "actors.registry.column.kind";
    static final String PHONE = "actors.registry.column.phone";

    private final Workspace workspace;
    private final ActorStore store;

    RegistryChangesStore(Workspace workspace, ActorStore store) {
        this.workspace = workspace;
        this.store = store;
    }

    int kind(List<UUID> actors, ActorKind kind) {
        return store.saveActors(found(actors).stream()
                .map(actor -> Columns.with(actor, "kind", kind))
                .toList());
    }

    /** Those that have the sector keep it as it is. */
    int sector(List<UUID> actors, String sector) {
        List<Part> added = new ArrayList<>();
        for (UUID actor : actors) {
            boolean has = store.parts(SectorExperience.class, actor).stream()
                    .anyMatch(each -> each.sector().equals(sector));
            if (!has) {
                added.add(new SectorExperience(workspace.newId(), actor, sector, null, null, ""));
            }
        }
        return store.saveParts(added);
    }

    int retire(List<UUID> actors, LocalDate on, String reason) {
        return store.saveActors(found(actors).stream()
                .filter(actor -> !actor.retired())
                .map(actor -> Columns.with(Columns.with(actor, "retiredOn", on), "retiredReason", reason))
                .toList());
    }

    /** Cells of columns that cannot be pasted into, empty ones, and kinds that nobody knows change nothing. */
    int paste(List<UUID> actors, List<String> columns, List<List<String>> block) {
        int changed = 0;
        for (int i = 0; i < Math.min(actors.size(), block.size()); i++) {
            List<String> cells = block.get(i);
            for (int j = 0; j < Math.min(columns.size(), cells.size()); j++) {
                String cell = cells.get(j).strip();
                changed += cell.isEmpty() ? 0 : fill(actors.get(i), columns.get(j), cell);
            }
        }
        return changed;
    }

    private int fill(UUID actor, String column, String cell) {
        return switch (column) {
            case NAME -> name(actor, NameKind.LEGAL, cell);
            case ACRONYM -> name(actor, NameKind.ACRONYM, cell);
            case PHONE -> phone(actor, cell);
            case KIND -> kindOf(cell).map(kind -> kind(List.of(actor), kind)).orElse(0);
            default -> 0;
        };
    }

    private int name(UUID actor, NameKind kind, String text) {
        ActorName row = store.parts(ActorName.class, actor).stream()
                .filter(name -> name.kind() == kind && name.untilOn() == null)
                .findFirst()
                .map(name -> Columns.with(Columns.with(name, "text", text), "script", NameRules.script(text)))
                .orElseGet(() -> NameRules.name(workspace.newId(), actor, text, kind));
        return store.save(row);
    }

    private int phone(UUID actor, String text) {
        Contact row = store.parts(Contact.class, actor).stream()
                .filter(contact -> !contact.phone().isBlank())
                .findFirst()
                .map(contact -> Columns.with(contact, "phone", text))
                .orElseGet(() -> Contact.phone(workspace.newId(), actor, text));
        return store.save(row);
    }

    /** A kind by its label or its name in files. */
    static Optional<ActorKind> kindOf(String cell) {
        String wanted = Fold.key(cell);
        return Arrays.stream(ActorKind.values())
                .filter(kind -> Fold.key(Text.label(kind)).equals(wanted)
                        || Fold.key(kind.name()).equals(wanted))
                .findFirst();
    }

    private List<Actor> found(List<UUID> actors) {
        return actors.stream().flatMap(id -> store.actor(id).stream()).toList();
    }
}
