package org.groundwork.duediligence.papers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Running;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The papers of the open dossier, how they stand, and their files. */
public final class PapersViewModel {
    private final Workspace workspace;
    private final DossierViewModel dossier;
    private final PaperStore store;
    private final IntakeStore intake;
    private final Map<UUID, List<DocumentFile>> taken = new ConcurrentHashMap<>(); // with papers taken away just now
    private final RowsViewModel<Document> rows;
    private final ReadOnlyObjectProperty<@Nullable Map<UUID, HeldPaper>> held;

    /** @param tier of an actor, 0 to 3: how long its papers count */
    public PapersViewModel(Workspace workspace, DossierViewModel dossier, PaperStore store, ToIntFunction<UUID> tier) {
        this.workspace = workspace;
        this.dossier = dossier;
        this.store = store;
        this.intake = new IntakeStore(workspace);
        held = dossier.reading(actor -> byId(store.of(actor, tier.applyAsInt(actor))));
        rows = dossier.rows(
                new RowsViewModel.Kept<>(
                        "duediligence_document",
                        Document::id,
                        store::paper,
                        this::write,
                        this::remove,
                        (before, after) -> after),
                Document.class,
                "duediligence.act.paper");
    }

    /** One that was taken away and is brought back has its files again. */
    private void write(Document paper) {
        store.save(paper);
        List<DocumentFile> files = taken.remove(paper.id());
        if (files != null) {
            store.save(files);
        }
    }

    private void remove(Document paper) {
        taken.put(paper.id(), store.files(paper.id()));
        store.remove(paper);
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

    @Nullable
    HeldPaper held(UUID paper) {
        Map<UUID, HeldPaper> all = held.get();
        return all == null ? null : all.get(paper);
    }

    /** What can be taken of these files; off the screen thread. */
    IntakeStore.Looked look(List<Path> files) {
        return intake.look(files);
    }

    /**
     * Adds files to a paper, which is written first where it is new.
     *
     * @param whole kept as they are
     * @param pages joined into one PDF
     * @param older the file whose newer version comes; null where they stand beside the others
     */
    Running take(Document paper, List<Path> whole, List<IntakeStore.Page> pages, @Nullable DocumentFile older) {
        return dossier.act("duediligence.act.file", () -> kept(whole, pages), files -> {
            if (store.paper(paper.id()) == null) {
                store.save(paper);
            }
            List<DocumentFile> added = new ArrayList<>();
            for (IntakeStore.Taken each : files) {
                added.add(file(paper, each, added.isEmpty() && older != null ? older.id() : null));
            }
            store.save(added);
            return added;
        });
    }

    private List<IntakeStore.Taken> kept(List<Path> whole, List<IntakeStore.Page> pages) {
        List<IntakeStore.Taken> files = new ArrayList<>();
        whole.forEach(file -> files.add(intake.keep(file)));
        if (!pages.isEmpty()) {
            files.add(intake.join(IntakeStore.stem(pages.getFirst().file()), pages));
        }
        return files;
    }

    private DocumentFile file(Document paper, IntakeStore.Taken taken, @Nullable UUID replaces) {
        return new DocumentFile(
                workspace.newId(),
                paper.actor(),
                paper.id(),
                taken.sha256(),
                taken.original(),
                taken.name(),
                taken.bytes(),
                taken.pages(),
                workspace.today(),
                workspace.by().name(),
                replaces);
    }

    /** A readable copy for another program to show, gone when the workspace is closed. Off the screen thread. */
    Path copy(String sha256, String name) {
        return workspace.content().copy(sha256, name);
    }
}
