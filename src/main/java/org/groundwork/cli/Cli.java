package org.groundwork.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.ui.FailureText;
import org.groundwork.workspace.Logs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The words of a call that every command shares, and what becomes of trouble: a sentence on standard error and an exit
 * code (0 done, 1 done with items rejected, 2 wrong words, 3 workspace, 4 file, 70 our fault).
 */
@Command(
        name = "groundwork",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        resourceBundle = "org.groundwork.cli.text",
        subcommands = {
            NewCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class,
            ImportCommand.class,
            PlacesCommand.class,
            ActorsCommand.class,
            ExportCommand.class,
            MatchCommand.class,
            ScreenCommand.class,
            InstrumentsCommand.class,
            AssessCommand.class
        })
public final class Cli implements Runnable {
    /** Done, with rows or items rejected. */
    static final int PARTLY = 1;

    private static final int FAULT = 70;

    @Option(
            names = "--workspace",
            paramLabel = "WS",
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.workspace")
    @Nullable
    Path workspace;

    @Option(names = "--passphrase-file", paramLabel = "F", scope = ScopeType.INHERIT, descriptionKey = "cli.option.key")
    @Nullable
    Path passphraseFile;

    @Option(names = "--by", paramLabel = "NAME", scope = ScopeType.INHERIT, descriptionKey = "cli.option.by")
    @Nullable
    String by;

    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "cli.option.json")
    boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any use
    CommandSpec spec;

    /** Runs one call and gives its exit code; never throws. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        return new CommandLine(new Cli())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Cli::wrongWords)
                .setExecutionExceptionHandler(Cli::trouble)
                .execute(args);
    }

    /** Does the program's first job where there is no display; gives the exit code. */
    public static int withoutDisplay(PrintWriter out, PrintWriter err) {
        return guarded(err, () -> WithoutDisplay.run(out, Session.access(new Cli())));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Text.of("cli.problem.noCommand"));
    }

    private static int wrongWords(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(e.getMessage());
        err.println(Text.of(
                "cli.problem.seeHelp", e.getCommandLine().getCommandSpec().qualifiedName()));
        return CommandLine.ExitCode.USAGE;
    }

    private static int trouble(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        return guarded(command.getErr(), () -> {
            throw e;
        });
    }

    /** Runs work; trouble becomes a sentence and an exit code. */
    private static int guarded(PrintWriter err, Callable<Integer> work) {
        try {
            return work.call();
        } catch (Exception e) {
            FailureText text = FailureText.of(e, Logs::fault);
            err.println(text.what());
            err.println(text.toDo());
            if (e instanceof Problem problem) {
                return problem.place().exit();
            }
            err.println(Text.of("cli.fault", text.code()));
            return FAULT;
        }
    }
}
