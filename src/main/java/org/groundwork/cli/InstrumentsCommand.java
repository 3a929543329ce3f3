package org.groundwork.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.instruments.Band;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The instruments: lists them and shows one. Needs no workspace; given one, its own instruments count too. */
@Command(name = "instruments", resourceBundle = "org.groundwork.cli.text")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before any call
final class InstrumentsCommand implements Runnable {
    @ParentCommand
    Cli call;

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Text.of("cli.problem.noCommand"));
    }

    @Command(name = "list")
    int list() {
        List<Instrument> all = known(call, List::copyOf);
        String words = all.stream()
                .map(each -> each.id() + "\t" + each.edition() + "\t" + InstrumentsFeature.title(each))
                .collect(Collectors.joining(System.lineSeparator()));
        Session.answer(spec, call, all.stream().map(InstrumentsCommand::head).toList(), words);
        return 0;
    }

    @Command(name = "show")
    int show(@Parameters(paramLabel = "ID", descriptionKey = "cli.instruments.id") String id) {
        Instrument instrument = instrument(call, id);
        Session.answer(spec, call, whole(instrument), words(instrument));
        return 0;
    }

    /**
     * One of the instruments that this call can use.
     *
     * @throws Problem (place CALL) where there is none of that id
     */
    static Instrument instrument(Cli call, String id) {
        return known(call, all -> all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.call("instruments.problem.unknown", id)));
    }

    private static <T> T known(Cli call, Function<List<Instrument>, T> use) {
        if (call.workspace == null && System.getenv("GROUNDWORK_WORKSPACE") == null) {
            return use.apply(LibraryFeature.shipped());
        }
        try (Session session = Session.open(call)) {
            return use.apply(session.instruments().instruments());
        }
    }

    // As JSON

    private static Map<String, Object> head(Instrument instrument) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("id", instrument.id());
        head.put("edition", instrument.edition());
        head.put("title", InstrumentsFeature.title(instrument));
        head.put("kind", instrument.kind().id());
        head.put("questions", instrument.questions().count());
        head.put("key", instrument.questions().filter(Question::key).count());
        head.put("verified", instrument.verified());
        return head;
    }

    private static Map<String, Object> whole(Instrument instrument) {
        Map<String, Object> whole = head(instrument);
        whole.put("about", instrument.about().in(Text.locale()));
        whole.put("source", instrument.source().in(Text.locale()));
        whole.put("note", instrument.note().in(Text.locale()));
        whole.put("direction", instrument.direction().id());
        whole.put("method", instrument.scoring().method().id());
        if (instrument.validityMonths() != null) {
            whole.put("validityMonths", instrument.validityMonths());
        }
        whole.put(
                "bands",
                instrument.scoring().bands().stream()
                        .map(InstrumentsCommand::band)
                        .toList());
        whole.put(
                "sections",
                instrument.sections().stream()
                        .map(section -> section(instrument, section))
                        .toList());
        return whole;
    }

    private static Map<String, Object> band(Band band) {
        Map<String, Object> ends = new LinkedHashMap<>();
        ends.put("rating", band.rating());
        ends.put("label", band.label().in(Text.locale()));
        if (band.from() != null) {
            ends.put("from", band.from().decimal());
        }
        if (band.below() != null) {
            ends.put("below", band.below().decimal());
        }
        return ends;
    }

    private static Map<String, Object> section(Instrument instrument, InstrumentSection section) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", section.id());
        shown.put("title", section.title().in(Text.locale()));
        shown.put(
                "questions",
                section.questions().stream()
                        .map(question -> question(instrument, question))
                        .toList());
        return shown;
    }

    private static Map<String, Object> question(Instrument instrument, Question question) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", question.id());
        shown.put("type", question.type().id());
        shown.put("text", question.text().in(Text.locale()));
        shown.put("guidance", question.guidance().in(Text.locale()));
        shown.put("evidence", question.evidence().in(Text.locale()));
        shown.put("weight", question.weight());
        shown.put("key", question.key());
        shown.put("notApplicable", question.notApplicable());
        shown.put("optional", question.optional());
        if (!question.expected().isEmpty()) {
            shown.put("expected", question.expected());
        }
        if (!question.critical().isEmpty()) {
            shown.put("critical", question.critical().stream().sorted().toList());
        }
        if (!question.levels().isEmpty()) {
            shown.put(
                    "levels",
                    question.levels().stream()
                            .map(level -> level(instrument, level))
                            .toList());
        }
        return shown;
    }

    private static Map<String, Object> level(Instrument instrument, Level level) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", level.id());
        shown.put("label", LibraryFeature.label(level));
        if (level.rating() != null) {
            shown.put(instrument.direction() == Direction.RISK ? "risk" : "capacity", level.rating());
        }
        if (level.points() != null) {
            shown.put("points", level.points());
        }
        shown.put("text", level.text().in(Text.locale()));
        return shown;
    }

    // In words

    private static String words(Instrument instrument) {
        StringBuilder words = new StringBuilder(InstrumentsFeature.title(instrument));
        for (InstrumentSection section : instrument.sections()) {
            words.append(System.lineSeparator())
                    .append(System.lineSeparator())
                    .append(section.id())
                    .append(' ')
                    .append(section.title().in(Text.locale()));
            for (Question question : section.questions()) {
                words.append(System.lineSeparator())
                        .append("  ")
                        .append(question.id())
                        .append(question.key() ? "* " : "  ")
                        .append(question.text().in(Text.locale()));
                question.levels().forEach(level -> words.append(System.lineSeparator())
                        .append("      ")
                        .append(level.id())
                        .append(": ")
                        .append(LibraryFeature.label(level)));
            }
        }
        return words.toString();
    }
}
