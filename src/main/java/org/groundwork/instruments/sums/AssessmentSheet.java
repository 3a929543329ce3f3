package org.groundwork.instruments.sums;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.Text;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Assessment;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.How;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Outcome;
import org.groundwork.instruments.OutcomeFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.RatingDecision;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.assessing.AssessmentRule;
import org.groundwork.instruments.scoring.RelevanceRule.Asked;
import org.groundwork.instruments.scoring.Step;
import org.groundwork.instruments.scoring.StepRule;
import org.groundwork.office.FormPage;
import org.groundwork.office.FormRows;
import org.groundwork.office.Look;
import org.jspecify.annotations.Nullable;

/**
 * One assessment, whole: each question with what either side said, why, and what it brings; below them the sums by
 * section and over all, worked out by the workbook from the rows above.
 */
public final class AssessmentSheet {
    private static final int SAID = StepColumn.OWN.place();
    private static final int FIGURES = 4;
    private static final int SCORED = 8;

    private final Assessed assessed;
    private final Instrument instrument;
    private final Map<String, Step> steps;
    private final Map<String, String> settled;
    private final Map<String, Map<Slot, Answered>> slots = new HashMap<>();
    /** the rows in which a question begins; long words go on in rows between them */
    private final List<Integer> begins = new ArrayList<>();

    /**
     * Where the sums of a sheet stand, for formulas in other sheets.
     *
     * @param score null where the instrument has none
     */
    public record Sums(String coverage, @Nullable String score) {}

    /** @param facts what is known of the actor, as the assessment was scored with */
    public AssessmentSheet(Assessed assessed, Facts facts) {
        this.assessed = assessed;
        this.instrument = assessed.instrument();
        this.settled = AssessmentRule.settled(assessed.answers());
        this.steps = StepRule.steps(instrument, settled, facts).stream()
                .collect(Collectors.toMap(step -> step.question().id(), step -> step));
        assessed.answers().forEach(one -> slots.computeIfAbsent(one.question(), fresh -> new HashMap<>())
                .put(one.slot(), one));
    }

    /**
     * Fills an empty page.
     *
     * @param inside what it says of who may read it
     */
    public Sums write(FormPage page, String inside) {
        for (StepColumn column : StepColumn.values()) {
            page.width(column.place(), column.width());
        }
        page.hideColumn(StepColumn.SECTION.place());
        page.text(0, 0, title(), Look.TITLE).text(1, 0, inside, Look.BANNER);
        Map<String, String> about = about();
        FormRows rows = new FormRows(page, 3);
        about.forEach((label, said) -> rows.fact(1, StepColumn.AGREED_REASON.place(), label, said));
        int result = rows.next();
        rows.skip(scored() ? SCORED : FIGURES);
        int head = rows.head(Stream.of(StepColumn.values()).map(Text::label).toList());
        int first = rows.next();
        instrument.sections().forEach(section -> section.questions()
                .forEach(one -> question(page, rows, section, one)));
        SumsRule sums = new SumsRule(instrument.scoring().method(), first, rows.next() - 1);
        begins.forEach(row -> formulas(page, sums, row));
        int total = sections(page, rows.skip(1), sums);
        page.printArea(total, StepColumn.SCORE.place()).repeat(head);
        return result(page, sums, result, total);
    }

    private String title() {
        return instrument.title().in(Text.locale());
    }

    private boolean scored() {
        return instrument.scoring().method() != ScoringMethod.NONE;
    }

    // What it is about

    private Map<String, String> about() {
        Assessment one = assessed.assessment();
        Map<String, String> about = new LinkedHashMap<>();
        put(about, "instruments.sums.instrument", instrument.id() + ", " + instrument.edition());
        put(about, "instruments.sums.state", Text.label(assessed.state()));
        put(about, "instruments.sums.madeOn", date(one.assessedOn()));
        put(about, "instruments.sums.place", one.place());
        put(about, "instruments.sums.assessors", one.assessors());
        put(about, "instruments.sums.participants", one.participants());
        put(about, "instruments.sums.purpose", one.purpose());
        put(about, "instruments.sums.validUntil", date(assessed.until()));
        put(about, "instruments.sums.retired", one.retiredReason());
        if (scored()) {
            put(about, "instruments.sums.computed", computed(assessed.settled()));
            put(about, "instruments.sums.ofOwn", computed(assessed.own()));
            put(about, "instruments.sums.ofAssessor", computed(assessed.assessor()));
            put(
                    about,
                    "instruments.sums.cuts",
                    instrument.scoring().bands().stream()
                            .map(band -> OutcomeFeature.cuts(instrument, band))
                            .collect(Collectors.joining("\n")));
        }
        for (RatingDecision decision : assessed.decisions()) {
            about.put(Text.of("instruments.sums.held", decision.decidedOn()), held(decision));
        }
        return about;
    }

    private static void put(Map<String, String> about, String key, String said) {
        if (!said.isBlank()) {
            about.put(Text.of(key), said);
        }
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : Text.date(day);
    }

    /** The rating and the score; of an unfinished one what it can still become; "" where nothing is answered. */
    private String computed(Outcome outcome) {
        if (outcome.answered() == 0) {
            return "";
        }
        return Stream.of(
                        outcome.complete() ? OutcomeFeature.rating(outcome.rating()) : "",
                        OutcomeFeature.score(instrument, outcome),
                        OutcomeFeature.range(outcome))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(". "));
    }

    private String held(RatingDecision decision) {
        return Stream.of(
                        Text.label(decision.kind()),
                        OutcomeFeature.rating(instrument, decision.held()),
                        decision.decidedBy(),
                        date(decision.untilOn()),
                        decision.reason())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    // Questions

    private void question(FormPage page, FormRows rows, InstrumentSection section, Question question) {
        Step step = Objects.requireNonNull(steps.get(question.id()));
        List<@Nullable Object> cells = new ArrayList<>(
                Arrays.asList(instrument.number(question), question.text().in(Text.locale())));
        for (Slot slot : Slot.values()) {
            cells.add(said(question, slot));
            Answered one = in(question, slot);
            cells.add(one == null ? "" : one.reason());
        }
        cells.add(how(question));
        cells.add(counted(step));
        cells.add(mark(step.asked(), step.needed(), !question.optional()));
        cells.add(null);
        cells.add(mark(step.asked(), step.counts(), step.counts()));
        cells.add(step.counts() ? question.weight() : null);
        cells.add(step.level());
        cells.add(null);
        cells.add(step.highest());
        cells.add(null);
        cells.add(null);
        int row = rows.line(cells);
        page.text(row, StepColumn.SECTION.place(), section.id(), Look.NOTE);
        begins.add(row);
    }

    /** 1 or 0; a word where that hangs on an answer that is not there yet. */
    private static Object mark(Asked asked, boolean yes, boolean open) {
        return asked == Asked.OPEN && open ? Text.of("instruments.sums.open") : asked == Asked.YES && yes ? 1 : 0;
    }

    private @Nullable Answered in(Question question, Slot slot) {
        return slots.getOrDefault(question.id(), Map.of()).get(slot);
    }

    private String said(Question question, Slot slot) {
        Answered one = in(question, slot);
        if (one == null) {
            return "";
        }
        String answer = one.disagreed() ? Text.of("instruments.paper.disagreed") : label(question, one.answer());
        return one.old() ? answer + "\n" + Text.of("instruments.paper.old") : answer;
    }

    /** How each answer was obtained, as far as somebody said. */
    private String how(Question question) {
        return Stream.of(Slot.values())
                .map(slot -> in(question, slot))
                .filter(one -> one != null && one.how() != How.NOT_SAID)
                .map(one -> Text.label(one.slot()) + ": "
                        + Stream.of(
                                        Text.label(one.how()),
                                        one.language(),
                                        one.interpreter(),
                                        one.witness(),
                                        one.source())
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    private String counted(Step step) {
        if (step.asked() == Asked.NO || step.answer().isEmpty()) {
            return "";
        }
        String label = label(step.question(), step.answer());
        return settled.containsKey(step.question().id()) ? label : Text.of("instruments.sums.fromRecord", label);
    }

    private static String label(Question question, String answer) {
        if (answer.equals(Question.NOT_APPLICABLE)) {
            return Text.of("instruments.forms.notApplicable");
        }
        if (answer.equals(Question.NOT_REVIEWED)) {
            return Text.of("instruments.paper.notReviewed");
        }
        return question.levels().isEmpty()
                ? answer
                : Arrays.stream(answer.split(" ", -1))
                        .map(id -> question.level(id).map(LibraryFeature::label).orElse(id))
                        .collect(Collectors.joining(", "));
    }

    private static void formulas(FormPage page, SumsRule sums, int row) {
        page.formula(row, StepColumn.ANSWERED.place(), SumsRule.answered(row), Look.FIGURE);
        page.formula(row, StepColumn.POINTS.place(), sums.points(row), Look.FIGURE);
        page.formula(row, StepColumn.MOST.place(), sums.most(row), Look.FIGURE);
    }

    // Sums

    private int sections(FormPage page, FormRows rows, SumsRule sums) {
        List<String> heads = new ArrayList<>(Collections.nCopies(StepColumn.SECTION.place(), ""));
        heads.set(StepColumn.QUESTION.place(), Text.of("instruments.sums.section"));
        heads.set(StepColumn.COUNTED.place(), Text.of("instruments.sums.coverage"));
        heads.set(StepColumn.NEEDED.place(), Text.label(StepColumn.NEEDED));
        heads.set(StepColumn.ANSWERED.place(), Text.label(StepColumn.ANSWERED));
        heads.set(StepColumn.COUNTS.place(), Text.label(StepColumn.COUNTS));
        heads.set(StepColumn.WEIGHT.place(), Text.of("instruments.sums.weights"));
        heads.set(StepColumn.LEVEL.place(), Text.of("instruments.sums.rated"));
        heads.set(StepColumn.POINTS.place(), Text.label(StepColumn.POINTS));
        heads.set(StepColumn.MOST.place(), Text.label(StepColumn.MOST));
        heads.set(StepColumn.SCORE.place(), Text.label(StepColumn.SCORE));
        rows.head(heads);
        int first = rows.next();
        for (InstrumentSection section : instrument.sections()) {
            int row = rows.line("", section.title().in(Text.locale()));
            page.text(row, StepColumn.SECTION.place(), section.id(), Look.NOTE);
            sums(page, row, Look.FIGURE, column -> switch (column) {
                case WEIGHT -> sums.sectionWeights(row);
                case LEVEL -> sums.sectionRated(row);
                default -> sums.section(row, column);
            });
            page.formula(row, StepColumn.SCORE.place(), sums.sectionScore(row), Look.DECIMAL);
        }
        int last = rows.next() - 1;
        int total = rows.line("", Text.of("instruments.sums.total"));
        page.text(total, StepColumn.QUESTION.place(), Text.of("instruments.sums.total"), Look.SUM);
        sums(page, total, Look.SUM, column -> SumsRule.total(first, last, column));
        page.formula(total, StepColumn.SCORE.place(), sums.totalScore(total, first, last), Look.DECIMAL_SUM);
        return total;
    }

    private static void sums(FormPage page, int row, Look look, Function<StepColumn, String> formula) {
        for (StepColumn column : List.of(
                StepColumn.NEEDED,
                StepColumn.ANSWERED,
                StepColumn.COUNTS,
                StepColumn.WEIGHT,
                StepColumn.LEVEL,
                StepColumn.POINTS,
                StepColumn.MOST)) {
            page.formula(row, column.place(), formula.apply(column), look);
        }
        page.formula(row, StepColumn.COUNTED.place(), SumsRule.coverage(row), Look.PERCENT);
    }

    /** The sums once more at the head of the sheet, where a reader looks first. */
    private Sums result(FormPage page, SumsRule sums, int first, int total) {
        int row = first;
        figure(page, row++, "instruments.sums.coverage", address(total, StepColumn.COUNTED), Look.PERCENT);
        figure(page, row++, "instruments.sums.needed", address(total, StepColumn.NEEDED), Look.FIGURE);
        figure(page, row++, "instruments.sums.answered", address(total, StepColumn.ANSWERED), Look.FIGURE);
        String coverage = page.from(first, SAID);
        if (!scored()) {
            return new Sums(coverage, null);
        }
        figure(page, row++, "instruments.sums.counting", address(total, StepColumn.COUNTS), Look.FIGURE);
        figure(page, row++, "instruments.sums.points", address(total, StepColumn.POINTS), Look.FIGURE);
        figure(page, row, "instruments.sums.score", address(total, StepColumn.SCORE), Look.DECIMAL_SUM);
        String looked = sums.looked(total);
        if (!looked.isEmpty()) {
            boolean share = instrument.scoring().method().knowsKeys();
            figure(
                    page,
                    row + 1,
                    share ? "instruments.sums.position" : "instruments.sums.notMet",
                    looked,
                    share ? Look.DECIMAL : Look.FIGURE);
        }
        return new Sums(coverage, page.from(row, SAID));
    }

    private static String address(int row, StepColumn column) {
        return FormPage.address(row, column.place());
    }

    private static void figure(FormPage page, int row, String key, String formula, Look look) {
        page.text(row, 1, Text.of(key), Look.STRONG).formula(row, SAID, formula, look);
    }
}
