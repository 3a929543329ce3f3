package org.groundwork.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
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
    private static final int CHARACTERS = 90;
    private static final int WIDE = 7;

    private Printing() {}

    /** One line of paper, as tall as it says. */
    private record Strip(Node node, double height) {}

    /**
     * Asks for a printer and prints.
     *
     * @param from the agency, which stands at the foot of each page; "" for none
     * @throws Problem where the system has no printer, or the printing failed
     */
    public static void print(Printout what, String from, LocalDate today, Window over) {
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
        for (Node page : pages(what, from, today, chosen.getPrintableWidth(), chosen.getPrintableHeight())) {
            if (!job.printPage(chosen, page)) {
                throw Problem.output("ui.problem.printing");
            }
        }
        if (!job.endJob()) {
            throw Problem.output("ui.problem.printing");
        }
    }

    /** The pages, laid out for this much room, in points. */
    static List<Node> pages(Printout what, String from, LocalDate today, double width, double height) {
        List<List<Strip>> pages = new ArrayList<>();
        List<Strip> page = new ArrayList<>();
        double room = height - FRAME;
        double used = 0;
        for (Printout.Block block : what.blocks()) {
            Strip head = head(block, width);
            boolean first = true;
            for (Strip strip : strips(block, width)) {
                double more = strip.height() + (first ? head.height() : 0);
                if (used + more > room && !page.isEmpty()) {
                    pages.add(page);
                    page = new ArrayList<>();
                    used = 0;
                    first = true;
                }
                if (first) {
                    page.add(head(block, width));
                    used += head.height();
                    first = false;
                }
                page.add(strip);
                used += strip.height();
            }
        }
        pages.add(page);
        List<Node> out = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String foot = from.isBlank()
                    ? Text.of("ui.print.foot", today, i + 1, pages.size())
                    : Text.of("ui.print.foot.from", from, today, i + 1, pages.size());
            out.add(sheet(what.title(), foot, pages.get(i), width, height));
        }
        return out;
    }

    private static boolean isWide(Printout what) {
        return what.blocks().stream()
                .anyMatch(b -> b instanceof Printout.Grid grid && grid.headers().size() >= WIDE);
    }

    private static Strip head(Printout.Block block, double width) {
        VBox box = new VBox();
        String heading =
                switch (block) {
                    case Printout.Grid grid -> grid.heading();
                    case Printout.Lines lines -> lines.heading();
                };
        double height = 0;
        if (!heading.isEmpty()) {
            box.getChildren().add(label(heading, "print-heading"));
            height += 2 * LINE;
        }
        if (block instanceof Printout.Grid grid) {
            box.getChildren().add(row(grid.headers(), width, "print-header"));
            height += LINE;
        }
        return new Strip(box, height);
    }

    private static List<Strip> strips(Printout.Block block, double width) {
        return switch (block) {
            case Printout.Grid grid ->
                grid.rows().stream()
                        .map(r -> new Strip(row(r, width, "print-cell"), LINE))
                        .toList();
            case Printout.Lines lines ->
                lines.lines().stream().map(l -> line(l, width)).toList();
        };
    }

    private static Strip line(Printout.Line line, double width) {
        Label value = label(line.value(), "print-cell");
        value.setWrapText(true);
        GridPane grid = new GridPane();
        grid.getColumnConstraints().addAll(share(0.3 * width), share(0.7 * width));
        grid.addRow(0, label(line.label(), "print-label"), value);
        long rows =
                line.value().lines().mapToLong(l -> 1 + l.length() / CHARACTERS).sum();
        return new Strip(grid, LINE * Math.max(1, rows));
    }

    private static GridPane row(List<String> cells, double width, String style) {
        GridPane grid = new GridPane();
        for (int i = 0; i < cells.size(); i++) {
            grid.getColumnConstraints().add(share(width / cells.size()));
            grid.add(label(cells.get(i), style), i, 0);
        }
        grid.setPrefHeight(LINE);
        return grid;
    }

    private static ColumnConstraints share(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    private static Node sheet(String title, String foot, List<Strip> strips, double width, double height) {
        VBox body = new VBox();
        strips.forEach(s -> {
            ((Region) s.node()).setMinHeight(s.height());
            body.getChildren().add(s.node());
        });
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox page = new VBox(label(title, "print-title"), body, label(foot, "print-foot"));
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
