package org.groundwork.instruments.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.groundwork.core.Fold;
import org.groundwork.core.Text;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.Words;
import org.groundwork.instruments.content.Condition;

/** The words of an instrument's questions as its workbook and its paper form both show them. */
final class QuestionDocument {
    private final Instrument instrument;
    private final Locale language;

    /**
     * An answer to choose.
     *
     * @param id as answers hold it
     * @param label unlike that of every other answer to the same question
     */
    record Option(String id, String label) {}

    QuestionDocument(Instrument instrument, Locale language) {
        this.instrument = instrument;
        this.language = language;
    }

    /** The number that a question has in every form, whichever of them are asked: its place in the instrument. */
    int number(Question question) {
        return instrument.number(question);
    }

    String words(Words words) {
        return words.in(language);
    }

    /** Guidance, and what to have at hand. */
    String guidance(Question question) {
        List<String> parts = new ArrayList<>();
        if (!question.guidance().isEmpty()) {
            parts.add(words(question.guidance()));
        }
        if (!question.evidence().isEmpty()) {
            parts.add(Text.of("instruments.forms.evidence", words(question.evidence())));
        }
        return String.join("\n", parts);
    }

    /** Answers to choose, in order, with "not applicable" last where it is one. */
    List<Option> options(Question question) {
        List<Option> options = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        for (Level level : question.levels()) {
            String label = label(level);
            boolean unlike = taken.add(Fold.key(label)) && !label.isBlank();
            options.add(new Option(level.id(), unlike ? label : label + " (" + level.id() + ")"));
        }
        if (question.notApplicable() && question.type() != QuestionType.TEXT) {
            options.add(new Option(Question.NOT_APPLICABLE, Text.of("instruments.forms.notApplicable")));
        }
        return options;
    }

    String label(Level level) {
        String label = level.label().isEmpty() ? LibraryFeature.label(level) : words(level.label());
        return label.replaceAll("\\s+", " ").strip();
    }

    /** When it is asked, in words; "" where always. Facts of the partner are for the office, not for the reader. */
    String askedIf(Question question) {
        if (question.relevant().questions().findAny().isEmpty()) {
            return "";
        }
        return Text.of("instruments.forms.askedIf", condition(question.relevant()));
    }

    private String condition(Condition condition) {
        return switch (condition) {
            case Condition.AnswerIs is -> answerIs(is);
            case Condition.FactIs ignored -> "";
            case Condition.All all -> joined(all.of(), "instruments.forms.and");
            case Condition.Any any -> joined(any.of(), "instruments.forms.or");
            case Condition.Not not -> Text.of("instruments.forms.not", condition(not.of()));
        };
    }

    private String joined(List<Condition> conditions, String word) {
        return conditions.stream()
                .map(this::condition)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" " + Text.of(word) + " "));
    }

    private String answerIs(Condition.AnswerIs is) {
        Question other = instrument.question(is.question()).orElse(null);
        if (other == null) {
            return is.question();
        }
        String labels = options(other).stream()
                .filter(option -> is.values().contains(option.id()))
                .map(Option::label)
                .collect(Collectors.joining(" / "));
        String values = labels.isEmpty() ? String.join(" / ", new TreeSet<>(is.values())) : labels;
        return Text.of("instruments.forms.answerIs", number(other), values);
    }
}
