package org.groundwork.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.screening.PairScore;
import org.groundwork.screening.ScreeningFeature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Scores pairs of names. */
@Command(name = "match", resourceBundle = "org.groundwork.cli.text")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
final class MatchCommand implements Callable<Integer> {
    @ParentCommand
    Cli call;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.match.file")
    Path file;

    @Override
    public Integer call() {
        List<PairScore> scores = ScreeningFeature.compare(file);
        Session.answer(spec, call, scores.stream().map(MatchCommand::json).toList(), words(scores));
        return 0;
    }

    private static Map<String, Object> json(PairScore score) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name1", score.name1());
        json.put("name2", score.name2());
        json.put("score", score.score());
        json.put("match", score.match());
        json.put("reasons", sentences(score.reasons()));
        return json;
    }

    private static String words(List<PairScore> scores) {
        return scores.stream()
                .map(score -> String.format(Locale.ROOT, "%.3f", score.score())
                        + '\t'
                        + Text.of(score.match() ? "cli.match.yes" : "cli.match.no")
                        + '\t'
                        + score.name1()
                        + '\t'
                        + score.name2())
                .collect(Collectors.joining(System.lineSeparator()));
    }

    static List<String> sentences(List<Finding> findings) {
        return findings.stream()
                .map(finding -> Text.of(finding.key(), finding.args().toArray()))
                .toList();
    }
}
