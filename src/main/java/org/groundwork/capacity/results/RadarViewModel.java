package org.groundwork.capacity.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.groundwork.core.Text;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.ScoringMethod;
import org.jspecify.annotations.Nullable;

/** What a radar of an instrument shows, and the same as a table. */
public final class RadarViewModel {
    /** Fewer axes are no figure. */
    public static final int FEWEST_AXES = 3;

    private final Instrument instrument;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line of it.
     *
     * @param look the same for the same meaning in every chart
     * @param figures by the instrument's scored domains; null where that was asked otherwise
     */
    public record Line(String name, int look, List<@Nullable DomainFigure> figures) {
        /** Whether anything can be drawn. */
        public boolean drawn() {
            return figures.stream().anyMatch(each -> each != null && each.share() != null);
        }

        /** How far out on each axis; null where nothing is known. */
        public List<@Nullable Double> shares() {
            List<@Nullable Double> shares = new ArrayList<>();
            for (DomainFigure figure : figures) {
                Fraction share = figure == null ? null : figure.share();
                shares.add(share == null ? null : Double.valueOf(share.decimal().doubleValue()));
            }
            return shares;
        }
    }

    /** A ring, with its words. */
    public record Mark(double share, String words) {}

    public RadarViewModel(Instrument instrument) {
        this.instrument = instrument;
    }

    public Instrument instrument() {
        return instrument;
    }

    /** Adds what one side says in one assessment, where it says anything. */
    public RadarViewModel add(String name, int look, Assessed assessed, Side side) {
        List<DomainFigure> known = FigureRule.domains(assessed, side);
        List<@Nullable DomainFigure> figures = new ArrayList<>();
        for (String domain : domains()) {
            boolean alike = LikeRule.alike(instrument, assessed.instrument(), domain);
            figures.add(
                    alike
                            ? known.stream()
                                    .filter(each -> each.id().equals(domain))
                                    .findFirst()
                                    .orElse(null)
                            : null);
        }
        return add(new Line(name, look, figures));
    }

    public RadarViewModel add(Line line) {
        lines.add(line);
        return this;
    }

    /** The lines that have something to show. */
    public List<Line> lines() {
        return lines.stream().filter(Line::drawn).toList();
    }

    /** Whether there is anything to draw. */
    public boolean drawn() {
        return domains().size() >= FEWEST_AXES && !lines().isEmpty();
    }

    public List<String> axes() {
        return instrument.sections().stream()
                .filter(each -> each.questions().stream().anyMatch(Question::scored))
                .map(each -> FigureWordsViewModel.in(each.title()))
                .toList();
    }

    private List<String> domains() {
        return instrument.sections().stream()
                .filter(each -> each.questions().stream().anyMatch(Question::scored))
                .map(each -> each.id())
                .toList();
    }

    /** Rings at the steps of the scale where there is one, else at quarters. */
    public List<Mark> marks() {
        Fraction most = lines.stream()
                .flatMap(line -> line.figures().stream())
                .filter(each -> each != null && each.most() != null)
                .map(DomainFigure::most)
                .findFirst()
                .orElse(null);
        return marks(instrument, most);
    }

    /**
     * At the steps of an instrument's scale where it has one, else at quarters.
     *
     * @param most the highest figure; null where there is none
     */
    public static List<Mark> marks(Instrument instrument, @Nullable Fraction most) {
        List<Mark> marks = new ArrayList<>();
        boolean mean = instrument.scoring().method() == ScoringMethod.MEAN;
        int steps = mean && most != null ? most.decimal().intValue() : 4;
        for (int i = 1; i <= steps; i++) {
            String words = mean ? Text.number(i) : Text.of("capacity.figure.percent", Text.number(100 * i / steps));
            marks.add(new Mark((double) i / steps, words));
        }
        return marks;
    }

    /** The same figures as words: a row a domain, a column a line. */
    public FigureTable table() {
        List<String> headers = new ArrayList<>(List.of(Text.of("capacity.column.domain")));
        lines.forEach(line -> headers.add(line.name()));
        List<List<String>> rows = new ArrayList<>();
        List<String> axes = axes();
        for (int i = 0; i < axes.size(); i++) {
            int at = i;
            List<String> row = new ArrayList<>(List.of(axes.get(i)));
            lines.forEach(line -> row.add(words(line.figures().get(at))));
            rows.add(row);
        }
        return new FigureTable(headers, rows);
    }

    private String words(@Nullable DomainFigure figure) {
        return figure == null
                ? Text.of("capacity.figure.askedOtherwise")
                : FigureWordsViewModel.figure(figure, instrument);
    }

    /** Which lines stand in it, for the name of a picture. */
    public String names() {
        return lines().stream().map(Line::name).collect(Collectors.joining(", "));
    }
}
