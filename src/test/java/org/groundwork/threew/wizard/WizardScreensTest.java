package org.groundwork.threew.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Progress;
import org.groundwork.places.PlaceImport;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.threew.ThreeWFeature;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Tasks;
import org.groundwork.ui.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each step as it looks, and the whole way by keyboard. */
@SuppressWarnings("NullAway.Init") // before each test
class WizardScreensTest {
    private static final int WIDTH = 1072;
    private static final int HEIGHT = 770;

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private Desk desk;
    private PlacesFeature places;
    private PresenceFeature presences;
    private ActorsFeature actors;
    private ThreeWFeature threeW;
    private WizardViewModel model;
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void open() {
        Screens.start();
        Memory memory = Memory.brief();
        desk = new Desk(
                Tasks.direct(trouble -> {
                    throw new AssertionError(trouble);
                }),
                new Dialogs(() -> null, memory),
                memory);
        places = new PlacesFeature(temp.workspace());
        presences = new PresenceFeature(temp.workspace());
        actors = new ActorsFeature(temp.workspace(), places, presences);
        threeW = new ThreeWFeature(temp.workspace(), actors, places, presences, () -> "");
        places.importFile(WadiFiles.places(temp.directory()), PlaceImport.Options.NONE, Progress.NONE);
    }

    @Test
    void every_step_in_light_dark_long_words_and_mirrored() {
        Path may = WadiFiles.may(temp.directory());
        Screens.pictures("threew-1-file", WIDTH, HEIGHT, () -> wizard(null, Step.FILE));
        for (Step step : Step.values()) {
            if (step != Step.DONE) {
                String name = "threew-" + step.number() + "-" + step + "-small";
                Screens.pictures(name, WIDTH, HEIGHT, () -> wizard(may, step));
            }
        }
        Screens.picture("threew-problem", WIDTH, HEIGHT, () -> wizard(Path.of("not there.xlsx"), Step.FILE));
        Path locked = WadiFiles.locked(temp.directory(), "xlsx");
        Screens.picture("threew-locked", WIDTH, HEIGHT, () -> wizard(locked, Step.FILE));
        Screens.picture("threew-refused", WIDTH, HEIGHT, () -> wizard(WadiFiles.numbers(temp.directory()), Step.SHEET));
        Screens.pictures("threew-7-done", WIDTH, HEIGHT, () -> wizard(may, Step.DONE));
        Screens.onScreen(() -> wizard(WadiFiles.june(temp.directory()), Step.DONE));
        Screens.pictures("threew-area-sources", WIDTH, HEIGHT, () -> area(false));
        Screens.pictures("threew-area-decide", WIDTH, HEIGHT, () -> area(true));
    }

    @Test
    void a_real_workbook_fills_the_steps() {
        Path file = Path.of("../shared/data/3w/tcd_3w_oct_2021.xlsx");
        if (!Files.exists(file)) {
            return;
        }
        Screens.picture("threew-area-empty", WIDTH, HEIGHT, () -> area(false));
        for (Step step : Step.values()) {
            Screens.picture("threew-real-" + step.number(), WIDTH, HEIGHT, () -> wizard(file, step));
        }
        assertEquals(705, presences.imports().getFirst().rowsRead());
    }

    @Test
    void by_keyboard_from_file_to_done_and_every_control_has_a_name() {
        Path may = WadiFiles.may(temp.directory());
        Stage stage = show(() -> wizard(null, Step.FILE));
        Screens.onScreen(() -> {
            model.open(may);
            return true;
        });
        Screens.settle();
        for (Step step : Step.values()) {
            assertEquals(step, model.step().get());
            List<String> nameless =
                    Screens.onScreen(() -> Accessible.nameless(stage.getScene().getRoot()));
            assertEquals(List.of(), nameless, step.name());
            if (step != Step.DONE) {
                key(KeyCode.ENTER);
            }
        }
        assertEquals(5, actors.actors().size() + 1);
        key(KeyCode.ENTER);
        assertEquals(List.of("leave", "actors"), asked);
        key(KeyCode.ESCAPE);
        assertTrue(asked.size() == 3 && asked.getLast().equals("leave"), "nothing begun: Esc leaves without asking");
        Screens.onScreen(() -> {
            stage.close();
            return true;
        });
    }

    private Parent wizard(@Nullable Path file, Step step) {
        model = new WizardViewModel(desk.tasks(), threeW, presences, actors::name);
        WizardView view = new WizardView(
                model, desk, places, presences::sectors, temp.workspace().today(), new WizardView.Around() {
                    @Override
                    public void leave() {
                        asked.add("leave");
                    }

                    @Override
                    public void showActors() {
                        asked.add("actors");
                    }

                    @Override
                    public void decide() {
                        asked.add("decide");
                    }
                });
        if (file != null) {
            model.open(file);
            while (model.step().get() != step) {
                model.next();
            }
        }
        return view.root();
    }

    private Parent area(boolean decide) {
        AreaViewModel sources = new AreaViewModel(temp.workspace(), desk.tasks(), threeW, actors, places, presences);
        AreaView view = new AreaView(
                sources,
                desk,
                Command.of("threew.command.import", null, () -> {}),
                List.of(Command.of("threew.command.export", null, () -> {})));
        sources.reload();
        if (decide) {
            view.decide();
        }
        return view.root();
    }

    private static Stage show(Supplier<Parent> root) {
        return Screens.onScreen(() -> {
            Stage stage = new Stage();
            Scene scene = new Scene(root.get(), WIDTH, HEIGHT);
            Theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            return stage;
        });
    }

    private static void key(KeyCode code) {
        Screens.onScreen(() -> {
            new Robot().keyType(code);
            return true;
        });
        Screens.settle();
    }
}
