package org.groundwork.duediligence.others;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import org.groundwork.core.Text;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.duediligence.page.EntriesView;
import org.groundwork.duediligence.page.SectionView;
import org.groundwork.editing.LinesView;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Prose;

/** The one list of what need not be asked of the partner again. */
public final class HeldView {
    private HeldView() {}

    /**
     * The section.
     *
     * @param read what is held on a partner today
     */
    public static SectionView of(DossierViewModel dossier, Function<UUID, List<HeldThing>> read) {
        Node list = new EntriesView<>(
                dossier.reading(read), HeldView::line, thing -> List.of(), "duediligence.held.empty", null);
        return new SectionView(
                "held",
                "duediligence.held.title",
                Card.of("duediligence.held.title", Prose.of(Text.of("duediligence.held.about"), "quiet"), list));
    }

    private static Node line(HeldThing thing) {
        return LinesView.line(name(thing), List.of(sentence(thing)), Chips.of(thing.kind()));
    }

    /** What it is, in words. */
    public static String name(HeldThing thing) {
        return HeldAtViewModel.name(thing);
    }

    /** "We hold this, from UNICEF, until 1 Mar 2027." */
    public static String sentence(HeldThing thing) {
        boolean fromPartner = thing.from().isBlank();
        if (thing.kind() == HeldKind.NO_PAPER) {
            return Text.of("duediligence.held.none");
        }
        if (thing.inPart() && thing.until() != null) {
            return Text.of("duediligence.held.inPart", thing.from(), thing.until());
        }
        if (thing.until() == null) {
            return fromPartner ? Text.of("duediligence.held.open") : Text.of("duediligence.held.from", thing.from());
        }
        return fromPartner
                ? Text.of("duediligence.held.until", thing.until())
                : Text.of("duediligence.held.fromUntil", thing.from(), thing.until());
    }
}
