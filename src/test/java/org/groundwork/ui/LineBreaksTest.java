package org.groundwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.groundwork.testing.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that is shaped (Arabic, Hebrew, Lao) breaks into lines, whatever the width and the direction of the window. */
class LineBreaksTest {
    private static final String ARABIC = "تأسست الجمعية في عام ألفين وخمسة عشر لتقديم الخدمات للأسر النازحة في"
            + " المناطق الريفية، وتعمل مع السلطات المحلية لتوفير المياه والغذاء والمأوى والحماية.";
    private static final String MIXED = "Founded in 2015 " + ARABIC.substring(0, 60) + " WFP 2015 " + ARABIC;
    private static final String HEBREW = "הארגון עובד עם משפחות עקורות באזורים הכפריים ומספק מים מזון ומחסה לכולם";
    private static final String LAO =
            "ອົງການຈັດຕັ້ງນີ້ເຮັດວຽກກັບຊຸມຊົນ ໃນເຂດທີ່ຖືກນໍ້າຖ້ວມ ແລະ ໃຫ້ອາຫານ ນໍ້າ ແລະ ບ່ອນພັກ";

    static List<Arguments> texts() {
        List<Arguments> all = new ArrayList<>();
        for (String words : List.of(ARABIC, MIXED, HEBREW, LAO)) {
            for (NodeOrientation direction : List.of(NodeOrientation.LEFT_TO_RIGHT, NodeOrientation.RIGHT_TO_LEFT)) {
                all.add(Arguments.of(direction, words));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void labels_flows_and_areas_wrap_at_any_width(NodeOrientation direction, String words) {
        IntFunction<Node> area = width -> {
            TextArea field = Forms.area(new SimpleStringProperty(words), w -> Running.done());
            field.setPrefWidth(width);
            return field;
        };
        for (IntFunction<Node> kind :
                List.<IntFunction<Node>>of(width -> Prose.of(words), width -> new TextFlow(new Text(words)), area)) {
            for (int width = 60; width <= 420; width += 40) {
                int wide = width;
                double height = Screens.onScreen(() -> {
                    VBox box = new VBox(kind.apply(wide));
                    box.setNodeOrientation(direction);
                    new Scene(box, wide, 600);
                    box.applyCss();
                    box.layout();
                    return box.getChildren().getFirst().getLayoutBounds().getHeight();
                });
                assertTrue(height > 20, width + ": " + height);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_line_is_wider_than_the_room_it_has(NodeOrientation direction, String words) {
        for (int width = 140; width <= 420; width += 40) {
            int wide = width;
            double used = Screens.onScreen(() -> {
                Text text = new Text(words);
                text.setNodeOrientation(direction);
                text.setWrappingWidth(wide);
                Text line = new Text(words);
                return line.getLayoutBounds().getWidth()
                        / (text.getLayoutBounds().getHeight()
                                / line.getLayoutBounds().getHeight());
            });
            assertTrue(used > 0 && used <= width, width + ": " + used);
        }
    }

    @Test
    void an_arabic_paragraph_can_be_typed_letter_by_letter() {
        List<Throwable> thrown = new ArrayList<>();
        TextArea field = Screens.onScreen(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, trouble) -> thrown.add(trouble));
            TextArea area = Forms.area(new SimpleStringProperty(""), w -> Running.done());
            Stage stage = new Stage();
            Scene scene = new Scene(new VBox(area), 300, 200);
            Theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            area.requestFocus();
            return area;
        });
        MIXED.codePoints()
                .forEach(letter -> send(field, KeyEvent.KEY_TYPED, Character.toString(letter), KeyCode.UNDEFINED));
        assertEquals(MIXED, Screens.onScreen(field::getText));
        for (KeyCode key : List.of(KeyCode.UP, KeyCode.HOME, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.END)) {
            send(field, KeyEvent.KEY_PRESSED, "", key);
        }
        for (int i = 0; i < 40; i++) {
            send(field, KeyEvent.KEY_PRESSED, "", KeyCode.BACK_SPACE);
        }
        Screens.settle();
        assertEquals(MIXED.length() - 40, Screens.onScreen(field::getText).length());
        assertEquals(List.of(), thrown);
        Screens.onScreen(() -> {
            field.getScene().getWindow().hide();
            return true;
        });
    }

    @Test
    void a_reader_of_the_screen_hears_the_whole_text() {
        assertEquals(ARABIC, Screens.onScreen(() -> Prose.spoken(Prose.of(ARABIC))));
        assertEquals("", Screens.onScreen(() -> Prose.spoken(new Label())));
    }

    private static void send(TextArea field, EventType<KeyEvent> kind, String sign, KeyCode code) {
        Screens.onScreen(() -> {
            Event.fireEvent(field, new KeyEvent(kind, sign, sign, code, false, false, false, false));
            Parent root = field.getScene().getRoot();
            root.applyCss();
            root.layout();
            return true;
        });
    }
}
