package org.groundwork.instruments.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.editing.SavingViewModel;
import org.groundwork.instruments.content.WordsReader;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The rows of the part of a draft that is open, each of whose fields saves by itself, in one language at a time. */
final class PartViewModel {
    private final Workspace workspace;
    private final DraftStore store;
    private final Tasks tasks;
    private final ReadOnlyObjectProperty<@Nullable DraftContent> content;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<String> language = new ReadOnlyObjectWrapper<>("en");
    private final List<Follower<?>> followers = new ArrayList<>();
    private Map<String, Map<String, String>> typed = Map.of();

    /** Rows, and where they stand in the draft. */
    private record Follower<R>(RowsViewModel<R> rows, Function<DraftContent, List<R>> of) {
        void show(DraftContent now, Map<String, Map<String, String>> typed) {
            rows.show(of.apply(now), typed.getOrDefault(rows.table(), Map.of()));
        }
    }

    /** @param changed called on the screen thread after each saving */
    PartViewModel(
            Workspace workspace,
            DraftStore store,
            Tasks tasks,
            ReadOnlyObjectProperty<@Nullable DraftContent> content,
            Runnable changed) {
        this.workspace = workspace;
        this.store = store;
        this.tasks = tasks;
        this.content = content;
        this.changed = changed;
    }

    /** The language in which texts are shown and written. */
    ReadOnlyObjectProperty<String> language() {
        return language.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable DraftContent> content() {
        return content;
    }

    /** Another part will be open. */
    void leave() {
        followers.clear();
    }

    /** @param notUnderstood by table, what was typed into which row and field and not understood */
    void show(DraftContent now, Map<String, Map<String, String>> notUnderstood) {
        typed = notUnderstood;
        followers.forEach(each -> each.show(now, typed));
    }

    void speak(String tag) {
        language.set(tag);
    }

    /** Languages in which something is said, and the one that is written now. */
    List<String> languages() {
        DraftContent now = content.get();
        Set<String> tags = now == null ? Set.of("en") : DraftRule.languages(now);
        return Stream.concat(Stream.of("en", language.get()), tags.stream())
                .distinct()
                .toList();
    }

    /** The words of a column in the language that is written. */
    String said(String column) {
        return WordsReader.read(column).texts().getOrDefault(language.get(), "");
    }

    /** The words of a column in the language that is written, else in another one. */
    String read(String column) {
        return WordsReader.read(column).in(Locale.forLanguageTag(language.get()));
    }

    /** How a row changes when words are typed into one of its columns. */
    <R> BiFunction<R, String, R> writes(String component, Function<R, String> column) {
        return (row, typed) -> Columns.with(row, component, WordsReader.with(column.apply(row), language.get(), typed));
    }

    // Rows

    RowsViewModel<Draft> wholeRow() {
        return only(
                DraftStore.DRAFTS,
                Draft::id,
                now -> List.of(now.draft()),
                key -> store.draft(key).orElse(null),
                store::save);
    }

    RowsViewModel<DraftSection> sectionRow(UUID section) {
        return only(
                DraftStore.SECTIONS,
                DraftSection::id,
                now -> now.sections().stream()
                        .filter(each -> each.id().equals(section))
                        .toList(),
                store::section,
                row -> store.saveSections(List.of(row)));
    }

    RowsViewModel<DraftQuestion> questionRow(UUID question) {
        return only(
                DraftStore.QUESTIONS,
                DraftQuestion::id,
                now -> now.questions().stream()
                        .filter(each -> each.id().equals(question))
                        .toList(),
                store::question,
                row -> store.saveQuestions(List.of(row)));
    }

    RowsViewModel<DraftLevel> levelRows(UUID question) {
        return follow(
                new RowsViewModel.Kept<>(
                        DraftStore.LEVELS,
                        DraftLevel::id,
                        store::level,
                        row -> store.saveLevels(List.of(row)),
                        row -> store.remove(List.of(), List.of(), List.of(row)),
                        (before, after) -> after),
                now -> now.of(question));
    }

    RowsViewModel<DraftBand> bandRows() {
        return follow(
                new RowsViewModel.Kept<>(
                        DraftStore.BANDS,
                        DraftBand::id,
                        store::band,
                        row -> store.saveBands(List.of(row)),
                        store::removeBand,
                        (before, after) -> after),
                DraftContent::bands);
    }

    /** A row that is always open. */
    private <R> RowsViewModel<R> only(
            String table,
            Function<R, UUID> key,
            Function<DraftContent, List<R>> of,
            Function<UUID, @Nullable R> read,
            Consumer<R> write) {
        RowsViewModel<R> rows =
                follow(new RowsViewModel.Kept<>(table, key, read, write, row -> {}, (before, after) -> after), of);
        rows.rows().stream().findFirst().ifPresent(rows::edit);
        return rows;
    }

    private <R> RowsViewModel<R> follow(RowsViewModel.Kept<R> kept, Function<DraftContent, List<R>> of) {
        SavingViewModel saving =
                new SavingViewModel(workspace, tasks, "instruments.act.draftChanged", this::title, changed);
        RowsViewModel<R> rows = new RowsViewModel<>(kept, saving);
        Follower<R> follower = new Follower<>(rows, of);
        followers.add(follower);
        DraftContent now = content.get();
        if (now != null) {
            follower.show(now, typed);
        }
        return rows;
    }

    /** Calls back once all that was typed into the open part has been saved, or could not be. */
    void whenSaved(Runnable then) {
        whenSaved(List.copyOf(followers), then);
    }

    private static void whenSaved(List<Follower<?>> rest, Runnable then) {
        if (rest.isEmpty()) {
            then.run();
        } else {
            rest.getFirst().rows().last().whenEnded(state -> whenSaved(rest.subList(1, rest.size()), then));
        }
    }

    // Around

    UUID newId() {
        return workspace.newId();
    }

    LocalDate today() {
        return workspace.today();
    }

    String title() {
        DraftContent now = content.get();
        String words = now == null ? "" : WordsReader.read(now.draft().title()).in(Text.locale());
        return words.isEmpty() && now != null ? now.draft().code() : words;
    }
}
