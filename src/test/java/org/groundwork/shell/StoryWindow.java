package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.groundwork.testing.Hands;
import org.groundwork.testing.Screens;
import org.groundwork.ui.Theme;

/** An office whose window is shown, and what hands and eyes do in it from day to day. */
@SuppressWarnings("NullAway.Init") // the window is made on the screen thread
final class StoryWindow implements AutoCloseable {
    private final SampleWindow office;
    private final Hands hands = new Hands(this::scene);
    private MainWindow window;
    private Stage stage;

    /**
     * A new office with nothing in it yet.
     *
     * @param area what is in front
     */
    StoryWindow(Path folder, String day, String area) {
        Screens.start();
        office = SampleWindow.empty(folder, "Office", at(day));
        begins(area);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T08:00:00Z");
    }

    /** The window is closed, and opened again on a later day. */
    void on(String day, String area) {
        ends();
        office.clock().set(at(day));
        begins(area);
    }

    private void begins(String area) {
        Screens.onScreen(() -> {
            window = office.at(area);
            Scene scene = new Scene(window, FilledWindow.WIDTH, FilledWindow.HEIGHT);
            Theme.dress(scene);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, window::undoKeys);
            scene.addEventHandler(KeyEvent.KEY_PRESSED, window::keys);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return true;
        });
    }

    private void ends() {
        Screens.onScreen(() -> {
            stage.close();
            return true;
        });
    }

    @Override
    public void close() {
        ends();
        office.close();
    }

    private Scene scene() {
        return stage.getScene();
    }

    Hands hands() {
        return hands;
    }

    /** What a chooser of files gives from now on. */
    void chooses(Path file) {
        office.dialogs().chooseBy(any -> file);
    }

    /** Ctrl+K, some letters, Enter. */
    void palette(String letters) {
        hands.press(KeyCode.K, true);
        hands.type(letters);
        hands.press(KeyCode.ENTER);
    }

    /** Ctrl+Enter closes the row that is being filled in. */
    void done() {
        hands.press(KeyCode.ENTER, true);
    }

    /** From a field of the questionnaire back to its question. */
    void toQuestion() {
        hands.press(KeyCode.ESCAPE);
    }

    /** Does a command of the area in front, as its shortcut would. */
    void run(String command) {
        window.commands().stream()
                .filter(each -> each.key().equals(command))
                .findFirst()
                .orElseThrow()
                .action()
                .run();
    }

    /** Opens the line of the list that has these words. */
    void open(String words) {
        Screens.onScreen(() -> {
            TableView<?> table = (TableView<?>) window.lookup(".table-view");
            int row = table.lookupAll(".table-row-cell").stream()
                    .map(each -> (TableRow<?>) each)
                    .filter(each -> Hands.seen(each).contains(words))
                    .mapToInt(each -> each.getIndex())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(words + " is in no line"));
            table.getSelectionModel().clearAndSelect(row);
            table.requestFocus();
            return true;
        });
        hands.press(KeyCode.ENTER);
    }

    /** The words of a card, by its title. */
    String card(String title) {
        return Screens.onScreen(() -> window.lookupAll(".card").stream()
                .map(card -> Hands.seen((Parent) card))
                .filter(words -> words.startsWith(title + "\n"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not seen")));
    }

    void sees(String words) {
        String seen = hands.seen();
        assertTrue(seen.contains(words), words + " is not seen:\n" + seen);
    }

    // What is done often

    /** From the partner's record, with an instrument. */
    void assess(String partner, String instrument) {
        palette(partner);
        hands.inDialog(() -> hands.push("Assess"), form -> {
            assertTrue(form.seen().contains(partner), form.seen());
            form.choose("Instrument", instrument);
            form.push("Begin");
        });
    }

    void finish() {
        hands.inDialog(() -> hands.push("Finish"), form -> form.push("Finish"));
        hands.push("Result");
    }

    void answer(int... digits) {
        for (int digit : digits) {
            hands.digit(digit);
            hands.press(KeyCode.ENTER);
        }
    }

    void paper(String kind, String issuer, String day) {
        hands.push("Add a paper");
        hands.choose("Kind of paper", kind);
        hands.fill("Issued by", issuer);
        hands.fill("Issued on", day);
        hands.push("Original seen");
        hands.to("Issued by");
        done();
    }

    void dossier(String partner) {
        palette(partner);
        hands.push("Dossier");
    }
}
