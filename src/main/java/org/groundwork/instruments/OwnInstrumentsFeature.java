package org.groundwork.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.groundwork.core.Text;
import org.groundwork.editing.Codes;
import org.groundwork.instruments.editor.DraftHistoryViewModel;
import org.groundwork.instruments.editor.EditorView;
import org.groundwork.instruments.editor.EditorViewModel;
import org.groundwork.instruments.editor.LibraryView;
import org.groundwork.instruments.editor.LibraryViewModel;
import org.groundwork.instruments.editor.OutView;
import org.groundwork.instruments.editor.ReadingView;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Printout;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Questionnaires as the window sees them: the list, one to read, and a draft that is being changed. */
public final class OwnInstrumentsFeature implements Feature {
    private final Workspace workspace;
    private final InstrumentsFeature instruments;
    private final Desk desk;
    private final Codes documents;
    private final Consumer<String> front;
    private final StackPane screens = new StackPane();
    private @Nullable LibraryViewModel list;
    private @Nullable LibraryView listView;
    private @Nullable EditorViewModel draft;
    private @Nullable EditorView draftView;
    private @Nullable ReadingView readingView;

    /**
     * @param documents kinds of document that can show an answer
     * @param front brings an area to the front
     */
    public OwnInstrumentsFeature(
            Workspace workspace, InstrumentsFeature instruments, Desk desk, Codes documents, Consumer<String> front) {
        this.workspace = workspace;
        this.instruments = instruments;
        this.desk = desk;
        this.documents = documents;
        this.front = front;
    }

    @Override
    public String key() {
        return "instruments.library";
    }

    @Override
    public Group group() {
        return Group.ASSESS;
    }

    @Override
    public String icon() {
        return "fth-list";
    }

    @Override
    public Parent view() {
        listView();
        return screens;
    }

    private LibraryView listView() {
        if (listView == null) {
            list = new LibraryViewModel(workspace, instruments, desk.tasks());
            listView = new LibraryView(list, desk, this::read, this::open);
            screens.getChildren().setAll(listView);
        }
        return Objects.requireNonNull(listView);
    }

    @Override
    public void shown() {
        listView();
        Objects.requireNonNull(list).reload();
        EditorViewModel open = draft;
        if (open != null && seen(draftView)) {
            open.reload().whenEnded(state -> {
                if (open.id() == null) { // it was kept, thrown away, or what began it was undone
                    back();
                }
            });
        }
    }

    /** Opens a draft. */
    @Override
    public void open(UUID id) {
        listView();
        if (draft == null) {
            draft = new EditorViewModel(workspace, instruments, desk.tasks());
            draftView =
                    new EditorView(draft, desk, new EditorView.Around(backing(), this::kept, this::back, documents));
        }
        screens.getChildren().setAll(Objects.requireNonNull(draftView));
        draft.open(id);
        front.accept(key());
    }

    private void kept(Instrument instrument) {
        back();
        read(instrument);
    }

    /** Shows one that is in use. */
    private void read(Instrument instrument) {
        boolean own = LibraryFeature.shipped(instrument.id()).isEmpty();
        LibraryViewModel model = Objects.requireNonNull(list);
        boolean retired = model.retired(instrument);
        Command change = Command.of(
                own ? "instruments.reading.change" : "instruments.reading.copy",
                null,
                () -> model.change(instrument, this::open));
        Command back = Command.of("instruments.reading.bringBack", null, () -> {
            model.bringBack(instrument);
            back();
        });
        List<Command> others = new ArrayList<>(new OutView(model, instrument, desk).commands());
        if (own && !retired) {
            others.add(Command.of("instruments.reading.retire", null, () -> retire(model, instrument)));
        }
        readingView = new ReadingView(instrument, retired, backing(), retired ? back : change, others);
        screens.getChildren().setAll(readingView);
    }

    private void retire(LibraryViewModel model, Instrument instrument) {
        if (desk.dialogs()
                .confirm(
                        "instruments.reading.retire.title",
                        Text.of("instruments.reading.retire.what", InstrumentsFeature.title(instrument)),
                        "instruments.reading.retire")) {
            model.retire(instrument);
            back();
        }
    }

    private Command backing() {
        return Command.of("instruments.library.back", null, this::back);
    }

    @Override
    public boolean back() {
        LibraryView all = listView();
        if (seen(all)) {
            return false;
        }
        if (draftView != null && seen(draftView)) {
            draftView.leave();
        }
        screens.getChildren().setAll(all);
        Objects.requireNonNull(list).reload();
        all.focus();
        return true;
    }

    private boolean seen(@Nullable Node view) {
        return view != null && screens.getChildren().contains(view);
    }

    @Override
    public List<Command> commands() {
        if (draftView != null && seen(draftView)) {
            return draftView.commands();
        }
        return readingView != null && seen(readingView)
                ? readingView.commands()
                : listView().commands();
    }

    @Override
    public @Nullable Printout printout() {
        return listView().printout();
    }

    @Override
    public @Nullable UUID record() {
        return draft != null && seen(draftView) ? draft.id() : null;
    }

    @Override
    public Optional<String> told(String table, String column, Object value) {
        return DraftHistoryViewModel.told(table, column, value);
    }
}
