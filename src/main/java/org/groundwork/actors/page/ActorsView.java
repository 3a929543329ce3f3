package org.groundwork.actors.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.registry.RegistryFilter;
import org.groundwork.actors.registry.RegistryView;
import org.groundwork.actors.registry.RegistryViewModel;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Printout;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The screens of the area: the registry, and the record that was opened from it. */
public final class ActorsView extends StackPane {
    private final RegistryViewModel registry;
    private final RecordViewModel record;
    private final RegistryView list;
    private final Supplier<RecordView> made;
    private @Nullable RecordView page; // made when the first record is opened: most starts begin in the list
    private final ActsView acts;
    private boolean fresh = true;

    /** @param importer the way to fill an empty registry; null where there is none */
    public ActorsView(
            Workspace workspace,
            ActorsFeature actors,
            ChoicesViewModel choices,
            Exports exports,
            Desk desk,
            @Nullable Command importer) {
        this.record = new RecordViewModel(
                workspace, actors, new PresenceFeature(workspace), desk.tasks(), reader(workspace, actors));
        this.registry = new RegistryViewModel(workspace, actors, desk.tasks());
        registry.reload(); // is read while the screen is built
        this.acts = new ActsView(record, desk, exports);
        this.list = new RegistryView(
                registry,
                choices,
                desk,
                importer == null ? List.of(acts.export()) : List.of(acts.export(), importer),
                importer,
                this::open);
        this.made = () -> new RecordView(record, choices, desk, whole());
        getChildren().setAll(list);
    }

    private static Function<UUID, Optional<RecordContent>> reader(Workspace workspace, ActorsFeature actors) {
        return new RecordContentStore(workspace, actors, new PresenceFeature(workspace))::read;
    }

    /** Opens an actor's page. */
    public void open(UUID actor) {
        RecordView shown = page == null ? made.get() : page;
        page = shown;
        shown.leave();
        record.open(actor);
        getChildren().setAll(shown);
    }

    /** Shows those actors of the registry that a filter lets through. */
    public void show(RegistryFilter filter) {
        leaveRecord();
        getChildren().setAll(list);
        registry.show(filter);
        list.focus();
    }

    /** Back to the registry; from the registry, out of quick add or a filter. */
    public boolean back() {
        if (!recordShown()) {
            return list.back();
        }
        leaveRecord();
        getChildren().setAll(list);
        registry.reload();
        list.focus();
        return true;
    }

    /** Reads again what is in front; after undo, or another area's work. */
    public void shown() {
        if (fresh) {
            fresh = false;
        } else if (recordShown()) {
            record.reload();
            registry.refreshSearch();
        } else {
            registry.reload();
        }
    }

    /** Quick add; from a record, back in the registry. */
    public Command adder() {
        Command add = list.addCommand();
        return new Command(add.key(), add.shortcut(), add.blocked(), () -> {
            if (recordShown()) {
                back();
            }
            add.action().run();
        });
    }

    public List<Command> commands() {
        List<Command> all = with(acts.brief(), adder(), acts.export());
        return recordShown() ? with(acts.onRecord(), all.toArray(Command[]::new)) : all;
    }

    public Optional<Printout> printout() {
        RecordView shown = page;
        return Optional.of(shown != null && recordShown() ? shown.printout() : list.printout());
    }

    /** The actor whose page is in front; empty for the registry. */
    public Optional<UUID> actor() {
        return recordShown() ? Optional.of(record.actor()) : Optional.empty();
    }

    private boolean recordShown() {
        return page != null && getChildren().contains(page);
    }

    private void leaveRecord() {
        if (page != null) {
            page.leave();
        }
    }

    private static List<Command> with(List<Command> last, Command... first) {
        List<Command> all = new ArrayList<>(List.of(first));
        all.addAll(last);
        return List.copyOf(all);
    }

    private List<Command> whole() {
        List<Command> all = new ArrayList<>(acts.onRecord());
        all.addAll(acts.brief());
        all.add(backCommand());
        return all;
    }

    private Command backCommand() {
        return Command.of("actors.page.back", null, this::back);
    }
}
