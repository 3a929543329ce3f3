package org.groundwork.instruments.assessing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Slot;

/** What stands in an assessment, in a document, and on the button that a dialog offers first. */
final class Looked {
    private Looked() {}

    static void fireDefault(Scene dialog) {
        dialog.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && button.isDefaultButton())
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
    }

    static Answered answer(Assessed one, String question, Slot slot) {
        return one.answers().stream()
                .filter(row -> row.question().equals(question) && row.slot() == slot)
                .findFirst()
                .orElseThrow();
    }

    static String text(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            StringBuilder all = new StringBuilder();
            document.getParagraphs().forEach(one -> all.append(one.getText()).append('\n'));
            document.getTables().forEach(one -> all.append(one.getText()).append('\n'));
            return all.toString();
        }
    }
}
