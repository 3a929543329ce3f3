package org.groundwork.threew;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Text;
import org.groundwork.places.PlacesFeature;
import org.groundwork.threew.wizard.AreaView;
import org.groundwork.threew.wizard.AreaViewModel;
import org.groundwork.threew.wizard.WizardView;
import org.groundwork.threew.wizard.WizardViewModel;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Due;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Printout;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The area's screens as the window sees them: the sources imported so far, what waits, and the wizard. */
public final class WhoDoesWhatFeature implements Feature {
    private final Workspace workspace;
    private final Desk desk;
    private final ActorsFeature actors;
    private final PlacesFeature places;
    private final PresenceFeature presences;
    private final Consumer<String> show;
    private final ThreeWFeature threeW;
    private final StackPane root = new StackPane();
    private @Nullable AreaViewModel model;
    private @Nullable AreaView area;
    private @Nullable WizardViewModel wizardModel;
    private @Nullable WizardView wizard;
    private boolean importing;

    /** @param show brings an area to the front, by its key */
    public WhoDoesWhatFeature(
            Workspace workspace,
            Desk desk,
            ActorsFeature actors,
            PlacesFeature places,
            PresenceFeature presences,
            Consumer<String> show) {
        this.workspace = workspace;
        this.desk = desk;
        this.actors = actors;
        this.places = places;
        this.presences = presences;
        this.show = show;
        threeW = new ThreeWFeature(workspace, actors, places, presences, actors::country);
    }

    @Override
    public String key() {
        return "threew";
    }

    @Override
    public Group group() {
        return Group.MAP;
    }

    @Override
    public String icon() {
        return "fth-grid";
    }

    @Override
    public Parent view() {
        if (root.getChildren().isEmpty()) {
            arrange();
        }
        return root;
    }

    /** Starts an import; one that was begun goes on. */
    public void begin() {
        importing = true;
        arrange();
        show.accept(key());
    }

    @Override
    public void shown() {
        area();
        Objects.requireNonNull(model).reload();
    }

    @Override
    public boolean back() {
        if (!importing) {
            return area != null && area.back();
        }
        if (!Objects.requireNonNull(wizardModel).back()) {
            wizard().leave();
        }
        return true;
    }

    @Override
    public List<Command> commands() {
        return importing ? wizard().commands() : List.of(importer(), exporter());
    }

    @Override
    public List<Due> due() {
        int pairs = threeW.openCandidates().size();
        return pairs == 0 ? List.of() : List.of(new Due("threew.due.pairs", pairs, true, this::showPairs));
    }

    private void showPairs() {
        if (importing) {
            leaveWizard();
        }
        area().decide();
    }

    @Override
    public Printout printout() {
        return area().printout();
    }

    /** The area's main act, for other areas that need what it brings. */
    public Command importer() {
        return Command.of("threew.command.import", "Shortcut+I", this::begin);
    }

    /** The 3W sheet with its row of HXL tags, as a cluster or a colleague asks for it. */
    private Command exporter() {
        return Command.of("threew.command.export", null, this::export);
    }

    private void export() {
        String name = Text.of("threew.export.file", workspace.today().toString()) + ".xlsx";
        desk.dialogs()
                .save("threew.command.export", name, "threew.export.kind", "xlsx")
                .ifPresent(file -> desk.tasks()
                        .read("threew.command.export", progress -> threeW.export(file, true), rows -> desk.dialogs()
                                .tell("threew.export.written", file.toString())));
    }

    private void arrange() {
        root.getChildren().setAll(importing ? wizard().root() : area().root());
    }

    private AreaView area() {
        if (area == null) {
            model = new AreaViewModel(workspace, desk.tasks(), threeW, actors, places, presences);
            area = new AreaView(model, desk, importer(), List.of(exporter()));
        }
        return Objects.requireNonNull(area);
    }

    private WizardView wizard() {
        if (wizard == null) {
            wizardModel = new WizardViewModel(desk.tasks(), threeW, presences, actors::name);
            wizard = new WizardView(
                    wizardModel, desk, places, presences::sectors, workspace.today(), new WizardView.Around() {
                        @Override
                        public void leave() {
                            leaveWizard();
                        }

                        @Override
                        public void showActors() {
                            show.accept("actors");
                        }

                        @Override
                        public void decide() {
                            leaveWizard();
                            area().decide();
                        }
                    });
        }
        return Objects.requireNonNull(wizard);
    }

    private void leaveWizard() {
        importing = false;
        arrange();
        shown();
    }
}
