package org.groundwork.capacity;

import static org.groundwork.capacity.InventedAssessments.begun;
import static org.groundwork.capacity.InventedAssessments.done;
import static org.groundwork.capacity.InventedAssessments.mean;
import static org.groundwork.capacity.InventedAssessments.otherMoney;
import static org.groundwork.capacity.InventedAssessments.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundwork.capacity.results.Across;
import org.groundwork.capacity.results.AcrossRule;
import org.groundwork.capacity.results.Change;
import org.groundwork.capacity.results.CompareRule;
import org.groundwork.capacity.results.Compared;
import org.groundwork.capacity.results.DomainFigure;
import org.groundwork.capacity.results.FigureRule;
import org.groundwork.capacity.results.GapMark;
import org.groundwork.capacity.results.GapRule;
import org.groundwork.capacity.results.Side;
import org.groundwork.capacity.results.TrendRule;
import org.groundwork.capacity.results.ViewGap;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures, trend, comparisons and gaps, on instruments made for it and on those that are shipped. */
class ResultsRulesTest {
    private static final UUID ONE = new UUID(7, 1);
    private static final UUID TWO = new UUID(7, 2);
    private static final UUID THREE = new UUID(7, 3);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 6, 1);

    private static Assessed assessed(String answers) {
        return done(ONE, mean("1"), NOW, answers);
    }

    private static String words(DomainFigure figure) {
        Fraction score = figure.score();
        Fraction most = figure.most();
        return score == null || most == null ? "-" : score.decimal() + "/" + most.decimal();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A1=l2 A2=l4 B1=l1 B2=l3 C1=l2 C2=l2          | 3/4   | 1.66666666667/4 | 2/4
            A1=l4 A2=l4 B1=l4 B2=l4 C1=l4 C2=n/a         | 4/4   | 4/4             | 4/4
            A1=l1 A2=l1 B1=l1                            | 1/4   | -               | -
            A1=l1 A2=l1 agreed:A2=l3 own:A1=l4           | 2/4   | -               | -
            """)
    void a_domain_has_a_figure_once_it_is_complete(String answers, String a, String b, String c) {
        List<DomainFigure> figures = FigureRule.domains(assessed(answers), Side.AGREED);
        assertEquals(
                List.of(a, b, c), figures.stream().map(ResultsRulesTest::words).toList());
    }

    static List<Instrument> planned() {
        return LibraryFeature.shipped().stream().filter(TrendRule::plans).toList();
    }

    @ParameterizedTest
    @MethodSource("planned")
    void of_every_shipped_instrument_each_complete_domain_lies_between_0_and_1(Instrument instrument) {
        for (int level : new int[] {0, 1, 3}) {
            Assessed assessed = done(ONE, instrument, NOW, InventedAssessments.all(instrument, Slot.ASSESSOR, level));
            for (DomainFigure figure : FigureRule.domains(assessed, Side.AGREED)) {
                Fraction share = figure.share();
                if (share != null) {
                    assertTrue(share.signum() >= 0 && share.compareTo(Fraction.of(1, 1)) <= 0, figure.toString());
                }
            }
            assertTrue(FigureRule.domains(assessed, Side.AGREED).stream().anyMatch(each -> each.share() != null));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A1=l2 A2=l2 | A1=l2 A2=l3 | BETTER
            A1=l2 A2=l3 | A1=l2 A2=l2 | WORSE
            A1=l2 A2=l3 | A1=l3 A2=l2 | SAME
            A1=l2       | A1=l2 A2=l2 | NOT_RATED
            """)
    void a_domain_is_told_against_the_time_before(String before, String now, Change change) {
        assertEquals(change, TrendRule.change(done(ONE, mean("1"), JUNE, before), done(ONE, mean("1"), NOW, now), "A"));
    }

    @Test
    void fewer_risk_points_are_better() {
        Assessed before = done(ONE, risk(), JUNE, "A1=l4 A2=l4");
        Assessed now = done(ONE, risk(), NOW, "A1=l4 A2=l1");
        assertEquals(Change.BETTER, TrendRule.change(before, now, "A"));
        assertEquals(Change.WORSE, TrendRule.change(now, before, ""));
        assertEquals(Change.FIRST, TrendRule.change(null, now, ""));
    }

    @Test
    void only_like_is_compared_with_like() {
        String complete = "A1=l2 A2=l2 B1=l2 B2=l2 B3=l4 C1=l2 C2=l2";
        Assessed before = done(ONE, mean("1"), JUNE, complete.replace("B3=l4 ", ""));
        Assessed worded =
                done(ONE, mean("2"), NOW, complete.replace("B3=l4 ", "").replace("A1=l2", "A1=l3"));
        assertEquals(Change.BETTER, TrendRule.change(before, worded, ""));
        Assessed other = done(ONE, otherMoney("3"), NOW, complete.replace("B2=l2 ", ""));
        assertEquals(Change.ASKED_OTHERWISE, TrendRule.change(before, other, ""));
        assertEquals(Change.ASKED_OTHERWISE, TrendRule.change(before, other, "B"));
        assertEquals(Change.SAME, TrendRule.change(before, other, "A"));
        assertEquals(Change.ASKED_OTHERWISE, TrendRule.change(done(ONE, risk(), JUNE, "A1=l1 A2=l1"), other, "A"));
    }

    @Test
    void a_series_has_one_instrument_in_the_order_of_days() {
        Assessed first = done(ONE, mean("1"), JUNE, "A1=l1");
        Assessed second = done(ONE, mean("2"), NOW, "A1=l1");
        Assessed open = begun(ONE, mean("2"), NOW.plusDays(3), "A1=l1");
        Assessed risk = done(ONE, risk(), NOW.plusDays(9), "A1=l1 A2=l1");
        var series = TrendRule.series(List.of(risk, second, open, first));
        assertEquals(List.of("risky", "three-domains"), List.copyOf(series.keySet()));
        assertEquals(List.of(first, second, open), series.get("three-domains"));
        assertEquals(
                second,
                TrendRule.latest(Objects.requireNonNull(series.get("three-domains")))
                        .orElseThrow());
        assertEquals(open, TrendRule.latest(List.of(open)).orElseThrow());
    }

    @Test
    void two_days_are_laid_beside_each_other() {
        Assessed before = done(ONE, mean("1"), JUNE, "A1=l1 A2=l1 B1=l4 B2=l4 C1=l2 C2=l2");
        Assessed now = done(ONE, mean("1"), NOW, "A1=l4 A2=l2 B1=l3 B2=l3 C1=l2 C2=l2");
        List<Compared> rows = CompareRule.of(before, Side.AGREED, now, Side.AGREED);
        assertEquals(
                List.of(Change.BETTER, Change.WORSE, Change.SAME),
                rows.stream().map(Compared::change).toList());
        assertEquals(Fraction.of(1, 2), rows.getFirst().apart());
        assertEquals(
                List.of("A", "B"),
                CompareRule.largest(rows, 5).stream()
                        .map(each -> each.second().id())
                        .toList());
        Assessed other = done(ONE, otherMoney("2"), NOW, "A1=l4 A2=l2 B1=l3 B3=l3 C1=l2 C2=l2");
        Compared money = CompareRule.of(before, Side.AGREED, other, Side.AGREED).get(1);
        assertEquals(Change.ASKED_OTHERWISE, money.change());
        assertNull(money.apart());
    }

    @Test
    void the_largest_gaps_of_view_come_first() {
        Assessed assessed = assessed(
                "own:A1=l4 A1=l1 own:A2=l3 A2=l2 own:B1=l2 B1=l2 own:C1=l1 C1=l4" + " agreed:C1=disagreed own:C2=l4");
        assertEquals(
                List.of("A1 1 false", "C1 1 true", "A2 0.333333333333 false"),
                CompareRule.views(assessed).stream()
                        .map(each -> each.question().id() + " " + each.apart().decimal() + " " + each.disagreed())
                        .toList());
        ViewGap first = CompareRule.views(assessed).getFirst();
        assertEquals("l4 l1", first.own().id() + " " + first.assessor().id());
        List<Compared> sides = CompareRule.of(assessed, Side.OWN, assessed, Side.ASSESSOR);
        assertEquals(Change.WORSE, sides.getFirst().change());
        assertEquals(Change.NOT_RATED, sides.get(1).change());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # answers                             | mark   | gaps
            A1=l2 A2=l2 B1=l2 B2=l2 C1=l3 C2=l4   | USUAL  | A2 HIGH, B1 HIGH, A1 LATER, B2 LATER
            A1=l1 A2=l3 B1=l3 B2=l1 C1=l3 C2=l1   | USUAL  | B2 FIRST, A1 HIGH, C2 HIGH
            A1=l1 A2=l3 B1=l3 B2=l1 C1=l3 C2=n/a  | LOWEST | B2 FIRST, A1 HIGH
            A1=l3 A2=l3                           | BEST   | A2 LATER, A1 LATER
            A1=l4 own:A2=l1                       | BEST   |
            A1=l1 agreed:A1=l4                    | BEST   |
            A1=l4 agreed:A1=l1                    | LOWEST | A1 HIGH
            """)
    void gaps_come_with_what_stops_cash_first_then_by_weight_and_depth(String answers, GapMark mark, String gaps) {
        assertEquals(
                gaps == null ? "" : gaps,
                GapRule.of(assessed(answers), mark).stream()
                        .map(gap -> gap.question().id() + " " + gap.priority())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void of_risk_points_the_high_ones_are_gaps() {
        assertEquals(
                List.of("A1"),
                GapRule.of(done(ONE, risk(), NOW, "A1=l4 A2=l2"), GapMark.USUAL).stream()
                        .map(gap -> gap.question().id())
                        .toList());
    }

    @Test
    void several_partners_stand_beside_each_other_by_their_latest() {
        List<Assessed> all = List.of(
                done(ONE, mean("1"), JUNE, "A1=l1 A2=l1 B1=l1 B2=l1 C1=l1 C2=l1"),
                done(ONE, mean("2"), NOW, "A1=l2 A2=l2 B1=l2 B2=l2 C1=l2 C2=l2"),
                done(TWO, otherMoney("0"), JUNE, "A1=l4 A2=l4 B1=l4 B3=l4 C1=l4 C2=l4"),
                done(THREE, risk(), NOW, "A1=l1 A2=l1"));
        Across across =
                AcrossRule.of(all, "three-domains", List.of(TWO, THREE, ONE)).orElseThrow();
        assertEquals(
                List.of(TWO, ONE),
                across.partners().stream().map(Across.Partner::actor).toList());
        assertEquals("2", across.instrument().edition());
        Across.Partner two = across.partners().getFirst();
        assertEquals("4/4", words(Objects.requireNonNull(two.figures().getFirst())));
        assertNull(two.figures().get(1));
        assertEquals(
                "2/4",
                words(Objects.requireNonNull(across.partners().get(1).figures().get(1))));
        assertTrue(AcrossRule.of(all, "nothing", List.of(ONE)).isEmpty());
    }

    /** Days lie as far apart as they are; what was asked otherwise, or is not complete, leaves a gap. */
    @Test
    void a_figure_over_time_has_a_place_for_each_day() {
        LocalDate between = JUNE.plusDays(73);
        List<Assessed> days = List.of(
                done(ONE, mean("1"), JUNE, "A1=l1 A2=l3 B1=l2 B2=l2 C1=l4 C2=l4"),
                done(ONE, otherMoney("2"), between, "A1=l2 A2=l2 B1=l2 B3=l2 C1=l4 C2=l4"),
                done(ONE, mean("1"), NOW, "A1=l4 A2=l4 B1=l3 B2=l3 C1=l2 C2=l2"));
        assertEquals("0=0.5 0.2=0.5 1=1", spots(days, "A"));
        assertEquals("0=0.5 0.2=- 1=0.75", spots(days, "B"), "the second domain asked something else once");
        assertEquals("0=1 0.2=1 1=0.5", spots(days, "C"));
        List<Assessed> oneDay = List.of(done(ONE, risk(), NOW, "A1=l1 A2=l1"), done(ONE, risk(), NOW, "A1=l2 A2=l2"));
        assertEquals("0=0.25 1=0.5", spots(oneDay, ""), "two on one day stand beside each other");
        assertEquals(Change.WORSE, TrendRule.change(oneDay.getFirst(), oneDay.getLast(), ""), "more risk is worse");
    }

    private static String spots(List<Assessed> days, String section) {
        return TrendRule.spots(days, section).stream()
                .map(spot -> spot.along().decimal() + "="
                        + (spot.share() == null ? "-" : spot.share().decimal().toPlainString()))
                .collect(Collectors.joining(" "));
    }
}
