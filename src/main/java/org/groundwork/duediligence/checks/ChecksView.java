package org.groundwork.duediligence.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.duediligence.deciding.Screened;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.duediligence.page.EntriesView;
import org.groundwork.duediligence.page.EntryView;
import org.groundwork.duediligence.page.SectionView;
import org.groundwork.editing.LinesView;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.jspecify.annotations.Nullable;

/** What was looked at: added, superseded, never edited. */
public final class ChecksView {
    private final DossierViewModel dossier;
    private final CheckStore store;
    private final Desk desk;
    private Set<UUID> superseded = new HashSet<>();

    private ChecksView(DossierViewModel dossier, CheckStore store, Desk desk) {
        this.dossier = dossier;
        this.store = store;
        this.desk = desk;
    }

    /** The section of checks. */
    public static SectionView of(
            DossierViewModel dossier, CheckStore store, Function<UUID, Screened> screening, Desk desk) {
        ChecksView view = new ChecksView(dossier, store, desk);
        ReadOnlyObjectProperty<@Nullable List<Check>> read = dossier.reading(store::checks);
        Node list = new EntriesView<>(
                read.map(view::ordered),
                view::line,
                view::acts,
                "duediligence.checks.empty",
                Command.of("duediligence.checks.add", null, () -> view.ask(null, null)));
        VBox proposal = new VBox();
        proposal.getStyleClass().add("facts");
        dossier.reading(actor -> SanctionsRule.proposed(screening.apply(actor), store.checks(actor)))
                .subscribe(now -> proposal.getChildren().setAll(view.proposed(now == null ? null : now.orElse(null))));
        return SectionView.inside(
                "checks", "duediligence.checks.title", Card.of("duediligence.checks.title", proposal, list));
    }

    /** What screening proposes, and beside it that a person records it. */
    private List<Node> proposed(SanctionsRule.@Nullable Proposed now) {
        if (now == null) {
            return List.of();
        }
        List<Node> lines = new ArrayList<>(List.of(Prose.of(Text.of("duediligence.screened.proposed"), "row-strong")));
        now.reasons().forEach(each -> lines.add(Forms.finding(each)));
        lines.add(Buttons.of(Command.of("duediligence.screened.record", null, () -> ask(null, now))));
        return lines;
    }

    private List<Check> ordered(List<Check> all) {
        superseded = CheckRule.superseded(all);
        List<Check> rows = new ArrayList<>(CheckRule.standing(all));
        all.stream()
                .filter(check -> superseded.contains(check.id()))
                .sorted(Comparator.comparing(Check::doneOn).reversed())
                .forEach(rows::add);
        return rows;
    }

    private Node line(Check check) {
        List<Node> chips = new ArrayList<>(List.of(chip(check.outcome())));
        if (superseded.contains(check.id())) {
            chips.add(Chips.quiet(Text.of("duediligence.checks.superseded")));
        }
        return LinesView.line(
                Text.label(check.kind()),
                List.of(
                        Text.of("duediligence.checks.done", check.doneOn(), check.doneBy()),
                        check.recordedBy().equals(check.doneBy())
                                ? ""
                                : LinesView.said("duediligence.checks.recorded", check.recordedBy()),
                        check.note()),
                chips.toArray(Node[]::new));
    }

    private static Label chip(CheckOutcome outcome) {
        String words = Text.label(outcome);
        return switch (outcome) {
            case CONFIRMED, NOTHING_FOUND -> Chips.success(words);
            case DOUBTS, NOT_POSSIBLE -> Chips.warning(words);
            case NOT_CONFIRMED -> Chips.danger(words);
        };
    }

    private List<Command> acts(Check check) {
        return superseded.contains(check.id())
                ? List.of()
                : List.of(Command.of("duediligence.checks.again", null, () -> ask(check, null)));
    }

    /**
     * Asks what was looked at.
     *
     * @param earlier that is superseded by the new one
     * @param found what screening proposes; null where it is something else
     */
    private void ask(@Nullable Check earlier, SanctionsRule.@Nullable Proposed found) {
        EntryView form = new EntryView(dossier.today());
        form.say(Text.of(earlier == null ? "duediligence.checks.about" : "duediligence.checks.about.again"));
        ObjectProperty<@Nullable CheckKind> kind =
                form.needed().choice("duediligence.check.kind", kind(earlier, found), CheckKind.values());
        ObjectProperty<@Nullable CheckOutcome> outcome = form.needed()
                .choice("duediligence.check.outcome", found == null ? null : found.outcome(), CheckOutcome.values());
        form.line();
        var doneOn = form.date("duediligence.check.doneOn", found == null ? dossier.today() : found.on());
        StringProperty doneBy = form.text("duediligence.check.doneBy", dossier.by());
        form.end();
        StringProperty note = form.area("duediligence.check.note", found == null ? "" : words(found));
        boolean agreed = form.ask(
                desk.dialogs(),
                "duediligence.checks.add",
                "duediligence.checks.record",
                Bindings.createStringBinding(
                        () -> kind.get() == null || outcome.get() == null
                                ? "duediligence.checks.missing"
                                : CheckRule.later(doneOn.get(), dossier.today()),
                        kind,
                        outcome,
                        doneOn));
        CheckKind what = kind.get();
        CheckOutcome said = outcome.get();
        if (agreed && what != null && said != null) {
            Check check = new Check(
                    dossier.newId(),
                    dossier.actor(),
                    what,
                    said,
                    doneOn.get() == null ? dossier.today() : doneOn.get(),
                    doneBy.get().strip(),
                    note.get().strip(),
                    dossier.by(),
                    earlier == null ? null : earlier.id());
            dossier.decide("duediligence.act.check", () -> {
                store.add(check);
                return check;
            });
        }
    }

    private static @Nullable CheckKind kind(@Nullable Check earlier, SanctionsRule.@Nullable Proposed found) {
        return found != null ? CheckKind.SANCTIONS : earlier == null ? null : earlier.kind();
    }

    private static String words(SanctionsRule.Proposed found) {
        return found.reasons().stream()
                .map(each -> Text.of(each.key(), each.args().toArray()))
                .collect(Collectors.joining("\n"));
    }
}
