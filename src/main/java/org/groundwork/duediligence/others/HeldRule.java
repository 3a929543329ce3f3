package org.groundwork.duediligence.others;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.groundwork.duediligence.papers.DocumentKind;
import org.groundwork.duediligence.papers.DocumentState;
import org.groundwork.duediligence.papers.HeldPaper;
import org.jspecify.annotations.Nullable;

/** The one list of what need not be asked again: papers, others' findings, our own, verified ways of payment. */
public final class HeldRule {
    /** The kind of papers that are of none of the known kinds. */
    private static final String ANY = DocumentKind.OTHER.id();

    private HeldRule() {}

    /**
     * A finished assessment of ours.
     *
     * @param validUntil null where it does not expire
     */
    public record Own(String title, @Nullable LocalDate validUntil) {}

    /** A way of payment that was verified. */
    public record Paid(String name, LocalDate verifiedOn) {}

    /**
     * What is held today; what ends first stands first.
     *
     * @param title of an instrument, by its id
     */
    public static List<HeldThing> held(
            List<HeldPaper> papers,
            List<Others> others,
            List<Own> own,
            List<Paid> paid,
            UnaryOperator<String> title,
            LocalDate today) {
        List<HeldThing> found = new ArrayList<>();
        papers.stream().filter(paper -> paper.state().counts()).forEach(paper -> found.add(paper(paper)));
        for (Others report : others) {
            if (ReuseRule.counts(report.assessment(), today)) {
                areas(report, Cover.FULL).ifPresent(found::add);
                areas(report, Cover.PARTIAL).ifPresent(found::add);
                found.addAll(questions(report, title));
            }
        }
        own.stream()
                .filter(each -> each.validUntil() == null || !today.isAfter(each.validUntil()))
                .forEach(each -> found.add(new HeldThing(
                        HeldKind.OWN_ASSESSMENT, each.title(), Set.of(), Set.of(), false, "", each.validUntil())));
        paid.forEach(each -> found.add(
                new HeldThing(HeldKind.PAYMENT, each.name(), Set.of("bank-letter"), Set.of(), false, "", null)));
        found.sort(Comparator.comparing(HeldThing::until, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(found);
    }

    /**
     * Of what is held, the papers and ways of payment that show a question's answer.
     *
     * @param documents kinds of paper that show it
     */
    public static List<HeldThing> shown(List<HeldThing> held, List<String> documents) {
        return held.stream()
                .filter(thing -> documents.stream()
                        .anyMatch(kind -> !kind.equals(ANY) && thing.documents().contains(kind)))
                .toList();
    }

    /** The reports that count today and answer a question, in full before in part. */
    public static List<Reused> reused(String instrument, Wanted question, List<Others> others, LocalDate today) {
        return others.stream()
                .filter(report -> ReuseRule.counts(report.assessment(), today))
                .map(report -> new Reused(report.assessment(), ReuseRule.cover(instrument, question, report)))
                .filter(reused -> reused.cover() != Cover.NONE)
                .sorted(Comparator.comparing(Reused::cover))
                .toList();
    }

    /** What the reports that count today found weak, at a question that belongs there, however little they spare. */
    public static List<Weak> weak(Wanted question, List<Others> others, LocalDate today) {
        return others.stream()
                .filter(report -> ReuseRule.counts(report.assessment(), today))
                .flatMap(report ->
                        ReuseRule.weak(question, report).stream().map(area -> new Weak(report.assessment(), area)))
                .toList();
    }

    /** A report, and an area that it rates poor. */
    public record Weak(OthersAssessment report, AreaRating area) {}

    /** A report, and how far it answers a question. */
    public record Reused(OthersAssessment report, Cover cover) {}

    private static HeldThing paper(HeldPaper paper) {
        var kind = paper.paper().kind();
        return new HeldThing(
                paper.state() == DocumentState.NONE_ACCEPTED ? HeldKind.NO_PAPER : HeldKind.PAPER,
                paper.paper().title(),
                kind == null ? Set.of() : Set.of(kind.id()),
                Set.of(),
                false,
                paper.paper().source(),
                paper.state() == DocumentState.NONE_ACCEPTED ? null : paper.until());
    }

    /** The instruments of which single questions were marked as answered; the questions say so where they are asked. */
    private static List<HeldThing> questions(Others report, UnaryOperator<String> title) {
        return report.questions().stream()
                .filter(each -> each.cover() != Cover.NONE)
                .map(QuestionReuse::instrument)
                .distinct()
                .map(code -> new HeldThing(
                        HeldKind.OTHERS_QUESTIONS,
                        title.apply(code),
                        Set.of(),
                        Set.of(),
                        true,
                        report.assessment().agency(),
                        ReuseRule.until(report.assessment())))
                .toList();
    }

    /** The areas of a report that are covered so far; empty where none is. */
    private static Optional<HeldThing> areas(Others report, Cover cover) {
        Set<OthersArea> rated = report.areas().stream()
                .filter(area -> area.rating() != null && area.cover() == cover)
                .map(AreaRating::area)
                .collect(Collectors.toSet());
        return rated.isEmpty()
                ? Optional.empty()
                : Optional.of(new HeldThing(
                        HeldKind.OTHERS_AREA,
                        "",
                        Set.of(),
                        rated,
                        cover == Cover.PARTIAL,
                        report.assessment().agency(),
                        ReuseRule.until(report.assessment())));
    }
}
