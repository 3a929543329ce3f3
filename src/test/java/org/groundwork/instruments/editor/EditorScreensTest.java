package org.groundwork.instruments.editor;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Columns;
import org.groundwork.editing.Codes;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.OwnInstrumentsFeature;
import org.groundwork.instruments.content.InstrumentDocument;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The editor's screens at the size they have in the smallest window, in target/screens, to be judged by eye. */
class EditorScreensTest {
    private static final int WIDTH = 1072;
    private static final int HEIGHT = 690;

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @SuppressWarnings("NullAway.Init")
    private InstrumentsFeature instruments;

    @BeforeEach
    void fill() {
        instruments = new InstrumentsFeature(
                temp.workspace(),
                new ActorsFeature(
                        temp.workspace(), new PlacesFeature(temp.workspace()), new PresenceFeature(temp.workspace())));
    }

    private UUID draft(String shipped) {
        DraftContent made = DraftRule.of(
                LibraryFeature.shipped(shipped).orElseThrow(),
                "ours",
                "1",
                temp.workspace()::newId,
                temp.workspace().today());
        temp.workspace().act("instruments.act.draftBegun", List.of(), () -> {
            new DraftStore(temp.workspace()).save(made);
            return made;
        });
        return made.draft().id();
    }

    @Test
    void the_list() {
        draft("technical-wash");
        pictures("library-list", feature -> {});
    }

    @Test
    void the_list_and_one_out_of_use() {
        Instrument own = Columns.with(
                Columns.with(LibraryFeature.shipped("technical-wash").orElseThrow(), "id", "our-wash"),
                "verified",
                false);
        instruments.keep(InstrumentDocument.write(own));
        instruments.own().forEach(one -> instruments.retireInstrument(one.id()));
        pictures("library-out-of-use", 2 * HEIGHT, feature -> {});
        pictures("library-reading-out-of-use", feature -> openLine(feature, "our-wash"));
    }

    @Test
    void one_to_read() {
        pictures("library-reading", feature -> openLine(feature, "psea-2020"));
    }

    @Test
    void the_whole() {
        UUID id = draft("psea-2020");
        pictures("editor-whole", feature -> feature.open(id));
    }

    @Test
    void a_question_with_levels() {
        UUID id = draft("psea-2020");
        pictures("editor-question", 2 * HEIGHT, feature -> {
            feature.open(id);
            ListView<?> outline =
                    (ListView<?>) Objects.requireNonNull(feature.view().lookup(".outline"));
            outline.getSelectionModel().select(2);
        });
    }

    @Test
    void a_blank_one() {
        DraftContent made = DraftRule.blank(
                temp.workspace().newId(), "own", temp.workspace().today());
        temp.workspace().act("instruments.act.draftBegun", List.of(), () -> {
            new DraftStore(temp.workspace()).save(made);
            return made;
        });
        pictures("editor-blank", feature -> feature.open(made.draft().id()));
    }

    /** Enter on the line of a questionnaire. */
    private static void openLine(OwnInstrumentsFeature feature, String code) {
        TableView<?> table =
                (TableView<?>) Objects.requireNonNull(feature.view().lookup(".table-view"));
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i) instanceof LibraryViewModel.Line line
                    && line.code().equals(code)) {
                table.getSelectionModel().clearAndSelect(i);
            }
        }
        Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private void pictures(String name, Consumer<OwnInstrumentsFeature> work) {
        pictures(name, HEIGHT, work);
    }

    private void pictures(String name, int height, Consumer<OwnInstrumentsFeature> work) {
        Screens.pictures(name, WIDTH, height, () -> {
            Tasks tasks = Tasks.direct(trouble -> {
                throw new AssertionError(trouble);
            });
            OwnInstrumentsFeature feature = new OwnInstrumentsFeature(
                    temp.workspace(),
                    instruments,
                    new Desk(tasks, new Dialogs(() -> null, Memory.brief()), Memory.brief()),
                    new Codes(List.of("psea-policy", "code-of-conduct"), code -> code),
                    key -> {});
            feature.view();
            feature.shown();
            work.accept(feature);
            return feature.view();
        });
    }
}
