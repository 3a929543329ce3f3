package org.groundwork.actors.page;

import javafx.scene.Node;
import org.groundwork.actors.Answer;
import org.groundwork.core.Text;
import org.groundwork.ui.Chips;

/** How an answer to a yes-or-no question is read. */
final class AnswersView {
    private AnswersView() {}

    /** An answer, "" where nobody asked. */
    static String words(Answer answer) {
        return answer == Answer.NOT_ASKED ? "" : Text.label(answer);
    }

    /** A chip for yes, a warning for no; nothing where nobody knows. */
    static Node[] consent(String yes, String no, Answer answer) {
        return switch (answer) {
            case YES -> new Node[] {Chips.success(Text.of(yes))};
            case NO -> new Node[] {Chips.danger(Text.of(no))};
            default -> new Node[0];
        };
    }
}
