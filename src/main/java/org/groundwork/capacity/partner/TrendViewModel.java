package org.groundwork.capacity.partner;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.capacity.results.Change;
import org.groundwork.capacity.results.DomainFigure;
import org.groundwork.capacity.results.FigureRule;
import org.groundwork.capacity.results.FigureTable;
import org.groundwork.capacity.results.FigureWordsViewModel;
import org.groundwork.capacity.results.LikeRule;
import org.groundwork.capacity.results.RadarViewModel;
import org.groundwork.capacity.results.Side;
import org.groundwork.capacity.results.Spot;
import org.groundwork.capacity.results.TrendRule;
import org.groundwork.core.Text;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.jspecify.annotations.Nullable;

/** Repeated assessments as lines and as a table: a row a domain, a column a day, and what became of it in words. */
final class TrendViewModel {
    private static final int MOST = 5;

    /** One figure over time. */
    record Panel(String title, Change change, List<Point> points, List<RadarViewModel.Mark> marks) {}

    /**
     * A day of it.
     *
     * @param share how high, 0 to 1; null where nothing is known
     */
    record Point(double along, @Nullable Double share, String figure, String day) {}

    private TrendViewModel() {}

    /** The latest finished ones; none where there is only one, which says nothing about time. */
    static List<Assessed> days(List<Assessed> series) {
        List<Assessed> done = TrendRule.finished(series);
        return done.size() < 2 ? List.of() : done.subList(Math.max(0, done.size() - MOST), done.size());
    }

    static FigureTable table(List<Assessed> days) {
        Assessed last = days.getLast();
        List<String> headers = new ArrayList<>(List.of(Text.of("capacity.column.domain")));
        days.forEach(each -> headers.add(header(each, last.instrument())));
        headers.add(Text.of("capacity.column.change"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(Text.of("capacity.trend.whole"), "", days));
        FigureRule.domains(last, Side.AGREED)
                .forEach(domain -> rows.add(row(FigureWordsViewModel.in(domain.title()), domain.id(), days)));
        return new FigureTable(headers, rows);
    }

    private static String header(Assessed day, Instrument last) {
        return day.instrument().edition().equals(last.edition())
                ? Text.date(TrendRule.day(day))
                : Text.of(
                        "capacity.trend.otherEdition",
                        Text.date(TrendRule.day(day)),
                        day.instrument().edition());
    }

    private static List<String> row(String name, String section, List<Assessed> days) {
        List<String> row = new ArrayList<>(List.of(name));
        Instrument last = days.getLast().instrument();
        for (Assessed day : days) {
            DomainFigure figure = TrendRule.figure(day, section);
            String words = LikeRule.alike(day.instrument(), last, section)
                    ? FigureWordsViewModel.figure(figure, day.instrument())
                    : Text.of("capacity.figure.askedOtherwise");
            String rating = section.isEmpty() ? FigureWordsViewModel.rating(day) : "";
            row.add(rating.isEmpty() ? words : Text.of("capacity.trend.rated", words, rating));
        }
        Change change = TrendRule.change(days.get(days.size() - 2), days.getLast(), section);
        row.add(Text.label(change));
        return row;
    }

    /** The whole, and each domain of which two days can be told. */
    static List<Panel> panels(List<Assessed> days) {
        Assessed last = days.getLast();
        List<Panel> panels = new ArrayList<>();
        panel(Text.of("capacity.trend.whole"), "", days, panels);
        FigureRule.domains(last, Side.AGREED)
                .forEach(domain -> panel(FigureWordsViewModel.in(domain.title()), domain.id(), days, panels));
        return panels;
    }

    private static void panel(String title, String section, List<Assessed> days, List<Panel> panels) {
        List<Spot> spots = TrendRule.spots(days, section);
        if (spots.stream().filter(spot -> spot.share() != null).count() < 2) {
            return;
        }
        Change change = TrendRule.change(days.get(days.size() - 2), days.getLast(), section);
        Fraction most = TrendRule.figure(days.getLast(), section).most();
        panels.add(new Panel(
                title,
                change,
                spots.stream().map(spot -> point(spot, section)).toList(),
                RadarViewModel.marks(days.getLast().instrument(), most)));
    }

    private static Point point(Spot spot, String section) {
        Fraction share = spot.share();
        DomainFigure figure = TrendRule.figure(spot.assessed(), section);
        return new Point(
                spot.along().decimal().doubleValue(),
                share == null ? null : share.decimal().doubleValue(),
                share == null
                        ? ""
                        : FigureWordsViewModel.brief(figure, spot.assessed().instrument()),
                Text.date(TrendRule.day(spot.assessed())));
    }

    static String reading(List<Assessed> days) {
        return FigureWordsViewModel.readingUp(days.getLast().instrument());
    }

    /** What to know of the editions; "" where all are one. */
    static String editions(List<Assessed> days) {
        long editions = days.stream()
                .map(each -> each.instrument().edition())
                .distinct()
                .count();
        return editions < 2
                ? ""
                : Text.of("capacity.trend.editions", days.getLast().instrument().edition());
    }
}
