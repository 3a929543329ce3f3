package org.groundwork.capacity.partner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.groundwork.capacity.plan.GapNote;
import org.groundwork.capacity.plan.PlanAction;
import org.groundwork.capacity.plan.PlanRule;
import org.groundwork.capacity.results.FigureWordsViewModel;
import org.groundwork.capacity.results.Gap;
import org.groundwork.capacity.results.GapMark;
import org.groundwork.capacity.results.GapPriority;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Running;

/** What the latest assessment leaves to be done, first things first, each with why it comes first or can wait. */
final class GapsView extends VBox {
    private final PartnerViewModel partner;
    private final Consumer<UUID> made;
    private final RowsViewModel<GapNote> notes;
    private final Label none = Prose.of("", "quiet");
    private final HBox more = new HBox();

    /** @param made shows an action that was made of a gap */
    GapsView(PartnerViewModel partner, Consumer<UUID> made) {
        this.partner = partner;
        this.made = made;
        getStyleClass().add("card-content");
        notes = partner.notes();
        RowsView<GapNote> rows =
                new RowsView<>(notes, this::line, this::fields).fixed().ordered(order());
        ComboBox<GapMark> mark = Forms.choice(partner.mark(), List.of(GapMark.values()), chosen -> {
            if (chosen != null) {
                partner.choose(chosen);
            }
            return Running.done();
        });
        HBox choice = new HBox(Forms.field("capacity.gap.mark", mark));
        getChildren().addAll(choice, none, rows, more);
        partner.content().subscribe(now -> empty());
        partner.instrument().subscribe((before, now) -> empty());
        partner.mark().subscribe((before, now) -> empty());
        partner.allGaps().subscribe((before, now) -> empty());
    }

    private void empty() {
        boolean assessed = !partner.series().isEmpty();
        none.setText(Text.of(assessed ? "capacity.gap.none" : "capacity.gap.notAssessed"));
        boolean show = partner.gaps().isEmpty();
        none.setVisible(show);
        none.setManaged(show);
        int hidden = partner.allGaps().get() ? 0 : partner.gaps().size() - PartnerViewModel.FIRST_GAPS;
        more.getChildren().clear();
        if (hidden > 0) {
            Label words = Prose.of(Text.of("capacity.gap.more", hidden), "quiet");
            more.getChildren().addAll(words, Buttons.quiet(Command.of("capacity.gap.all", null, partner::showAllGaps)));
        }
        more.setAlignment(Pos.CENTER_LEFT);
        more.setVisible(hidden > 0);
        more.setManaged(hidden > 0);
    }

    /** A person's own order before the proposed one; what is set aside comes last. */
    private Comparator<GapNote> order() {
        return Comparator.comparing(GapNote::setAside)
                .thenComparing(this::priority)
                .thenComparing(note -> {
                    List<Gap> gaps = partner.gaps();
                    return partner.gap(note).map(gaps::indexOf).orElse(gaps.size());
                });
    }

    private GapPriority priority(GapNote note) {
        GapPriority own = note.priority();
        return own != null ? own : partner.gap(note).map(Gap::priority).orElse(GapPriority.LATER);
    }

    private Node line(GapNote note) {
        Optional<Gap> found = partner.gap(note);
        if (found.isEmpty()) {
            return LinesView.line(note.question(), List.of(note.why()));
        }
        Gap gap = found.get();
        List<Node> chips = new ArrayList<>(List.of(priorityChip(note)));
        if (gap.critical()) {
            chips.add(Chips.danger(Text.of("capacity.gap.critical")));
        }
        if (gap.question().key()) {
            chips.add(Chips.quiet(Text.of("capacity.gap.key")));
        }
        List<PlanAction> actions = partner.actionsOn(gap);
        if (!actions.isEmpty()) {
            chips.add(Chips.accent(Text.of("capacity.gap.actions", actions.size())));
        }
        Node words = LinesView.line(
                FigureWordsViewModel.words(gap.question()),
                List.of(
                        FigureWordsViewModel.in(gap.section().title()),
                        Text.of("capacity.gap.level", FigureWordsViewModel.level(gap.level())),
                        LinesView.said("capacity.gap.reason", gap.reason()),
                        LinesView.said(
                                note.setAside() ? "capacity.gap.setAsideBecause" : "capacity.gap.because", note.why())),
                chips.toArray(Node[]::new));
        Node make = Buttons.quiet(Command.of("capacity.gap.make", null, () -> partner.makeAction(gap, made)));
        BorderPane line = new BorderPane(words);
        line.setRight(new HBox(make));
        return line;
    }

    private Node priorityChip(GapNote note) {
        if (note.setAside()) {
            return Chips.quiet(Text.of("capacity.gap.setAside"));
        }
        GapPriority priority = priority(note);
        return switch (priority) {
            case FIRST -> Chips.danger(Text.label(priority));
            case HIGH -> Chips.warning(Text.label(priority));
            case LATER -> Chips.quiet(Text.label(priority));
        };
    }

    private Node fields() {
        return new FieldsView<>(notes, partner.today())
                .choice("capacity.edit.priority", "priority", GapNote::priority, GapPriority.values())
                .check("capacity.edit.setAside", "setAside", GapNote::setAside)
                .line()
                .area("capacity.edit.why", "why", GapNote::why)
                .findings(PlanRule::check);
    }
}
