package org.groundwork.duediligence.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.groundwork.core.Text;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.duediligence.page.SectionView;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Desk;
import org.jspecify.annotations.Nullable;

/** The papers of a dossier: one line each, with until when it counts; opened in place with its files. */
public final class PapersView {
    private final DossierViewModel dossier;
    private final FilesView files;
    private final RowsViewModel<Document> model;
    private final ReadOnlyObjectProperty<@Nullable Map<UUID, HeldPaper>> held;

    private PapersView(DossierViewModel dossier, PapersViewModel papers, Desk desk) {
        this.dossier = dossier;
        this.files = new FilesView(papers, desk);
        this.held = papers.held();
        this.model = papers.rows();
    }

    /** The section of papers. */
    public static SectionView of(DossierViewModel dossier, PapersViewModel papers, Desk desk) {
        PapersView view = new PapersView(dossier, papers, desk);
        return new SectionView(
                "papers", "duediligence.papers.title", Card.of("duediligence.papers.title", view.rows()));
    }

    private RowsView<Document> rows() {
        RowsView<Document> rows = new RowsView<>(model, this::line, this::fields)
                .addable(
                        "duediligence.papers.add",
                        "duediligence.papers.empty",
                        () -> Document.blank(dossier.newId(), dossier.actor()))
                .ordered(Comparator.comparing(PapersView::name, String.CASE_INSENSITIVE_ORDER));
        held.subscribe(now -> rows.redraw());
        return rows;
    }

    /** What a paper is called: its own title, else its kind. */
    static String name(Document row) {
        return row.title().isBlank() ? LinesView.label(row.kind()) : row.title();
    }

    private Node line(Document row) {
        HeldPaper now = now(row);
        List<String> detail = new ArrayList<>();
        if (row.none()) {
            detail.add(Text.of("duediligence.papers.because", row.noneBecause()));
            detail.add(LinesView.said("duediligence.papers.reviewed", row.reviewedBy()));
        } else {
            detail.add(row.title().isBlank() ? "" : LinesView.label(row.kind()));
            detail.add(row.number());
            detail.add(row.issuer());
            detail.add(LinesView.on("duediligence.papers.issued", row.issuedOn()));
            detail.add(LinesView.said("duediligence.papers.from", row.source()));
            detail.add(row.originalSeen() ? Text.of("duediligence.papers.seen") : "");
            int files = now == null ? 0 : now.files().size();
            detail.add(files == 0 ? "" : Text.of("duediligence.papers.files", files));
        }
        detail.add(row.note());
        return LinesView.line(name(row), detail, now == null ? new Node[0] : new Node[] {chip(now)});
    }

    private @Nullable HeldPaper now(Document row) {
        Map<UUID, HeldPaper> all = held.get();
        return all == null ? null : all.get(row.id());
    }

    /** How a paper stands, with its end where that matters. */
    static Label chip(HeldPaper paper) {
        LocalDate until = paper.until();
        String state = Text.label(paper.state());
        String words = until == null || paper.state() == DocumentState.NONE_ACCEPTED
                ? state
                : Text.of("duediligence.papers.until", state, until);
        return switch (paper.state()) {
            case HELD -> Chips.success(words);
            case NONE_ACCEPTED -> Chips.quiet(words);
            case ENDS_SOON, NOT_SHOWN, NONE_UNREVIEWED -> Chips.warning(words);
            case EXPIRED, TOO_OLD -> Chips.danger(words);
        };
    }

    private Node fields() {
        return new FieldsView<>(model, dossier.today())
                .search("duediligence.document.kind", "kind", Document::kind, DocumentKind.values())
                .wide("duediligence.document.title", "title", Document::title)
                .line()
                .text("duediligence.document.number", "number", Document::number)
                .text("duediligence.document.issuer", "issuer", Document::issuer)
                .date("duediligence.document.issuedOn", "issuedOn", Document::issuedOn)
                .date("duediligence.document.expiresOn", "expiresOn", Document::expiresOn)
                .line()
                .check("duediligence.document.originalSeen", "originalSeen", Document::originalSeen)
                .date("duediligence.document.originalSeenOn", "originalSeenOn", Document::originalSeenOn)
                .text("duediligence.document.source", "source", Document::source)
                .line()
                .wide("duediligence.document.noneBecause", "noneBecause", Document::noneBecause)
                .text("duediligence.document.reviewedBy", "reviewedBy", Document::reviewedBy)
                .date("duediligence.document.reviewedOn", "reviewedOn", Document::reviewedOn)
                .line()
                .wide("duediligence.document.note", "note", Document::note)
                .below(files.node())
                .findings(row -> DocumentRule.findings(row, dossier.today()));
    }
}
