package org.groundwork.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.groundwork.core.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a one-file copy, or without a name a backup in the workspace's own folder. */
@Command(name = "backup", resourceBundle = "org.groundwork.cli.text")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    Cli call;

    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "OUT.gwcopy", descriptionKey = "cli.option.copyOut")
    @Nullable
    Path out;

    @Option(names = "--without-attachments", descriptionKey = "cli.option.thin")
    boolean withoutAttachments;

    @Override
    public Integer call() {
        try (Session session = Session.open(call)) {
            String made = session.workspace().backup(out, !withoutAttachments).toString();
            Session.answer(spec, call, Map.of("file", made), Text.of("cli.backup.done", made));
        }
        return 0;
    }
}
