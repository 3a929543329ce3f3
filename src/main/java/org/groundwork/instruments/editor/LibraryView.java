package org.groundwork.instruments.editor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Severity;
import org.groundwork.core.Text;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.editor.LibraryViewModel.Line;
import org.groundwork.instruments.forms.FormIn;
import org.groundwork.instruments.forms.FormIn.Oddity;
import org.groundwork.instruments.forms.FormsFeature;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.EmptyState;
import org.groundwork.ui.Filters;
import org.groundwork.ui.Page;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Tables;

/** Every questionnaire in one list, and the ways to make one. */
public final class LibraryView extends BorderPane {
    private static final int MOST_TOLD = 12;

    private final LibraryViewModel model;
    private final Desk desk;
    private final Consumer<Instrument> reading;
    private final Consumer<UUID> draft;
    private final Tables<Line> table;
    private final Command add;
    private final List<Command> others;

    /**
     * @param reading shows one that is in use
     * @param draft opens a draft
     */
    public LibraryView(LibraryViewModel model, Desk desk, Consumer<Instrument> reading, Consumer<UUID> draft) {
        this.model = model;
        this.desk = desk;
        this.reading = reading;
        this.draft = draft;
        add = Command.of("instruments.library.add", "Shortcut+N", () -> model.blank(draft));
        others = List.of(
                Command.of(
                        "instruments.library.fromSheet",
                        null,
                        () -> from(FormsFeature::readPlainSheet, "xlsx", "xls", "ods", "csv")),
                Command.of(
                        "instruments.library.fromXlsForm", null, () -> from(FormsFeature::readXlsForm, "xlsx", "xls")));
        table = table();
        Page page = Page.of("instruments.library.title", add, List.of(), table.view());
        page.menu("instruments.library.fromFile", others);
        page.filters(Filters.bar(Filters.search("instruments.library.search", model.typed()), chips()));
        page.beside(model.total().map(n -> n.intValue() < 0 ? "" : Text.of("instruments.library.total", n)));
        setCenter(page);
    }

    public List<Command> commands() {
        return List.of(add, others.getFirst(), others.getLast());
    }

    public Printout printout() {
        return table.printout();
    }

    /** Puts the focus into the list. */
    public void focus() {
        table.view().requestFocus();
    }

    private Tables<Line> table() {
        return Tables.of("instruments.library.list", model.shown())
                .text("instruments.library.name", Line::title)
                .width(330)
                .chip("instruments.library.state", Line::state)
                .width(130)
                .chip("instruments.library.kind", Line::kind)
                .width(170)
                .number("instruments.library.questions", Line::questions)
                .width(100)
                .text("instruments.library.edition", Line::edition)
                .width(110)
                .whole()
                .text("instruments.library.code", Line::code)
                .width(200)
                .open(this::open)
                .empty(EmptyState.of("instruments.library.nothing", null))
                .remember(desk.memory());
    }

    private void open(Line line) {
        if (line.draft() != null) {
            draft.accept(line.draft());
        } else if (line.instrument() != null) {
            reading.accept(line.instrument());
        }
    }

    private Node[] chips() {
        return Arrays.stream(LibraryState.values())
                .map(state -> Filters.chip(
                        Text.label(state), model.count(state).map(Function.identity()), model.chosen(state)))
                .toArray(Node[]::new);
    }

    private void from(Function<Path, FormIn> reader, String... endings) {
        desk.dialogs()
                .open("instruments.library.fromFile", "instruments.library.kindOfFile", endings)
                .ifPresent(file -> model.read(file, reader, this::tell, draft));
    }

    /** What of the file has no place in a questionnaire, cell by cell. */
    private void tell(FormIn in) {
        if (in.oddities().isEmpty()) {
            return;
        }
        VBox box = new VBox(Prose.of(Text.of(
                "instruments.library.oddities",
                in.oddities().size(),
                in.oddities().stream()
                        .filter(odd -> odd.finding().severity() == Severity.ERROR)
                        .count())));
        box.getStyleClass().add("form");
        // those by which a question is lost first
        in.oddities().stream()
                .sorted(Comparator.comparing((Oddity odd) -> odd.finding().severity())
                        .reversed())
                .limit(MOST_TOLD)
                .forEach(odd -> box.getChildren()
                        .add(Prose.of(
                                Text.of(
                                        "instruments.library.oddity",
                                        odd.sheet(),
                                        odd.at().address(),
                                        FormsFeature.message(odd.finding())),
                                "quiet")));
        if (in.oddities().size() > MOST_TOLD) {
            box.getChildren()
                    .add(Prose.of(Text.of("instruments.book.more", in.oddities().size() - MOST_TOLD), "quiet"));
        }
        desk.dialogs().show("instruments.library.odditiesTitle", box);
    }
}
