package org.groundwork.instruments.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.groundwork.core.Columns;
import org.groundwork.core.Fold;
import org.groundwork.core.Text;
import org.groundwork.editing.StatesViewModel;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentKind;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.KeptInstrument;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.assessing.AssessmentStore;
import org.groundwork.instruments.content.WordsReader;
import org.groundwork.instruments.forms.FormHead;
import org.groundwork.instruments.forms.FormIn;
import org.groundwork.instruments.forms.FormsFeature;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** All questionnaires: those that come with the program, the office's own, and drafts; and how a draft begins. */
public final class LibraryViewModel {
    /**
     * A line of the list.
     *
     * @param draft null for one that is in use
     * @param instrument null for a draft
     */
    public record Line(
            @Nullable UUID draft,
            @Nullable Instrument instrument,
            String code,
            String title,
            InstrumentKind kind,
            int questions,
            String edition,
            LibraryState state) {}

    /** How a questionnaire leaves as a file. */
    enum Out {
        PLAIN_SHEET,
        CSV,
        XLSFORM,
        PAPER
    }

    private final Workspace workspace;
    private final InstrumentsFeature instruments;
    private final Tasks tasks;
    private final DraftStore store;
    private final AssessmentStore kept;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Line> shown = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(-1);
    private final StatesViewModel<LibraryState> states = new StatesViewModel<>(LibraryState.class, this::filter);
    private List<Line> all = List.of();

    public LibraryViewModel(Workspace workspace, InstrumentsFeature instruments, Tasks tasks) {
        this.workspace = workspace;
        this.instruments = instruments;
        this.tasks = tasks;
        store = new DraftStore(workspace);
        kept = new AssessmentStore(workspace);
        typed.subscribe((before, now) -> filter());
    }

    StringProperty typed() {
        return typed;
    }

    ObservableList<Line> shown() {
        return shown;
    }

    /** -1 before they were read. */
    ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    IntegerProperty count(LibraryState state) {
        return states.count(state);
    }

    /** Whether those in this state are shown; all are where no state is chosen. */
    BooleanProperty chosen(LibraryState state) {
        return states.chosen(state);
    }

    public Running reload() {
        return tasks.read("instruments.editor.reading", progress -> lines(), lines -> {
            all = lines;
            total.set(lines.size());
            states.count(lines, Line::state);
            filter();
        });
    }

    private void filter() {
        String wanted = Fold.key(typed.get());
        shown.setAll(all.stream()
                .filter(line -> states.shows(line.state()))
                .filter(line -> wanted.isBlank()
                        || Fold.key(line.title() + " " + line.code() + " " + Text.label(line.kind()))
                                .contains(wanted))
                .toList());
    }

    private List<Line> lines() {
        Map<UUID, Long> sizes = store.sizes();
        List<Line> lines = new ArrayList<>();
        store.drafts()
                .forEach(draft ->
                        lines.add(line(draft, sizes.getOrDefault(draft.id(), 0L).intValue())));
        Set<String> own = instruments.own().stream().map(KeptInstrument::code).collect(Collectors.toSet());
        instruments.instruments().stream()
                .map(each -> line(
                        each,
                        own.contains(each.id())
                                ? LibraryState.OWN
                                : each.starter() ? LibraryState.STARTER : LibraryState.SHIPPED))
                .forEach(lines::add);
        retired()
                .forEach((code, editions) ->
                        lines.add(line(LibraryFeature.read(editions.getLast().content()), LibraryState.RETIRED)));
        lines.sort(Comparator.comparing(Line::state).thenComparing(Line::kind));
        return lines;
    }

    private static Line line(Draft draft, int questions) {
        String title = WordsReader.read(draft.title()).in(Text.locale());
        return new Line(
                draft.id(),
                null,
                draft.code(),
                title.isEmpty() ? Text.of("instruments.library.untitled") : title,
                draft.kind(),
                questions,
                draft.edition(),
                LibraryState.DRAFT);
    }

    /** By code, the editions of those of which none is in use any more. */
    private Map<String, List<KeptInstrument>> retired() {
        Map<String, List<KeptInstrument>> byCode = new LinkedHashMap<>();
        kept.own().forEach(one -> byCode.computeIfAbsent(one.code(), fresh -> new ArrayList<>())
                .add(one));
        byCode.values().removeIf(editions -> editions.stream().anyMatch(one -> one.retiredOn() == null));
        return byCode;
    }

    /** Whether it was taken out of use. */
    public boolean retired(Instrument instrument) {
        return all.stream()
                .anyMatch(line ->
                        line.state() == LibraryState.RETIRED && line.code().equals(instrument.id()));
    }

    private static Line line(Instrument instrument, LibraryState state) {
        return new Line(
                null,
                instrument,
                instrument.id(),
                InstrumentsFeature.title(instrument),
                instrument.kind(),
                (int) instrument.questions().count(),
                instrument.edition(),
                state);
    }

    // Beginning a draft

    /** A new questionnaire of which nothing is said yet. */
    Running blank(Consumer<UUID> then) {
        return begin(() -> DraftRule.blank(workspace.newId(), free("own"), workspace.today()), "", then);
    }

    /** A draft of what is in use: a copy of a shipped one, the next edition of the office's own. */
    public Running change(Instrument instrument, Consumer<UUID> then) {
        return tasks.read(
                "instruments.editor.reading",
                progress -> store.drafts().stream()
                        .filter(draft -> draft.code().equals(instrument.id()))
                        .map(Draft::id)
                        .findFirst(),
                begun -> begun.ifPresentOrElse(
                        then, () -> begin(() -> draft(instrument), InstrumentsFeature.title(instrument), then)));
    }

    private DraftContent draft(Instrument instrument) {
        boolean shipped = LibraryFeature.shipped(instrument.id()).isPresent();
        String code = shipped ? free(instrument.id() + "-own") : instrument.id();
        return DraftRule.of(
                instrument, code, DraftRule.nextEdition(editions(code)), workspace::newId, workspace.today());
    }

    private Running begin(Supplier<DraftContent> made, String title, Consumer<UUID> then) {
        return tasks.run(
                "editing.saving",
                progress -> workspace.act("instruments.act.draftBegun", List.of(title), () -> {
                    DraftContent content = made.get();
                    store.save(content);
                    return content.draft().id();
                }),
                then);
    }

    /** An id that no other has. */
    private String free(String wanted) {
        Set<String> taken = new HashSet<>();
        instruments.instruments().forEach(each -> taken.add(each.id()));
        kept.own().forEach(each -> taken.add(each.code()));
        store.drafts().forEach(each -> taken.add(each.code()));
        String code = wanted;
        for (int number = 2; taken.contains(code); number++) {
            code = wanted + "-" + number;
        }
        return code;
    }

    private Set<String> editions(String code) {
        return kept.own().stream()
                .filter(one -> one.code().equals(code))
                .map(KeptInstrument::edition)
                .collect(Collectors.toSet());
    }

    /** Reads a file as an instrument, and begins a draft of it. */
    Running read(Path file, Function<Path, FormIn> reader, Consumer<FormIn> told, Consumer<UUID> then) {
        return tasks.read("instruments.library.readingFile", progress -> reader.apply(file), in -> {
            told.accept(in);
            Instrument read = in.instrument();
            begin(() -> draft(read), InstrumentsFeature.title(read), then);
        });
    }

    // Out

    /** @param told what the file has no place for, in words; none for none */
    Running write(Instrument instrument, Out how, Path target, Consumer<List<String>> told) {
        return tasks.read(
                "instruments.book.writing",
                progress -> switch (how) {
                    case PLAIN_SHEET, CSV -> FormsFeature.plainSheet(target, instrument);
                    case XLSFORM -> FormsFeature.xlsForm(target, instrument);
                    case PAPER -> {
                        FormsFeature.paper(
                                target,
                                instrument,
                                new FormHead("", "", "", "", workspace.today()),
                                Text.locale(),
                                Facts.NONE);
                        yield List.<String>of();
                    }
                },
                told);
    }

    /** Takes one of the office's own out of use; assessments that were made with it stay. */
    public Running retire(Instrument own) {
        return act(own, "instruments.act.instrumentRetired", () -> instruments.own().stream()
                .filter(one -> one.code().equals(own.id()))
                .forEach(one -> instruments.retireInstrument(one.id())));
    }

    /** Puts one that was taken out of use back into use, with all its editions. */
    public Running bringBack(Instrument own) {
        return act(own, "instruments.act.instrumentBack", () -> kept.own().stream()
                .filter(one -> one.code().equals(own.id()))
                .forEach(one -> kept.save(Columns.with(one, "retiredOn", null))));
    }

    private Running act(Instrument own, String sentence, Runnable work) {
        Running running = tasks.run(
                "editing.saving",
                progress -> workspace.act(sentence, List.of(InstrumentsFeature.title(own)), () -> {
                    work.run();
                    return own.id();
                }),
                done -> {});
        running.whenEnded(state -> reload());
        return running;
    }
}
