package org.groundwork.instruments.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.groundwork.core.Columns;
import org.groundwork.core.Finding;
import org.groundwork.core.Severity;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.KeptInstrument;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.assessing.AssessmentStore;
import org.groundwork.instruments.content.InstrumentDocument;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** A draft on the screen: its outline, the part that is open, what is wrong, and what becomes of it. */
public final class EditorViewModel {
    private final Workspace workspace;
    private final InstrumentsFeature instruments;
    private final Tasks tasks;
    private final DraftStore store;
    private final ReadOnlyObjectWrapper<@Nullable DraftContent> content = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(new Part.Whole());
    private final PartViewModel rows;
    private final Map<String, String> topics = TopicsViewModel.all();
    private @Nullable UUID id;

    public EditorViewModel(Workspace workspace, InstrumentsFeature instruments, Tasks tasks) {
        this.workspace = workspace;
        this.instruments = instruments;
        this.tasks = tasks;
        store = new DraftStore(workspace);
        rows = new PartViewModel(workspace, store, tasks, content.getReadOnlyProperty(), this::reload);
    }

    /** The open draft as read last; null while none is open. */
    public ReadOnlyObjectProperty<@Nullable DraftContent> content() {
        return content.getReadOnlyProperty();
    }

    /** What is wrong with it. */
    ReadOnlyObjectProperty<List<Finding>> findings() {
        return findings.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Part> part() {
        return part.getReadOnlyProperty();
    }

    /** What questions can be about, with a question that asks about it. */
    Map<String, String> topics() {
        return topics;
    }

    /** The rows of the open part, and the language in which they are written. */
    PartViewModel rows() {
        return rows;
    }

    /** Text key of why it cannot be kept yet, or "". */
    ObservableValue<String> blocked() {
        return findings.map(all ->
                all.stream().anyMatch(each -> each.severity() == Severity.ERROR) ? "instruments.editor.blocked" : "");
    }

    // Reading

    public Running open(UUID draft) {
        id = draft;
        rows.leave();
        rows.speak("en");
        content.set(null);
        part.set(new Part.Whole());
        return reload();
    }

    public @Nullable UUID id() {
        return id;
    }

    /** Reads again; what is being typed stays. A draft that is no longer there leaves nothing open. */
    public Running reload() {
        UUID wanted = id;
        if (wanted == null) {
            return Running.done();
        }
        return tasks.read("instruments.editor.reading", progress -> read(wanted), read -> {
            if (Objects.equals(wanted, id)) {
                show(read);
            }
        });
    }

    private record Read(
            @Nullable DraftContent content, List<Finding> findings, Map<String, Map<String, String>> typed) {}

    private Read read(UUID draft) {
        return store.content(draft)
                .map(now -> new Read(now, check(now), store.typed(now)))
                .orElse(new Read(null, List.of(), Map.of()));
    }

    private List<Finding> check(DraftContent now) {
        Set<String> shipped =
                LibraryFeature.shipped().stream().map(Instrument::id).collect(Collectors.toSet());
        Map<String, Set<String>> kept = new AssessmentStore(workspace)
                .own().stream()
                        .collect(Collectors.groupingBy(
                                KeptInstrument::code, Collectors.mapping(KeptInstrument::edition, Collectors.toSet())));
        return DraftRule.check(now, shipped, kept);
    }

    private void show(Read read) {
        DraftContent now = read.content();
        findings.set(read.findings());
        content.set(now);
        if (now == null) {
            id = null;
            rows.leave();
            return;
        }
        if (!there(now, part.get())) {
            select(new Part.Whole());
        }
        rows.show(now, read.typed());
    }

    private static boolean there(DraftContent now, Part part) {
        return switch (part) {
            case Part.Whole whole -> true;
            case Part.OfSection one ->
                now.sections().stream().anyMatch(each -> each.id().equals(one.id()));
            case Part.OfQuestion one ->
                now.questions().stream().anyMatch(each -> each.id().equals(one.id()));
        };
    }

    /** Opens a part; what was typed into another one has to be saved before. */
    void select(Part chosen) {
        rows.leave();
        part.set(chosen);
    }

    // The outline

    Running addSection() {
        return change(now -> {
            DraftSection fresh = OutlineRule.section(now, workspace.newId());
            store.saveSections(List.of(fresh));
            return new Part.OfSection(fresh.id());
        });
    }

    /** A question behind the open one, or at the end of the open section. */
    Running addQuestion() {
        Part at = part.get();
        return change(now -> {
            DraftQuestion after = at instanceof Part.OfQuestion one ? store.question(one.id()) : null;
            UUID in = after != null ? after.section() : at instanceof Part.OfSection one ? one.id() : null;
            DraftSection section = now.sections().stream()
                    .filter(each -> in == null || each.id().equals(in))
                    .reduce((earlier, later) -> later)
                    .orElse(null);
            if (section == null) {
                section = OutlineRule.section(now, workspace.newId());
                store.saveSections(List.of(section));
            }
            List<DraftQuestion> rows = OutlineRule.question(now, section, after, workspace.newId());
            store.saveQuestions(rows);
            store.saveLevels(OutlineRule.levels(now, rows.getFirst(), workspace::newId));
            return new Part.OfQuestion(rows.getFirst().id());
        });
    }

    /** Takes a section with its questions, or a question, away; it is undone like any other act. */
    Running remove(Part gone) {
        return change(now -> {
            List<DraftSection> sections = now.sections().stream()
                    .filter(each -> gone.equals(new Part.OfSection(each.id())))
                    .toList();
            List<DraftQuestion> questions = now.questions().stream()
                    .filter(each -> gone.equals(new Part.OfQuestion(each.id()))
                            || gone.equals(new Part.OfSection(each.section())))
                    .toList();
            Set<UUID> ids = questions.stream().map(DraftQuestion::id).collect(Collectors.toSet());
            List<DraftLevel> levels = now.levels().stream()
                    .filter(each -> ids.contains(each.question()))
                    .toList();
            Part next = neighbour(now, gone);
            store.remove(sections, questions, levels);
            return next;
        });
    }

    private static Part neighbour(DraftContent now, Part gone) {
        List<Part> outline = outline(now);
        int at = outline.indexOf(gone);
        Part before = at > 0 ? outline.get(at - 1) : new Part.Whole();
        boolean lone = gone instanceof Part.OfSection;
        return at >= 0 && at + 1 < outline.size() && !lone ? outline.get(at + 1) : before;
    }

    Running move(Part moved, boolean up) {
        return change(now -> {
            now.sections().stream()
                    .filter(each -> moved.equals(new Part.OfSection(each.id())))
                    .forEach(each -> store.saveSections(OutlineRule.moved(now, each, up)));
            now.questions().stream()
                    .filter(each -> moved.equals(new Part.OfQuestion(each.id())))
                    .forEach(each -> store.saveQuestions(OutlineRule.moved(now, each, up)));
            return moved;
        });
    }

    /** All parts in the order in which they are listed. */
    static List<Part> outline(DraftContent now) {
        List<Part> parts = new ArrayList<>(List.of(new Part.Whole()));
        for (DraftSection section : now.sections()) {
            parts.add(new Part.OfSection(section.id()));
            now.in(section.id()).forEach(question -> parts.add(new Part.OfQuestion(question.id())));
        }
        return parts;
    }

    /** Another type: answers to choose that do not belong to it are taken away, those that it needs are there. */
    Running type(UUID question, QuestionType type) {
        return change(now -> {
            DraftQuestion before = store.question(question);
            if (before != null && before.type() != type) {
                DraftQuestion after = Columns.with(before, "type", type);
                store.saveQuestions(List.of(after));
                if (!DraftRule.listed(type) || !DraftRule.listed(before.type())) {
                    store.remove(List.of(), List.of(), now.of(question));
                    store.saveLevels(OutlineRule.levels(now, after, workspace::newId));
                }
            }
            return new Part.OfQuestion(question);
        });
    }

    /** Gives all questions that offer the same answers the names, points and ratings of this one's. */
    Running levelsEverywhere(UUID question) {
        return change(now -> {
            Optional.ofNullable(store.question(question))
                    .ifPresent(like -> store.saveLevels(OutlineRule.everywhere(now, like)));
            return new Part.OfQuestion(question);
        });
    }

    /** Works on the draft as it is stored, as one act, and opens the part that comes of it. */
    private Running change(Function<DraftContent, Part> work) {
        UUID draft = id;
        if (draft == null) {
            return Running.done();
        }
        Supplier<Part> act = () -> store.content(draft).map(work).orElse(new Part.Whole());
        return tasks.run(
                "editing.saving",
                progress -> workspace.act("instruments.act.draftChanged", List.of(title()), act),
                next -> reload().whenEnded(state -> {
                    if (!next.equals(part.get())) {
                        select(next);
                    }
                }));
    }

    // What becomes of it

    /** Keeps the draft as an edition that assessments are made with; the draft is gone then. */
    Running keep(Consumer<Instrument> then) {
        return end(
                now -> {
                    Instrument kept = instruments.keep(InstrumentDocument.write(DraftRule.instrument(now)));
                    store.remove(now);
                    return kept;
                },
                "instruments.act.draftKept",
                then);
    }

    Running discard(Runnable then) {
        return end(
                now -> {
                    store.remove(now);
                    return DraftRule.instrument(now);
                },
                "instruments.act.draftDiscarded",
                gone -> then.run());
    }

    private Running end(Function<DraftContent, Instrument> work, String sentence, Consumer<Instrument> then) {
        UUID draft = Objects.requireNonNull(id);
        Supplier<Instrument> act = () -> store.content(draft).map(work).orElseThrow();
        return tasks.run("editing.saving", progress -> workspace.act(sentence, List.of(title()), act), then);
    }

    // Around

    String title() {
        return rows.title();
    }
}
