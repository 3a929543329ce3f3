package org.groundwork.instruments.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.office.About;
import org.groundwork.office.DocumentWriter;
import org.groundwork.office.DocumentWriter.Box;
import org.groundwork.office.DocumentWriter.Fact;
import org.groundwork.office.DocumentWriter.Signature;

/**
 * An instrument on paper, to be filled in by hand: each answer has a box with its digit, which is the digit that is
 * keyed in afterwards.
 */
final class PaperDocument {
    private static final String TICK = "☐";
    private static final int LINES = 3;

    private final Instrument instrument;
    private final FormHead head;
    private final QuestionDocument words;
    private final Set<String> asked;

    PaperDocument(Instrument instrument, FormHead head, Locale language, Facts facts) {
        this.instrument = instrument;
        this.head = head;
        this.words = new QuestionDocument(instrument, language);
        this.asked = AskedRule.asked(instrument, facts);
    }

    /**
     * Writes the form.
     *
     * @throws Problem (place OUTPUT) where it cannot be written
     */
    void write(Path target) {
        String title = words.words(instrument.title());
        String running =
                head.actorName().isEmpty() ? title : Text.of("instruments.paper.running", title, head.actorName());
        DocumentWriter.write(target, new About(running, head.office(), head.madeOn()), out -> {
            out.title(title).subtitle(instrument.id() + ", " + instrument.edition());
            if (!instrument.about().isEmpty()) {
                out.paragraph(words.words(instrument.about()));
            }
            if (!instrument.note().isEmpty()) {
                out.paragraph(words.words(instrument.note()));
            }
            out.facts(head());
            out.note(Text.of("instruments.paper.how"));
            instrument.sections().forEach(section -> section(out, section));
            out.heading(Text.of("instruments.paper.signed"));
            out.signatures(Stream.of("partner", "asker", "interpreter", "witness")
                    .map(PaperDocument::signer)
                    .toList());
        });
    }

    /** Lines at the head, most of them to be written on. */
    private List<Fact> head() {
        return List.of(
                new Fact(Text.of("instruments.forms.partner"), head.actorName()),
                new Fact(Text.of("instruments.paper.place"), ""),
                new Fact(Text.of("instruments.paper.date"), ""),
                new Fact(Text.of("instruments.paper.askedBy"), ""),
                new Fact(Text.of("instruments.paper.answeredBy"), ""),
                new Fact(Text.of("instruments.paper.language"), ""),
                new Fact(Text.of("instruments.paper.interpreter"), ""),
                new Fact(Text.of("instruments.paper.witness"), ""));
    }

    static Signature signer(String who) {
        return new Signature(
                switch (who) {
                    case "partner" -> Text.of("instruments.paper.sign.partner");
                    case "asker" -> Text.of("instruments.paper.sign.asker");
                    case "interpreter" -> Text.of("instruments.paper.interpreter");
                    default -> Text.of("instruments.paper.witness");
                },
                "");
    }

    private void section(DocumentWriter out, InstrumentSection section) {
        List<Question> here = section.questions().stream()
                .filter(question -> asked.contains(question.id()))
                .toList();
        if (here.isEmpty()) {
            return;
        }
        String title = words.words(section.title());
        out.heading(title.isEmpty() ? section.id() : title);
        if (!section.about().isEmpty()) {
            out.paragraph(words.words(section.about()));
        }
        here.forEach(question -> question(out, question));
    }

    private void question(DocumentWriter out, Question question) {
        String number = Text.of("instruments.paper.question", words.number(question), words.words(question.text()));
        out.question(number);
        if (!words.askedIf(question).isEmpty()) {
            out.kept(words.askedIf(question));
        }
        if (!words.guidance(question).isEmpty()) {
            out.kept(words.guidance(question));
        }
        switch (question.type()) {
            case SCALE, YES_NO, SINGLE, DOCUMENT -> out.boxes(boxes(question));
            case MULTIPLE -> out.kept(Text.of("instruments.paper.several")).boxes(boxes(question));
            case NUMBER -> out.writingLines(Text.of("instruments.paper.number"), 1);
            case DATE -> out.writingLines(Text.of("instruments.paper.dateAnswer"), 1);
            case TEXT -> out.writingLines(Text.of("instruments.paper.answer"), LINES);
        }
        if (question.levels().isEmpty() && question.notApplicable() && question.type() != QuestionType.TEXT) {
            out.boxes(List.of(notApplicable()));
        }
        out.writingLines(Text.of("instruments.paper.reason"), question.type() == QuestionType.TEXT ? 1 : 2);
        out.note(Stream.of(
                        Text.of("instruments.paper.shown.document"),
                        Text.of("instruments.paper.shown.seen"),
                        Text.of("instruments.paper.shown.told"))
                .map(how -> TICK + " " + how)
                .reduce(Text.of("instruments.paper.shown"), (all, how) -> all + "   " + how));
    }

    private static Box notApplicable() {
        return new Box("0", Text.of("instruments.forms.notApplicable"));
    }

    private List<Box> boxes(Question question) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < question.levels().size(); i++) {
            Level level = question.levels().get(i);
            String text = words.words(level.text());
            String label = words.options(question).get(i).label();
            boxes.add(new Box(
                    String.valueOf(i + 1), text.isEmpty() ? label : Text.of("instruments.paper.level", label, text)));
        }
        if (question.notApplicable()) {
            boxes.add(notApplicable());
        }
        return boxes;
    }
}
