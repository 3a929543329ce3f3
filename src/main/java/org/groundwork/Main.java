package org.groundwork;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.groundwork.cli.Cli;
import org.groundwork.core.Problem;
import org.groundwork.shell.App;
import org.groundwork.ui.FailureText;
import org.groundwork.workspace.Logs;

/** Chooses window or command line: no words, or a workspace or copy to open, mean the window. */
public final class Main {
    private static final int FAULT = 70;

    private Main() {}

    public static void main(String[] args) {
        Logs.start();
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        if (!wantsWindow(args)) {
            System.exit(Cli.run(args, out, err));
        }
        String system = System.getProperty("os.name", "");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        if (!Display.present(system, System.getenv(), headless)) {
            System.exit(Cli.withoutDisplay(out, err));
        }
        try {
            if (!headless) {
                Display.requireLibraries(system);
            }
            App.open(args);
        } catch (RuntimeException trouble) {
            if (Display.isUnreachable(trouble)) {
                System.exit(Cli.withoutDisplay(out, err));
            }
            FailureText text = FailureText.of(trouble, Logs::fault);
            err.println(text.what());
            err.println(text.toDo());
            System.exit(trouble instanceof Problem problem ? problem.place().exit() : FAULT);
        }
    }

    /** A double click on a workspace or copy calls the program with its name alone. */
    private static boolean wantsWindow(String[] args) {
        return args.length == 0
                || (args.length == 1
                        && (args[0].endsWith(".groundwork") || args[0].endsWith(".gwcopy"))
                        && Path.of(args[0]).toFile().exists());
    }

    /** UTF-8 whatever the system's own encoding is: names of every script must come out whole. */
    private static PrintWriter writer(FileDescriptor to) {
        return new PrintWriter(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }
}
