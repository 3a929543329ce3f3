package org.groundwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.groundwork.core.Finding;
import org.groundwork.core.Progress;
import org.groundwork.core.Severity;
import org.groundwork.core.Text;
import org.groundwork.places.PlaceImport;
import org.groundwork.places.PlacesFeature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Loads place lists and boundaries. */
@Command(name = "places", resourceBundle = "org.groundwork.cli.text", subcommands = PlacesCommand.ImportCommand.class)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class PlacesCommand implements Callable<Integer> {
    @ParentCommand
    Cli call;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), Text.of("cli.places.noCommand"));
    }

    /** Loads one file. */
    @Command(name = "import", resourceBundle = "org.groundwork.cli.text")
    @SuppressWarnings("NullAway.Init")
    static final class ImportCommand implements Callable<Integer> {
        @ParentCommand
        PlacesCommand places;

        @Spec
        CommandSpec spec;

        @Parameters(paramLabel = "FILE", descriptionKey = "cli.places.file")
        Path file;

        @Option(names = "--country", paramLabel = "ISO3", defaultValue = "", descriptionKey = "cli.places.country")
        String country;

        @Option(names = "--list", paramLabel = "NAME", defaultValue = "", descriptionKey = "cli.places.list")
        String list;

        @Option(names = "--version", paramLabel = "V", defaultValue = "", descriptionKey = "cli.places.version")
        String version;

        @Override
        public Integer call() {
            try (Session session = Session.open(places.call)) {
                PlaceImport done = new PlacesFeature(session.workspace())
                        .importFile(file, new PlaceImport.Options(country, list, version), Progress.NONE);
                Session.answer(spec, places.call, json(done), words(done));
                boolean left = done.findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO);
                return left ? Cli.PARTLY : 0;
            }
        }

        private static Map<String, Object> json(PlaceImport done) {
            List<Map<String, Object>> findings = new ArrayList<>();
            for (Finding finding : done.findings()) {
                Map<String, Object> told = new LinkedHashMap<>();
                told.put("severity", finding.severity());
                told.put("code", finding.key());
                told.put("message", message(finding));
                findings.add(told);
            }
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("file", done.file());
            result.put("content", done.content());
            result.put("list", done.list());
            result.put("version", done.version());
            result.put("countries", done.countries());
            result.put("levels", done.levels());
            result.put("rowsRead", done.rowsRead());
            result.put("places", done.places());
            result.put("added", done.added());
            result.put("changed", done.changed());
            result.put("closed", done.closed());
            result.put("shapes", done.shapes());
            result.put("changes", done.changes());
            result.put("findings", findings);
            return result;
        }

        private static String words(PlaceImport done) {
            StringBuilder words = new StringBuilder(Text.of(
                    "cli.places.done",
                    done.places(),
                    done.list(),
                    done.added(),
                    done.changed(),
                    done.closed(),
                    done.shapes()));
            done.findings()
                    .forEach(finding -> words.append(System.lineSeparator()).append(message(finding)));
            return words.toString();
        }

        private static String message(Finding finding) {
            return Text.of(finding.key(), finding.args().toArray());
        }
    }
}
