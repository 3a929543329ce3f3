package org.groundwork.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.core.Finding;
import org.groundwork.core.Problem;
import org.groundwork.core.Severity;
import org.groundwork.core.Text;
import org.groundwork.instruments.content.AnswersReader;
import org.groundwork.instruments.content.InstrumentReader;
import org.groundwork.instruments.content.InstrumentRule;
import org.groundwork.instruments.content.ShippedReader;
import org.groundwork.instruments.scoring.ScoreRule;

/** Instruments and their scoring, with no need of a workspace. */
public final class LibraryFeature {
    private static final class Once {
        static final Map<Instrument, String> SHIPPED = ShippedReader.read();
    }

    private LibraryFeature() {}

    /** The instruments that come with the program, in the order in which they are shown. */
    public static List<Instrument> shipped() {
        return List.copyOf(Once.SHIPPED.keySet());
    }

    public static Optional<Instrument> shipped(String id) {
        return shipped().stream()
                .filter(instrument -> instrument.id().equals(id))
                .findFirst();
    }

    /** The file of a shipped instrument, which is what an assessment keeps. */
    static String file(Instrument shipped) {
        return Objects.requireNonNull(Once.SHIPPED.get(shipped));
    }

    /** The id under which a workspace keeps a shipped instrument. */
    public static UUID keptId(Instrument shipped) {
        return KeptInstrument.of(shipped, file(shipped), false, LocalDate.EPOCH).id();
    }

    /**
     * Reads an instrument's file.
     *
     * @throws Problem (place INPUT) naming the place, where it does not hold together
     */
    public static Instrument read(String file) {
        Instrument instrument = InstrumentReader.read(file);
        List<Finding> wrong = check(instrument).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!wrong.isEmpty()) {
            List<String> sentences = new ArrayList<>();
            wrong.forEach(finding ->
                    sentences.add(Text.of(finding.key(), finding.args().toArray())));
            throw Problem.input(
                    "instruments.problem.unsound", instrument.id(), wrong.size(), String.join("\n", sentences));
        }
        return instrument;
    }

    /** What is wrong with an instrument; a finding's field is the id of what it is about. */
    public static List<Finding> check(Instrument instrument) {
        return InstrumentRule.check(instrument);
    }

    /** What a set of answers comes to: by question, a level's id, yes or no, a number, a date, n/a. */
    public static Outcome outcome(Instrument instrument, Map<String, String> answers, Facts facts) {
        return ScoreRule.outcome(instrument, answers, facts);
    }

    /**
     * The answers in a file, by question.
     *
     * @throws Problem (place INPUT) where the text is no file of answers
     */
    public static Map<String, String> answers(String file, Instrument instrument) {
        return AnswersReader.read(file, instrument);
    }

    /** The short name of an answer, in the chosen language. */
    public static String label(Level level) {
        Locale language = Text.locale();
        if (!level.label().isEmpty()) {
            return level.label().in(language);
        }
        return switch (level.id()) {
            case "yes" -> Text.of("instruments.level.yes");
            case "no" -> Text.of("instruments.level.no");
            case "held" -> Text.of("instruments.level.held");
            case "none-because" -> Text.of("instruments.level.noneBecause");
            case "missing" -> Text.of("instruments.level.missing");
            default -> level.id();
        };
    }
}
