package org.groundwork.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(names = "--country", paramLabel = "ISO3", descriptionKey = "cli.option.country")
    @Nullable
    String country;

    @Option(names = "--sample", descriptionKey = "cli.option.sample")
    boolean sample;

    @Override
    public Integer call() {
        Path folder = Session.path(call);
        if (country != null && !country.strip().matches("[A-Za-z]{3}")) {
            throw Problem.call("cli.problem.country", country);
        }
        try (Session session = Session.over(Workspace.create(folder, Session.access(call)))) {
            if (sample) {
                session.sample().fill();
            }
            String iso3 = country == null ? "" : country.strip();
            if (!iso3.isEmpty()) {
                session.workspace().settings().set("country", iso3.toUpperCase(java.util.Locale.ROOT));
            }
            String where = session.workspace().folder().toString();
            Session.answer(spec, call, Map.of("workspace", where), Text.of("cli.new.done", where));
        }
        return 0;
    }
}
