package org.groundwork.duediligence.out;

import java.util.List;
import java.util.stream.Collectors;
import org.groundwork.core.Text;
import org.groundwork.duediligence.papers.Document;
import org.groundwork.duediligence.papers.DocumentKind;
import org.groundwork.duediligence.papers.DocumentState;
import org.groundwork.duediligence.papers.HeldPaper;
import org.groundwork.office.FormPage;
import org.groundwork.office.FormRows;
import org.groundwork.office.Look;

/** The papers of a dossier, with the reasons why some are not there; how many are in each state is counted live. */
final class PapersSheet {
    private static final int STATE = 2;

    private final List<HeldPaper> papers;

    PapersSheet(List<HeldPaper> papers) {
        this.papers = papers;
    }

    void write(FormPage page) {
        page.widths(List.of(28, 28, 18, 18, 24, 12, 12, 12, 34, 18, 26));
        page.text(0, 0, Text.of("duediligence.out.papers"), Look.TITLE);
        page.text(1, 0, Text.of("duediligence.out.inside"), Look.BANNER);
        FormRows rows = new FormRows(page, 3);
        int head = rows.head(List.of(
                Text.of("duediligence.out.paperKind"),
                Text.of("duediligence.out.paperTitle"),
                Text.of("duediligence.out.paperState"),
                Text.of("duediligence.out.number"),
                Text.of("duediligence.out.issuer"),
                Text.of("duediligence.out.issued"),
                Text.of("duediligence.out.until"),
                Text.of("duediligence.out.originalSeen"),
                Text.of("duediligence.out.noneBecause"),
                Text.of("duediligence.out.source"),
                Text.of("duediligence.out.files")));
        page.repeat(head);
        int first = rows.next();
        papers.forEach(paper -> line(rows, paper));
        if (papers.isEmpty()) {
            rows.line(Text.of("duediligence.out.none"));
        }
        counts(page, rows, first, rows.next() - 1);
    }

    private static void line(FormRows rows, HeldPaper held) {
        Document paper = held.paper();
        DocumentKind kind = paper.kind();
        String reason = paper.none() && !paper.reviewedBy().isBlank()
                ? paper.noneBecause() + "\n" + Text.of("duediligence.out.reviewedBy", paper.reviewedBy())
                : paper.noneBecause();
        rows.line(
                kind == null ? "" : Text.label(kind),
                paper.title(),
                Text.label(held.state()),
                paper.number(),
                paper.issuer(),
                paper.issuedOn(),
                held.until(),
                paper.originalSeen()
                        ? paper.originalSeenOn() == null ? Text.of("duediligence.out.yes") : paper.originalSeenOn()
                        : "",
                reason,
                paper.source(),
                held.files().stream().map(file -> file.name()).collect(Collectors.joining("\n")));
    }

    private static void counts(FormPage page, FormRows rows, int first, int last) {
        rows.skip(1);
        for (DocumentState state : DocumentState.values()) {
            int row = rows.line(Text.label(state));
            String states = FormPage.range(first, last, STATE);
            page.formula(row, 1, "COUNTIF(" + states + "," + FormPage.address(row, 0) + ")", Look.FIGURE);
        }
        int row = rows.next();
        int states = DocumentState.values().length;
        page.text(row, 0, Text.of("duediligence.out.total"), Look.SUM);
        page.formula(row, 1, "SUM(" + FormPage.range(row - states, row - 1, 1) + ")", Look.SUM);
    }
}
