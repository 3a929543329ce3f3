package org.groundwork.duediligence.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.editing.RowsViewModel;
import org.jspecify.annotations.Nullable;

/** The papers of the open dossier and how they stand. */
public final class PapersViewModel {
    private final RowsViewModel<Document> rows;
    private final ReadOnlyObjectProperty<@Nullable Map<UUID, HeldPaper>> held;

    /** @param tier of an actor, 0 to 3: how long its papers count */
    public PapersViewModel(DossierViewModel dossier, PaperStore store, ToIntFunction<UUID> tier) {
        held = dossier.reading(actor -> byId(store.of(actor, tier.applyAsInt(actor))));
        rows = dossier.rows("duediligence_document", Document.class, Document::id, "duediligence.act.paper");
    }

    private static Map<UUID, HeldPaper> byId(List<HeldPaper> papers) {
        Map<UUID, HeldPaper> found = new LinkedHashMap<>();
        papers.forEach(each -> found.put(each.paper().id(), each));
        return found;
    }

    RowsViewModel<Document> rows() {
        return rows;
    }

    /** Each paper as it stands, by its id; null before the first reading. */
    ReadOnlyObjectProperty<@Nullable Map<UUID, HeldPaper>> held() {
        return held;
    }
}
