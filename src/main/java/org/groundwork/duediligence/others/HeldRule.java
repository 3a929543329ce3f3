package org.groundwork.duediligence.others;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
     * What is known of instruments, by their ids.
     *
     * @param questions none for one that is not there
     */
    public record Library(UnaryOperator<String> title, Function<String, List<Wanted>> questions) {}

    /** What is held today; what ends first stands first. */
    public static List<HeldThing> held(
            List<HeldPaper> papers,
            List<Others> others,
            List<Own> own,
            List<Paid> paid,
            Library library,
            LocalDate today) {
        List<HeldThing> found = new ArrayList<>();
        papers.stream().filter(paper -> paper.state().counts()).forEach(paper -> found.add(paper(paper)));
        List<Others> counting = others.stream()
                .filter(report -> ReuseRule.counts(report.assessment(), today))
                .toList();
        counting.forEach(report -> found.addAll(areas(report, library)));
        found.addAll(questions(counting, library, today));
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

    /** The instruments of which questions were marked as answered: whole by all reports together, or a part by each. */
    private static List<HeldThing> questions(List<Others> counting, Library library, LocalDate today) {
        Map<String, List<Others>> marked = new TreeMap<>();
        for (Others report : counting) {
            report.questions().stream()
                    .filter(each -> each.cover() != Cover.NONE)
                    .map(QuestionReuse::instrument)
                    .distinct()
                    .forEach(code -> marked.computeIfAbsent(code, any -> new ArrayList<>())
                            .add(report));
        }
        List<HeldThing> found = new ArrayList<>();
        marked.forEach(
                (code, reports) -> ReuseRule.whole(code, library.questions().apply(code), counting, today)
                        .ifPresentOrElse(
                                whole -> found.add(instrument(
                                        HeldKind.OTHERS_INSTRUMENT, code, library, whole.from(), whole.until())),
                                () -> reports.forEach(report -> found.add(instrument(
                                        HeldKind.OTHERS_QUESTIONS,
                                        code,
                                        library,
                                        report.assessment().agency(),
                                        ReuseRule.until(report.assessment()))))));
        return found;
    }

    private static HeldThing instrument(
            HeldKind kind, String code, Library library, String from, @Nullable LocalDate until) {
        boolean inPart = kind == HeldKind.OTHERS_QUESTIONS;
        return new HeldThing(kind, library.title().apply(code), Set.of(), Set.of(), inPart, from, until);
    }

    /** The areas of a report that it answers whole, and those that it answers in part. */
    private static List<HeldThing> areas(Others report, Library library) {
        Map<Boolean, Set<OthersArea>> byPart = new TreeMap<>();
        for (AreaRating area : report.areas()) {
            if (area.rating() != null && area.cover() != Cover.NONE) {
                boolean inPart = !ReuseRule.whole(report, area, library.questions());
                byPart.computeIfAbsent(inPart, any -> EnumSet.noneOf(OthersArea.class))
                        .add(area.area());
            }
        }
        List<HeldThing> found = new ArrayList<>();
        byPart.forEach((inPart, areas) -> found.add(new HeldThing(
                HeldKind.OTHERS_AREA,
                "",
                Set.of(),
                areas,
                inPart,
                report.assessment().agency(),
                ReuseRule.until(report.assessment()))));
        return found;
    }
}
