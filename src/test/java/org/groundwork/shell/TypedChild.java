package org.groundwork.shell;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Tasks;

/** A process of its own in which somebody types and goes on typing; what is saved goes into the file that it is given. */
public final class TypedChild extends Application {
    private final Tasks tasks = Tasks.background(trouble -> {});

    public static void main(String[] args) {
        Parting.listen();
        Application.launch(TypedChild.class, args);
    }

    @Override
    public void start(Stage stage) {
        Path file = Path.of(getParameters().getRaw().getFirst());
        TextField field = Forms.text(
                new SimpleStringProperty(""),
                typed -> tasks.run("shell.task.saving", progress -> Files.writeString(file, typed), done -> {}));
        StackPane root = new StackPane(field);
        stage.setScene(new Scene(root));
        stage.show();
        Parting.first(() -> Parting.save(root, tasks));
        field.setText("Wadi Relief");
        new PrintStream(System.out, true, StandardCharsets.US_ASCII).println("typed");
    }
}
