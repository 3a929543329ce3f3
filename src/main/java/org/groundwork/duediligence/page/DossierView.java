package org.groundwork.duediligence.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.editing.PrintedView;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Icons;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Sections;

/** The dossier as a page: whose it is and how it stands, then its sections, with a rail of their names. */
public final class DossierView extends BorderPane {
    private final DossierViewModel dossier;
    private final List<SectionView> parts;
    private final Sections sections;
    private final VBox words = new VBox();
    private final FlowPane who = new FlowPane();

    /**
     * A page that follows what is opened in the dossier.
     *
     * @param parts in the order in which they stand
     * @param acts on the whole dossier, few; the last one goes back
     */
    public DossierView(DossierViewModel dossier, List<SectionView> parts, List<Command> acts) {
        this.dossier = dossier;
        this.parts = List.copyOf(parts);
        getStyleClass().add("dossier");
        who.getStyleClass().add("row-first");
        who.setPrefWrapLength(1000);
        words.getStyleClass().add("actor-header-words");
        words.getChildren().add(who);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox buttons = new HBox();
        buttons.getStyleClass().add("actor-header-acts");
        buttons.setAlignment(Pos.TOP_RIGHT);
        buttons.setMinWidth(USE_PREF_SIZE);
        acts.forEach(act -> buttons.getChildren().add(Buttons.of(act)));
        VBox header = new VBox(new HBox(words, buttons));
        header.getStyleClass().add("actor-header");
        sections = new Sections(header);
        parts.forEach(part -> sections.add(part.title(), part.card()));
        setCenter(sections);
        dossier.subject().subscribe(now -> {
            if (now != null) {
                show(now);
            }
        });
    }

    /** Adds a line to the header, below the name: how the dossier stands, from one part's point of view. */
    public DossierView headline(Node line) {
        words.getChildren().add(line);
        return this;
    }

    private void show(Subject now) {
        Label name = new Label(now.name().isBlank() ? Text.of("duediligence.noName") : now.name());
        name.getStyleClass().add("actor-name");
        name.setWrapText(true);
        List<Node> all = new ArrayList<>(List.of(name));
        if (!now.acronym().isBlank() && !now.acronym().equals(now.name())) {
            Label acronym = new Label(now.acronym());
            acronym.getStyleClass().add("actor-acronym");
            all.add(acronym);
        }
        all.add(Chips.of(now.kind()));
        all.add(Chips.quiet(Text.label(now.held())));
        if (now.retired()) {
            all.add(Chips.warning(Text.of("duediligence.retired")));
        }
        if (now.notToBeNamed()) {
            Label hidden = Chips.danger(Text.of("duediligence.notToBeNamed"));
            hidden.setGraphic(Icons.of("fth-eye-off"));
            all.add(hidden);
        }
        who.getChildren().setAll(all);
    }

    /** Brings a section to the front, by its key. */
    public void go(String key) {
        parts.stream().filter(part -> part.key().equals(key)).findFirst().ifPresent(part -> {
            sections.show(part.card());
            part.card().requestFocus();
        });
    }

    /** Saves whatever is typed; before another screen is shown. */
    public void leave() {
        Forms.saveAll(sections);
    }

    /** The dossier in words, section by section, for paper. */
    public Printout printout() {
        Printout.Line inside = new Printout.Line("", Text.of("duediligence.out.inside"));
        Stream<Printout.Lines> sections = parts.stream()
                .filter(SectionView::printed)
                .map(part -> new Printout.Lines(Text.of(part.title()), PrintedView.lines(part.card())))
                .filter(block -> !block.lines().isEmpty());
        return new Printout(
                dossier.name(),
                Stream.<Printout.Block>concat(Stream.of(new Printout.Lines("", List.of(inside))), sections)
                        .toList());
    }
}
