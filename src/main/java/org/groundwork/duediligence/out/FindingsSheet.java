package org.groundwork.duediligence.out;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.core.Text;
import org.groundwork.duediligence.cases.CaseSourcesViewModel;
import org.groundwork.duediligence.checks.ChannelCheck;
import org.groundwork.duediligence.checks.Check;
import org.groundwork.duediligence.checks.CheckRule;
import org.groundwork.duediligence.deciding.Asked;
import org.groundwork.duediligence.deciding.AskedStatus;
import org.groundwork.duediligence.deciding.DecisionWordsDocument;
import org.groundwork.duediligence.flags.FlagLevel;
import org.groundwork.duediligence.flags.FlagNow;
import org.groundwork.duediligence.flags.FlagsAt;
import org.groundwork.duediligence.others.Others;
import org.groundwork.duediligence.others.OthersAssessment;
import org.groundwork.duediligence.others.ReuseRule;
import org.groundwork.office.FormPage;
import org.groundwork.office.FormRows;
import org.groundwork.office.Look;
import org.jspecify.annotations.Nullable;

/**
 * What was found and what is missing. Of flags only that they are there and how they ended, of referees only whether
 * they would work with the partner again: what they are about is read in the dossier, on purpose.
 */
final class FindingsSheet {
    private static final List<Integer> WIDTHS = List.of(46, 26, 12, 24, 12, 60);

    private final DossierBook book;

    FindingsSheet(DossierBook book) {
        this.book = book;
    }

    void write(FormPage page) {
        page.widths(WIDTHS);
        page.text(0, 0, Text.of("duediligence.out.findings"), Look.TITLE);
        page.text(1, 0, Text.of("duediligence.out.inside"), Look.BANNER);
        FormRows rows = new FormRows(page, 3);
        AnswersSheet answers = new AnswersSheet(book.assessments(), book.facts());
        part(page, rows, "duediligence.out.missing", MISSING, missing());
        part(page, rows, "duediligence.out.openQuestions", QUESTIONS, answers.open());
        part(page, rows, "duediligence.out.apart", QUESTIONS, answers.apart());
        part(page, rows, "duediligence.out.gaps", QUESTIONS, answers.gaps());
        part(page, rows, "duediligence.out.checks", CHECKS, checks());
        part(page, rows, "duediligence.out.ways", CHECKS, ways());
        part(page, rows, "duediligence.out.others", OTHERS, others());
        part(page, rows, "duediligence.out.flags", CHECKS, flags());
        part(page, rows, "duediligence.out.references", CHECKS, references());
    }

    private static final List<String> MISSING = List.of(
            "duediligence.out.what",
            "duediligence.out.ofKind",
            "",
            "",
            "duediligence.out.ended",
            "duediligence.out.why");
    private static final List<String> QUESTIONS = List.of(
            "duediligence.out.question",
            "duediligence.out.assessment",
            "duediligence.out.no",
            "duediligence.out.answer",
            "",
            "duediligence.out.reason");
    private static final List<String> CHECKS = List.of(
            "duediligence.out.what",
            "duediligence.out.outcome",
            "duediligence.out.on",
            "duediligence.out.by",
            "",
            "duediligence.out.note");
    private static final List<String> OTHERS = List.of(
            "duediligence.out.agency",
            "duediligence.out.rating",
            "duediligence.out.on",
            "duediligence.out.standard",
            "duediligence.out.until",
            "duediligence.out.areas");

    /** A part with its own head and, below its lines, how many they are. */
    private static void part(
            FormPage page,
            FormRows rows,
            String title,
            List<String> heads,
            List<List<? extends @Nullable Object>> lines) {
        rows.part(Text.of(title), WIDTHS.size());
        if (lines.isEmpty()) {
            rows.line(Text.of("duediligence.out.none"));
            rows.skip(1);
            return;
        }
        rows.head(heads.stream().map(key -> key.isEmpty() ? "" : Text.of(key)).toList());
        int first = rows.next();
        lines.forEach(rows::line);
        int last = rows.next() - 1;
        int row = rows.next();
        page.text(row, 0, Text.of("duediligence.out.howMany"), Look.SUM);
        // words that go on in a row below have nothing in the second column, which every line fills
        page.formula(row, 1, "COUNTIF(" + FormPage.range(first, last, 1) + ",\"?*\")", Look.SUM);
        rows.skip(2);
    }

    private static List<? extends @Nullable Object> line(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private List<List<? extends @Nullable Object>> missing() {
        return book.now().asked().stream()
                .filter(each -> each.status() == AskedStatus.ASK)
                .<List<? extends @Nullable Object>>map(this::missing)
                .toList();
    }

    private List<? extends @Nullable Object> missing(Asked asked) {
        UnaryOperator<String> name = asked.instrument()
                ? code -> AnswersSheet.title(book.assessments(), code)
                : CaseSourcesViewModel::document;
        return line(
                name.apply(asked.code()),
                Text.of(asked.instrument() ? "duediligence.scope.assessment" : "duediligence.scope.paper"),
                null,
                "",
                asked.until(),
                DecisionWordsDocument.sentence(asked, name));
    }

    private List<List<? extends @Nullable Object>> checks() {
        Set<UUID> superseded = CheckRule.superseded(book.checks());
        Stream<List<? extends @Nullable Object>> screened = Stream.of(line(
                Text.of("duediligence.out.screening"),
                Text.label(book.now().facts().screening()),
                null,
                "",
                null,
                Text.of("duediligence.out.noVerdict")));
        return Stream.concat(
                        screened,
                        book.checks().reversed().stream().map(each -> check(each, superseded.contains(each.id()))))
                .toList();
    }

    private static List<? extends @Nullable Object> check(Check check, boolean superseded) {
        String note = superseded
                ? Text.of("duediligence.out.superseded") + (check.note().isBlank() ? "" : "\n" + check.note())
                : check.note();
        return line(Text.label(check.kind()), Text.label(check.outcome()), check.doneOn(), check.doneBy(), null, note);
    }

    /** Ways of payment with their masked number, and the last that was found about each. */
    private List<List<? extends @Nullable Object>> ways() {
        return book.now().file().payments().stream()
                .<List<? extends @Nullable Object>>map(this::way)
                .toList();
    }

    private List<? extends @Nullable Object> way(PaymentChannel way) {
        String name = Stream.of(Text.label(way.kind()), way.provider(), way.number())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        ChannelCheck latest = CheckRule.latest(book.channels(), way.id()).orElse(null);
        return latest == null
                ? line(name, Text.label(CheckRule.standing(way, book.channels())))
                : line(
                        name,
                        Text.label(CheckRule.standing(way, book.channels())),
                        latest.doneOn(),
                        latest.doneBy(),
                        null,
                        Stream.of(Text.label(latest.outcome()), Text.label(latest.way()), latest.note())
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining("\n")));
    }

    private List<List<? extends @Nullable Object>> others() {
        return book.others().stream()
                .<List<? extends @Nullable Object>>map(each -> others(each, book.asOf()))
                .toList();
    }

    private static List<? extends @Nullable Object> others(Others others, LocalDate today) {
        OthersAssessment report = others.assessment();
        String overall = report.overall() == null ? Text.of("duediligence.out.notRated") : Text.label(report.overall());
        String areas = others.areas().stream()
                .filter(area -> area.rating() != null)
                .map(area -> Text.of(
                        "duediligence.out.area", area.area(), Objects.requireNonNull(area.rating()), area.cover()))
                .collect(Collectors.joining("\n"));
        return line(
                report.firm().isBlank() ? report.agency() : report.agency() + ", " + report.firm(),
                ReuseRule.counts(report, today) ? overall : overall + "\n" + Text.of("duediligence.out.over"),
                report.assessedOn(),
                report.standardText().isBlank() ? Text.label(report.standard()) : report.standardText(),
                ReuseRule.until(report),
                areas);
    }

    private List<List<? extends @Nullable Object>> flags() {
        return Stream.concat(
                        book.flags().stream()
                                .filter(each -> each.level() != FlagLevel.OBSERVATION)
                                .map(FindingsSheet::flag),
                        book.headFlags().stream().map(FindingsSheet::headFlag))
                .toList();
    }

    /** A flag of whom it belongs to; one that is not to be named is not named here either. */
    private static List<? extends @Nullable Object> headFlag(FlagsAt at) {
        return line(
                Text.of(
                        "duediligence.out.headFlag",
                        at.notToBeNamed() ? Text.of("duediligence.out.hiddenHead") : at.name()),
                Text.of("duediligence.out.headFlags", at.undecided(), at.upheld()),
                null,
                "",
                null,
                Text.of("duediligence.out.decidedThere"));
    }

    private static List<? extends @Nullable Object> flag(FlagNow now) {
        return line(
                Text.label(now.level()),
                Text.label(now.end()),
                now.flag().raisedOn(),
                "",
                null,
                Text.of("duediligence.out.readInside"));
    }

    private List<List<? extends @Nullable Object>> references() {
        return book.references().stream()
                .<List<? extends @Nullable Object>>map(each -> line(
                        Text.of("duediligence.out.reference"),
                        Text.of("duediligence.out.again", each.wouldWorkAgain()),
                        each.askedOn(),
                        each.askedBy(),
                        null,
                        Text.of("duediligence.out.readInside")))
                .toList();
    }
}
