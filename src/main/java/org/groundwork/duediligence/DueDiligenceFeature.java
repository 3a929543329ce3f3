package org.groundwork.duediligence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.duediligence.page.DossierView;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.duediligence.page.SectionView;
import org.groundwork.duediligence.page.WordsOfRowsViewModel;
import org.groundwork.duediligence.papers.Document;
import org.groundwork.duediligence.papers.DocumentFile;
import org.groundwork.duediligence.papers.DocumentMonths;
import org.groundwork.duediligence.papers.PaperStore;
import org.groundwork.duediligence.papers.PapersView;
import org.groundwork.duediligence.papers.PapersViewModel;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Printout;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The area's front door: the list of dossiers, and the dossier that was opened from it. */
public final class DueDiligenceFeature implements Feature {
    /** The tier of an actor for which nobody decided one yet. */
    private static final int USUAL_TIER = 2;

    private final Workspace workspace;
    private final ActorsFeature actors;
    private final Desk desk;
    private final Around around;
    private final PaperStore papers;
    private final StackPane root = new StackPane();
    private @Nullable DossiersViewModel list;
    private @Nullable DossiersView listView;
    private @Nullable DossierViewModel dossier;
    private @Nullable DossierView page;

    /**
     * What the area needs of the window and of others.
     *
     * @param show brings an area to the front, by its key
     * @param openActor opens an actor's record, whose area is in front then
     */
    public record Around(Consumer<String> show, Consumer<UUID> openActor) {}

    public DueDiligenceFeature(Workspace workspace, ActorsFeature actors, Desk desk, Around around) {
        this.workspace = workspace;
        this.actors = actors;
        this.desk = desk;
        this.around = around;
        this.papers = new PaperStore(workspace);
    }

    @Override
    public String key() {
        return "duediligence";
    }

    @Override
    public Group group() {
        return Group.ASSESS;
    }

    @Override
    public String icon() {
        return "fth-shield";
    }

    @Override
    public Parent view() {
        if (root.getChildren().isEmpty()) {
            root.getChildren().setAll(list());
        }
        return root;
    }

    private DossiersView list() {
        if (listView == null) {
            list = new DossiersViewModel(desk.tasks(), () -> DossiersViewModel.rows(actors, papers.all(this::tier)));
            listView = new DossiersView(list, desk, this::open);
        }
        return Objects.requireNonNull(listView);
    }

    /** How much is asked of an actor, 0 to 3. */
    int tier(UUID actor) {
        return USUAL_TIER;
    }

    private DossierView page() {
        if (page == null) {
            DossierViewModel made = new DossierViewModel(workspace, actors, desk.tasks());
            dossier = made;
            page = new DossierView(
                    made,
                    sections(made),
                    List.of(
                            Command.of("duediligence.record", null, this::openRecord),
                            Command.of("duediligence.back", null, this::back)));
        }
        return Objects.requireNonNull(page);
    }

    /** The sections of a dossier, in the order in which they stand. */
    private List<SectionView> sections(DossierViewModel made) {
        return List.of(PapersView.of(made, new PapersViewModel(made, papers, this::tier)));
    }

    /** Which record holds the rows of a table, for the words of the history. */
    private static Map<String, Class<?>> tables() {
        return Map.of(
                "duediligence_document", Document.class,
                "duediligence_document_file", DocumentFile.class,
                "duediligence_document_months", DocumentMonths.class);
    }

    @Override
    public Optional<String> told(String table, String column, Object value) {
        return new WordsOfRowsViewModel(tables(), Set.of(), actors::name).told(table, column, value);
    }

    /** Opens the dossier of an actor, with this area in front. */
    public void openDossier(UUID actor) {
        around.show().accept(key());
        open(actor);
    }

    @Override
    public void open(UUID actor) {
        DossierView shown = page();
        shown.leave();
        Objects.requireNonNull(dossier).open(actor);
        root.getChildren().setAll(shown);
    }

    private void openRecord() {
        Objects.requireNonNull(dossier).opened().ifPresent(around.openActor());
    }

    @Override
    public void shown() {
        if (dossierShown()) {
            Objects.requireNonNull(dossier).reload();
        } else {
            list();
            Objects.requireNonNull(list).reload();
        }
    }

    @Override
    public boolean back() {
        if (!dossierShown()) {
            return false;
        }
        page().leave();
        root.getChildren().setAll(list());
        Objects.requireNonNull(list).reload();
        list().focus();
        return true;
    }

    private boolean dossierShown() {
        return page != null && root.getChildren().contains(page);
    }

    @Override
    public @Nullable UUID record() {
        return dossierShown() ? Objects.requireNonNull(dossier).opened().orElse(null) : null;
    }

    @Override
    public @Nullable Printout printout() {
        return dossierShown() ? page().printout() : list().printout().orElse(null);
    }
}
