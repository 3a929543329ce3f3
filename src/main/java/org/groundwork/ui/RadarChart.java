package org.groundwork.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * Several lines over the same axes around a middle. Each line has a pattern, a mark and its name beside it, so that it
 * is told without colour; a value that is not there leaves a gap. Its figures are read out.
 */
public final class RadarChart extends Region {
    /** Lines beyond this many would be alike. */
    public static final int MOST_LINES = 6;

    private static final double LABEL = 132;
    private static final double GAP = 8;
    private static final double MARK = 4.5;

    /**
     * A line.
     *
     * @param look which pattern, mark and colour, from 0; the same meaning has the same look in every chart
     * @param shares how far out it lies on each axis, 0 to 1; null where nothing is known
     */
    public record Series(String name, int look, List<@Nullable Double> shares) {}

    /** A ring around the middle, with its words. */
    public record Ring(double share, String words) {}

    private record Point(double x, double y) {}

    private final List<String> axes;
    private final List<Series> series;
    private final List<Ring> rings;
    private final List<Label> axisLabels = new ArrayList<>();

    /** @param spoken the figures in words */
    public RadarChart(List<String> axes, List<Series> series, List<Ring> rings, String spoken) {
        this.axes = List.copyOf(axes);
        this.series = List.copyOf(series);
        this.rings = List.copyOf(rings);
        getStyleClass().add("radar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        setFocusTraversable(true);
        setMinSize(360, 280);
        setPrefSize(620, 440);
        for (String axis : axes) {
            Label label = words(axis, "radar-axis-label");
            label.setWrapText(true);
            label.setMaxWidth(LABEL);
            axisLabels.add(label);
        }
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        double tallest = axisLabels.stream()
                .mapToDouble(label -> measured(label).getHeight())
                .max()
                .orElse(0);
        double radius = Math.max(40, Math.min(getWidth() / 2 - LABEL - GAP, getHeight() / 2 - tallest - GAP));
        Point middle = new Point(getWidth() / 2, getHeight() / 2);
        rings.forEach(ring -> getChildren().add(ring(ring, middle, radius)));
        for (int i = 0; i < axes.size(); i++) {
            Point end = at(middle, radius, i);
            Line line = new Line(middle.x(), middle.y(), end.x(), end.y());
            line.getStyleClass().add("radar-grid");
            getChildren().add(line);
            axisLabel(axisLabels.get(i), i, at(middle, radius + GAP, i));
        }
        List<Bounds> taken = new ArrayList<>();
        rings.forEach(ring -> taken.add(ringLabel(ring, middle, radius)));
        series.forEach(each -> draw(each, middle, radius, taken));
        series.forEach(each -> name(each, middle, radius, taken));
    }

    private Point at(Point middle, double distance, int axis) {
        double angle = 2 * Math.PI * axis / axes.size() - Math.PI / 2;
        return new Point(middle.x() + distance * Math.cos(angle), middle.y() + distance * Math.sin(angle));
    }

    private Node ring(Ring ring, Point middle, double radius) {
        Polygon shape = new Polygon();
        for (int i = 0; i < axes.size(); i++) {
            Point corner = at(middle, radius * ring.share(), i);
            shape.getPoints().addAll(corner.x(), corner.y());
        }
        shape.getStyleClass().add("radar-grid");
        return shape;
    }

    /** The words of a ring stand on the first axis. */
    private Bounds ringLabel(Ring ring, Point middle, double radius) {
        Label label = words(ring.words(), "radar-ring-label");
        Bounds size = measured(label);
        return put(label, middle.x() + 3, middle.y() - radius * ring.share() - size.getHeight() / 2, size);
    }

    private void axisLabel(Label label, int axis, Point end) {
        Bounds size = measured(label);
        double turn = 2 * Math.PI * axis / axes.size();
        double aside = Math.clamp(1.7 * Math.sin(turn), -1, 1);
        double x = end.x() - size.getWidth() * (1 - aside) / 2;
        double y = end.y() - size.getHeight() * (1 + Math.cos(turn)) / 2;
        boolean upright = Math.abs(Math.sin(turn)) < 0.2;
        label.setTextAlignment(
                upright ? TextAlignment.CENTER : Math.sin(turn) > 0 ? TextAlignment.LEFT : TextAlignment.RIGHT);
        label.setAlignment(upright ? Pos.CENTER : Math.sin(turn) > 0 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        double inside = Math.max(0, Math.min(getWidth() - size.getWidth(), x));
        put(label, inside, Math.max(0, Math.min(getHeight() - size.getHeight(), y)), size);
    }

    private void draw(Series line, Point middle, double radius, List<Bounds> taken) {
        Path path = new Path();
        boolean on = false;
        int count = axes.size();
        for (int i = 0; i <= count; i++) {
            Double share = line.shares().get(i % count);
            if (share == null) {
                on = false;
                continue;
            }
            Point point = at(middle, radius * share, i % count);
            path.getElements().add(on ? new LineTo(point.x(), point.y()) : new MoveTo(point.x(), point.y()));
            on = true;
        }
        path.getStyleClass().addAll("radar-line", look(line));
        getChildren().add(path);
        for (int i = 0; i < count; i++) {
            Double share = line.shares().get(i);
            if (share != null) {
                Point point = at(middle, radius * share, i);
                getChildren().add(mark(line, point));
                taken.add(new BoundingBox(point.x() - MARK, point.y() - MARK, 2 * MARK, 2 * MARK));
            }
        }
    }

    /** The name stands beside that point of the line where it covers least. */
    private void name(Series line, Point middle, double radius, List<Bounds> taken) {
        Label label = words(line.name(), "radar-name", look(line));
        Bounds size = measured(label);
        Bounds best = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < axes.size(); i++) {
            Double share = line.shares().get(i);
            if (share == null) {
                continue;
            }
            Point point = at(middle, radius * share, i);
            for (Bounds place : places(point, size)) {
                double cost = cost(place, taken);
                if (cost < least) {
                    least = cost;
                    best = place;
                }
            }
        }
        if (best != null) {
            taken.add(put(label, best.getMinX(), best.getMinY(), size));
        }
    }

    private static List<Bounds> places(Point point, Bounds size) {
        double away = MARK + 3;
        double w = size.getWidth();
        double h = size.getHeight();
        return List.of(
                new BoundingBox(point.x() + away, point.y() - h / 2, w, h),
                new BoundingBox(point.x() - away - w, point.y() - h / 2, w, h),
                new BoundingBox(point.x() - w / 2, point.y() - away - h, w, h),
                new BoundingBox(point.x() - w / 2, point.y() + away, w, h));
    }

    private double cost(Bounds place, List<Bounds> taken) {
        double cost = 0;
        for (Bounds other : taken) {
            cost += place.intersects(other) ? 100 : 0;
        }
        for (Label axis : axisLabels) {
            cost += place.intersects(axis.getBoundsInParent()) ? 1000 : 0;
        }
        boolean inside = place.getMinX() >= 0
                && place.getMinY() >= 0
                && place.getMaxX() <= getWidth()
                && place.getMaxY() <= getHeight();
        double off = Math.abs(place.getCenterX() - getWidth() / 2) / getWidth();
        return cost + (inside ? 0 : 10_000) - off;
    }

    private static Shape mark(Series line, Point at) {
        Shape shape =
                switch (line.look() % MOST_LINES) {
                    case 0 -> new Circle(at.x(), at.y(), MARK);
                    case 1 -> new Rectangle(at.x() - MARK, at.y() - MARK, 2 * MARK, 2 * MARK);
                    case 2 -> polygon(at, 3, 1.4);
                    case 3 -> polygon(at, 4, 1.4);
                    case 4 -> new Circle(at.x(), at.y(), MARK);
                    default -> polygon(at, 5, 1.3);
                };
        shape.getStyleClass().addAll("radar-mark", look(line));
        if (line.look() % MOST_LINES >= 3) {
            shape.getStyleClass().add("radar-mark-hollow");
        }
        return shape;
    }

    private static Polygon polygon(Point at, int corners, double wide) {
        Polygon shape = new Polygon();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners - Math.PI / 2;
            shape.getPoints().addAll(at.x() + MARK * wide * Math.cos(angle), at.y() + MARK * wide * Math.sin(angle));
        }
        return shape;
    }

    private static String look(Series line) {
        return "radar-look-" + line.look() % MOST_LINES;
    }

    private static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setFocusTraversable(false);
        return label;
    }

    /** How large a label wants to be; it has to be among the children to know its font. */
    private Bounds measured(Label label) {
        if (!getChildren().contains(label)) {
            getChildren().add(label);
        }
        label.applyCss();
        double width = Math.min(label.prefWidth(-1), label.getMaxWidth() > 0 ? label.getMaxWidth() : LABEL * 2);
        return new BoundingBox(0, 0, Math.ceil(width), Math.ceil(label.prefHeight(Math.ceil(width))));
    }

    private Bounds put(Label label, double x, double y, Bounds size) {
        if (!getChildren().contains(label)) {
            getChildren().add(label);
        }
        label.resizeRelocate(x, y, size.getWidth(), size.getHeight());
        return new BoundingBox(x, y, size.getWidth(), size.getHeight());
    }
}
