package org.groundwork.instruments.forms;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.forms.AnswersIn.Accepted;

/** An answer workbook that is filled in soundly and sent, and what is read of it when it comes back. */
final class SentBook {
    static final Map<String, String> SOUND = Map.of(
            "A1",
            "full",
            "A2",
            "some",
            "A3",
            "yes",
            "A4",
            "no",
            "B1",
            "camp",
            "B2",
            "food water",
            "B3",
            "14",
            "B4",
            "2020-05-01",
            "B5",
            "Our well",
            "B6",
            "held");

    private SentBook() {}

    /**
     * A damage on the way and what is to come of it.
     *
     * @param told cell and key of each trouble, in the order of the file
     * @param taken answers that differ from the sound ones; "" for one that is not taken
     */
    record Damage(String name, Consumer<Changed> done, List<String> told, Map<String, String> taken) {}

    static Path sent(Path file) {
        Map<String, Filled> filled = SOUND.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new Filled(one.getValue(), "because", "")));
        new AnswerSheet(FormSample.instrument(), FormSample.HEAD, Locale.ENGLISH, Facts.NONE)
                .write(file, filled, AnswerSheet.Notes.NONE);
        return file;
    }

    static AnswersIn read(Path file) {
        Facts facts = new Facts(Map.of("legal-name", "R", "profile", "ngo"));
        return new AnswerBookReader(FormSample.instrument(), FormSample.HEAD.sha256(), FormSample.ACTOR, facts)
                .read(file);
    }

    /** Cell and key of each trouble. */
    static List<String> told(AnswersIn in) {
        return in.troubles().stream()
                .map(one -> one.at().address() + " "
                        + one.finding().key().substring(one.finding().key().lastIndexOf('.') + 1))
                .toList();
    }

    static Map<String, String> taken(AnswersIn in) {
        return in.accepted().stream()
                .filter(one -> !one.filled().answer().isEmpty())
                .collect(
                        Collectors.toMap(Accepted::question, one -> one.filled().answer()));
    }

    /** The sound answers but for these; "" for one that is not among them. */
    static Map<String, String> soundBut(Map<String, String> changed) {
        Map<String, String> wanted = new LinkedHashMap<>(SOUND);
        wanted.putAll(changed);
        wanted.values().removeIf(String::isEmpty);
        return wanted;
    }
}
