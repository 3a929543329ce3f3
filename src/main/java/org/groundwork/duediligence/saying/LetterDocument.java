package org.groundwork.duediligence.saying;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.groundwork.core.Text;
import org.groundwork.duediligence.deciding.Outcome;
import org.groundwork.office.About;
import org.groundwork.office.DocumentWriter;

/** A letter in words: the draft, and what was released as a document. */
public final class LetterDocument {
    private static final String BULLET = "• ";

    private LetterDocument() {}

    /** The draft, as plain text: paragraphs with an empty line between them. */
    public static String draft(LetterFacts facts) {
        List<String> parts = new ArrayList<>();
        parts.add(Text.of("duediligence.letter.dear", facts.partner()));
        parts.add(Text.of("duediligence.letter.thanks"));
        parts.add(sentence(facts));
        parts.add(list(
                "duediligence.letter.good",
                facts.points().strengths().stream().map(Text::label).toList()));
        if (!facts.points().gaps().isEmpty()) {
            parts.add(list(
                    facts.againOn() == null ? "duediligence.letter.better" : "duediligence.letter.missing",
                    facts.points().gaps().stream().map(Text::label).toList()));
        }
        if (!facts.points().offers().isEmpty()) {
            parts.add(list(
                    "duediligence.letter.help",
                    facts.points().offers().stream().map(Text::label).toList()));
        }
        Integer dollars = facts.dollars();
        if (dollars != null && dollars > 0) {
            parts.add(Text.of("duediligence.letter.money", dollars));
        }
        parts.add(again(facts));
        parts.add(Text.of("duediligence.letter.ask"));
        parts.add(String.join("\n", signed(facts)));
        return String.join("\n\n", parts) + "\n";
    }

    private static String list(String heading, List<String> items) {
        return Text.of(heading) + "\n"
                + String.join("\n", items.stream().map(BULLET::concat).toList());
    }

    private static String sentence(LetterFacts facts) {
        return Stream.of(cash(facts.cash()), inKind(facts.inKind(), facts.cash()))
                .filter(words -> !words.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static String cash(Outcome outcome) {
        return switch (outcome) {
            case NOT_ASKED -> "";
            case ELIGIBLE -> Text.of("duediligence.letter.cashYes");
            case WITH_CONDITIONS -> Text.of("duediligence.letter.cashConditions");
            case NOT_YET -> Text.of("duediligence.letter.cashNotYet");
            case NOT_ELIGIBLE -> Text.of("duediligence.letter.cashNo");
        };
    }

    private static String inKind(Outcome outcome, Outcome cash) {
        return switch (outcome) {
            case NOT_ASKED -> "";
            case ELIGIBLE -> Text.of("duediligence.letter.inKindYes");
            case WITH_CONDITIONS -> Text.of("duediligence.letter.inKindConditions");
            case NOT_YET -> cash == Outcome.NOT_YET ? "" : Text.of("duediligence.letter.inKindNotYet");
            case NOT_ELIGIBLE -> cash == Outcome.NOT_ELIGIBLE ? "" : Text.of("duediligence.letter.inKindNo");
        };
    }

    private static String again(LetterFacts facts) {
        LocalDate again = facts.againOn();
        LocalDate valid = facts.validUntil();
        if (again != null) {
            return Text.of("duediligence.letter.again", again);
        }
        return valid == null ? Text.of("duediligence.letter.anyTime") : Text.of("duediligence.letter.until", valid);
    }

    private static List<String> signed(LetterFacts facts) {
        return Stream.of(
                        Text.of("duediligence.letter.greeting"),
                        facts.by(),
                        facts.function(),
                        facts.agency(),
                        Text.date(facts.on()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    /**
     * Writes a text that was released, word for word, in place of what was at {@code target}.
     *
     * @param agency whose letter it is, and its logo (PNG in Base64, "" for none)
     */
    public static void write(Path target, String text, String agency, String logo, LocalDate on) {
        DocumentWriter.write(target, new About(Text.of("duediligence.letter.title"), agency, logo, on), page -> {
            for (String line : text.lines().toList()) {
                if (line.startsWith(BULLET)) {
                    page.bullets(List.of(line.substring(BULLET.length())));
                } else if (!line.isBlank()) {
                    page.paragraph(line);
                }
            }
        });
    }
}
