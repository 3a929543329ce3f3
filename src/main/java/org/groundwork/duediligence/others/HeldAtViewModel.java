package org.groundwork.duediligence.others;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.Text;
import org.groundwork.duediligence.papers.DocumentKind;
import org.groundwork.instruments.Held;

/** What is held already, in words, for the question that asks for it. */
public final class HeldAtViewModel {
    private HeldAtViewModel() {}

    /** A sentence for each thing, weaknesses first; what another agency found can be given as an answer's source. */
    public static List<Held> words(List<HeldRule.Weak> weak, List<HeldThing> shown, List<HeldRule.Reused> reused) {
        List<Held> words = new ArrayList<>();
        weak.forEach(each -> words.add(new Held(weak(each), "")));
        shown.forEach(thing -> words.add(new Held(sentence(thing), "")));
        reused.forEach(each -> words.add(reused(each)));
        return words;
    }

    private static String sentence(HeldThing thing) {
        String name =
                thing.kind() == HeldKind.PAYMENT ? Text.of("duediligence.held.verified", thing.name()) : name(thing);
        if (thing.kind() == HeldKind.NO_PAPER) {
            return Text.of("duediligence.held.atNone", name);
        }
        LocalDate until = thing.until();
        if (until == null) {
            return thing.from().isBlank()
                    ? Text.of("duediligence.held.at", name)
                    : Text.of("duediligence.held.atFrom", name, thing.from());
        }
        return thing.from().isBlank()
                ? Text.of("duediligence.held.atUntil", name, until)
                : Text.of("duediligence.held.atFromUntil", name, thing.from(), until);
    }

    /** What it is, in words. */
    static String name(HeldThing thing) {
        if (!thing.name().isBlank()) {
            return thing.name();
        }
        Stream<String> labels = thing.areas().isEmpty()
                ? thing.documents().stream()
                        .flatMap(id -> DocumentKind.of(id).stream())
                        .map(Text::label)
                : thing.areas().stream().map(Text::label);
        return labels.sorted().collect(Collectors.joining(", "));
    }

    private static String weak(HeldRule.Weak weak) {
        return Text.of(
                "duediligence.held.weak",
                source(weak.report()),
                weak.area().area(),
                Text.label(Objects.requireNonNull(weak.area().rating())),
                day(weak.report()));
    }

    /** Whose report it is, and by which standard. */
    private static String source(OthersAssessment report) {
        String standard = report.standardText().isBlank() ? Text.label(report.standard()) : report.standardText();
        return Text.of("duediligence.held.source", report.agency(), standard);
    }

    private static String day(OthersAssessment report) {
        LocalDate until = ReuseRule.until(report);
        return until == null ? "" : Text.date(until);
    }

    private static Held reused(HeldRule.Reused reused) {
        String source = source(reused.report());
        String day = day(reused.report());
        return new Held(
                reused.cover() == Cover.FULL
                        ? Text.of("duediligence.held.answered", source, day)
                        : Text.of("duediligence.held.answeredInPart", source, day),
                source);
    }
}
