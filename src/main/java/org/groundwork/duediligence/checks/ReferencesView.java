package org.groundwork.duediligence.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import org.groundwork.actors.Answer;
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
import org.groundwork.ui.Prose;

/** People who were asked about the partner, and what they said. Never leaves. */
public final class ReferencesView {
    private static final String TABLE = "duediligence_reference";

    private ReferencesView() {}

    /** The section of references. */
    public static SectionView of(DossierViewModel dossier, Desk desk) {
        RowsViewModel<Reference> model =
                dossier.rows(TABLE, Reference.class, Reference::id, "duediligence.act.reference");
        RowsView<Reference> rows = new RowsView<>(model, ReferencesView::line, () -> fields(model, dossier))
                .addable(
                        "duediligence.references.add",
                        "duediligence.references.empty",
                        () -> new Reference(
                                dossier.newId(),
                                dossier.actor(),
                                "",
                                "",
                                "",
                                "",
                                dossier.today(),
                                dossier.by(),
                                "",
                                Answer.NOT_ASKED))
                .ordered(Comparator.comparing(Reference::askedOn, Comparator.nullsFirst(Comparator.reverseOrder())))
                .erasable(row -> erase(model, row, desk, dossier));
        return SectionView.inside(
                "references",
                "duediligence.references.title",
                Card.of(
                        "duediligence.references.title",
                        Prose.of(Text.of("duediligence.references.about"), "quiet"),
                        rows));
    }

    private static void erase(RowsViewModel<Reference> model, Reference row, Desk desk, DossierViewModel dossier) {
        desk.dialogs()
                .decide(
                        "duediligence.references.erase",
                        Text.of("duediligence.references.erase.summary"),
                        "duediligence.references.erase",
                        dossier.by())
                .ifPresent(decision -> model.erase(
                        row,
                        List::of,
                        Text.of("duediligence.references.erase.reason", decision.reason(), decision.name()),
                        () -> {}));
    }

    private static Node line(Reference row) {
        List<Node> chips = new ArrayList<>();
        if (row.wouldWorkAgain() == Answer.YES) {
            chips.add(Chips.success(Text.of("duediligence.references.again")));
        } else if (row.wouldWorkAgain() == Answer.NO) {
            chips.add(Chips.danger(Text.of("duediligence.references.notAgain")));
        }
        String who = row.organisation().isBlank() || row.who().isBlank()
                ? row.who() + row.organisation()
                : row.who() + ", " + row.organisation();
        return LinesView.line(
                who,
                List.of(
                        row.relation(),
                        LinesView.on("duediligence.references.asked", row.askedOn()),
                        row.askedBy(),
                        row.said()),
                chips.toArray(Node[]::new));
    }

    private static Node fields(RowsViewModel<Reference> model, DossierViewModel dossier) {
        return new FieldsView<>(model, dossier.today())
                .text("duediligence.reference.who", "who", Reference::who)
                .text("duediligence.reference.organisation", "organisation", Reference::organisation)
                .text("duediligence.reference.relation", "relation", Reference::relation)
                .line()
                .text("duediligence.reference.contact", "contact", Reference::contact)
                .date("duediligence.reference.askedOn", "askedOn", Reference::askedOn)
                .text("duediligence.reference.askedBy", "askedBy", Reference::askedBy)
                .line()
                .area("duediligence.reference.said", "said", Reference::said)
                .always(
                        "duediligence.reference.wouldWorkAgain",
                        "wouldWorkAgain",
                        Reference::wouldWorkAgain,
                        Answer.values());
    }
}
