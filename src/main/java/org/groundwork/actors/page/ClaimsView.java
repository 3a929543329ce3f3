package org.groundwork.actors.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.groundwork.actors.Answer;
import org.groundwork.actors.status.ClaimFacts;
import org.groundwork.actors.status.ClaimResult;
import org.groundwork.actors.status.Verdict;
import org.groundwork.core.Columns;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.LinesView.Fact;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Prose;
import org.jspecify.annotations.Nullable;

/** Claims derived from numbers, each with its definition and date, and the statements behind them. */
final class ClaimsView {
    private ClaimsView() {}

    /** What the numbers give, kept up to date. */
    static Node results(RecordViewModel record) {
        VBox box = new VBox();
        box.getStyleClass().add("claims");
        record.content().subscribe(now -> box.getChildren().setAll(now == null ? List.of() : results(now.claims())));
        return box;
    }

    /** What is known in full; what is not known in one line. */
    private static List<Node> results(List<ClaimResult> claims) {
        List<Node> nodes = new ArrayList<>();
        claims.stream()
                .filter(claim -> claim.verdict() != Verdict.NOT_KNOWN)
                .map(ClaimsView::result)
                .forEach(nodes::add);
        String open = claims.stream()
                .filter(claim -> claim.verdict() == Verdict.NOT_KNOWN)
                .map(claim -> Text.label(claim.claim()))
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            nodes.add(quiet(Text.of("actors.page.claims.open", open)));
        }
        return nodes;
    }

    private static Node result(ClaimResult claim) {
        FlowPane first = new FlowPane(chip(claim));
        first.getStyleClass().add("row-first");
        first.setPrefWrapLength(1000);
        Region definition = quiet(
                claim.definition().verified()
                        ? Text.label(claim.definition())
                        : Text.of("actors.page.claims.unverified", claim.definition()));
        first.getChildren().add(definition);
        VBox box = new VBox(first);
        String why = claim.why().stream().map(ClaimsView::words).collect(Collectors.joining("  \u00b7  "));
        String when = claim.asOf() == null
                ? ""
                : claim.saidBy().isEmpty()
                        ? Text.of("actors.page.claims.statement", claim.asOf())
                        : Text.of("actors.page.claims.asOf", claim.asOf(), claim.saidBy());
        String all = why.isEmpty() || when.isEmpty() ? why + when : why + "  \u00b7  " + when;
        if (!all.isEmpty()) {
            box.getChildren().add(quiet(all));
        }
        return box;
    }

    /** A claim with its verdict in words: the sign is never colour alone. */
    static Label chip(ClaimResult claim) {
        String words = Text.of("actors.page.claims.verdict", claim.claim(), claim.verdict());
        return claim.verdict() == Verdict.YES ? Chips.accent(Text.label(claim.claim())) : Chips.quiet(words);
    }

    static String words(Finding finding) {
        return Text.of(finding.key(), finding.args().toArray());
    }

    static RowsView<ClaimFacts> statements(RecordViewModel record) {
        RowsViewModel<ClaimFacts> model = record.rows(
                ClaimFacts.class,
                (before, after) -> after.asOf() == null ? Columns.with(after, "asOf", before.asOf()) : after);
        return new RowsView<>(model, ClaimsView::line, () -> fields(model, record))
                .ordered(Comparator.comparing(ClaimFacts::asOf).reversed())
                .addable(
                        "actors.page.claims.add",
                        "actors.page.claims.empty",
                        () -> ClaimFacts.empty(record.newId(), record.actor(), record.today()));
    }

    private static Node line(ClaimFacts row) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("actors.page.claims.board", share(row.boardWomen(), row.boardTotal())));
        facts.add(new Fact("actors.page.claims.senior", share(row.seniorWomen(), row.seniorTotal())));
        facts.add(new Fact("actors.page.claims.members", share(row.membersDisabled(), row.membersTotal())));
        facts.add(new Fact("actors.page.claims.young", share(row.leadersYoung(), row.leadersTotal())));
        facts.removeIf(fact -> fact.value().isEmpty());
        List<String> said = new ArrayList<>();
        facts.forEach(fact -> said.add(Text.of(fact.key()) + ": " + fact.value()));
        said.add(LinesView.said("actors.page.claims.mandate", AnswersView.words(row.humanitarianMandate())));
        said.add(LinesView.said("actors.page.claims.purpose", AnswersView.words(row.womensRightsPurpose())));
        said.add(LinesView.said("actors.page.claims.saidBy", row.saidBy()));
        said.add(LinesView.said("actors.page.claims.confirmedBy", row.confirmedBy()));
        return LinesView.line(Text.of("actors.page.claims.statement", row.asOf()), said);
    }

    private static String share(@Nullable Integer part, @Nullable Integer of) {
        if (part == null && of == null) {
            return "";
        }
        String unknown = Text.of("actors.page.facts.notKnown");
        return Text.of(
                "actors.page.claims.share",
                part == null ? unknown : part.toString(),
                of == null ? unknown : of.toString());
    }

    private static Node fields(RowsViewModel<ClaimFacts> model, RecordViewModel record) {
        Answer[] answers = Answer.values();
        return new FieldsView<>(model, record.today())
                .date("actors.field.asOf", "asOf", ClaimFacts::asOf)
                .text("actors.field.saidBy", "saidBy", ClaimFacts::saidBy)
                .text("actors.field.confirmedBy", "confirmedBy", ClaimFacts::confirmedBy)
                .line()
                .number("actors.field.boardWomen", "boardWomen", ClaimFacts::boardWomen)
                .number("actors.field.boardTotal", "boardTotal", ClaimFacts::boardTotal)
                .number("actors.field.seniorWomen", "seniorWomen", ClaimFacts::seniorWomen)
                .number("actors.field.seniorTotal", "seniorTotal", ClaimFacts::seniorTotal)
                .line()
                .always("actors.field.headIsWoman", "headIsWoman", ClaimFacts::headIsWoman, answers)
                .always(
                        "actors.field.humanitarianMandate",
                        "humanitarianMandate",
                        ClaimFacts::humanitarianMandate,
                        answers)
                .line()
                .always(
                        "actors.field.womensRightsPurpose",
                        "womensRightsPurpose",
                        ClaimFacts::womensRightsPurpose,
                        answers)
                .always("actors.field.displacedLead", "displacedLead", ClaimFacts::displacedLead, answers)
                .line()
                .always("actors.field.ledByDisabled", "ledByDisabled", ClaimFacts::ledByDisabled, answers)
                .number("actors.field.membersDisabled", "membersDisabled", ClaimFacts::membersDisabled)
                .number("actors.field.membersTotal", "membersTotal", ClaimFacts::membersTotal)
                .line()
                .number("actors.field.leadersYoung", "leadersYoung", ClaimFacts::leadersYoung)
                .number("actors.field.leadersTotal", "leadersTotal", ClaimFacts::leadersTotal);
    }

    private static Region quiet(String words) {
        return Prose.of(words, "quiet");
    }
}
