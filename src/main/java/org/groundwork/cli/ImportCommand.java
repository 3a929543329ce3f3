package org.groundwork.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.groundwork.core.Text;
import org.groundwork.instruments.Slot;
import org.groundwork.screening.ListImport;
import org.groundwork.threew.Column;
import org.groundwork.threew.DateOrder;
import org.groundwork.threew.Field;
import org.groundwork.threew.ImportOptions;
import org.groundwork.threew.ImportPlan;
import org.groundwork.threew.ImportResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads a file into the workspace. */
@Command(name = "import", resourceBundle = "org.groundwork.cli.text")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    Cli call;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.import.file")
    Path file;

    @Option(names = "--as", paramLabel = "KIND", required = true, descriptionKey = "cli.import.as")
    String kind;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.import.sheet")
    @Nullable
    String sheet;

    @Option(names = "--map", paramLabel = "COLUMN=FIELD", descriptionKey = "cli.import.map")
    Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--source", paramLabel = "NAME", descriptionKey = "cli.import.source")
    @Nullable
    String source;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.import.asOf")
    @Nullable
    String asOf;

    @Option(names = "--date-order", paramLabel = "dmy|mdy", descriptionKey = "cli.import.dateOrder")
    @Nullable
    DateOrder dateOrder;

    @Option(names = "--errors", paramLabel = "OUT.xlsx", descriptionKey = "cli.import.errors")
    @Nullable
    Path errors;

    @Option(names = "--dry-run", descriptionKey = "cli.import.dryRun")
    boolean dryRun;

    @Option(names = "--actor", paramLabel = "ID", descriptionKey = "cli.import.actor")
    @Nullable
    String actor;

    @Option(names = "--instrument", paramLabel = "ID", descriptionKey = "cli.import.instrument")
    @Nullable
    String instrument;

    @Option(names = "--slot", paramLabel = "own|assessor", descriptionKey = "cli.import.slot")
    String slot = "own";

    @Option(names = "--fill-blanks", descriptionKey = "cli.import.fillBlanks")
    boolean fillBlanks;

    @Override
    public Integer call() {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "3w" -> threeW();
            case "watchlist" -> watchlist();
            case "answers", "xlsform", "questionnaire" -> forms();
            default -> throw new ParameterException(spec.commandLine(), Text.of("cli.import.problem.kind", kind));
        };
    }

    private int forms() {
        try (Session session = Session.open(call)) {
            FormsImport forms = new FormsImport(session, file, dryRun, errors);
            FormsImport.Done done = kind.equalsIgnoreCase("answers")
                    ? forms.answers(actor, instrument(), slot(), actorColumn(), fillBlanks)
                    : forms.form(kind.equalsIgnoreCase("questionnaire"));
            Session.answer(spec, call, done.json(), done.words());
            return done.partly() ? Cli.PARTLY : 0;
        }
    }

    private String instrument() {
        if (instrument == null) {
            throw new ParameterException(spec.commandLine(), Text.of("cli.import.problem.noInstrument"));
        }
        return instrument;
    }

    private Slot slot() {
        return switch (slot.toLowerCase(Locale.ROOT)) {
            case "own" -> Slot.OWN;
            case "assessor" -> Slot.ASSESSOR;
            default -> throw new ParameterException(spec.commandLine(), Text.of("cli.import.problem.slot", slot));
        };
    }

    private String actorColumn() {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equalsIgnoreCase("actor"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private int threeW() {
        ImportOptions options = new ImportOptions(sheet, fields(), source, day(), dateOrder);
        try (Session session = Session.open(call)) {
            ImportPlan plan = session.threeW().plan(file, options, Session.progress(spec));
            checkColumns(plan, options);
            // The copy first: where it cannot be written, nothing is.
            String told = errors == null ? "" : copied(session.threeW().errorCopy(file, plan, errors));
            ImportResult done = session.threeW().write(plan, dryRun);
            if (!told.isEmpty()) {
                spec.commandLine().getErr().println(told);
            }
            Session.answer(spec, call, done, words(done));
            return done.rowsRejected() > 0 ? Cli.PARTLY : 0;
        }
    }

    private int watchlist() {
        ListImport.Options options = new ListImport.Options(source == null ? "" : source, day(), columns);
        try (Session session = Session.open(call)) {
            ListImport done = dryRun
                    ? session.screening().preview(file, options)
                    : session.screening().importList(file, options);
            done.findings().forEach(finding -> spec.commandLine()
                    .getErr()
                    .println(Text.of(finding.key(), finding.args().toArray())));
            Session.answer(spec, call, WatchlistWords.json(done), WatchlistWords.of(done, dryRun));
        }
        return 0;
    }

    private String copied(int wrong) {
        return wrong == 0
                ? Text.of("cli.import.nothingWrong")
                : Text.of("cli.import.wrong", wrong, String.valueOf(errors));
    }

    /** A column named by --map must be there: a slip of the pen would quietly map nothing. */
    private void checkColumns(ImportPlan plan, ImportOptions options) {
        List<Column> columns = plan.shape().columns();
        options.columns().forEach((name, field) -> {
            if (columns.stream().noneMatch(column -> column.how() == Column.How.GIVEN && column.field() == field)) {
                String known = columns.stream().map(Column::header).collect(Collectors.joining(", "));
                throw new ParameterException(
                        spec.commandLine(), Text.of("cli.import.problem.column", name, plan.file(), known));
            }
        });
    }

    private Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        columns.forEach((column, field) -> fields.put(
                column,
                Field.named(field)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(), Text.of("cli.import.problem.field", field, known())))));
        return fields;
    }

    private static String known() {
        return Arrays.stream(Field.values())
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private @Nullable LocalDate day() {
        try {
            return asOf == null ? null : LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw new ParameterException(spec.commandLine(), Text.of("cli.import.problem.date", asOf), e);
        }
    }

    private String words(ImportResult done) {
        StringBuilder words = new StringBuilder(Text.of(
                dryRun ? "cli.import.tried" : "cli.import.done",
                done.rowsRead(),
                done.rowsAccepted(),
                done.rowsRepeated(),
                done.rowsRejected(),
                done.actorsCreated(),
                done.actorsMatched(),
                done.matchesParked(),
                done.presences(),
                done.changes()));
        done.rejects().forEach(reject -> words.append(System.lineSeparator())
                .append(Text.of("cli.import.reject", reject.row(), reject.column(), reject.message())));
        return words.toString();
    }
}
