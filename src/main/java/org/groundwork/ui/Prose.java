package org.groundwork.ui;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Words that may need several lines. JavaFX (26.0.1, 26.0.2 and 27-ea+10 alike) throws ArrayIndexOutOfBounds in
 * PrismTextLayout when a line break falls inside right-to-left text of one node, with fonts that shape it in one
 * run; no
 * break falls inside a node of one word. So right-to-left text is laid out word by word, other text as a label.
 */
public final class Prose {
    private Prose() {}

    /** A node that shows these words on as many lines as they need. */
    public static Region of(String words, String... styles) {
        if (!isRightToLeft(words)) {
            Label label = new Label(words);
            label.setWrapText(true);
            label.getStyleClass().addAll(styles);
            return label;
        }
        TextFlow flow = new TextFlow(byWord(words));
        flow.setAccessibleText(words);
        flow.getStyleClass().add("prose");
        flow.getStyleClass().addAll(styles);
        return flow;
    }

    /** Lets a label wrap where that is safe; right-to-left text then stays on one line, cut with an ellipsis. */
    public static void wrap(Label label) {
        label.setWrapText(!isRightToLeft(label.getText()));
        label.textProperty().addListener((property, before, now) -> label.setWrapText(!isRightToLeft(now)));
    }

    /** What a screen reader says of a node made here, or of a label; "" for anything else. */
    public static String spoken(Node node) {
        if (node instanceof Label label) {
            return label.getText() == null ? "" : label.getText();
        }
        return node instanceof TextFlow && node.getAccessibleText() != null ? node.getAccessibleText() : "";
    }

    static boolean isRightToLeft(String words) {
        return words.codePoints().anyMatch(c -> {
            int direction = UCharacter.getDirection(c);
            return direction == UCharacterDirection.RIGHT_TO_LEFT
                    || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
        });
    }

    private static Node[] byWord(String words) {
        List<Node> nodes = new ArrayList<>();
        for (String word : words.split("(?<=\\s)|(?=\\s)", -1)) {
            if (!word.isEmpty()) {
                nodes.add(new Text(word));
            }
        }
        return nodes.toArray(Node[]::new);
    }
}
