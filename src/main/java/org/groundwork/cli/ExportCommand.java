package org.groundwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.groundwork.capacity.CapacityFeature;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.duediligence.DueDiligenceFeature;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a workbook that may leave the office. */
@Command(name = "export", resourceBundle = "org.groundwork.cli.text")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    Cli call;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "OUT.xlsx", descriptionKey = "cli.export.file")
    Path file;

    @Option(names = "--what", paramLabel = "KIND", required = true, descriptionKey = "cli.export.what")
    String what;

    @Option(names = "--redact", descriptionKey = "cli.export.redact")
    boolean redact;

    @Option(names = "--hxl", descriptionKey = "cli.export.hxl")
    boolean hxl;

    @Option(names = "--actor", paramLabel = "NAME|ID", descriptionKey = "cli.export.actor")
    @Nullable
    String actor;

    @Option(names = "--instrument", paramLabel = "ID", descriptionKey = "cli.export.instrument")
    @Nullable
    String instrument;

    @Override
    public Integer call() {
        if (FormsExport.KINDS.contains(what.toLowerCase(Locale.ROOT))) {
            try (Session session = Session.open(call)) {
                List<String> lost =
                        new FormsExport(session, file, actor, instrument).write(what.toLowerCase(Locale.ROOT));
                List<String> words = new ArrayList<>(List.of(Text.of("cli.export.written", file.toString())));
                lost.forEach(one -> words.add(Text.of("cli.export.lost", one)));
                Session.answer(
                        spec,
                        call,
                        Map.of("file", file.toString(), "notCarried", lost),
                        String.join(System.lineSeparator(), words));
            }
            return 0;
        }
        if (what.equalsIgnoreCase("dossier")) {
            return dossier();
        }
        try (Session session = Session.open(call)) {
            long rows =
                    switch (what.toLowerCase(Locale.ROOT)) {
                        case "registry" ->
                            ActorsCommand.feature(session.workspace()).export(file, redact);
                        case "3w" -> session.threeW().export(file, hxl);
                        case "capacity" -> capacity(session);
                        default -> throw Problem.call("cli.problem.exportKind", what);
                    };
            Session.answer(
                    spec,
                    call,
                    Map.of("file", file.toString(), "rows", rows),
                    Text.of("cli.export.done", rows, file.toString()));
        }
        return 0;
    }

    private long capacity(Session session) {
        return CapacityFeature.export(
                session.workspace(),
                session.actors(),
                session.assessed(),
                file,
                actor == null ? null : ActorsCommand.named(session.actors(), actor));
    }

    private int dossier() {
        if (actor == null) {
            throw Problem.call("cli.export.problem.noActor");
        }
        try (Session session = Session.open(call)) {
            int sheets = DueDiligenceFeature.export(
                    session.workspace(),
                    session.actors(),
                    session.told(),
                    file,
                    ActorsCommand.named(session.actors(), actor));
            Session.answer(
                    spec,
                    call,
                    Map.of("file", file.toString(), "sheets", sheets),
                    Text.of("cli.export.written", file.toString()));
        }
        return 0;
    }
}
