package org.groundwork.instruments.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Assessment;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Outcome;
import org.groundwork.instruments.Outcome.SectionOutcome;
import org.groundwork.instruments.OutcomeFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.RatingDecision;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.assessing.AssessmentRule;
import org.groundwork.instruments.forms.QuestionDocument.Option;
import org.groundwork.office.About;
import org.groundwork.office.DocumentWriter;
import org.groundwork.office.DocumentWriter.Fact;

/**
 * What an assessment came to, on paper: the page that both sides sign, and behind it every answer with its reason. Says
 * nothing that the partner may not read.
 */
final class ResultDocument {
    private static final int SHOWN = 3;

    private final Assessed assessed;
    private final Instrument instrument;
    private final FormHead head;
    private final QuestionDocument words;
    private final Map<String, Map<Slot, Answered>> slots = new HashMap<>();
    private final Map<String, String> settled;

    ResultDocument(Assessed assessed, FormHead head, Locale language) {
        this.assessed = assessed;
        this.instrument = assessed.instrument();
        this.head = head;
        this.words = new QuestionDocument(instrument, language);
        this.settled = AssessmentRule.settled(assessed.answers());
        assessed.answers().forEach(one -> slots.computeIfAbsent(one.question(), fresh -> new HashMap<>())
                .put(one.slot(), one));
    }

    /**
     * Writes the result.
     *
     * @throws Problem (place OUTPUT) where it cannot be written
     */
    void write(Path target) {
        String title = words.words(instrument.title());
        String running = Text.of("instruments.paper.running", title, head.actorName());
        DocumentWriter.write(target, new About(running, head.office(), head.madeOn()), out -> {
            out.title(Text.of("instruments.paper.result", title)).subtitle(head.actorName());
            out.facts(about());
            result(out);
            sections(out);
            list(out, "instruments.paper.strengths", StrengthRule.strengths(instrument, settled, SHOWN));
            list(out, "instruments.paper.gaps", StrengthRule.gaps(instrument, settled, SHOWN));
            out.paragraph(Text.of("instruments.paper.both"));
            out.signatures(Stream.of("partner", "asker", "interpreter", "witness")
                    .map(PaperDocument::signer)
                    .toList());
            out.pageBreak().heading(Text.of("instruments.paper.answers"));
            instrument.sections().forEach(section -> answers(out, section));
        });
    }

    private List<Fact> about() {
        Assessment one = assessed.assessment();
        List<Fact> facts = new ArrayList<>();
        add(facts, "instruments.paper.place", one.place());
        add(facts, "instruments.paper.date", one.assessedOn() == null ? "" : Text.date(one.assessedOn()));
        add(facts, "instruments.paper.askedBy", one.assessors());
        add(facts, "instruments.paper.answeredBy", one.participants());
        add(facts, "instruments.paper.validUntil", one.validUntil() == null ? "" : Text.date(one.validUntil()));
        add(facts, "instruments.forms.instrument", instrument.id() + ", " + instrument.edition());
        return facts;
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(Text.of(key), value));
        }
    }

    /** The computed rating, and the held one with its reason where a person decided otherwise. */
    private void result(DocumentWriter out) {
        Outcome outcome = assessed.settled();
        List<Fact> facts = new ArrayList<>();
        add(facts, "instruments.paper.answered", Text.of("instruments.paper.of", outcome.answered(), outcome.asked()));
        if (outcome.complete() && outcome.rating() != null) {
            add(facts, "instruments.paper.rating", OutcomeFeature.rating(outcome.rating()));
        } else if (!outcome.complete()) {
            add(facts, "instruments.paper.rating", Text.of("instruments.paper.noRating"));
            add(facts, "instruments.paper.canBecome", OutcomeFeature.range(outcome));
        }
        add(facts, "instruments.paper.score", OutcomeFeature.score(instrument, outcome));
        assessed.decision().ifPresent(decision -> held(facts, decision));
        out.heading(Text.of("instruments.paper.outcome")).facts(facts);
    }

    private void held(List<Fact> facts, RatingDecision decision) {
        add(facts, "instruments.paper.held", OutcomeFeature.rating(instrument, decision.held()));
        add(facts, "instruments.paper.reason", decision.reason());
        add(facts, "instruments.paper.decidedBy", decision.decidedBy());
    }

    private void sections(DocumentWriter out) {
        boolean rated = instrument.scoring().sections();
        List<List<String>> rows = new ArrayList<>();
        for (SectionOutcome one : assessed.settled().sections()) {
            if (one.asked() > 0) {
                String score =
                        OutcomeFeature.score(instrument, one.score(), one.points(), one.most(), one.applicable());
                List<String> row = new ArrayList<>(List.of(
                        section(one.id()), Text.of("instruments.paper.of", one.answered(), one.asked()), score));
                if (rated) {
                    row.add(one.complete() && one.rating() != null ? OutcomeFeature.rating(one.rating()) : "");
                }
                rows.add(row);
            }
        }
        List<String> headers = Stream.of("section", "answered", "score", "rating")
                .limit(rated ? 4 : 3)
                .map(name -> Text.of(
                        switch (name) {
                            case "section" -> "instruments.paper.section";
                            case "answered" -> "instruments.paper.answered";
                            case "score" -> "instruments.paper.score";
                            default -> "instruments.paper.rating";
                        }))
                .toList();
        if (rows.size() > 1) {
            out.table(headers, rows, rated ? List.of(4, 2, 4, 3) : List.of(5, 2, 5));
        }
    }

    private String section(String id) {
        return instrument.sections().stream()
                .filter(section -> section.id().equals(id))
                .map(section -> words.words(section.title()))
                .findFirst()
                .orElse(id);
    }

    private void list(DocumentWriter out, String key, List<Question> questions) {
        if (!questions.isEmpty()) {
            out.subheading(Text.of(key));
            out.bullets(questions.stream().map(this::line).toList());
        }
    }

    private String line(Question question) {
        return Text.of(
                "instruments.paper.line",
                words.words(question.text()),
                label(question, Objects.requireNonNullElse(settled.get(question.id()), "")));
    }

    private void answers(DocumentWriter out, InstrumentSection section) {
        List<List<String>> rows = new ArrayList<>();
        for (Question question : section.questions()) {
            if (slots.containsKey(question.id())) {
                rows.add(List.of(
                        String.valueOf(words.number(question)),
                        words.words(question.text()),
                        slot(question, Slot.OWN),
                        slot(question, Slot.ASSESSOR),
                        slot(question, Slot.AGREED)));
            }
        }
        if (!rows.isEmpty()) {
            out.subheading(section(section.id()));
            out.table(
                    List.of(
                            Text.label(FormColumn.NUMBER),
                            Text.label(FormColumn.QUESTION),
                            Text.label(Slot.OWN),
                            Text.label(Slot.ASSESSOR),
                            Text.label(Slot.AGREED)),
                    rows,
                    List.of(2, 9, 7, 7, 7));
        }
    }

    /** The answer, and its reason below it, whole. */
    private String slot(Question question, Slot slot) {
        Answered one = slots.getOrDefault(question.id(), Map.of()).get(slot);
        if (one == null) {
            return "";
        }
        String answer = one.disagreed() ? Text.of("instruments.paper.disagreed") : label(question, one.answer());
        return Stream.of(answer, one.old() ? Text.of("instruments.paper.old") : "", one.reason())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String label(Question question, String answer) {
        Map<String, String> labels =
                words.options(question).stream().collect(Collectors.toMap(Option::id, Option::label, (a, b) -> a));
        return answer.equals(Question.NOT_REVIEWED)
                ? Text.of("instruments.paper.notReviewed")
                : question.levels().isEmpty() && !labels.containsKey(answer)
                        ? answer
                        : Arrays.stream(answer.split(" ", -1))
                                .map(id -> labels.getOrDefault(id, id))
                                .collect(Collectors.joining(", "));
    }
}
