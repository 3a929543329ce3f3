package org.groundwork.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.capacity.Assessments;
import org.groundwork.capacity.CapacityFeature;
import org.groundwork.capacity.PlanRowsFeature;
import org.groundwork.core.Problem;
import org.groundwork.core.Progress;
import org.groundwork.core.Text;
import org.groundwork.duediligence.DossierRowsFeature;
import org.groundwork.duediligence.DueDiligenceFeature;
import org.groundwork.duediligence.deciding.Screened;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.sample.SampleFeature;
import org.groundwork.screening.ScreenedRowsFeature;
import org.groundwork.screening.ScreeningFeature;
import org.groundwork.screening.ScreeningState;
import org.groundwork.threew.ImportOptions;
import org.groundwork.threew.ThreeWFeature;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.Notice;
import org.groundwork.workspace.UserSettings;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One call at work: its workspace, open, with the features over it, and where its result is printed. */
final class Session implements AutoCloseable {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final long PROGRESS_ROWS = 1_000;

    private final Workspace workspace;
    private final PlacesFeature places;
    private final PresenceFeature presences;
    private final ActorsFeature actors;
    private final ThreeWFeature threeW;
    private final InstrumentsFeature instruments;

    private Session(Workspace workspace) {
        this.workspace = workspace;
        places = new PlacesFeature(workspace);
        presences = new PresenceFeature(workspace);
        actors = new ActorsFeature(workspace, places, presences);
        threeW = new ThreeWFeature(workspace, actors, places, presences, actors::country);
        instruments = new InstrumentsFeature(workspace, actors);
        instruments.alsoKnow(DueDiligenceFeature.facts(workspace, actors));
    }

    /** Opens the workspace of this call; what it has to say of itself goes to standard error. */
    static Session open(Cli call) {
        Session session = over(Workspace.open(path(call), access(call)));
        for (Notice notice : session.workspace.notices()) {
            call.spec
                    .commandLine()
                    .getErr()
                    .println(Text.of(notice.key(), notice.args().toArray()));
        }
        return session;
    }

    /** The features over a workspace that is open already; closing the session closes it. */
    static Session over(Workspace workspace) {
        return new Session(workspace);
    }

    Workspace workspace() {
        return workspace;
    }

    PlacesFeature places() {
        return places;
    }

    ActorsFeature actors() {
        return actors;
    }

    PresenceFeature presences() {
        return presences;
    }

    ThreeWFeature threeW() {
        return threeW;
    }

    InstrumentsFeature instruments() {
        return instruments;
    }

    ScreeningFeature screening() {
        return new ScreeningFeature(workspace, actors, places);
    }

    /** What capacity is told of assessments. */
    Assessments assessed() {
        return new Assessments(instruments::assessments, instruments::all, open -> {}, (of, with) -> {});
    }

    /** What a dossier's workbook is told by other areas. */
    DueDiligenceFeature.Told told() {
        ScreeningFeature screening = screening();
        return new DueDiligenceFeature.Told(
                instruments,
                actor -> screened(screening.state(actor)),
                (actor, page) -> CapacityFeature.planSheet(workspace, actors, assessed(), actor, page));
    }

    private static Screened screened(ScreeningState now) {
        return new Screened(
                now.screenedOn(),
                now.lists(),
                now.changed(),
                now.open(),
                now.withLegal(),
                now.cleared(),
                now.notSame());
    }

    SampleFeature sample() {
        DossierRowsFeature dossiers = new DossierRowsFeature(workspace, actors);
        PlanRowsFeature plans = new PlanRowsFeature(workspace);
        ScreenedRowsFeature screened = new ScreenedRowsFeature(screening());
        return new SampleFeature(
                workspace,
                places,
                actors,
                instruments,
                new SampleFeature.Areas(
                        file -> threeW.importFile(file, ImportOptions.NONE, false, Progress.NONE)
                                .rowsRead(),
                        new SampleFeature.Rows(DossierRowsFeature.kinds(), dossiers::take),
                        new SampleFeature.Rows(PlanRowsFeature.kinds(), (rows, folder) -> plans.take(rows)),
                        new SampleFeature.Rows(ScreenedRowsFeature.kinds(), screened::take)));
    }

    /** The workspace named by {@code --workspace}, else by the environment. */
    static Path path(Cli call) {
        if (call.workspace != null) {
            return call.workspace;
        }
        String fallback = System.getenv("GROUNDWORK_WORKSPACE");
        if (fallback == null || fallback.isBlank()) {
            throw Problem.call("cli.problem.noWorkspace");
        }
        return Path.of(fallback);
    }

    static Access access(Cli call) {
        Access.Person person =
                Access.Person.named(call.by == null ? Text.of("cli.by", System.getProperty("user.name", "")) : call.by);
        return new Access(person, UserSettings.load().device(), passphrase(call), Clock.system(ZoneId.systemDefault()));
    }

    /** The first line of the passphrase file, or null where none was named. */
    private static @Nullable String passphrase(Cli call) {
        Path file = call.passphraseFile;
        if (file == null) {
            return null;
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw Problem.call("cli.problem.passphraseFile", file.toString()).because(e);
        }
    }

    /**
     * Prints what a command found: with {@code --json} one JSON document (components of records keep their order and
     * names), else {@code words}.
     */
    static void answer(CommandSpec command, Cli call, Object result, String words) {
        PrintWriter out = command.commandLine().getOut();
        out.println(call.json ? JSON.writeValueAsString(result) : words);
        out.flush();
    }

    /** Says on standard error how far a long piece of work is, and only where that is a terminal. */
    static Progress progress(CommandSpec command) {
        if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty()) {
            return Progress.NONE;
        }
        PrintWriter err = command.commandLine().getErr();
        return (done, total) -> {
            if (done % PROGRESS_ROWS == 0) {
                err.print("\r" + (total > 0 ? Text.of("cli.progress.of", done, total) : Text.of("cli.progress", done)));
                if (done == total) {
                    err.println();
                }
                err.flush();
            }
            return true;
        };
    }

    @Override
    public void close() {
        workspace.close();
    }
}
