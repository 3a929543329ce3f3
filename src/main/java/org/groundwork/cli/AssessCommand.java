package org.groundwork.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.groundwork.core.Finding;
import org.groundwork.core.Problem;
import org.groundwork.core.Severity;
import org.groundwork.core.Text;
import org.groundwork.instruments.Band;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Outcome;
import org.groundwork.instruments.Outcome.SectionOutcome;
import org.groundwork.instruments.OutcomeFeature;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Scores a set of answers without storing it. Incomplete answers are no error: they have no rating yet. */
@Command(name = "assess", resourceBundle = "org.groundwork.cli.text")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class AssessCommand implements Callable<Integer> {
    @ParentCommand
    Cli call;

    @Spec
    CommandSpec spec;

    @Option(names = "--instrument", paramLabel = "ID", required = true, descriptionKey = "cli.assess.instrument")
    String id;

    @Option(names = "--answers", paramLabel = "FILE", required = true, descriptionKey = "cli.assess.answers")
    Path file;

    @Option(names = "--fact", paramLabel = "NAME=VALUE", descriptionKey = "cli.assess.fact")
    Map<String, String> facts = new LinkedHashMap<>();

    @Override
    public Integer call() {
        Instrument instrument = InstrumentsCommand.instrument(call, id);
        Map<String, String> answers = LibraryFeature.answers(text(), instrument);
        Outcome outcome = LibraryFeature.outcome(instrument, answers, new Facts(facts));
        Session.answer(spec, call, json(instrument, outcome), words(instrument, outcome));
        return outcome.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? Cli.PARTLY : 0;
    }

    private String text() {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Problem.input("cli.problem.answersFile", file.toString()).because(e);
        }
    }

    private static Map<String, @Nullable Object> json(Instrument instrument, Outcome outcome) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("instrument", instrument.id());
        json.put("edition", instrument.edition());
        json.put("complete", outcome.complete());
        json.put("coverage", outcome.coverage().decimal());
        json.put("rating", rating(outcome.rating()));
        json.put("score", number(outcome.score()));
        json.put("points", outcome.points());
        json.put("most", outcome.most());
        json.put("applicable", outcome.applicable());
        json.put("best", rating(outcome.best()));
        json.put("worst", rating(outcome.worst()));
        json.put(
                "sections",
                outcome.sections().stream().map(AssessCommand::section).toList());
        json.put(
                "findings",
                outcome.findings().stream().map(AssessCommand::finding).toList());
        return json;
    }

    private static Map<String, @Nullable Object> section(SectionOutcome section) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", section.id());
        json.put("score", number(section.score()));
        json.put("points", section.points());
        json.put("most", section.most());
        json.put("applicable", section.applicable());
        json.put("answered", section.answered());
        json.put("asked", section.asked());
        json.put("rating", rating(section.rating()));
        return json;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = new TreeMap<>();
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.put("question", finding.field());
        json.put("code", finding.key());
        json.put("message", Text.of(finding.key(), finding.args().toArray()));
        return json;
    }

    private static @Nullable String rating(@Nullable Band band) {
        return band == null ? null : band.rating();
    }

    private static @Nullable BigDecimal number(@Nullable Fraction fraction) {
        return fraction == null ? null : fraction.decimal();
    }

    private static String words(Instrument instrument, Outcome outcome) {
        List<String> lines = new ArrayList<>();
        lines.add(Text.of("instruments.result.coverage", outcome.answered(), outcome.asked()));
        if (outcome.complete()) {
            lines.add(OutcomeFeature.rating(outcome.rating()));
            lines.add(OutcomeFeature.score(instrument, outcome));
        } else {
            lines.add(OutcomeFeature.range(outcome));
        }
        outcome.findings()
                .forEach(finding ->
                        lines.add(Text.of(finding.key(), finding.args().toArray())));
        lines.removeIf(String::isBlank);
        return String.join(System.lineSeparator(), lines);
    }
}
