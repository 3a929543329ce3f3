package org.groundwork.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.screening.FoundName;
import org.groundwork.screening.ListHit;
import org.groundwork.screening.Run;
import org.groundwork.screening.ScreeningFeature;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Holds names, or all actors and their people, against the imported watchlists. */
@Command(name = "screen", resourceBundle = "org.groundwork.cli.text")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
final class ScreenCommand implements Callable<Integer> {
    @ParentCommand
    Cli call;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..*", descriptionKey = "cli.screen.name")
    List<String> names = new ArrayList<>();

    @Option(names = "--names", paramLabel = "FILE", descriptionKey = "cli.screen.names")
    @Nullable
    Path file;

    @Override
    public Integer call() {
        List<String> asked = new ArrayList<>(names);
        if (file != null) {
            asked.addAll(lines(file));
        }
        try (Session session = Session.open(call)) {
            ScreeningFeature screening = session.screening();
            boolean all = names.isEmpty() && file == null;
            List<Map<String, Object>> found = all
                    ? everybody(screening)
                    : screening.find(asked).stream().map(ScreenCommand::json).toList();
            screening.lists().stream()
                    .filter(screening::stale)
                    .forEach(list -> say(Text.of("cli.screen.stale", list.name(), list.version())));
            Session.answer(spec, call, found, words(found));
        }
        return 0;
    }

    private List<Map<String, Object>> everybody(ScreeningFeature screening) {
        Run run = screening.screenAll(Session.progress(spec));
        say(Text.of("cli.screen.done", run.names(), run.lists(), run.hits(), run.fresh()));
        return screening.hits().stream().map(hit -> json(hit, screening)).toList();
    }

    private void say(String words) {
        spec.commandLine().getErr().println(words);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .replace("\ufeff", "")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw Problem.input("cli.problem.names", file.toString()).because(e);
        }
    }

    private static Map<String, Object> json(FoundName found) {
        return json(
                found.name(),
                null,
                found.list().name(),
                found.listed().code(),
                found.score(),
                found.band(),
                MatchCommand.sentences(found.reasons()));
    }

    private static Map<String, Object> json(ListHit hit, ScreeningFeature screening) {
        return json(
                hit.name(),
                hit.actor(),
                hit.listName(),
                hit.entryCode(),
                hit.score() / 1000.0,
                hit.band(),
                MatchCommand.sentences(screening.reasons(hit)));
    }

    private static Map<String, Object> json(
            String name,
            @Nullable UUID actor,
            String list,
            String entry,
            double score,
            Enum<?> band,
            List<String> reasons) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("actor", actor);
        json.put("list", list);
        json.put("entry", entry);
        json.put("score", score);
        json.put("band", band.name().toLowerCase(Locale.ROOT));
        json.put("reasons", reasons);
        return json;
    }

    private static String words(List<Map<String, Object>> found) {
        return found.stream()
                .map(each -> List.of("band", "score", "name", "list", "entry").stream()
                        .map(key -> String.valueOf(each.get(key)))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
