package org.groundwork.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.groundwork.core.Text;
import org.groundwork.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a workspace. */
@Command(name = "new", resourceBundle = "org.groundwork.cli.text")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
final class NewCommand implements Callable<Integer> {
    @ParentCommand
    Cli call;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Path folder = Session.path(call);
        try (Workspace made = Workspace.create(folder, Session.access(call))) {
            String where = made.folder().toString();
            Session.answer(spec, call, Map.of("workspace", where), Text.of("cli.new.done", where));
        }
        return 0;
    }
}
