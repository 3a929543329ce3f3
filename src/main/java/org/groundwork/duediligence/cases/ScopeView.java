package org.groundwork.duediligence.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.duediligence.deciding.Asked;
import org.groundwork.duediligence.deciding.AskedStatus;
import org.groundwork.duediligence.deciding.CaseRisk;
import org.groundwork.duediligence.deciding.DecisionWordsDocument;
import org.groundwork.duediligence.deciding.Profile;
import org.groundwork.duediligence.deciding.Scope;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.duediligence.page.SectionView;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.jspecify.annotations.Nullable;

/** What is wanted with the partner, the profile and tier that follow, and what is asked for and what not. */
public final class ScopeView {
    private final CaseViewModel model;
    private final CaseSources sources;
    private final RowsViewModel<Scope> rows;
    private final VBox derived = new VBox(8);

    private ScopeView(CaseViewModel model, CaseSources sources) {
        this.model = model;
        this.sources = sources;
        DossierViewModel dossier = model.dossier();
        rows = dossier.rows("duediligence_scope", Scope.class, Scope::id, "duediligence.act.scope");
    }

    public static SectionView of(CaseViewModel model, CaseSources sources) {
        ScopeView view = new ScopeView(model, sources);
        RowsView<Scope> wanted = new RowsView<>(view.rows, view::line, view::fields)
                .addable(
                        "duediligence.scope.add",
                        "duediligence.scope.empty",
                        () -> Scope.none(model.dossier().actor()));
        view.rows.rows().subscribe(() -> onlyOne(wanted, view.rows.rows().isEmpty()));
        model.now().subscribe(view::show);
        return new SectionView(
                "scope", "duediligence.scope.title", Card.of("duediligence.scope.title", wanted, view.derived));
    }

    /** There is one row an actor: where it is there, no other can be added. */
    private static void onlyOne(RowsView<Scope> wanted, boolean none) {
        wanted.lookupAll(".row-add").forEach(button -> {
            button.setVisible(none);
            button.setManaged(none);
        });
    }

    private Node line(Scope scope) {
        return LinesView.line(
                DecisionWordsDocument.wanted(scope),
                List.of(
                        scope.risk() == CaseRisk.NOT_RATED ? "" : Text.label(scope.risk()),
                        scope.hardContext() ? Text.of("duediligence.scope.hard", scope.contextNote()) : "",
                        scope.waiver() ? Text.of("duediligence.scope.waiver", scope.waiverReason()) : ""));
    }

    private Node fields() {
        return new FieldsView<>(rows, model.dossier().today())
                .number("duediligence.scope.dollars", "money", Scope::money)
                .number("duediligence.scope.months", "months", Scope::months)
                .check("duediligence.scope.goods", "inKind", Scope::inKind)
                .line()
                .always("duediligence.scope.risk", "risk", Scope::risk, CaseRisk.values())
                .check("duediligence.scope.hardContext", "hardContext", Scope::hardContext)
                .text("duediligence.scope.contextNote", "contextNote", Scope::contextNote)
                .line()
                .check("duediligence.scope.asksWaiver", "waiver", Scope::waiver)
                .text("duediligence.scope.waiverReason", "waiverReason", Scope::waiverReason)
                .date("duediligence.scope.waiverFrom", "waiverFrom", Scope::waiverFrom)
                .number("duediligence.scope.waiverDays", "waiverDays", Scope::waiverDays);
    }

    private void show(@Nullable CaseNow now) {
        derived.getChildren().clear();
        if (now == null) {
            return;
        }
        Profile profile = now.facts().profiled().profile();
        String name = profile == null ? Text.of("duediligence.scope.noProfile") : Text.label(profile);
        derived.getChildren()
                .addAll(
                        Card.fact(
                                "duediligence.scope.profile",
                                because(name, now.facts().profiled().reasons())),
                        Card.fact(
                                "duediligence.scope.tier",
                                because(
                                        Text.label(now.facts().tiered().tier()),
                                        now.facts().tiered().reasons())),
                        Prose.of(Text.of("duediligence.scope.practice"), "quiet"));
        block("duediligence.scope.ask", now.asked(), AskedStatus.ASK);
        block("duediligence.scope.held", now.asked(), AskedStatus.HELD, AskedStatus.ON_RECORD);
        notAsked(now.asked());
    }

    private static Node because(String strong, List<Finding> reasons) {
        VBox box = new VBox(2, Prose.of(strong, "row-strong"));
        reasons.forEach(each -> box.getChildren().add(Forms.finding(each)));
        return box;
    }

    private void block(String title, List<Asked> all, AskedStatus... which) {
        List<Asked> some = all.stream()
                .filter(each -> List.of(which).contains(each.status()))
                .toList();
        if (some.isEmpty()) {
            return;
        }
        derived.getChildren().add(Prose.of(Text.of(title), "block-title"));
        for (Asked each : some) {
            boolean usual = each.why().key().equals("duediligence.asked.because");
            derived.getChildren()
                    .add(LinesView.line(
                            name(each.instrument(), each.code()),
                            usual
                                    ? List.of()
                                    : List.of(DecisionWordsDocument.sentence(
                                            each, code -> name(each.instrument(), code))),
                            Chips.quiet(Text.of(
                                    each.instrument()
                                            ? "duediligence.scope.assessment"
                                            : "duediligence.scope.paper"))));
        }
    }

    /** What is not asked, in a line for each reason. */
    private void notAsked(List<Asked> all) {
        Map<String, String> byReason = new LinkedHashMap<>();
        all.stream()
                .filter(each -> each.status() == AskedStatus.NOT_ASKED)
                .forEach(each -> byReason.merge(
                        DecisionWordsDocument.sentence(each.why()),
                        name(each.instrument(), each.code()),
                        (a, b) -> a + ", " + b));
        if (byReason.isEmpty()) {
            return;
        }
        derived.getChildren().add(Prose.of(Text.of("duediligence.scope.notAsked"), "block-title"));
        byReason.forEach((why, names) -> derived.getChildren().add(LinesView.line(why, List.of(names))));
    }

    private String name(boolean instrument, String code) {
        return instrument
                ? sources.instrument().apply(code)
                : sources.document().apply(code);
    }
}
