package org.groundwork.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * One figure over time, small enough to stand beside others: a mark and its figure at each day, the latest filled and
 * square, the earlier ones round and hollow. A day without a figure leaves a gap. Time runs to the right in every
 * language; what is in it is read out by what it stands in.
 */
public final class TrendChart extends Region {
    private static final double GAP = 4;
    private static final double MARK = 4;
    private static final double FOOT = 18;
    private static final double TOP = 18;

    /**
     * A day.
     *
     * @param along how far between the first and the last day, 0 to 1
     * @param share how high, 0 to 1; null where nothing is known
     * @param figure in words, short
     * @param day in words, short
     */
    public record Point(double along, @Nullable Double share, String figure, String day) {}

    /** A line across, with its words. */
    public record Level(double share, String words) {}

    private final List<Point> points;
    private final List<Level> levels;
    private double left;
    private double right;

    public TrendChart(List<Point> points, List<Level> levels) {
        this.points = List.copyOf(points);
        this.levels = List.copyOf(levels);
        getStyleClass().add("trend");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinSize(120, 96);
        setPrefSize(220, 124);
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        List<Bounds> taken = new ArrayList<>();
        double aside = levels.stream()
                .mapToDouble(
                        level -> size(words(level.words(), "radar-ring-label")).getWidth())
                .max()
                .orElse(0);
        getChildren().clear();
        left = aside + 3 * GAP;
        right = getWidth() - 4 * GAP;
        levels.forEach(this::level);
        days(taken);
        line();
        for (Point point : points) {
            if (point.share() != null) {
                double x = x(point);
                double y = y(point.share());
                taken.add(new BoundingBox(x - MARK, y - MARK, 2 * MARK, 2 * MARK));
                getChildren().add(mark(point, x, y));
            }
        }
        for (int i = points.size() - 1; i >= 0; i--) {
            figure(points.get(i), taken);
        }
    }

    private double x(Point point) {
        return left + (right - left) * point.along();
    }

    private double y(double share) {
        return TOP + (getHeight() - FOOT - TOP) * (1 - share);
    }

    private void level(Level level) {
        Line line = new Line(left - GAP, y(level.share()), right + GAP, y(level.share()));
        line.getStyleClass().add("radar-grid");
        getChildren().add(line);
        Label label = words(level.words(), "radar-ring-label");
        Bounds size = size(label);
        label.resizeRelocate(
                left - 2 * GAP - size.getWidth(),
                y(level.share()) - size.getHeight() / 2,
                size.getWidth(),
                size.getHeight());
    }

    /** The last day and the first, and of the others those that have room. */
    private void days(List<Bounds> taken) {
        List<Bounds> days = new ArrayList<>();
        List<Point> order = new ArrayList<>(List.of(points.getLast(), points.getFirst()));
        order.addAll(points.subList(1, Math.max(1, points.size() - 1)));
        for (Point point : order) {
            Label label = words(point.day(), "radar-ring-label");
            Bounds size = size(label);
            double x = Math.clamp(x(point) - size.getWidth() / 2, 0, Math.max(0, getWidth() - size.getWidth()));
            Bounds place = new BoundingBox(x, getHeight() - size.getHeight(), size.getWidth(), size.getHeight());
            Bounds room = new BoundingBox(
                    place.getMinX() - GAP, place.getMinY(), place.getWidth() + 2 * GAP, place.getHeight());
            if (days.stream().anyMatch(room::intersects)) {
                getChildren().remove(label);
            } else {
                days.add(place);
                put(label, place);
            }
        }
        taken.addAll(days);
    }

    private void line() {
        Path path = new Path();
        boolean on = false;
        for (Point point : points) {
            if (point.share() == null) {
                on = false;
                continue;
            }
            double x = x(point);
            double y = y(point.share());
            path.getElements().add(on ? new LineTo(x, y) : new MoveTo(x, y));
            on = true;
        }
        path.getStyleClass().addAll("radar-line", "radar-look-0");
        getChildren().add(path);
    }

    private Shape mark(Point point, double x, double y) {
        boolean last = point.equals(points.getLast());
        Shape shape = last ? new Rectangle(x - MARK, y - MARK, 2 * MARK, 2 * MARK) : new Circle(x, y, MARK);
        shape.getStyleClass().addAll("radar-mark", "radar-look-0");
        if (!last) {
            shape.getStyleClass().add("radar-mark-hollow");
        }
        return shape;
    }

    /** Above its mark, else below it; not at all where it would cover another. */
    private void figure(Point point, List<Bounds> taken) {
        if (point.share() == null) {
            return;
        }
        Label label = words(point.figure(), "trend-figure");
        Bounds size = size(label);
        double most = Math.max(left - GAP, getWidth() - size.getWidth());
        double x = Math.clamp(x(point) - size.getWidth() / 2, left - GAP, most);
        double y = y(point.share());
        for (double at : new double[] {y - MARK - 1 - size.getHeight(), y + MARK + 1}) {
            Bounds place = new BoundingBox(x, at, size.getWidth(), size.getHeight());
            if (at >= 0
                    && at + size.getHeight() <= getHeight()
                    && taken.stream().noneMatch(place::intersects)) {
                taken.add(place);
                put(label, place);
                return;
            }
        }
        getChildren().remove(label);
    }

    private Label words(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
        return label;
    }

    private static Bounds size(Label label) {
        label.applyCss();
        return new BoundingBox(0, 0, Math.ceil(label.prefWidth(-1)), Math.ceil(label.prefHeight(-1)));
    }

    private static void put(Node label, Bounds place) {
        label.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }
}
