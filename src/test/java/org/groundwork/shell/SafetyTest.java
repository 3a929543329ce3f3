package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.stage.Stage;
import org.groundwork.Main;
import org.groundwork.core.Text;
import org.groundwork.testing.Killed;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.Notice;
import org.groundwork.workspace.UserSettings;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What keeps a workspace safe, done in the window. */
class SafetyTest {

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @Test
    void anEncryptedCopyAsksForItsPassphraseAndOpens() {
        Path secret = temp.directory().resolve("secret.groundwork");
        Path copy = temp.directory().resolve("secret.gwcopy");
        Path to = temp.directory().resolve("back.groundwork");
        Access access = new Access(TempWorkspace.PERSON, TempWorkspace.DEVICE, "one", temp.clock());
        try (Workspace made = Workspace.create(secret, access)) {
            made.backup(copy, true);
        }
        Screens.start();
        Stage stage = Screens.onScreen(Stage::new);
        Shell shell = Screens.onScreen(() -> new Shell(stage, settings(), temp.clock()));
        try {
            act(() -> shell.start(Beginning.of(null, settings(), temp.clock())));
            Screens.inDialog(() -> shell.restore(copy, to, false), scene -> give(scene, "one"));
            Screens.await(shell::isOpen);
            assertTrue(Screens.onScreen(stage::getTitle).contains("back.groundwork"));
        } finally {
            act(() -> {
                stage.close();
                shell.close();
            });
        }
    }

    private static boolean give(Scene scene, String passphrase) {
        PasswordField field = (PasswordField)
                scene.getRoot().lookupAll(".password-field").iterator().next();
        field.setText(passphrase);
        scene.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button each
                        && Text.of("shell.passphrase.open").equals(each.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
        return true;
    }

    @Test
    void loggingOutWhileTheWindowIsOpenClosesTheWorkspace() throws IOException, InterruptedException {
        temp.workspace().close();
        Path home = temp.directory().resolve("home");
        UserSettings.at(home.resolve("settings.properties")).put("me.name", "Test Person");
        List<String> command =
                new ArrayList<>(Killed.command(Main.class, temp.folder().toString()));
        command.addAll(
                1, List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Dgroundwork.home=" + home, "-Xmx400m"));
        Process child = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(temp.directory().resolve("said").toFile())
                .start();
        try {
            Assumptions.assumeTrue(child.supportsNormalTermination());
            Path use = temp.folder().resolve("in-use");
            Screens.await(() -> size(use) > 0 || !child.isAlive());
            Thread.sleep(1_500); // the window is being built
            assertTrue(child.isAlive(), Files.readString(temp.directory().resolve("said")));
            child.destroy();
            assertTrue(child.waitFor(15, TimeUnit.SECONDS), "it did not end");
            assertEquals(0, size(use), "the workspace was left open");
        } finally {
            child.destroyForcibly().waitFor();
        }
        Workspace again = temp.reopen();
        List<String> told = again.notices().stream().map(Notice::key).toList();
        assertTrue(told.stream().noneMatch(key -> key.startsWith("workspace.notice.recovered")), told.toString());
    }

    @Test
    void whatIsBeingTypedWhileLoggingOutIsSaved() throws IOException, InterruptedException {
        Path file = temp.directory().resolve("typed");
        List<String> command = new ArrayList<>(Killed.command(TypedChild.class, file.toString()));
        command.addAll(1, List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Xmx400m"));
        Process child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Assumptions.assumeTrue(child.supportsNormalTermination());
            assertEquals("typed", child.inputReader().readLine());
            child.toHandle().destroy();
            assertTrue(child.waitFor(15, TimeUnit.SECONDS), "it did not end");
            assertEquals("Wadi Relief", Files.readString(file));
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private UserSettings settings() {
        UserSettings settings = UserSettings.at(temp.directory().resolve("settings.properties"));
        settings.put("me.name", "Test Person");
        return settings;
    }

    private static void act(Runnable work) {
        Screens.onScreen(() -> {
            work.run();
            return true;
        });
    }
}
