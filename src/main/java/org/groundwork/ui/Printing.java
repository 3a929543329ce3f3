package org.groundwork.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;

/** Prints what a screen says: title, date and "page n of m" on each page, black on white in every theme. */
public final class Printing {
    private static final double LINE = 18;
    private static final double FRAME = 64;
    private static final double LOGO = 24;
    private static final int WIDE = 7;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 36;
    private static final int SHORT = 18;
    private static final double SIGN = 6.6;
    private static final double PADDING = 8;

    private Printing() {}

    /** One line of paper, as tall as it says. */
    private record Strip(Node node, double height) {}

    /**
     * Asks for a printer and prints.
     *
     * @param paper whose paper it is
     * @throws Problem where the system has no printer, or the printing failed
     */
    public static void print(Printout what, Letterhead paper, LocalDate today, Window over) {
        if (Printer.getAllPrinters().isEmpty()) {
            throw Problem.output("ui.problem.noPrinter");
        }
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            throw Problem.output("ui.problem.noPrinter");
        }
        PageLayout layout = job.getPrinter()
                .createPageLayout(
                        Paper.A4,
                        isWide(what) ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                        Printer.MarginType.DEFAULT);
        job.getJobSettings().setPageLayout(layout);
        if (!job.showPrintDialog(over)) {
            return;
        }
        PageLayout chosen = job.getJobSettings().getPageLayout();
        for (Node page : pages(what, paper, today, chosen.getPrintableWidth(), chosen.getPrintableHeight())) {
            if (!job.printPage(chosen, page)) {
                throw Problem.output("ui.problem.printing");
            }
        }
        if (!job.endJob()) {
            throw Problem.output("ui.problem.printing");
        }
    }

    /** The pages, laid out for this much room, in points. */
    static List<Node> pages(Printout what, Letterhead paper, LocalDate today, double width, double height) {
        List<List<Strip>> pages = new ArrayList<>();
        List<Strip> page = new ArrayList<>();
        double room = height - FRAME;
        double used = 0;
        VBox ruler = ruler(width);
        for (Printout.Block block : what.blocks()) {
            boolean first = true;
            for (Strip strip : strips(block, width, ruler)) {
                double head = first ? head(block, width, ruler).height() : 0;
                if (used + strip.height() + head > room && !page.isEmpty()) {
                    pages.add(page);
                    page = new ArrayList<>();
                    used = 0;
                    first = true;
                }
                if (first) {
                    Strip heading = head(block, width, ruler);
                    page.add(heading);
                    used += heading.height();
                    first = false;
                }
                page.add(strip);
                used += strip.height();
            }
        }
        pages.add(page);
        List<Node> out = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String foot = paper.agency().isBlank()
                    ? Text.of("ui.print.foot", today, i + 1, pages.size())
                    : Text.of("ui.print.foot.from", paper.agency(), today, i + 1, pages.size());
            out.add(sheet(title(what.title(), paper), foot, pages.get(i), width, height));
        }
        return out;
    }

    private static boolean isWide(Printout what) {
        return what.blocks().stream()
                .anyMatch(b -> b instanceof Printout.Grid grid && grid.headers().size() >= WIDE);
    }

    private static Strip head(Printout.Block block, double width, VBox ruler) {
        VBox box = new VBox();
        String heading =
                switch (block) {
                    case Printout.Grid grid -> grid.heading();
                    case Printout.Lines lines -> lines.heading();
                };
        if (!heading.isEmpty()) {
            box.getChildren().add(label(heading, "print-heading"));
        }
        if (block instanceof Printout.Grid grid) {
            box.getChildren().add(row(grid.headers(), shares(grid, width), "print-header"));
        }
        return box.getChildren().isEmpty() ? new Strip(box, 0) : measured(box, width, ruler);
    }

    private static List<Strip> strips(Printout.Block block, double width, VBox ruler) {
        return switch (block) {
            case Printout.Grid grid -> {
                List<Double> shares = shares(grid, width);
                yield grid.rows().stream()
                        .map(cells -> measured(row(cells, shares, "print-cell"), width, ruler))
                        .toList();
            }
            case Printout.Lines lines ->
                lines.lines().stream()
                        .map(line -> measured(line(line, width), width, ruler))
                        .toList();
        };
    }

    /** Something to measure in: as tall as words are on paper can only be told where they are styled as on paper. */
    private static VBox ruler(double width) {
        VBox ruler = new VBox();
        ruler.getStyleClass().add("print-page");
        Theme.dress(new Scene(ruler, width, LINE));
        return ruler;
    }

    private static Strip measured(Region node, double width, VBox ruler) {
        ruler.getChildren().setAll(node);
        ruler.applyCss();
        double height = Math.max(LINE, Math.ceil(node.prefHeight(width)));
        ruler.getChildren().clear();
        return new Strip(node, height);
    }

    private static GridPane line(Printout.Line line, double width) {
        GridPane grid = new GridPane();
        grid.getColumnConstraints().addAll(share(0.3 * width), share(0.7 * width));
        grid.addRow(0, wrapped(line.label(), "print-label"), wrapped(line.value(), "print-cell"));
        return grid;
    }

    private static GridPane row(List<String> cells, List<Double> shares, String style) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("print-row");
        for (int i = 0; i < cells.size(); i++) {
            grid.getColumnConstraints().add(share(shares.get(i)));
            grid.add(wrapped(cells.get(i), style), i, 0);
        }
        return grid;
    }

    /** Columns with short words, such as a phone number, get all they need; the others share what is left. */
    private static List<Double> shares(Printout.Grid grid, double width) {
        List<Integer> signs = new ArrayList<>();
        for (int i = 0; i < grid.headers().size(); i++) {
            int column = i;
            int longest = grid.rows().stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0);
            signs.add(Math.clamp(Math.max(longest, grid.headers().get(i).length()), NARROWEST, WIDEST));
        }
        double narrow = needed(signs, SHORT);
        boolean fits = narrow <= width / 2;
        int most = fits ? SHORT : 0;
        double left = fits ? width - narrow : width;
        int all = signs.stream()
                .filter(each -> each > most)
                .mapToInt(each -> each)
                .sum();
        double spare = all == 0 ? left / signs.size() : 0;
        return signs.stream()
                .map(each -> each > most ? left * each / all : each * SIGN + PADDING + spare)
                .toList();
    }

    private static double needed(List<Integer> signs, int most) {
        return signs.stream()
                .filter(each -> each <= most)
                .mapToDouble(each -> each * SIGN + PADDING)
                .sum();
    }

    private static ColumnConstraints share(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    /** Paper has no tips: what is long goes on in the next line. */
    private static Label wrapped(String words, String style) {
        Label label = label(words, style);
        label.setWrapText(true);
        label.setPadding(new Insets(0, 6, 2, 0));
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private static Node title(String words, Letterhead paper) {
        Label title = label(words, "print-title");
        Image picture = paper.picture();
        if (picture == null) {
            return title;
        }
        ImageView logo = new ImageView(picture);
        logo.setPreserveRatio(true);
        logo.setFitHeight(LOGO);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(title, gap, logo);
        line.setMaxHeight(LOGO);
        return line;
    }

    private static Node sheet(Node title, String foot, List<Strip> strips, double width, double height) {
        VBox body = new VBox();
        strips.forEach(s -> {
            ((Region) s.node()).setMinHeight(s.height());
            body.getChildren().add(s.node());
        });
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox page = new VBox(title, body, label(foot, "print-foot"));
        page.getStyleClass().add("print-page");
        page.setMinSize(width, height);
        page.setMaxSize(width, height);
        Scene paper = new Scene(page, width, height);
        Theme.dress(paper);
        page.setNodeOrientation(
                paper.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        page.applyCss();
        page.layout();
        return page;
    }
}
