package org.groundwork.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.groundwork.core.Text;
import org.groundwork.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a workspace of a copy or backup; in place of another only when told to, and then backs that up first. */
@Command(name = "restore", resourceBundle = "org.groundwork.cli.text")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
final class RestoreCommand implements Callable<Integer> {
    @ParentCommand
    Cli call;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.copyIn")
    Path file;

    @Option(names = "--replace", descriptionKey = "cli.option.replace")
    boolean replace;

    @Override
    public Integer call() {
        Path folder = Session.path(call);
        Workspace.restore(file, folder, replace, Session.access(call));
        Session.answer(
                spec, call, Map.of("workspace", folder.toString()), Text.of("cli.restore.done", folder.toString()));
        return 0;
    }
}
