package org.groundwork.duediligence.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.editing.LinesView;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Icons;
import org.groundwork.ui.Prose;

/** Whose flags stand around a partner: at its head organisations, and at its branches; with a way to each. */
final class FlagsAroundView {
    private FlagsAroundView() {}

    /**
     * Where flags stand around the open dossier; not there where none do.
     *
     * @param open opens another dossier
     */
    static Node of(DossierViewModel dossier, FlagsAroundStore store, Consumer<UUID> open) {
        return new VBox(
                part(dossier, "duediligence.flags.heads", "duediligence.flags.heads.about", store::heads, open),
                part(
                        dossier,
                        "duediligence.flags.branches",
                        "duediligence.flags.branches.about",
                        store::branches,
                        open));
    }

    private static Node part(
            DossierViewModel dossier,
            String title,
            String about,
            Function<UUID, List<FlagsAt>> read,
            Consumer<UUID> open) {
        VBox box = new VBox();
        box.getStyleClass().add("rows");
        dossier.reading(read).subscribe(now -> {
            List<Node> lines = new ArrayList<>();
            if (now != null && !now.isEmpty()) {
                lines.add(Prose.of(Text.of(title), "block-title"));
                lines.add(Prose.of(Text.of(about), "quiet"));
                now.forEach(each -> lines.add(line(each, open)));
            }
            box.getChildren().setAll(lines);
            box.setVisible(!lines.isEmpty());
            box.setManaged(!lines.isEmpty());
        });
        return box;
    }

    private static Node line(FlagsAt at, Consumer<UUID> open) {
        List<Node> chips = new ArrayList<>();
        if (at.upheld() > 0) {
            chips.add(Chips.danger(Text.of("duediligence.flags.upheldThere", at.upheld())));
        }
        if (at.undecided() > 0) {
            chips.add(Chips.warning(Text.of("duediligence.flags.undecidedThere", at.undecided())));
        }
        if (at.retired()) {
            chips.add(Chips.quiet(Text.of("duediligence.retired")));
        }
        if (at.notToBeNamed()) {
            chips.add(Chips.quiet(Text.of("duediligence.notToBeNamed")));
        }
        Node words = LinesView.line(at.name(), List.of(), chips.toArray(Node[]::new));
        HBox.setHgrow(words, Priority.ALWAYS);
        Command jump = Command.of("duediligence.flags.jump", null, () -> open.accept(at.actor()));
        HBox line = new HBox(words, Buttons.quiet(jump, at.name()));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("row-line", "entry");
        return line;
    }

    /** A line for the header: that a flag stands at whom the partner belongs to, where one does. */
    static Node headline(DossierViewModel dossier, FlagsAroundStore store) {
        Label chip = Chips.warning("");
        chip.setGraphic(Icons.of("fth-flag"));
        dossier.reading(store::heads).subscribe(now -> {
            boolean there = now != null && !now.isEmpty();
            chip.setText(
                    there ? Text.of("duediligence.flags.atHead", now.getFirst().name(), now.size() - 1) : "");
            chip.setVisible(there);
            chip.setManaged(there);
        });
        return chip;
    }
}
